//! Map, comb and timeline, as far as they are markup.

use crate::common::{Node, all, find, in_app, pages, shown, snapshot};
use fil_a_fil::live::{Slot, Turn};
use fil_a_fil::platform::{Piece, live};
use fil_a_fil::view::loom::loom_parts;
use fil_a_fil::view::map::{comb, map_notes, map_parts, map_picture};
use fil_a_fil::view::timeline::{timeline_parts, timeline_picture};
use fil_domain::RegionIx;

fn combed(at: &str, open: Option<RegionIx>) -> Vec<Node> {
    shown(at, |app| {
        let loom = loom_parts(app, map_parts(app), timeline_parts(app, Slot::new(0)));
        live(comb(app, Slot::new(open), loom))
    })
}

#[test]
fn few_countries_stand_in_the_comb_by_themselves() {
    snapshot("comb-core", &combed("", None));
    snapshot(
        "comb-item",
        &combed("iom-undp-mainstreaming-migration/", None),
    );
}

#[test]
fn many_countries_are_folded_into_regions() {
    snapshot("comb-regions", &combed("?scope=all", None));
    snapshot("comb-regions-country", &combed("?scope=all&sel=CO", None));
}

#[test]
fn an_open_country_that_the_filters_hide_keeps_its_tag() {
    let nodes = combed("?kind=bank&sel=HT", None);
    let pressed = all(&nodes)
        .into_iter()
        .filter(|one| one.attr("aria-pressed").as_deref() == Some("true"));
    let ids: Vec<_> = pressed.filter_map(|one| one.attr("id")).collect();
    assert_eq!(ids.len(), 1);
    assert_eq!(combed("?kind=bank", None).len(), nodes.len());
}

#[test]
fn an_open_region_shows_its_countries() {
    let region = in_app("", |app| {
        let chad = app
            .data
            .country_of_iso2("TD")
            .and_then(|ix| app.data.country(ix));
        chad.map(|country| country.region)
    });
    let nodes = combed("?scope=all", region);
    let open = all(&nodes)
        .into_iter()
        .filter(|one| one.attr("aria-expanded").as_deref() == Some("true"));
    assert_eq!(open.count(), 1);
    snapshot("comb-region-open", &nodes);
}

#[test]
fn map() {
    snapshot(
        "map-picture",
        &shown("", |app| map_picture(app, map_parts(app), Piece::nothing())),
    );
    snapshot("map-notes", &shown("", map_notes));
    snapshot("map-notes-en", &shown("en/", map_notes));
}

#[test]
fn the_timeline_holds_its_room() {
    let held = |at| {
        shown(at, |app| {
            let timeline = timeline_parts(app, Slot::new(0));
            let loom = loom_parts(app, map_parts(app), timeline);
            timeline_picture(app, timeline, loom, [Turn::new(app.selection, true); 4])
        })
    };
    snapshot("timeline", &held(""));
    let height = |at| {
        let narrow = find(&held(at), ".held-narrow");
        all(&narrow)[0]
            .attr("height")
            .unwrap()
            .parse::<f64>()
            .unwrap()
    };
    assert!(height("?scope=all") > height(""));
}

/// What is not displayed fades nothing: in a card beside a hidden timeline every end would be firm.
#[test]
fn the_fades_stand_once_outside_of_what_may_be_hidden() {
    for page in pages() {
        let every = all(&page.nodes);
        let homes: Vec<_> = every
            .iter()
            .filter(|one| one.attr("class").as_deref() == Some("fades"))
            .collect();
        if every.iter().any(|one| one.tag == "linearGradient") {
            assert_eq!(homes.len(), 1, "{}", page.file);
            let inside = all(&homes[0].children).len();
            let whole = every
                .iter()
                .filter(|one| one.tag == "linearGradient" || one.tag == "stop" || one.tag == "defs")
                .count();
            assert_eq!(inside, whole, "{}", page.file);
        }
    }
}
