//! Reading numbers from bytes without ever running past the end.

use super::DecodeError;

/// A place in a slice of bytes.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// How many bytes are left.
    pub(super) const fn left(&self) -> usize {
        self.rest.len()
    }

    /// The next `count` bytes.
    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        let (head, rest) = self
            .rest
            .split_at_checked(count)
            .ok_or(DecodeError::Truncated)?;
        self.rest = rest;
        Ok(head)
    }

    /// An unsigned LEB128 number of at most 32 bits.
    pub(super) fn unsigned(&mut self) -> Result<u32, DecodeError> {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let (byte, rest) = self.rest.split_first().ok_or(DecodeError::Truncated)?;
            self.rest = rest;
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0x0f {
                return Err(DecodeError::Number);
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(DecodeError::Number)
    }

    /// A zig-zag number: 0, -1, 1, -2, 2 …
    pub(super) fn signed(&mut self) -> Result<i32, DecodeError> {
        let n = self.unsigned()?;
        Ok((n >> 1).cast_signed() ^ -(n & 1).cast_signed())
    }

    /// A count, as an index of this machine.
    pub(super) fn count(&mut self) -> Result<usize, DecodeError> {
        usize::try_from(self.unsigned()?).map_err(|_| DecodeError::Number)
    }

    /// A stream of `count` bytes as a reader of its own.
    pub(super) fn split(&mut self, count: usize) -> Result<Self, DecodeError> {
        Ok(Self::new(self.take(count)?))
    }

    /// Whether everything was read; an error otherwise.
    pub(super) const fn finish(&self) -> Result<(), DecodeError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(DecodeError::Trailing)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_and_of_many_bytes() {
        let mut reader = Reader::new(&[5, 0xac, 0x02, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2]);
        assert_eq!(reader.unsigned(), Ok(5));
        assert_eq!(reader.unsigned(), Ok(300));
        assert_eq!(reader.unsigned(), Ok(u32::MAX));
        assert_eq!(reader.signed(), Ok(-1));
        assert_eq!(reader.signed(), Ok(1));
        assert_eq!(reader.finish(), Ok(()));
        assert_eq!(reader.unsigned(), Err(DecodeError::Truncated));
    }

    #[test]
    fn a_number_longer_than_32_bits_is_refused() {
        assert_eq!(
            Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x1f]).unsigned(),
            Err(DecodeError::Number)
        );
        assert_eq!(Reader::new(&[0x80; 6]).unsigned(), Err(DecodeError::Number));
        let mut extremes = Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x0f]);
        assert_eq!(extremes.signed(), Ok(i32::MIN));
    }
}
