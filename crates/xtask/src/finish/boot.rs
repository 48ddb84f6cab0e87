//! The scripts of the pages: the boot file, `public/boot.template.js` with the names and integrity
//! values filled in, and `public/page.js`, which every page has.

use super::Finish;
use super::manifest::Manifest;
use crate::fault::{Fault, Outcome};
use crate::files;

/// The source of the boot file.
pub(super) const TEMPLATE: &str = "boot.template.js";

/// What every page does.
pub(super) const PAGE: &str = "page.js";

/// Fills in, minifies and names both.
pub(super) fn finish(finish: &Finish<'_>, manifest: &mut Manifest) -> Outcome {
    let path = finish.project.at("public").join(TEMPLATE);
    let slots = [
        ("__GLUE__", manifest.glue.as_str()),
        ("__WASM__", manifest.wasm.as_str()),
        ("__WASM_INTEGRITY__", manifest.integrity_of("wasm")),
        ("__PICTURE__", manifest.picture.as_str()),
    ];
    let filled = fill(TEMPLATE, &files::read_text(&path)?, &slots)?;
    let between = finish.scratch("boot.js");
    files::write(&between, filled)?;
    let boot = finish.esbuild(
        "esbuild on the boot file",
        &["--format=esm", "--target=es2022"],
        &[&between],
    )?;
    let page = finish.esbuild(
        "esbuild on the page's script",
        &["--format=iife", "--target=es2022"],
        &[&finish.project.at("public").join(PAGE)],
    )?;
    manifest.seal("page", &page);
    manifest.page = finish.write_hashed("page", "js", &page)?;
    manifest.seal("boot", &boot);
    manifest.boot = finish.write_hashed("boot", "js", &boot)?;
    Ok(())
}

/// Replaces each slot of a file of `public/`, which must stand there exactly once.
pub(super) fn fill(file: &str, template: &str, slots: &[(&str, &str)]) -> Outcome<String> {
    let mut text = template.to_owned();
    for (slot, value) in slots {
        if text.matches(slot).count() != 1 {
            return Err(Fault::new(format!(
                "public/{file} must name {slot} exactly once"
            )));
        }
        text = text.replace(slot, value);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn every_slot_is_filled_once() {
        let slots = [("__GLUE__", "g.js"), ("__WASM__", "w.wasm")];
        let text = fill("x.js", "a __GLUE__ b __WASM__ c", &slots).unwrap();
        assert_eq!(text, "a g.js b w.wasm c");
        assert!(fill("x.js", "a __GLUE__ b", &slots).is_err());
        assert!(fill("x.js", "__GLUE__ __WASM__ __GLUE__", &slots).is_err());
    }
}
