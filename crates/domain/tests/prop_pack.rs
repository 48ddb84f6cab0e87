//! Unpacking is total: any bytes are a value or are refused.

use fil_domain::pack::{self, VERSION};
use fil_domain::{Dataset, Edtf, LanguagePack};
use proptest::prelude::*;

/// The head of a blob before `rest`, so that the bytes reach the readers of values.
fn blob(heap: &str, rest: &[u8]) -> &'static [u8] {
    let mut bytes = b"FIL".to_vec();
    bytes.push(VERSION);
    // Below 128 bytes, so that the length is one byte.
    bytes.push(u8::try_from(heap.len()).unwrap_or(0));
    bytes.extend_from_slice(heap.as_bytes());
    bytes.extend_from_slice(rest);
    Vec::leak(bytes)
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let bytes: &'static [u8] = Vec::leak(bytes);
        let _ = pack::from_bytes::<Dataset>(bytes);
        let _ = pack::from_bytes::<LanguagePack>(bytes);
    }

    #[test]
    fn any_structure_is_read_or_refused(
        heap in "[a-zé]{0,40}",
        rest in proptest::collection::vec(prop_oneof![0u8..4, any::<u8>()], 0..200),
    ) {
        let bytes = blob(&heap, &rest);
        let _ = pack::from_bytes::<Dataset>(bytes);
        let _ = pack::from_bytes::<LanguagePack>(bytes);
        let _ = pack::from_bytes::<Vec<Edtf>>(bytes);
        let _ = pack::from_bytes::<Vec<Option<&'static str>>>(bytes);
    }

    #[test]
    fn numbers_and_strings_come_back(
        numbers in proptest::collection::vec(any::<u64>(), 0..20),
        signed in proptest::collection::vec(any::<i32>(), 0..20),
    ) {
        let bytes: &'static [u8] = Vec::leak(pack::to_bytes(&numbers));
        prop_assert_eq!(pack::from_bytes::<Vec<u64>>(bytes), Ok(numbers));
        let bytes: &'static [u8] = Vec::leak(pack::to_bytes(&signed));
        prop_assert_eq!(pack::from_bytes::<Vec<i32>>(bytes), Ok(signed));
    }
}
