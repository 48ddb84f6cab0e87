//! `data/countries.json` against the outlines: who has an area, and anchors that lie in it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use fil_geometry::map::area_at;
use fil_geometry::outlines::{AreaId, Outlines};
use fil_geometry::point::LonLat;
use serde_json::Value;

const ASSET: &[u8] = include_bytes!("../../../data/map/outlines.bin");
const COUNTRIES: &str = include_str!("../../../data/countries.json");

struct Country {
    iso3: AreaId,
    status: String,
    anchor: LonLat,
}

fn countries() -> Vec<Country> {
    let file: Value = serde_json::from_str(COUNTRIES).unwrap();
    let list = file["countries"].as_array().unwrap();
    list.iter()
        .map(|country| Country {
            iso3: AreaId::parse(country["iso3"].as_str().unwrap()).unwrap(),
            status: country["status"].as_str().unwrap().to_owned(),
            anchor: LonLat::new(
                country["anchor"][0].as_f64().unwrap(),
                country["anchor"][1].as_f64().unwrap(),
            ),
        })
        .collect()
}

#[test]
fn every_anchor_lies_in_its_own_area() {
    let outlines = Outlines::decode(ASSET).unwrap();
    let wrong: Vec<String> = countries()
        .iter()
        .filter(|country| outlines.area(country.iso3).is_some())
        .filter(|country| area_at(&outlines, country.anchor) != outlines.area(country.iso3))
        .map(|country| format!("{} {:?}", country.iso3.as_str(), country.anchor))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn all_members_but_one_have_an_area_and_that_one_has_a_point() {
    let outlines = Outlines::decode(ASSET).unwrap();
    let members: Vec<Country> = countries()
        .into_iter()
        .filter(|c| c.status == "member")
        .collect();
    assert_eq!(members.len(), 193);
    let without = members.iter().filter(|c| outlines.area(c.iso3).is_none());
    assert_eq!(
        without.map(|c| c.iso3.as_str()).collect::<Vec<_>>(),
        ["SMR"]
    );
    for place in outlines.places() {
        let country = countries()
            .into_iter()
            .find(|c| c.iso3 == place.id)
            .unwrap();
        let (dx, dy) = (
            country.anchor.lon - place.at.lon,
            country.anchor.lat - place.at.lat,
        );
        assert!(dx.hypot(dy) < 0.05, "{}", place.id.as_str());
    }
}

#[test]
fn every_area_with_a_country_code_is_listed() {
    let outlines = Outlines::decode(ASSET).unwrap();
    let known: BTreeMap<AreaId, String> = countries()
        .into_iter()
        .map(|c| (c.iso3, c.status))
        .collect();
    let ids = (0..outlines.area_count()).filter_map(|area| outlines.id(area));
    let unlisted: Vec<String> = ids
        .filter(|id| !known.contains_key(id))
        .map(|id| id.as_str().to_owned())
        .collect();
    assert_eq!(unlisted, ["XAB", "XAC", "XAP", "XBT", "XHT", "XIT", "XJK"]);
}
