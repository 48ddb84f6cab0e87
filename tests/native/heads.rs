//! The heads of the pages, and the pages without the app.

use crate::common::{Element, ITEM, Node, Page, all, few, find, pages, snapshot};

const SITE: &str = "https://example.org/fil/";

fn page(pages: &[Page], file: &str) -> Vec<Node> {
    let found = pages.iter().find(|page| page.file == file);
    found
        .unwrap_or_else(|| panic!("no page {file}"))
        .nodes
        .clone()
}

/// A head, and its linked data one fact a line.
fn head(name: &str, pages: &[Page], file: &str) {
    let mut nodes = find(&page(pages, file), "head");
    let linked = take_linked_data(&mut nodes);
    let value: serde_json::Value = serde_json::from_str(&linked).unwrap();
    nodes.push(Node::Text(format!("{value:#}")));
    snapshot(name, &nodes);
}

fn take_linked_data(nodes: &mut [Node]) -> String {
    for node in nodes {
        let Node::Element(element) = node else {
            continue;
        };
        if element.attr("type").as_deref() == Some("application/ld+json") {
            let Some(Node::Text(words)) = element.children.pop() else {
                continue;
            };
            return words;
        }
        let found = take_linked_data(&mut element.children);
        if !found.is_empty() {
            return found;
        }
    }
    String::new()
}

#[test]
fn start_pages() {
    head("head-start", pages(), "index.html");
    head("head-start-en", pages(), "en/index.html");
}

#[test]
fn item_pages() {
    head("head-item", pages(), &format!("{ITEM}/index.html"));
    head("head-item-en", pages(), &format!("en/{ITEM}/index.html"));
}

/// In the head they would share the line with the style sheet, and the first picture would wait.
#[test]
fn what_the_app_needs_is_asked_for_below_what_is_seen_first() {
    for (file, named) in [
        ("index.html", vec!["face.woff2", "app.wasm"]),
        (
            "en/index.html",
            vec!["../face.woff2", "../app.wasm", "../en.pack"],
        ),
    ] {
        let nodes = page(pages(), file);
        let every = all(&nodes);
        let at = |found: &dyn Fn(&Element) -> bool| every.iter().position(|one| found(one));
        let app = at(&|one| one.attr("id").as_deref() == Some("app")).unwrap();
        let style = at(&|one| one.attr("rel").as_deref() == Some("stylesheet")).unwrap();
        let script = at(&|one| one.attr("src").is_some()).unwrap();
        assert!(
            script < style,
            "{file}: the page's script waits for the style sheet"
        );
        let asked: Vec<_> = every
            .iter()
            .enumerate()
            .filter(|(_, one)| one.attr("rel").as_deref() == Some("preload"))
            .collect();
        let names: Vec<_> = asked
            .iter()
            .filter_map(|(_, one)| one.attr("href"))
            .collect();
        assert_eq!(names, named, "{file}");
        assert!(asked.iter().all(|(place, _)| *place > app), "{file}");
    }
}

#[test]
fn a_known_site_makes_addresses_absolute() {
    let made = few(SITE);
    head("head-item-site", &made, &format!("{ITEM}/index.html"));
    for page in made.iter().filter(|page| page.file.ends_with("index.html")) {
        let links = all(&page.nodes).into_iter().filter(|one| one.tag == "link");
        let alternates = links.filter(|one| one.attr("hreflang").is_some());
        for link in alternates {
            assert!(
                link.attr("href").unwrap().starts_with(SITE),
                "{}",
                page.file
            );
        }
    }
}

#[test]
fn an_old_address_leads_on() {
    let made = few("");
    snapshot("page-redirect", &page(&made, "old-name/index.html"));
    snapshot("page-redirect-en", &page(&made, "en/old-name/index.html"));
}

#[test]
fn not_found() {
    snapshot("page-404", &page(pages(), "404.html"));
    snapshot("page-404-site", &page(&few(SITE), "404.html"));
}

#[test]
fn the_way_home_is_told_to_the_app() {
    for page in pages().iter().filter(|page| page.is_of_the_app()) {
        let metas = all(&page.nodes);
        let root = metas
            .iter()
            .find(|one| one.attr("name").as_deref() == Some("fil:root"));
        let depth = page.file.matches('/').count();
        let wanted = if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        };
        assert_eq!(
            root.and_then(|one| one.attr("content")),
            Some(wanted),
            "{}",
            page.file
        );
    }
}
