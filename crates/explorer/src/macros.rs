//! The shape of the small enums of the state.

/// Where a word stands in a list.
#[inline(never)]
pub(crate) fn place_of(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|one| *one == code)
}

/// Declares a field-less enum whose variants have a code in the address; the first is the default.
macro_rules! choices {
    ($(#[$meta:meta])* pub enum $name:ident {
        $(#[$fmeta:meta])* $first:ident = $fcode:literal
        $(, $(#[$vmeta:meta])* $variant:ident = $code:literal)* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[$fmeta])*
            #[default]
            $first,
            $($(#[$vmeta])* $variant),*
        }

        impl $name {
            /// Every value, the default first.
            pub const ALL: &'static [Self] = &[Self::$first $(, Self::$variant)*];

            /// The words that stand for them in the address, in the same order.
            pub const CODES: &'static [&'static str] = &[$fcode $(, $code)*];

            /// The word that stands for this value in the address.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { Self::$first => $fcode $(, Self::$variant => $code)* }
            }

            /// The value whose code is `code`, if there is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                let at = $crate::macros::place_of(Self::CODES, code)?;
                Self::ALL.get(at).copied()
            }
        }
    };
}
