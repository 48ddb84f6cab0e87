//! The head of a page: what it is, its addresses, the files it needs.

use super::Assets;
use super::linked_data::linked_data;
use super::pages::folder;
use crate::view::text::{Paper, page_words};
use fil_domain::{Dataset, Lang, Message, PageMessage};

/// Text made safe inside an attribute or an element.
pub(super) fn safe(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn tag(out: &mut String, name: &str, attributes: &[(&str, &str)]) {
    out.push('<');
    out.push_str(name);
    for (attribute, value) in attributes {
        out.push(' ');
        out.push_str(attribute);
        out.push_str("=\"");
        out.push_str(&safe(value));
        out.push('"');
    }
    out.push('>');
}

fn style(out: &mut String, assets: &Assets, up: &str) {
    let css = [up, assets.file("css")].concat();
    let integrity = assets.integrity("css");
    tag(
        out,
        "link",
        &[
            ("rel", "stylesheet"),
            ("href", &css),
            ("integrity", integrity),
            ("crossorigin", ""),
        ],
    );
    tag(
        out,
        "link",
        &[
            ("rel", "icon"),
            ("href", &[up, "icon.svg"].concat()),
            ("type", "image/svg+xml"),
        ],
    );
}

/// What every page does, with or without the app. It stands before the body, so that the page is seen
/// at once as its address asks.
fn page_script(out: &mut String, assets: &Assets, up: &str) {
    let attributes = [
        ("src", [up, assets.file("page")].concat()),
        ("integrity", assets.integrity("page").to_owned()),
        ("crossorigin", String::new()),
    ];
    let attributes = attributes
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    tag(out, "script", &attributes);
    out.push_str("</script>");
}

/// The head of a page of the app.
pub(super) fn page_head(
    data: &Dataset,
    assets: &Assets,
    lang: Lang,
    item: Option<&str>,
    path: &str,
    up: &str,
    title: &str,
) -> String {
    let mut out = String::new();
    let pack = assets.pack(lang);
    let described = item
        .and_then(|id| data.item_of_id(id))
        .and_then(|ix| data.item(ix));
    let description = described.map_or_else(
        || page_words(pack.lang, PageMessage::ProductDescription),
        |item| pack.text(item.summary),
    );
    out.push_str(&["<title>", &safe(title), "</title>"].concat());
    tag(
        &mut out,
        "meta",
        &[("name", "description"), ("content", description)],
    );
    tag(
        &mut out,
        "meta",
        &[("name", "color-scheme"), ("content", "light dark")],
    );
    tag(
        &mut out,
        "meta",
        &[
            ("name", "fil:root"),
            ("content", if up.is_empty() { "./" } else { up }),
        ],
    );
    tag(
        &mut out,
        "meta",
        &[("name", "fil:data"), ("content", data.hash)],
    );
    for (code, file) in assets.pack_files() {
        tag(
            &mut out,
            "meta",
            &[("name", &["fil:pack-", code].concat()), ("content", file)],
        );
    }
    addresses(&mut out, assets, item, path, up);
    for (property, content) in [
        ("og:title", title),
        ("og:description", description),
        ("og:type", "article"),
        ("og:locale", lang.tag()),
        ("og:site_name", pack.message(Message::ProductName)),
    ] {
        tag(
            &mut out,
            "meta",
            &[("property", property), ("content", content)],
        );
    }
    page_script(&mut out, assets, up);
    style(&mut out, assets, up);
    files(&mut out, assets, up);
    out.push_str("<script type=\"application/ld+json\">");
    let address = [assets.site(), path].concat();
    out.push_str(&linked_data(data, pack, described, &address).replace('<', "\\u003c"));
    out.push_str("</script>");
    out
}

/// This page's own address and those of the same page in the other languages. They are absolute
/// where the place of publication is known, else relative.
fn addresses(out: &mut String, assets: &Assets, folder_name: Option<&str>, path: &str, up: &str) {
    let site = if assets.site().is_empty() {
        up
    } else {
        assets.site()
    };
    let own = [site, path].concat();
    let own = if own.is_empty() { "./".to_owned() } else { own };
    tag(out, "link", &[("rel", "canonical"), ("href", &own)]);
    let rest = folder_name
        .map(|name| [name, "/"].concat())
        .unwrap_or_default();
    let mut alternate = |code: &str, of: Lang| {
        let href = [site, &folder(of), &rest].concat();
        let href = if href.is_empty() {
            "./".to_owned()
        } else {
            href
        };
        tag(
            out,
            "link",
            &[("rel", "alternate"), ("hreflang", code), ("href", &href)],
        );
    };
    for other in Lang::SERVED {
        alternate(other.tag(), *other);
    }
    alternate("x-default", Lang::Fr);
}

/// The files of the app, with the integrity that the browser checks.
fn files(out: &mut String, assets: &Assets, up: &str) {
    let glue = [up, assets.file("glue")].concat();
    let key = |name: &str| match up {
        "" => ["./", name].concat(),
        up => [up, name].concat(),
    };
    let map = serde_json::json!({ "integrity": {
        key(assets.file("glue")): assets.integrity("glue"),
        key(assets.file("picture")): assets.integrity("picture"),
    } });
    out.push_str("<script type=\"importmap\">");
    out.push_str(&map.to_string());
    out.push_str("</script>");
    tag(
        out,
        "link",
        &[
            ("rel", "modulepreload"),
            ("href", &glue),
            ("integrity", assets.integrity("glue")),
        ],
    );
    let boot = [up, assets.file("boot")].concat();
    let integrity = assets.integrity("boot");
    tag(
        out,
        "script",
        &[
            ("type", "module"),
            ("src", &boot),
            ("integrity", integrity),
            ("crossorigin", ""),
        ],
    );
    out.push_str("</script>");
}

/// What the app will need, asked for early. It stands in the body, below what is seen first: in the
/// head it would share the line with the style sheet, and the first picture would come later.
pub(super) fn ahead(assets: &Assets, lang: Lang, up: &str) -> String {
    let mut out = String::new();
    let mut link = |name: &str, kind: &[(&str, &str)]| {
        let href = [up, name].concat();
        let rest = [("href", href.as_str()), ("crossorigin", "")];
        tag(
            &mut out,
            "link",
            &[&[("rel", "preload")], kind, &rest].concat(),
        );
    };
    link(
        assets.file("font"),
        &[("as", "font"), ("type", "font/woff2")],
    );
    link(assets.file("wasm"), &[("as", "fetch")]);
    if let Some((_, pack)) = assets.pack_files().find(|(code, _)| *code == lang.code()) {
        link(pack, &[("as", "fetch")]);
    }
    out
}

/// The head of a page that explains: no app, so none of its files.
pub(super) fn paper_head(
    assets: &Assets,
    lang: Lang,
    paper: Paper,
    path: &str,
    up: &str,
) -> String {
    let mut out = String::new();
    let pack = assets.pack(lang);
    let (own, name) = (
        pack.message(paper.title()),
        pack.message(Message::ProductName),
    );
    let title = [own, " · ", name].concat();
    out.push_str(&["<title>", &safe(&title), "</title>"].concat());
    let description = page_words(lang, paper.lead());
    for (name, content) in [("description", description), ("color-scheme", "light dark")] {
        tag(&mut out, "meta", &[("name", name), ("content", content)]);
    }
    addresses(&mut out, assets, Some(paper.slug()), path, up);
    page_script(&mut out, assets, up);
    style(&mut out, assets, up);
    out
}

/// The head of a page that has moved.
pub(super) fn redirect_head(assets: &Assets, lang: Lang, up: &str, target: &str) -> String {
    let mut out = String::new();
    tag(
        &mut out,
        "meta",
        &[
            ("http-equiv", "refresh"),
            ("content", &["0; url=", target].concat()),
        ],
    );
    tag(&mut out, "link", &[("rel", "canonical"), ("href", target)]);
    out.push_str(&plain_head(
        assets,
        assets.pack(lang).message(Message::ProductName),
        up,
    ));
    out
}

/// The head of the page that is not there.
pub(super) fn missing_head(assets: &Assets, up: &str) -> String {
    let words = |lang| page_words(lang, PageMessage::NotfoundTitle);
    let titles: Vec<&str> = Lang::SERVED.iter().copied().map(words).collect();
    plain_head(assets, &titles.join(" · "), up)
}

/// The head of a page without the app.
fn plain_head(assets: &Assets, title: &str, up: &str) -> String {
    let mut out = String::new();
    out.push_str(&["<title>", &safe(title), "</title>"].concat());
    tag(
        &mut out,
        "meta",
        &[("name", "robots"), ("content", "noindex")],
    );
    style(&mut out, assets, up);
    out
}
