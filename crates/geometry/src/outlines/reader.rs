//! Reading numbers from bytes without ever running past the end.

use core::cell::Cell;

use super::DecodeError;

/// The first thing wrong with the bytes. It is noted once, and reading goes on with zeros: passing
/// it along through every step costs more code than all the steps.
#[derive(Default)]
pub(super) struct Fault(Cell<Option<DecodeError>>);

impl Fault {
    /// Notes what is wrong; what was noted before stays.
    #[inline(never)]
    pub(super) fn note(&self, error: DecodeError) {
        self.0.set(self.0.get().or(Some(error)));
    }

    /// What was noted.
    pub(super) const fn noted(&self) -> Option<DecodeError> {
        self.0.get()
    }
}

/// A place in a slice of bytes.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    pub(super) fault: &'a Fault,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(rest: &'a [u8], fault: &'a Fault) -> Self {
        Self { rest, fault }
    }

    /// How many bytes are left.
    pub(super) const fn left(&self) -> usize {
        self.rest.len()
    }

    /// The next `count` bytes; none when there are not so many.
    #[inline(never)]
    pub(super) fn take(&mut self, count: usize) -> &'a [u8] {
        let Some((head, rest)) = self.rest.split_at_checked(count) else {
            self.fault.note(DecodeError::Truncated);
            return &[];
        };
        self.rest = rest;
        head
    }

    /// An unsigned LEB128 number of at most 32 bits.
    #[inline(never)]
    pub(super) fn unsigned(&mut self) -> u32 {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let [byte] = *self.take(1) else { return 0 };
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0x0f {
                break;
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return value;
            }
        }
        self.fault.note(DecodeError::Number);
        0
    }

    /// A zig-zag number: 0, -1, 1, -2, 2 …
    #[inline(never)]
    pub(super) fn signed(&mut self) -> i32 {
        let n = self.unsigned();
        (n >> 1).cast_signed() ^ -(n & 1).cast_signed()
    }

    /// How many of something follow that takes at least one byte each.
    #[inline(never)]
    pub(super) fn count(&mut self) -> usize {
        let count = self.unsigned() as usize;
        if count > self.left() {
            self.fault.note(DecodeError::Truncated);
            return 0;
        }
        count
    }

    /// A stream of `count` bytes as a reader of its own.
    pub(super) fn split(&mut self, count: usize) -> Self {
        Self::new(self.take(count), self.fault)
    }

    /// Notes a fault unless everything was read.
    pub(super) fn finish(&self) {
        if !self.rest.is_empty() {
            self.fault.note(DecodeError::Trailing);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_and_of_many_bytes() {
        let fault = Fault::default();
        let bytes = [5, 0xac, 0x02, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2];
        let mut reader = Reader::new(&bytes, &fault);
        assert_eq!(reader.unsigned(), 5);
        assert_eq!(reader.unsigned(), 300);
        assert_eq!(reader.unsigned(), u32::MAX);
        assert_eq!(reader.signed(), -1);
        assert_eq!(reader.signed(), 1);
        reader.finish();
        assert_eq!(fault.noted(), None);
        assert_eq!(reader.unsigned(), 0);
        assert_eq!(fault.noted(), Some(DecodeError::Truncated));
    }

    #[test]
    fn a_number_longer_than_32_bits_is_refused() {
        let refused = |bytes: &[u8]| {
            let fault = Fault::default();
            Reader::new(bytes, &fault).unsigned();
            fault.noted()
        };
        let number = Some(DecodeError::Number);
        assert_eq!(refused(&[0xff, 0xff, 0xff, 0xff, 0x1f]), number);
        assert_eq!(refused(&[0x80; 6]), number);
        let fault = Fault::default();
        let mut extremes = Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x0f], &fault);
        assert_eq!(extremes.signed(), i32::MIN);
    }
}
