//! The pages: the prerenderer is built and run, then the import maps in them are collected.

use super::Finish;
use super::manifest::Manifest;
use crate::fault::{Fault, Outcome};
use crate::{build, files, hash, run, say};
use std::collections::BTreeSet;
use std::env;

/// What opens an import map in a page.
const IMPORT_MAP: &str = "<script type=\"importmap\">";

/// Writes all pages; the policy sources of the import maps in them.
pub(super) fn finish(finish: &Finish<'_>, manifest: &Manifest) -> Outcome<BTreeSet<String>> {
    let path = finish.scratch("manifest.json");
    let site = env::var("FIL_SITE_URL").unwrap_or_default();
    files::write(&path, manifest.to_json(&site))?;
    prerender(finish)?;
    let mut sources = BTreeSet::new();
    for page in files::walk(&finish.out)? {
        if files::has_extension(&page, "html") {
            let name = files::relative(&finish.out, &page);
            sources.extend(import_maps(&name, &files::read_text(&page)?)?);
        }
    }
    Ok(sources)
}

/// Builds the prerenderer for this machine and lets it write the pages.
fn prerender(finish: &Finish<'_>) -> Outcome {
    let project = finish.project;
    say::line("   prerender: building the program that writes the pages");
    let mut command = build::native(project, "prerender", "ssr")?;
    let template = finish.scratch("template.html");
    let index = finish.out.join("index.html");
    files::write(&template, without_trunk(&files::read_text(&index)?))?;
    command
        .arg("--manifest")
        .arg(finish.scratch("manifest.json"));
    command.arg("--template").arg(&template);
    command.arg("--out").arg(&finish.out);
    run::seen("the prerenderer", &mut command)
}

/// The page without the tags that speak to Trunk; without its own scripts it leaves them there.
fn without_trunk(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<link data-trunk") {
        text.push_str(before.trim_end_matches(' '));
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    text.push_str(rest);
    text
}

/// The policy sources of all import maps of one page.
fn import_maps(name: &str, page: &str) -> Outcome<Vec<String>> {
    let mut sources = Vec::new();
    for part in page.split(IMPORT_MAP).skip(1) {
        let Some((map, _)) = part.split_once("</script>") else {
            return Err(Fault::new(format!("{name} has an unclosed import map")));
        };
        sources.push(hash::csp_source(map.as_bytes()));
    }
    let inline = page.matches("<script>").count();
    if inline > 0 {
        return Err(Fault::new(format!("{name} has {inline} inline scripts"))
            .remedy("put scripts into files: the policy of the page lets no inline script run"));
    }
    Ok(sources)
}

#[cfg(test)]
mod tests {
    use super::{import_maps, without_trunk};

    #[test]
    fn nothing_of_trunk_stays() {
        let page = "<a>\n  <link data-trunk rel=\"rust\" />\n<b>";
        assert_eq!(without_trunk(page), "<a>\n<b>");
    }

    #[test]
    fn import_maps_become_policy_sources() {
        let page = "<script type=\"importmap\"></script>";
        assert_eq!(
            import_maps("p", page).unwrap(),
            ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]
        );
        assert!(import_maps("p", "<script type=\"importmap\">").is_err());
        assert!(import_maps("p", "<script>1</script>").is_err());
    }
}
