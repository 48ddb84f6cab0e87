//! The program that makes pictures, which a page fetches when it is first asked for: one module, from
//! `public/picture.template.js` and the glue, the program itself, and its style sheet.

use super::manifest::Manifest;
use super::{Finish, boot, glue};
use crate::fault::Outcome;
use crate::{files, hash};

/// The source of the module.
pub(super) const TEMPLATE: &str = "picture.template.js";

/// Fills in, bundles and names the module and what it fetches.
pub(super) fn finish(finish: &Finish<'_>, manifest: &mut Manifest) -> Outcome {
    let (wasm, patched) = glue::program(finish, "picture", glue::ASIDE)?;
    let style = finish.esbuild(
        "esbuild on style/picture.css",
        &[],
        &[&finish.project.at("style/picture.css")],
    )?;
    files::write(&finish.scratch("picture-glue.js"), &patched)?;
    let template = files::read_text(&finish.project.at("public").join(TEMPLATE))?;
    let filled = boot::fill(
        TEMPLATE,
        &template,
        &[
            ("__GLUE__", "picture-glue.js"),
            ("__WASM__", &finish.write_hashed("picture", "wasm", &wasm)?),
            ("__WASM_INTEGRITY__", &hash::integrity(&wasm)),
            ("__STYLE__", &finish.write_hashed("picture", "css", &style)?),
            ("__STYLE_INTEGRITY__", &hash::integrity(&style)),
        ],
    )?;
    let between = finish.scratch("picture.js");
    files::write(&between, filled)?;
    let module = finish.esbuild(
        "esbuild on the program of pictures",
        &["--bundle", "--format=esm", "--target=es2022"],
        &[&between],
    )?;
    manifest.seal("picture", &module);
    manifest.picture = finish.write_hashed("picture", "js", &module)?;
    Ok(())
}
