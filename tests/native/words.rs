//! The weave in words, below the app.

use crate::common::{find, shown, snapshot};
use fil_a_fil::view::text::{foot, record};

#[test]
fn an_item_in_words() {
    for (name, at) in [("record-item", ""), ("record-item-en", "en/")] {
        let item = find(
            &shown(at, record),
            "#t-iom-worldbank-framework-agreements-2018",
        );
        snapshot(name, &item);
    }
}

#[test]
fn the_organisation() {
    let nodes = shown("", record);
    snapshot("record-organisation", &find(&nodes, "div.org"));
}

#[test]
fn the_way_to_all_others() {
    let nodes = shown("iom-oas-cooperation-agreement/", record);
    snapshot("record-index", &nodes);
}

#[test]
fn the_foot() {
    snapshot("foot", &shown("", foot));
    snapshot("foot-en", &shown("en/", foot));
}
