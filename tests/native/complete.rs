//! Every page of an item says everything that the records hold, in its language.

use crate::common::{Page, all, find, pack, pages, text};
use crate::facts::{Fact, every_fact};
use fil_dataset::dataset;
use fil_domain::{Item, Lang};

/// The page of an item; the start page without one.
fn page_of(lang: Lang, item: Option<&str>) -> &'static Page {
    let parts = [Some(lang.folder()), item, Some("index.html")];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let file = parts.join("/");
    let found = pages().iter().find(|page| page.file == file);
    found.unwrap_or_else(|| panic!("no page {file}"))
}

/// The facts of an item that these words do not say.
fn missing(lang: Lang, item: &Item, words: &str) -> Vec<Fact> {
    let facts = every_fact(pack(lang), item).into_iter();
    facts
        .filter(|(_, fact)| !words.contains(fact.as_str()))
        .collect()
}

#[test]
fn every_item_page_says_everything() {
    for (lang, item) in each() {
        let card = find(&page_of(lang, Some(item.id)).nodes, "article.card");
        let missing = missing(lang, item, &text(&card));
        assert!(missing.is_empty(), "{lang:?} {}: {missing:#?}", item.id);
    }
}

#[test]
fn the_start_page_says_every_item_in_words() {
    for (lang, item) in each() {
        let part = find(&page_of(lang, None).nodes, &format!("#t-{}", item.id));
        let mut missing = missing(lang, item, &text(&part));
        missing.retain(|(what, _)| *what != "confidence");
        assert!(missing.is_empty(), "{lang:?} {}: {missing:#?}", item.id);
    }
}

#[test]
fn every_source_is_a_link_with_its_title() {
    for (lang, item) in each() {
        let card = find(&page_of(lang, Some(item.id)).nodes, "article.card");
        for source in item.sources.iter().filter_map(|ix| dataset().source(*ix)) {
            let mut links = all(&card).into_iter().filter(|one| one.tag == "a");
            let link = links.find(|one| one.attr("href").as_deref() == Some(source.url));
            let title = link.map(|link| text(&link.children));
            assert_eq!(title.as_deref(), Some(source.title), "{lang:?} {}", item.id);
            assert!(
                text(&card).contains(source.publisher),
                "{lang:?} {}",
                item.id
            );
        }
    }
}

#[test]
fn every_item_has_its_row_on_its_page() {
    for (lang, item) in each() {
        let row = text(&find(
            &page_of(lang, Some(item.id)).nodes,
            &format!("#rang-{}", item.id),
        ));
        for id in [item.short, item.line] {
            assert!(
                row.contains(pack(lang).text(id)),
                "{lang:?} {}: {row}",
                item.id
            );
        }
    }
}

fn each() -> impl Iterator<Item = (Lang, &'static Item)> {
    let of = |lang: &Lang| {
        dataset()
            .items
            .iter()
            .map(move |item| (*lang, item))
            .collect::<Vec<_>>()
    };
    Lang::SERVED.iter().flat_map(of)
}
