//! Every page of an item says everything that the records hold, in its language.

use crate::common::{Page, all, find, pack, pages, text};
use crate::facts::{Fact, every_fact};
use fil_dataset::dataset;
use fil_domain::{Item, Lang};

fn page_of(lang: Lang, id: &str) -> &'static Page {
    let folder = lang.folder();
    let file = format!(
        "{folder}{}{id}/index.html",
        if folder.is_empty() { "" } else { "/" }
    );
    let found = pages().iter().find(|page| page.file == file);
    found.unwrap_or_else(|| panic!("no page {file}"))
}

#[test]
fn every_item_page_says_everything() {
    for (lang, item) in each() {
        let card = find(&page_of(lang, item.id).nodes, "article.card");
        let said = text(&card);
        let missing: Vec<Fact> = every_fact(pack(lang), item)
            .into_iter()
            .filter(|(_, words)| !said.contains(words.as_str()))
            .collect();
        assert!(missing.is_empty(), "{lang:?} {}: {missing:#?}", item.id);
    }
}

#[test]
fn every_source_is_a_link_with_its_title() {
    for (lang, item) in each() {
        let card = find(&page_of(lang, item.id).nodes, "article.card");
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
            &page_of(lang, item.id).nodes,
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
