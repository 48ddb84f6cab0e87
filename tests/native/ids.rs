//! Every id is given once, and every id that is named is there.

use crate::common::{Node, all, shown, sites};
use fil_a_fil::shell::explorer;
use std::collections::BTreeSet;

/// Attributes that name elements by their id.
const NAMES: [&str; 5] = [
    "aria-controls",
    "aria-describedby",
    "aria-labelledby",
    "for",
    "list",
];

fn ids(nodes: &[Node]) -> Vec<String> {
    all(nodes)
        .into_iter()
        .filter_map(|one| one.attr("id"))
        .collect()
}

/// Ids that are given twice, and ids that are named and not given.
fn faults(nodes: &[Node], fragments: bool) -> Vec<String> {
    let given = ids(nodes);
    let once: BTreeSet<&String> = given.iter().collect();
    let twice = given
        .iter()
        .filter(|id| given.iter().filter(|other| other == id).count() > 1);
    let mut faults: Vec<String> = twice.map(|id| format!("{id} twice")).collect();
    for element in all(nodes) {
        let href = element.attr("href").filter(|_| fragments);
        let href = href.and_then(|href| href.strip_prefix('#').map(str::to_owned));
        let named = NAMES
            .iter()
            .filter_map(|name| element.attr(name))
            .chain(href);
        let named: Vec<String> = named.collect();
        for id in named.iter().flat_map(|ids| ids.split(' ')) {
            if !once.contains(&id.to_owned()) {
                faults.push(format!("no {id} for a {}", element.tag));
            }
        }
    }
    faults
}

#[test]
fn ids_are_given_once_and_named_ones_are_there() {
    for page in sites().iter().flatten() {
        assert_eq!(faults(&page.nodes, true), [""; 0], "{}", page.file);
    }
}

#[test]
fn ids_also_fit_in_states_without_a_page() {
    for at in [
        "?sel=ET",
        "en/?scope=all&sel=CO",
        "?q=zzz",
        "?scope=all&view=map",
        "?q=unicef",
    ] {
        assert_eq!(faults(&shown(at, explorer), false), [""; 0], "{at}");
    }
}
