//! The two shapes every record is made of: an enum with authored codes, and a packed struct.

/// Declares a field-less enum whose variants have a code in the authored files.
///
/// Gives `ALL`, `code()`, `from_code()` and `doc()`.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident: $repr:ident { $($(#[doc = $doc:literal])+ $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr($repr)]
        pub enum $name { $($(#[doc = $doc])+ $variant),+ }

        impl $name {
            /// Every value, in declared order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for this value in the authored files.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// What the value means, in a sentence: for the schemas and the editor's guide.
            #[must_use]
            pub const fn doc(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),+)),+ }
            }

            /// The value whose code is `code`, if there is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

/// Declares an enum as [`words`] does, packed as one byte: the position in `ALL`.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($rest:tt)+ }) => {
        words! { $(#[$meta])* pub enum $name: u8 { $($rest)+ } }

        impl $crate::pack::Pack for $name {
            fn pack(&self, out: &mut $crate::pack::Writer) {
                out.byte(*self as u8);
            }
            fn unpack(from: &mut $crate::pack::Reader) -> Self {
                #[expect(clippy::cast_possible_truncation, reason = "a byte holds every word")]
                const COUNT: u8 = $name::ALL.len() as u8;
                #[expect(clippy::indexing_slicing, reason = "every vocabulary has a first word")]
                const FIRST: $name = $name::ALL[0];
                let at = usize::from(from.place(COUNT));
                Self::ALL.get(at).copied().unwrap_or(FIRST)
            }
        }
    };
}

/// Declares a struct that is packed field by field, in declared order.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $type:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type),+ }

        impl $crate::pack::Pack for $name {
            fn pack(&self, out: &mut $crate::pack::Writer) {
                $(self.$field.pack(out);)+
            }
            fn unpack(from: &mut $crate::pack::Reader) -> Self {
                Self { $($field: $crate::pack::Pack::unpack(from)),+ }
            }
        }
    };
}

/// Declares a `u16` newtype that is an index into one of the dataset's lists.
macro_rules! index {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as a list index.
            #[must_use]
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }

        impl $crate::pack::Pack for $name {
            fn pack(&self, out: &mut $crate::pack::Writer) {
                self.0.pack(out);
            }
            fn unpack(from: &mut $crate::pack::Reader) -> Self {
                Self($crate::pack::Pack::unpack(from))
            }
        }
    )+};
}
