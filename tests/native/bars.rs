//! The bar across the top and the quiet lines below it.

use crate::common::{Node, find, shown, snapshot, text};
use fil_a_fil::app::Outcome;
use fil_a_fil::live::Slot;
use fil_a_fil::shell::{explorer, notice, offer};
use fil_a_fil::view::bar::{brand, search, tools};
use fil_domain::Lang;

#[test]
fn name_and_search() {
    snapshot("bar-brand", &shown("", brand));
    snapshot("bar-search", &shown("", search));
    // The live value is not markup: what shows is the button that clears it.
    snapshot(
        "bar-search-clear",
        &find(&shown("?q=koica", search), ".search-clear"),
    );
}

#[test]
fn tools_and_languages() {
    snapshot(
        "bar-tools",
        &shown("", |app| tools(app, Slot::new(false), Slot::new(false))),
    );
    let kept = "en/iom-oas-cooperation-agreement/?from=2000&theme=dark";
    let english = shown(kept, |app| tools(app, Slot::new(true), Slot::new(false)));
    snapshot("bar-languages-en", &find(&english, "details.languages"));
}

fn offered(to: Option<Lang>) -> Vec<Node> {
    shown("", move |app| offer(app, Slot::new(to)))
}

#[test]
fn another_language_is_offered() {
    snapshot("line-offer", &offered(Some(Lang::En)));
    for nothing in [None, Some(Lang::Fr)] {
        assert_eq!(text(&offered(nothing)), "");
    }
}

#[test]
fn what_did_not_work_is_told() {
    let told = |message| {
        shown("", move |app| {
            app.notice.set(message);
            notice(app)
        })
    };
    snapshot("line-notice", &told(Some(Outcome::NoLanguage)));
    snapshot("line-notice-none", &told(None));
}

/// The whole app, its parts left out: they have files of their own.
fn frame(at: &str) -> Vec<Node> {
    let mut nodes = shown(at, explorer);
    outline(&mut nodes);
    nodes
}

/// Keeps landmarks, sections, headings and what is named.
fn outline(nodes: &mut Vec<Node>) {
    const KEPT: [&str; 9] = [
        "header", "main", "nav", "section", "article", "form", "h1", "h2", "h3",
    ];
    let all = std::mem::take(nodes);
    for node in all {
        let Node::Element(mut element) = node else {
            continue;
        };
        if element.tag.len() == 2 && element.tag.starts_with('h') {
            nodes.push(Node::Element(element));
            continue;
        }
        outline(&mut element.children);
        if KEPT.contains(&element.tag.as_str()) || element.attr("role").is_some() {
            nodes.push(Node::Element(element));
        } else {
            nodes.append(&mut element.children);
        }
    }
}

#[test]
fn landmarks_and_headings() {
    snapshot("outline-start", &frame(""));
    snapshot(
        "outline-item",
        &frame("iom-koica-mou-fragile-countries-2024/"),
    );
    snapshot("outline-country", &frame("?sel=ET"));
}
