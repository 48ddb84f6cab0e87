//! Addresses and states are inverse, and any text is an address.

mod common;

use common::generated::generated;
use common::states::{assert_settled, wild};
use common::world::World;
use fil_domain::Lang;
use fil_explorer::address::{Foreign, format, hash_form, parse, parse_hash};
use fil_explorer::state::{Scope, Selection, ViewState};
use proptest::prelude::*;

proptest! {
    #![proptest_config(common::cases(1000))]

    #[test]
    fn a_state_comes_back(state in wild(), seed in 0u64..4) {
        let world = generated(seed, 50);
        let state = state.settled(&world.data);
        let (path, query) = format(&world.data, &state, &Foreign::NONE);
        let back = parse(&world.data, &path, &query);
        prop_assert_eq!(&back.state, &state);
        prop_assert!(!back.rewritten && !back.missing, "{} ? {}", path, query);
        prop_assert!(query.is_ascii() && !query.contains(['#', ' ', '"', '<', '>']));
        let hash = hash_form(&world.data, &state, &Foreign::NONE);
        let back = parse_hash(&world.data, &hash);
        prop_assert_eq!(&back.state, &state);
        prop_assert!(!back.rewritten, "{}", hash);
    }

    #[test]
    fn any_text_is_read_and_then_stays(
        path in "[a-z0-9/.é-]{0,30}|en/item-0001|item-0002/|\\PC{0,20}",
        query in "((from|to|time|kind|sel|q|map|text|motion|theme|shell|scope|view|lang|utm_x)=?(partner\\.undp|programme\\.elevate|[a-zA-Z0-9,.%+#é-]{0,12})&?){0,8}|\\PC{0,40}|[[:ascii:]]{0,40}",
    ) {
        let world = generated(1, 50);
        let first = parse(&world.data, &path, &query);
        assert_settled(&world.data, &first.state);
        let (path, query) = format(&world.data, &first.state, &first.foreign);
        let second = parse(&world.data, &path, &query);
        prop_assert_eq!(&second.state, &first.state);
        prop_assert_eq!(&second.foreign, &first.foreign);
        prop_assert!(!second.rewritten);
        prop_assert_eq!(format(&world.data, &second.state, &second.foreign), (path, query));
    }
}

/// What an address becomes.
fn canonical(path: &str, query: &str) -> (String, String, bool) {
    let world = World::small();
    let parsed = parse(&world.data, path, query);
    let (to_path, to_query) = format(&world.data, &parsed.state, &parsed.foreign);
    assert_eq!(
        parsed.rewritten,
        (to_path.as_str(), to_query.as_str()) != (path, query)
    );
    (to_path, to_query, parsed.missing)
}

#[test]
fn addresses_by_example() {
    for (path, query, to_path, to_query) in [
        ("", "", "", ""),
        ("en", "", "en/", ""),
        ("/en/koica-2024/index.html", "", "en/koica-2024/", ""),
        ("koica-old/", "", "koica-2024/", ""),
        ("", "lang=en&sel=koica-2024", "en/koica-2024/", ""),
        ("en/", "lang=fr", "", ""),
        ("", "lang=ar", "ar/", ""),
        ("ar/", "digits=arab", "ar/", "digits=arab"),
        ("", "digits=latn", "", ""),
        ("", "sel=ht", "", "sel=HT"),
        ("", "sel=XX", "", ""),
        ("", "sel=partner.undp", "", "sel=partner.undp"),
        (
            "",
            "sel=partner.oas&scope=all",
            "",
            "scope=all&sel=partner.oas",
        ),
        (
            "en",
            "sel=programme.elevate",
            "en/",
            "sel=programme.elevate",
        ),
        ("", "sel=partner.nobody", "", ""),
        ("", "sel=programme.", "", ""),
        ("", "sel=PARTNER.undp", "", ""),
        ("", "sel=undp", "", ""),
        ("oas/", "sel=partner.undp", "oas/", ""),
        ("oas/", "sel=HT", "oas/", ""),
        ("founded-1951/", "scope=all", "founded-1951/", ""),
        ("", "scope=all", "", "scope=all"),
        ("", "scope=core&view=all&theme=auto&shell=web", "", ""),
        (
            "",
            "view=map&theme=dark&q=a+b&kind=un,bank&to=2020&from=2010",
            "",
            "from=2010&kind=bank,un&q=a%20b&theme=dark&to=2020&view=map",
        ),
        ("", "from=2020&to=2010", "", "from=2010&to=2020"),
        ("", "from=1900&to=x", "", ""),
        (
            "",
            "utm_source=x&view=map&fbclid=%C3%A9&a",
            "",
            "view=map&utm_source=x&fbclid=%C3%A9&a",
        ),
        ("", "view=map&view=list&view=x", "", "view=map"),
        ("", "map=12.50,-3,2.40", "", "map=12.5,-3,2.4"),
        (
            "",
            "time=2014-03-01,2016-02-29&text=larger&motion=off",
            "",
            "motion=off&text=larger&time=2014-03-01,2016-02-29",
        ),
        ("", "time=2016-03-01,2014-01-01&text=9&motion=auto", "", ""),
        ("", "q=Ha%C3%AFti", "", "q=Ha%C3%AFti"),
        ("", "q=%20", "", ""),
    ] {
        let found = canonical(path, query);
        assert_eq!(
            (found.0.as_str(), found.1.as_str()),
            (to_path, to_query),
            "{path}?{query}"
        );
        assert!(!found.2, "{path}");
    }
    for path in ["nowhere/", "en/nowhere", "koica-2024/more", "de/"] {
        assert!(canonical(path, "").2, "{path}");
    }
}

#[test]
fn the_form_behind_the_hash() {
    let world = World::small();
    let state = ViewState {
        lang: Lang::En,
        scope: Scope::All,
        selection: Selection::Item(world.ix("founded-1951")),
        ..ViewState::default()
    };
    assert_eq!(
        hash_form(&world.data, &state, &Foreign::NONE),
        "lang=en&sel=founded-1951"
    );
    let partner = ViewState {
        selection: world.partner("oas"),
        ..ViewState::default()
    };
    let hash = hash_form(&world.data, &partner, &Foreign::NONE);
    assert_eq!(hash, "sel=partner.oas");
    assert_eq!(parse_hash(&world.data, &hash).state, partner);
    assert_eq!(
        parse_hash(&world.data, "#lang=en&sel=founded-1951").state,
        state
    );
}
