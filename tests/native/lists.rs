//! The list with its filters, and what stands above it.

use crate::common::{Node, find, shown, snapshot, text};
use fil_a_fil::app::App;
use fil_a_fil::live::Slot;
use fil_a_fil::platform::Piece;
use fil_a_fil::view::list::intro;

/// The list with its first rows.
fn list(app: App) -> Piece {
    fil_a_fil::view::list::list(app, Slot::new(0))
}

fn part(at: &str, selector: &str) -> Vec<Node> {
    find(&shown(at, list), selector)
}

#[test]
fn rows_of_the_five() {
    snapshot("list-rows-core", &part("", ".rows"));
    snapshot("list-rows-core-en", &part("en/", ".rows"));
}

#[test]
fn rows_of_the_whole_weave() {
    snapshot("list-rows-all", &part("?scope=all", ".rows"));
}

#[test]
fn the_open_item_has_its_row() {
    let rows = part("iom-oas-cooperation-agreement/", ".rows");
    snapshot("list-rows-open", &rows);
}

#[test]
fn filters_narrow_the_rows() {
    let nodes = shown("?from=2015&kind=bilateral,un&scope=all&to=2018", list);
    let parts = [find(&nodes, ".list-head"), find(&nodes, ".rows")].concat();
    snapshot("list-filtered", &parts);
}

#[test]
fn nothing_is_found() {
    let nodes = shown("?q=zzz%20%3Cb%3E", list);
    let parts = [find(&nodes, ".list-head"), find(&nodes, ".empty")].concat();
    assert!(text(&parts).contains("zzz <b>"));
    snapshot("list-empty-search", &parts);
    let nodes = shown("?from=1945&to=1946", list);
    snapshot("list-empty-filters", &find(&nodes, ".empty"));
}

#[test]
fn hits_outside_the_five_are_offered() {
    snapshot("list-elsewhere", &part("?q=unicef", "button.quiet"));
}

#[test]
fn years_and_legend() {
    snapshot("list-years", &part("", ".years"));
    snapshot("list-legend", &part("", ".legend"));
    snapshot("list-legend-en", &part("en/", ".legend"));
}

#[test]
fn intro_without_and_with_filters() {
    snapshot("intro", &shown("", intro));
    snapshot("intro-en", &shown("en/", intro));
    let filtered = "?from=2015&kind=bilateral,un&scope=all&to=2018";
    snapshot("intro-filtered", &shown(filtered, intro));
}

#[test]
fn an_open_card_takes_the_place_of_the_intro() {
    assert_eq!(text(&shown("iom-oas-cooperation-agreement/", intro)), "");
}
