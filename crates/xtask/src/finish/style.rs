//! The stylesheet: one bundle from `style/main.css`, and the fonts it names.

use super::manifest::Manifest;
use super::{Finish, themes};
use crate::fault::{OrFault, Outcome};
use crate::{files, hash};
use std::path::Path;

/// Bundles, minifies and names the stylesheet and its fonts.
pub(super) fn finish(finish: &Finish<'_>, manifest: &mut Manifest) -> Outcome {
    let source = finish.scratch("css");
    let bundle = finish.scratch("css-out");
    files::remove_folder(&source)?;
    files::remove_folder(&bundle)?;
    copy_sources(finish, &source)?;
    let outfile = format!("--outdir={}", bundle.display());
    finish.esbuild(
        "esbuild on style/main.css",
        &[
            "--bundle",
            "--loader:.woff2=file",
            "--asset-names=[name]",
            // What stays a plain address: icons that are copied as they are.
            "--external:*.svg",
            "--external:*.png",
            &outfile,
        ],
        &[&source.join("style/main.css")],
    )?;
    let mut css = files::read_text(&bundle.join("main.css"))?;
    for font in files::walk(&bundle)? {
        if files::has_extension(&font, "woff2") {
            let name = place_font(finish, &font, &mut css)?;
            if name.starts_with("fil-serif-") {
                manifest.font = Some(name);
            }
        }
    }
    manifest.seal("css", css.as_bytes());
    manifest.css = finish.write_hashed("style", "css", css.as_bytes())?;
    Ok(())
}

/// The sheets with automatic themes, and the fonts where the sheets look for them.
fn copy_sources(finish: &Finish<'_>, to: &Path) -> Outcome {
    let project = finish.project;
    files::copy_tree(&project.at("style"), &to.join("style"), |_| true)?;
    files::copy_tree(
        &project.at("public/fonts"),
        &to.join("public/fonts"),
        |_| true,
    )?;
    let tokens = to.join("style/tokens.css");
    files::write(&tokens, themes::automatic(&files::read_text(&tokens)?)?)
}

/// Gives a font a name by content, in the folder and in the sheet.
fn place_font(finish: &Finish<'_>, font: &Path, css: &mut String) -> Outcome<String> {
    let bytes = files::read(font)?;
    let stem = font
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .or_fault("a font without a name")?;
    let name = format!("{stem}-{}.woff2", hash::name_part(&bytes));
    files::write(&finish.out.join(&name), &bytes)?;
    *css = css.replace(&format!("{stem}.woff2"), &name);
    Ok(name)
}
