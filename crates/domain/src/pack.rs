//! The packed form of the data: one byte stream for structure, one UTF-8 heap for every string.
//!
//! Layout: `b"FIL"`, one version byte, the heap's length as a varint, the heap, the structure.
//! Numbers are LEB128 varints (signed ones zig-zag), a list is its length and its values, a string
//! is its length in bytes and takes the next bytes of the heap. Reading borrows the strings from
//! the packed bytes: nothing is copied. Any byte sequence either unpacks or is [`Corrupt`].
//!
//! A reader that meets something wrong notes it and reads zeros from then on; whether all was well
//! is asked once, at the end. So no value in between needs a way out, which would cost more code
//! than all the reading.

/// Version of the layout; a blob of another version is refused.
pub const VERSION: u8 = 1;

/// The bytes are not a blob of this version, or they end too early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corrupt;

/// A value that can be written to and read from a blob.
pub trait Pack: Sized {
    /// Appends the value.
    fn pack(&self, out: &mut Writer);
    /// Reads the value back. What it gives after the reader met something wrong is of no meaning.
    fn unpack(from: &mut Reader) -> Self;
}

/// Packs `value` into a blob of its own.
#[must_use]
pub fn to_bytes<T: Pack>(value: &T) -> Vec<u8> {
    let mut out = Writer::default();
    value.pack(&mut out);
    let mut bytes = Vec::with_capacity(out.heap.len() + out.bytes.len() + 8);
    bytes.extend_from_slice(b"FIL");
    bytes.push(VERSION);
    let mut head = Writer::default();
    head.varint(out.heap.len() as u64);
    bytes.extend_from_slice(&head.bytes);
    bytes.extend_from_slice(out.heap.as_bytes());
    bytes.extend_from_slice(&out.bytes);
    bytes
}

/// Unpacks a blob made by [`to_bytes`], borrowing its strings.
///
/// # Errors
/// [`Corrupt`] when the magic, the version, the UTF-8 or any value is wrong, or bytes are left over.
pub fn from_bytes<T: Pack>(bytes: &'static [u8]) -> Result<T, Corrupt> {
    let rest = bytes.strip_prefix(b"FIL").ok_or(Corrupt)?;
    let (version, rest) = rest.split_first().ok_or(Corrupt)?;
    if *version != VERSION {
        return Err(Corrupt);
    }
    let mut reader = Reader {
        bytes: rest,
        heap: "",
        last: 0,
        corrupt: false,
    };
    let length = reader.length();
    let heap = reader.bytes.get(..length).ok_or(Corrupt)?;
    reader.bytes = reader.bytes.get(length..).ok_or(Corrupt)?;
    reader.heap = core::str::from_utf8(heap).map_err(|_| Corrupt)?;
    let value = T::unpack(&mut reader);
    if !reader.corrupt && reader.bytes.is_empty() && reader.heap.is_empty() {
        Ok(value)
    } else {
        Err(Corrupt)
    }
}

/// Collects the structure and the string heap of a blob.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    heap: String,
    /// The last number written by [`Writer::step`].
    last: u16,
}

impl Writer {
    /// Appends one byte of structure.
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Appends an unsigned LEB128 number.
    #[expect(clippy::cast_possible_truncation, reason = "masked to seven bits")]
    pub fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.bytes.push((value as u8 & 0x7f) | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    /// Appends a number as its distance from the last one so appended: numbers that mostly count up
    /// compress to almost nothing.
    pub fn step(&mut self, number: u16) {
        (i32::from(number) - i32::from(self.last)).pack(self);
        self.last = number;
    }

    /// Appends a string: its length to the structure, its bytes to the heap.
    pub fn text(&mut self, text: &str) {
        self.varint(text.len() as u64);
        self.heap.push_str(text);
    }
}

/// Reads a blob front to back.
pub struct Reader {
    bytes: &'static [u8],
    heap: &'static str,
    /// The last number read by [`Reader::step`].
    last: u16,
    corrupt: bool,
}

impl Reader {
    /// Notes that something is wrong.
    #[inline(never)]
    fn spoil(&mut self) {
        self.corrupt = true;
        self.bytes = &[];
        self.heap = "";
    }

    /// The same, with a value that stands in for what should have been read.
    pub fn refuse<T>(&mut self, instead: T) -> T {
        self.spoil();
        instead
    }

    /// The next byte of structure; 0 at the end, which is then noted.
    #[inline(never)]
    pub fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => self.refuse(0),
        }
    }

    /// The next unsigned LEB128 number; one that does not end within 64 bits is refused.
    #[inline(never)]
    pub fn varint(&mut self) -> u64 {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return value;
            }
        }
        self.refuse(0)
    }

    /// A length: a number that cannot exceed the bytes that are left, so that damaged bytes never
    /// ask for absurd memory (every value of a list takes at least one byte).
    #[inline(never)]
    fn length(&mut self) -> usize {
        match usize::try_from(self.varint()) {
            Ok(length) if length <= self.bytes.len() => length,
            _ => self.refuse(0),
        }
    }

    /// The next string, borrowed from the heap; refused when the heap is too short or would be cut
    /// inside a character.
    #[inline(never)]
    pub fn text(&mut self) -> &'static str {
        let length = usize::try_from(self.varint()).unwrap_or(usize::MAX);
        match self.heap.split_at_checked(length) {
            Some((text, rest)) => {
                self.heap = rest;
                text
            }
            None => self.refuse(""),
        }
    }

    /// The next number written by [`Writer::step`].
    #[inline(never)]
    pub fn step(&mut self) -> u16 {
        let to = i32::from(self.last).saturating_add(i32::unpack(self));
        self.last = u16::try_from(to).unwrap_or_else(|_| self.refuse(0));
        self.last
    }

    /// The next byte as a place among so many; the first stands in when there is no such place.
    #[inline(never)]
    pub fn place(&mut self, among: u8) -> u8 {
        let at = self.byte();
        if at < among { at } else { self.refuse(0) }
    }
}

macro_rules! unsigned {
    ($($type:ty),+) => {$(
        impl Pack for $type {
            fn pack(&self, out: &mut Writer) {
                out.varint(u64::from(*self));
            }
            #[inline(never)]
            fn unpack(from: &mut Reader) -> Self {
                Self::try_from(from.varint()).unwrap_or_else(|_| from.refuse(0))
            }
        }
    )+};
}
unsigned!(u16, u32, u64);

impl Pack for u8 {
    fn pack(&self, out: &mut Writer) {
        out.byte(*self);
    }
    fn unpack(from: &mut Reader) -> Self {
        from.byte()
    }
}

impl Pack for i32 {
    fn pack(&self, out: &mut Writer) {
        out.varint(u64::from(((*self << 1) ^ (*self >> 31)).cast_unsigned()));
    }
    fn unpack(from: &mut Reader) -> Self {
        let raw = u32::unpack(from);
        (raw >> 1).cast_signed() ^ -((raw & 1).cast_signed())
    }
}

impl Pack for bool {
    fn pack(&self, out: &mut Writer) {
        out.byte(u8::from(*self));
    }
    fn unpack(from: &mut Reader) -> Self {
        from.place(2) == 1
    }
}

impl Pack for &'static str {
    fn pack(&self, out: &mut Writer) {
        out.text(self);
    }
    fn unpack(from: &mut Reader) -> Self {
        from.text()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, out: &mut Writer) {
        out.byte(u8::from(self.is_some()));
        if let Some(value) = self {
            value.pack(out);
        }
    }
    fn unpack(from: &mut Reader) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, out: &mut Writer) {
        out.varint(self.len() as u64);
        for value in self {
            value.pack(out);
        }
    }
    #[inline(never)]
    fn unpack(from: &mut Reader) -> Self {
        (0..from.length()).map(|_| T::unpack(from)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip<T: Pack + PartialEq + core::fmt::Debug>(value: &T) {
        let bytes: &'static [u8] = Vec::leak(to_bytes(value));
        assert_eq!(from_bytes::<T>(bytes).as_ref(), Ok(value));
        for end in 0..bytes.len() {
            assert_eq!(
                from_bytes::<T>(&bytes[..end]).err(),
                Some(Corrupt),
                "cut at {end}"
            );
        }
    }

    #[test]
    fn values_come_back() {
        round_trip(&vec![0u32, 127, 128, u32::MAX]);
        round_trip(&vec![i32::MIN, -1, 0, 1, i32::MAX]);
        round_trip(&vec![Some("fil"), None, Some("à"), Some("")]);
    }

    #[test]
    fn another_version_is_refused() {
        assert_eq!(from_bytes::<bool>(b"FIL\x09\x00\x01"), Err(Corrupt));
    }
}
