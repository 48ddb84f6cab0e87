//! The pages and their pictures: the prerenderer is built and run, then what stands inside of them
//! is collected for the policy: import maps and style sheets.

use super::Finish;
use super::manifest::Manifest;
use crate::fault::{Fault, OrFault, Outcome};
use crate::headers::Inline;
use crate::{build, files, hash, run, say};
use std::env;

/// What opens an import map in a page.
const IMPORT_MAP: &str = "<script type=\"importmap\">";

/// Writes all pages; the policy sources of what stands inside of them.
pub(super) fn finish(finish: &Finish<'_>, manifest: &Manifest) -> Outcome<Inline> {
    let path = finish.scratch("manifest.json");
    let site = env::var("FIL_SITE_URL").unwrap_or_default();
    files::write(&path, manifest.to_json(&site))?;
    prerender(finish)?;
    let mut inline = Inline::default();
    for file in files::walk(&finish.out)? {
        let name = files::relative(&finish.out, &file);
        if files::has_extension(&file, "html") {
            let maps = import_maps(&name, &files::read_text(&file)?)?;
            inline.import_maps.extend(maps);
        } else if files::has_extension(&file, "svg") {
            let sheets = styles(&name, &files::read_text(&file)?)?;
            inline.styles.extend(sheets);
        }
    }
    Ok(inline)
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
    let maps = inside(name, page, (IMPORT_MAP, "</script>"))?;
    let inline = page.matches("<script>").count();
    if inline > 0 {
        return Err(Fault::new(format!("{name} has {inline} inline scripts"))
            .remedy("put scripts into files: the policy of the page lets no inline script run"));
    }
    Ok(sources(&maps))
}

/// The policy sources of the style sheets of one picture, which else is black where it is opened by
/// itself.
fn styles(name: &str, picture: &str) -> Outcome<Vec<String>> {
    let sheets = inside(name, picture, ("<style>", "</style>"))?;
    // What is escaped reads otherwise than it is written.
    if sheets.iter().any(|sheet| sheet.contains(['&', '<'])) {
        let message = format!("{name} has a style sheet that the policy cannot name");
        return Err(Fault::new(message).remedy("its text must be plain: neither & nor <"));
    }
    Ok(sources(&sheets))
}

/// What stands between each of these openings and its end.
fn inside<'a>(name: &str, text: &'a str, (opening, end): (&str, &str)) -> Outcome<Vec<&'a str>> {
    let parts = text.split(opening).skip(1);
    let inside = parts.map(|part| part.split_once(end).map(|(inside, _)| inside));
    inside
        .collect::<Option<_>>()
        .or_fault(format!("{name} has {opening} without {end}"))
}

fn sources(texts: &[&str]) -> Vec<String> {
    texts
        .iter()
        .map(|text| hash::csp_source(text.as_bytes()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{import_maps, styles, without_trunk};

    #[test]
    fn style_sheets_of_pictures_become_policy_sources() {
        let picture = "<svg><style></style></svg>";
        assert_eq!(
            styles("p", picture).unwrap(),
            ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]
        );
        assert!(styles("p", "<svg><style>a &gt; b {}</style></svg>").is_err());
        assert!(styles("p", "<svg><style>").is_err());
    }

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
