//! A partnership that is added by editing the authored files alone is everywhere it belongs.

use fil_compiler::{check_dir, dataset_bytes, pack_bytes};
use fil_domain::{Dataset, Lang, LanguagePack, pack};
use fil_explorer::card::{country_card, item_card, list_rows};
use fil_explorer::map::{MapInput, map_layout};
use fil_explorer::timeline::{TimelineInput, timeline_layout};
use fil_explorer::{Index, Scope, Selection, ViewState, address, matches};
use fil_geometry::point::Size;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const ID: &str = "added-by-hand-2019";
const LIKE: &str = "iom-unhcr-mou-1997";

fn read(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A copy of the authored files with one item more, told in French and English.
fn added() -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("added");
    std::fs::create_dir_all(to.join("text")).unwrap();
    for folder in ["", "text"] {
        for entry in std::fs::read_dir(from.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.file_name().unwrap();
                std::fs::copy(&path, to.join(folder).join(name)).unwrap();
            }
        }
    }
    let file = to.join("partnerships.json");
    let mut items = read(&file);
    let list = items["items"].as_array_mut().unwrap();
    let mut item = list.iter().find(|item| item["id"] == LIKE).unwrap().clone();
    item["id"] = json!(ID);
    item["dates"][0]["edtf"] = json!("2019-05-15");
    item["reach"] = json!("countries");
    item["countries"] =
        json!([{ "country": "MN", "role": "country_agreement", "sources": item["sources"] }]);
    list.push(item);
    std::fs::write(&file, items.to_string()).unwrap();
    for (lang, title) in [("fr", "Un accord de plus"), ("en", "One more agreement")] {
        let file = to.join("text").join(format!("{lang}.json"));
        let mut texts = read(&file);
        let mut text = texts["items"][LIKE].clone();
        text["title"] = json!(title);
        texts["items"][ID] = text;
        std::fs::write(&file, texts.to_string()).unwrap();
    }
    to
}

#[test]
fn an_item_added_in_json_is_in_list_timeline_map_cards_search_and_addresses() {
    let outcome = check_dir(&added()).unwrap();
    let report = outcome.render();
    let checked = outcome.model.expect(&report);
    let data: Dataset = pack::from_bytes(dataset_bytes(&checked).leak()).unwrap();
    let at = data.item_of_id(ID).unwrap();
    for (lang, path, title) in [
        (Lang::Fr, "", "Un accord de plus"),
        (Lang::En, "en/", "One more agreement"),
    ] {
        let bytes = pack_bytes(&checked, lang).unwrap().leak();
        let pack: LanguagePack = pack::from_bytes(bytes).unwrap();
        let index = Index::new(&data, &pack);
        let parsed = address::parse(&data, &format!("{path}{ID}/"), "scope=all");
        assert_eq!(parsed.state.selection, Selection::Item(at));
        let state = ViewState {
            scope: Scope::All,
            lang,
            query: title.to_owned(),
            ..ViewState::default()
        };
        let found = matches(&data, &index, &state);
        assert!(found.contains(at), "the search finds its title");
        let rows = list_rows(&data, &pack, &found, &state, usize::MAX);
        assert!(rows.iter().any(|row| row.id == ID));
        assert_eq!(item_card(&data, &pack, at).unwrap().title.words, title);
        let mongolia = data.country_of_iso2("MN").unwrap();
        let country = country_card(&data, &pack, mongolia).unwrap();
        let lines = country.items.iter().flat_map(|(_, lines)| lines);
        assert!(lines.into_iter().any(|line| line.id == ID));
        let timeline = timeline_layout(&TimelineInput {
            data: &data,
            pack: &pack,
            matches: &found,
            state: &state,
            width_px: 1000.0,
            row_height: 44.0,
            text_px: 12.0,
        });
        assert!(timeline.marks.iter().any(|mark| mark.item == at));
        let map = map_layout(&MapInput {
            data: &data,
            matches: &found,
            state: &state,
            size: Size::new(900.0, 400.0),
            padding: 8.0,
            eyelet_radius: 5.2,
        });
        assert!(map.eyelets.iter().any(|eyelet| eyelet.country == mongolia));
        assert!(map.eyelets.iter().any(|one| one.iso3 == "MNG" && one.tint));
    }
}
