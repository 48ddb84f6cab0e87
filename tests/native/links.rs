//! Every address in every page leads to a page or a file.

use crate::common::{Element, Page, all, pages, sites};
use fil_a_fil::view::text::Paper;
use fil_dataset::dataset;
use fil_domain::Lang;
use std::collections::BTreeSet;

/// Files that the build puts beside the pages.
fn files() -> Vec<String> {
    let mut files: Vec<String> = [
        "app.js",
        "app.wasm",
        "boot.js",
        "page.js",
        "face.woff2",
        "icon.svg",
        "style.css",
    ]
    .map(str::to_owned)
    .to_vec();
    for lang in Lang::SERVED {
        let folder = match lang {
            Lang::Fr => String::new(),
            other => format!("{}/", other.code()),
        };
        files.push(format!("{}.pack", lang.code()));
        files.push(format!("{folder}images/trame-cinq.svg"));
        files.push(format!("{folder}images/trame-entiere.svg"));
    }
    files
}

/// The file that an address on a page leads to; none when it leads away or stays on the page.
fn target(page: &Page, href: &str) -> Option<String> {
    if href.starts_with("https://") || href.starts_with("http://") || href.starts_with('#') {
        return None;
    }
    let bare = href.split(['?', '#']).next().unwrap_or_default();
    let mut path: Vec<&str> = page.file.split('/').collect();
    path.pop();
    if bare.starts_with('/') {
        path.clear();
    }
    for part in bare
        .split('/')
        .filter(|part| !part.is_empty() && *part != ".")
    {
        if part == ".." {
            assert!(
                path.pop().is_some(),
                "{}: {href} leaves the site",
                page.file
            );
        } else {
            path.push(part);
        }
    }
    if bare.is_empty() || bare.ends_with('/') {
        path.push("index.html");
    }
    Some(path.join("/"))
}

/// The addresses of an element, that of a page that has moved included.
fn addresses(element: &Element) -> Vec<String> {
    let moved = element
        .attr("http-equiv")
        .and_then(|_| element.attr("content"));
    let moved = moved.and_then(|words| words.split_once("url=").map(|(_, url)| url.to_owned()));
    [element.attr("href"), element.attr("src"), moved]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn every_address_leads_somewhere() {
    let files = files();
    for site in sites() {
        let there: BTreeSet<&str> = site
            .iter()
            .map(|page| page.file.as_str())
            .chain(files.iter().map(String::as_str))
            .collect();
        for page in &site {
            for href in all(&page.nodes).into_iter().flat_map(addresses) {
                let target = target(page, &href);
                let found = target.as_deref().is_none_or(|file| there.contains(file));
                assert!(found, "{}: {href} leads to {target:?}", page.file);
            }
        }
    }
}

#[test]
fn every_item_can_be_reached_from_every_page_of_its_language() {
    for page in pages().iter().filter(|page| page.is_of_the_app()) {
        let of = |lang: &&Lang| page.file.starts_with(&format!("{}/", lang.code()));
        let folder = Lang::SERVED.iter().find(of);
        let folder = folder.map_or(String::new(), |lang| format!("{}/", lang.code()));
        let reached: BTreeSet<String> = all(&page.nodes)
            .into_iter()
            .filter(|one| one.tag == "a")
            .filter_map(|one| target(page, &one.attr("href")?))
            .collect();
        for item in &dataset().items {
            let file = format!("{folder}{}/index.html", item.id);
            assert!(
                reached.contains(&file),
                "{} does not lead to {file}",
                page.file
            );
        }
        let home = format!("{folder}index.html");
        assert!(reached.contains(&home), "{} does not lead home", page.file);
        for paper in Paper::ALL {
            let file = format!("{folder}{}/index.html", paper.slug());
            assert!(
                reached.contains(&file),
                "{} does not lead to {file}",
                page.file
            );
        }
    }
}

#[test]
fn there_is_a_page_for_every_item_in_every_language() {
    assert_eq!(
        pages().len(),
        Lang::SERVED.len() * (dataset().items.len() + 1 + Paper::ALL.len()) + 1
    );
    let files: BTreeSet<&str> = pages().iter().map(|page| page.file.as_str()).collect();
    assert_eq!(files.len(), pages().len());
}

#[test]
fn no_page_needs_what_the_policy_forbids() {
    for page in sites().iter().flatten() {
        for element in all(&page.nodes) {
            let names = element.attributes.iter().map(|(name, _)| name.as_str());
            let bad: Vec<&str> = names
                .filter(|name| *name == "style" || name.starts_with("on"))
                .collect();
            assert!(
                bad.is_empty(),
                "{}: {bad:?} on a {}",
                page.file,
                element.tag
            );
            let inline = element.tag == "style"
                || (element.tag == "script"
                    && element.attr("type").is_none()
                    && element.attr("src").is_none());
            assert!(!inline, "{}: an inline {}", page.file, element.tag);
        }
    }
}
