//! Which pages there are, and each page's text.

use super::{Assets, body, head};
use crate::view::text::{PICTURE_ALL, PICTURE_CORE, Paper};
use fil_domain::{Dataset, Item, Lang};

/// A page: where it goes below the output folder, and its HTML.
#[derive(Clone, Debug)]
pub struct Page {
    /// Path of the file, such as `en/iom-…/index.html`.
    pub file: String,
    /// The page.
    pub html: String,
}

/// The pictures: file below the language's folder, and what it shows.
const PICTURES: [(&str, &str); 2] = [(PICTURE_CORE, ""), (PICTURE_ALL, "scope=all")];

/// All pages from the template: `<!--fil:head-->` and `<!--fil:body-->` are its slots.
#[must_use]
pub fn pages(data: &'static Dataset, assets: &Assets, template: &str) -> Vec<Page> {
    let mut pages = Vec::new();
    for lang in Lang::SERVED {
        let folder = folder(*lang);
        pages.push(page(data, assets, template, *lang, None, &folder));
        for paper in Paper::ALL {
            pages.push(explanation(data, assets, template, *lang, paper));
        }
        for item in &data.items {
            let path = [folder.as_str(), item.id, "/"].concat();
            pages.push(page(data, assets, template, *lang, Some(item.id), &path));
            for old in &item.renamed_from {
                let old_path = [folder.as_str(), old, "/"].concat();
                pages.push(redirect(template, assets, *lang, &old_path, item));
            }
        }
    }
    pages.push(not_found(template, assets));
    pages
}

/// The pictures of the loom, for every language: the five, and the whole weave.
#[must_use]
pub fn pictures(data: &'static Dataset, assets: &Assets) -> Vec<Page> {
    let mut pictures = Vec::new();
    for lang in Lang::SERVED {
        for (file, query) in PICTURES {
            pictures.push(Page {
                file: [&folder(*lang), file].concat(),
                html: body::picture(data, assets, *lang, &folder(*lang), query),
            });
        }
    }
    pictures
}

/// The French start page alone: all that a measurement of generated data serves.
#[must_use]
pub fn start_page(data: &'static Dataset, assets: &Assets, template: &str) -> Page {
    page(data, assets, template, Lang::Fr, None, "")
}

/// A language's folder with its slash.
pub(super) fn folder(lang: Lang) -> String {
    if lang.folder().is_empty() {
        String::new()
    } else {
        [lang.folder(), "/"].concat()
    }
}

fn page(
    data: &'static Dataset,
    assets: &Assets,
    template: &str,
    lang: Lang,
    item: Option<&'static str>,
    path: &str,
) -> Page {
    let up = "../".repeat(path.matches('/').count());
    let parts = body::render(data, assets, lang, path, &up);
    let head = head::page_head(data, assets, lang, item, path, &up, &parts.title);
    Page {
        file: [path, "index.html"].concat(),
        html: fill(template, lang, &head, &parts.html),
    }
}

fn explanation(
    data: &'static Dataset,
    assets: &Assets,
    template: &str,
    lang: Lang,
    paper: Paper,
) -> Page {
    let path = [&folder(lang), paper.slug(), "/"].concat();
    let up = "../".repeat(path.matches('/').count());
    let head = head::paper_head(assets, lang, paper, &path, &up);
    let body = body::paper(data, assets, lang, paper, &up);
    Page {
        file: [path.as_str(), "index.html"].concat(),
        html: fill(template, lang, &head, &body),
    }
}

fn redirect(template: &str, assets: &Assets, lang: Lang, path: &str, item: &Item) -> Page {
    let up = "../".repeat(path.matches('/').count());
    let target = ["../", item.id, "/"].concat();
    let title = assets.pack(lang).text(item.title);
    Page {
        file: [path, "index.html"].concat(),
        html: fill(
            template,
            lang,
            &head::redirect_head(assets, lang, &up, &target),
            &body::redirect(lang, &target, title),
        ),
    }
}

fn not_found(template: &str, assets: &Assets) -> Page {
    // The one page that is answered at any address: its own address says nothing about the root.
    let base = if assets.site().is_empty() {
        "/"
    } else {
        assets.site()
    };
    Page {
        file: "404.html".to_owned(),
        html: fill(
            template,
            Lang::Fr,
            &head::missing_head(assets, base),
            &body::not_found(base),
        ),
    }
}

fn fill(template: &str, lang: Lang, head: &str, body: &str) -> String {
    let opening = [
        "<html lang=\"",
        lang.tag(),
        "\" dir=\"",
        lang.direction().code(),
        "\"",
    ]
    .concat();
    template
        .replacen("<html lang=\"fr\" dir=\"ltr\"", &opening, 1)
        .replacen("<!--fil:head-->", head, 1)
        .replacen("<!--fil:body-->", body, 1)
}
