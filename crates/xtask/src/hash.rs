//! Digests: names by content, integrity values, checksums.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write as _;

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The sixteen characters that a hashed file name carries.
pub(crate) fn name_part(bytes: &[u8]) -> String {
    sha256_hex(bytes).chars().take(16).collect()
}

/// The value of an `integrity` attribute.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The source expression that lets one inline script through a content security policy.
pub(crate) fn csp_source(bytes: &[u8]) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::{csp_source, integrity, name_part, sha256_hex};

    #[test]
    fn known_values_of_the_empty_text() {
        assert!(sha256_hex(b"").starts_with("e3b0c44298fc1c14"));
        assert_eq!(name_part(b""), "e3b0c44298fc1c14");
        assert_eq!(
            csp_source(b""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
        assert!(integrity(b"").starts_with(
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        ));
    }
}
