//! The JavaScript side of the app: no way into `innerHTML`, one way to die.
//!
//! - Trusted Types: the app builds its elements one by one, so the glue has no place that makes
//!   markup from text, and the page allows no policy at all. A place that comes back is a fault.
//! - After a panic the instance must not go on in a torn state. Every function of the app is
//!   wrapped: once one has thrown, later calls are refused with "Module terminated".
//!   (wasm-bindgen's own abort handler does the same, but needs exception handling in WebAssembly,
//!   which browsers from before 2025 lack, and adds 0.7 KB on the wire.)

use super::manifest::Manifest;
use super::{Finish, names};
use crate::fault::{Fault, Outcome};
use crate::files;
use std::path::Path;

/// Where the glue takes the app's functions.
const EXPORTS: &str = "wasm = instance.exports;";
/// Ways to make markup or code out of text; none may appear.
const FORBIDDEN: &[&str] = &[
    ".innerHTML =",
    ".outerHTML =",
    "insertAdjacentHTML",
    "setHTMLUnsafe",
    "createContextualFragment",
    "parseFromString",
    "document.write",
    ".srcdoc =",
    "eval(",
    "new Function(",
];

/// The wrapper, put before the glue, and before it what the end of a program means: of the app, or of
/// one beside it, whose end is not the app's.
const PREAMBLE: &str = include_str!("glue_preamble.js");
const END: &str = include_str!("glue_end.js");
pub(super) const ASIDE: &str = include_str!("glue_end_aside.js");

/// Patches and minifies the glue, and names glue and app by their content.
pub(super) fn finish(finish: &Finish<'_>, manifest: &mut Manifest) -> Outcome {
    let (wasm, patched) = program(finish, "fil-a-fil", END)?;
    let between = finish.scratch("glue.js");
    files::write(&between, &patched)?;
    let glue = minify(finish, &between)?;
    manifest.seal("glue", &glue);
    manifest.seal("wasm", &wasm);
    manifest.glue = finish.write_hashed("fil-a-fil", "js", &glue)?;
    manifest.wasm = finish.write_hashed("fil-a-fil", "wasm", &wasm)?;
    Ok(())
}

/// Takes a program and its glue, as Trunk left them, out of the folder: with short names, the glue with
/// the wrapper and this `end`.
pub(super) fn program(finish: &Finish<'_>, name: &str, end: &str) -> Outcome<(Vec<u8>, String)> {
    let wasm_path = finish.only(name, "_bg.wasm")?;
    let glue_path = finish.only(name, ".js")?;
    let wasm = files::read(&wasm_path)?;
    let (wasm, glue) = names::shorten(&wasm, &files::read_text(&glue_path)?)?;
    files::remove(&glue_path)?;
    files::remove(&wasm_path)?;
    Ok((wasm, patch(&glue, end)?))
}

/// esbuild over one module that imports nothing.
fn minify(finish: &Finish<'_>, path: &Path) -> Outcome<Vec<u8>> {
    finish.esbuild(
        "esbuild on the glue",
        &["--format=esm", "--target=es2022"],
        &[path],
    )
}

/// Puts the wrapper into the glue; a fault when the glue is not of the known shape.
fn patch(glue: &str, end: &str) -> Outcome<String> {
    let changed = |what: &str| {
        Err(Fault::new(format!("the glue has {what}")).remedy(
            "wasm-bindgen changed its output or the app uses a new browser call: read the glue and adapt crates/xtask/src/finish/glue.rs",
        ))
    };
    for word in FORBIDDEN {
        if glue.contains(word) {
            return changed(&format!("a way to make markup or code from text: {word}"));
        }
    }
    if glue.matches(EXPORTS).count() != 1 {
        return changed("no single place that takes the app's functions");
    }
    let guarded = glue.replace(EXPORTS, "wasm = filMortal(instance.exports);");
    Ok(format!("{end}\n{PREAMBLE}\n{guarded}"))
}

#[cfg(test)]
mod tests {
    use super::{END, patch};

    const GLUE: &str = "wasm = instance.exports;\n";

    #[test]
    fn the_known_shape_is_guarded() {
        let text = patch(GLUE, END).unwrap();
        assert!(text.contains("wasm = filMortal(instance.exports);"));
    }

    #[test]
    fn other_shapes_are_refused() {
        for glue in [
            "",
            &GLUE.replace("wasm = ", "w = "),
            &format!("{GLUE}x.innerHTML = y;"),
            &format!("{GLUE}x.outerHTML = y;"),
            &format!("{GLUE}eval(x)"),
        ] {
            assert!(patch(glue, END).is_err(), "{glue}");
        }
    }
}
