//! `version.json` and `SHA256SUMS`.

use super::Finish;
use crate::fault::Outcome;
use crate::{files, hash};
use serde_json::json;

/// The list of checksums, in the form that `sha256sum -c` reads.
const SUMS: &str = "SHA256SUMS";

/// Writes the version and the build's name, which is a digest of all files: the same files,
/// the same name, on any machine and any day.
pub(super) fn version(finish: &Finish<'_>) -> Outcome {
    let build = hash::name_part(listing(finish)?.as_bytes());
    let text = json!({ "version": env!("CARGO_PKG_VERSION"), "build": build });
    files::write(&finish.out.join("version.json"), format!("{text:#}\n"))
}

/// Writes the checksums of everything else.
pub(super) fn checksums(finish: &Finish<'_>) -> Outcome {
    let text = listing(finish)?;
    files::write(&finish.out.join(SUMS), text)
}

/// One line a file: digest, two spaces, path.
fn listing(finish: &Finish<'_>) -> Outcome<String> {
    let mut text = String::new();
    for path in files::walk(&finish.out)? {
        let digest = hash::sha256_hex(&files::read(&path)?);
        text.push_str(&format!(
            "{digest}  {}\n",
            files::relative(&finish.out, &path)
        ));
    }
    Ok(text)
}
