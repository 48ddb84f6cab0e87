//! The headers of every reply: one list here, three server dialects from it.
//!
//! `_headers` (Netlify, Cloudflare Pages, and our own `serve`), `.htaccess` (Apache) and
//! `nginx.conf` are generated, so that what is tested is what is shipped.

mod dialects;

use crate::fault::Outcome;
use crate::files;
use std::collections::BTreeSet;
use std::env;
use std::path::Path;

/// Who may show the page in a frame, unless `FIL_FRAME_ANCESTORS` says otherwise.
const FRAME_ANCESTORS: &str = "'self' https://iom.int https://*.iom.int";
/// Browser features that the page uses, for itself only.
const OWN_FEATURES: &[&str] = &["clipboard-write", "fullscreen", "screen-wake-lock"];
/// Browser features that the page gives up. Names that Chromium does not know are left out,
/// because it would write a warning for each.
const NO_FEATURES: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "serial",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// How long a file whose name carries its digest may be kept.
pub(crate) const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// Everything else is asked for again each time.
pub(crate) const NO_CACHE: &str = "no-cache";

/// What stands inside of files of ours and may be used there: the policy's sources.
#[derive(Default)]
pub(crate) struct Inline {
    /// Of the import maps of the pages.
    pub(crate) import_maps: BTreeSet<String>,
    /// Of the style sheets of the pictures.
    pub(crate) styles: BTreeSet<String>,
}

/// Name and value of every header, for what stands inside of the files.
pub(crate) fn list(inline: &Inline) -> Vec<(&'static str, String)> {
    let fixed = |name, value: &str| (name, value.to_owned());
    vec![
        ("Content-Security-Policy", policy(inline)),
        fixed("X-Content-Type-Options", "nosniff"),
        fixed("Referrer-Policy", "strict-origin-when-cross-origin"),
        fixed("Cross-Origin-Resource-Policy", "cross-origin"),
        fixed("Cross-Origin-Opener-Policy", "same-origin"),
        // Static, public files without credentials; a sandboxed frame needs it.
        fixed("Access-Control-Allow-Origin", "*"),
        fixed("Strict-Transport-Security", "max-age=31536000"),
        ("Permissions-Policy", permissions()),
    ]
}

/// The content security policy.
fn policy(inline: &Inline) -> String {
    let ancestors = env::var("FIL_FRAME_ANCESTORS").unwrap_or_else(|_| FRAME_ANCESTORS.to_owned());
    let joined =
        |all: &BTreeSet<String>| all.iter().map(|one| format!(" {one}")).collect::<String>();
    let (maps, styles) = (joined(&inline.import_maps), joined(&inline.styles));
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{maps}"),
        &format!("style-src 'self'{styles}"),
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        &format!("frame-ancestors {ancestors}"),
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The permissions policy, in alphabetical order.
fn permissions() -> String {
    let mut features: Vec<String> = NO_FEATURES
        .iter()
        .map(|name| format!("{name}=()"))
        .collect();
    features.extend(OWN_FEATURES.iter().map(|name| format!("{name}=(self)")));
    features.sort();
    features.join(", ")
}

/// Whether a file name carries a digest: `stem-` and sixteen hexadecimal digits before the ending.
pub(crate) fn is_hashed(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, digest)| {
            digest.len() == 16
                && digest
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        })
}

/// Writes the three files for what lies in `out`.
pub(crate) fn write(out: &Path, inline: &Inline) -> Outcome {
    let headers = list(inline);
    let hashed: Vec<String> = files::walk(out)?
        .iter()
        .map(|path| files::relative(out, path))
        .filter(|name| is_hashed(name))
        .collect();
    files::write(&out.join("_headers"), dialects::netlify(&headers, &hashed))?;
    files::write(&out.join(".htaccess"), dialects::apache(&headers))?;
    files::write(&out.join("nginx.conf"), dialects::nginx(&headers))
}

#[cfg(test)]
mod tests {
    use super::{Inline, is_hashed, list};
    use std::collections::BTreeSet;

    #[test]
    fn only_names_with_a_digest_are_kept_for_ever() {
        assert!(is_hashed("packs/en-0123456789abcdef.pack"));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("a-0123456789abcdeg.js"));
        assert!(!is_hashed("sw-1.js"));
    }

    #[test]
    fn the_policy_carries_what_stands_inside_and_nothing_unsafe() {
        let headers = list(&Inline {
            import_maps: BTreeSet::from(["'sha256-x='".to_owned()]),
            styles: BTreeSet::from(["'sha256-y='".to_owned()]),
        });
        let policy = &headers.first().unwrap().1;
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-x='; "));
        assert!(policy.contains("style-src 'self' 'sha256-y='; "));
        assert!(!policy.contains("'unsafe-inline'"));
        assert!(
            policy.len() < 1500,
            "Cloudflare reads 2000 characters a line"
        );
    }
}
