//! The address of a state: public API, kept for good.
//!
//! Below the root of the site stand `""` (French), `en/`, `{item}/` and `en/{item}/`; the rest of
//! the state stands in the query under sorted keys, defaults left out: `from`, `kind`, `map`,
//! `motion`, `q`, `scope`, `sel` (a country's alpha-2 code, `partner.{id}`, `programme.{id}`), `shell`, `text` (size of letters),
//! `theme`, `time` (the part of time in sight, two ISO 8601 days), `to`, `view`. Older forms are read
//! and lifted: `lang=xx`, `sel={item}`, ids that an item had before. What is not ours is kept.

mod foreign;
mod percent;
mod read;
mod value;
mod write;

pub use foreign::Foreign;
pub use read::{Parsed, parse, parse_hash};
pub use write::{format, hash_form};
