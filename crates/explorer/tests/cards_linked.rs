//! Cards of partners and programmes, what they mark, what leads from card to card.

mod common;

use common::map::map;
use common::world::World;
use fil_domain::{CountryIx, PartnerIx, ProgrammeIx, Shape};
use fil_explorer::card::{bundle_card, country_card, item_card, list_rows};
use fil_explorer::index::{Index, nearest, retold};
use fil_explorer::matches::matches;
use fil_explorer::state::{Selection, ViewState};

#[test]
fn a_partners_and_a_programmes_card() {
    let world = World::small();
    let of = |selection| bundle_card(&world.data, &world.fr, selection);
    let undp = of(world.partner("undp")).unwrap();
    let items: Vec<&str> = undp.items.iter().map(|row| row.id).collect();
    assert_eq!(items, ["undp-turkiye-2021", "undp-2011"]);
    let roles: Vec<(&str, usize)> = undp
        .countries
        .iter()
        .map(|group| (group.role, group.countries.len()))
        .collect();
    assert_eq!(roles[0], ("pays du programme", 8));
    assert_eq!((roles.len(), roles[1].1), (2, 1));
    assert_eq!(undp.sentence, "2 partenariats, 9 pays, 2011 à 2021");
    assert_eq!(undp.partner.unwrap().shape, Shape::Hexagon);
    let others: Vec<&str> = undp.partners.iter().map(|one| one.short.words).collect();
    assert_eq!(others, ["DDC"]);
    assert_eq!(undp.programmes.len(), 1);
    let oas = of(world.partner("oas")).unwrap();
    let regions: Vec<&str> = oas.regions.iter().map(|line| line.name).collect();
    assert_eq!((regions, oas.countries.len()), (vec!["Amériques"], 0));
    let elevate = of(world.programme("elevate")).unwrap();
    assert_eq!((elevate.name.words, elevate.items.len()), ("ELEVATE", 2));
    assert!(elevate.partner.is_none() && elevate.programmes.is_empty());
    assert_eq!(elevate.partners.len(), 1);
    assert!(of(Selection::Item(world.ix("oas"))).is_none());
    assert!(of(Selection::Programme(ProgrammeIx(9))).is_none());
}

#[test]
fn an_open_partner_marks_what_its_items_name() {
    let world = World::small();
    let state = ViewState {
        scope: fil_explorer::Scope::All,
        selection: world.partner("undp"),
        query: "koica".into(),
        ..ViewState::default()
    };
    // The filters hide its items; the map marks them all the same, and nothing else.
    let out = map(&world, &state);
    let chosen: Vec<_> = out.eyelets.iter().filter(|one| one.selected).collect();
    assert_eq!(chosen.len(), 9);
    for eyelet in &out.eyelets {
        assert_ne!(eyelet.selected, eyelet.dimmed);
        assert!(!eyelet.selected || eyelet.glyphs[0].shape == Shape::Hexagon);
    }
    let found = matches(&world.data, &world.index, &state);
    let rows = list_rows(&world.data, &world.fr, &found, &state, usize::MAX);
    let chosen: Vec<&str> = rows
        .iter()
        .take_while(|row| row.selected)
        .map(|row| row.id)
        .collect();
    assert_eq!(chosen, ["undp-turkiye-2021", "undp-2011"]);
    assert_eq!(rows.len(), 2 + found.items.len());
}

#[test]
fn a_search_finds_cards_and_the_word_that_was_meant() {
    let world = World::small();
    let named = |query| world.index.cards_named(query);
    let ecuador = Selection::Country(world.country("EC"));
    assert_eq!(named("equat"), [ecuador]);
    assert_eq!(named("pnud"), [world.partner("undp")]);
    assert_eq!(
        named("programme"),
        [world.partner("undp"), world.programme("mainstreaming")]
    );
    assert!(named("").is_empty() && named("zzz").is_empty());
    let meant = |query| nearest(&world.fr, &world.index, query);
    for (query, word) in [
        ("Haiiti", Some("Haïti")),
        ("hiati", Some("Haïti")),
        ("kioca", Some("koica")),
        ("koika", Some("koica")),
        ("zimbabvé", Some("Zimbabwe")),
        ("accord banqe", Some("accord banque")),
        ("haïti", None),
        ("xy", None),
        ("", None),
        ("kiribati", None),
    ] {
        assert_eq!(meant(query).as_deref(), word, "{query}");
    }
}

#[test]
fn a_query_that_names_one_thing_is_said_in_the_other_language() {
    let mut world = World::small();
    for (name, other) in [
        ("Équateur", "Ecuador"),
        ("Amériques", "Americas"),
        ("PNUD", "UNDP"),
        ("DDC", "SDC"),
    ] {
        let en = &mut world.en;
        let texts = en.texts.iter_mut().map(|text| &mut text.words);
        let names = en.countries.iter_mut().chain(&mut en.regions);
        for text in texts.chain(names).filter(|text| **text == name) {
            *text = other;
        }
    }
    let index = Index::new(&world.data, &world.en);
    let (fr, en) = ((&world.fr, &world.index), (&world.en, &index));
    for (query, word) in [
        ("équateur", Some("Ecuador")),
        ("equat", Some("Ecuador")),
        ("AMERIQUES", Some("Americas")),
        ("pnud", Some("UNDP")),
        ("ddc", Some("SDC")),
        // The same in both, several things, nothing.
        ("koica", None),
        ("équateur pnud", None),
        ("", None),
        ("zzz", None),
    ] {
        assert_eq!(retold(&world.data, fr, en, query), word, "{query}");
        if let Some(word) = word {
            assert!(!index.search(word).is_empty(), "{word} finds nothing");
        }
    }
    assert_eq!(retold(&world.data, en, fr, "ecuador"), Some("Équateur"));
}

#[test]
fn what_rests_on_less_than_the_source_says_so() {
    let mut world = World::small();
    let ix = world.ix("oas");
    let item = &mut world.data.items[ix.at()];
    item.regions[0].basis = fil_domain::Basis::Inferred;
    let card = item_card(&world.data, &world.fr, ix).unwrap();
    assert_eq!(card.regions[0].badge.unwrap().sign(), "≈");
    assert_eq!(
        (card.regions[0].name, &card.regions[0].cites),
        ("Amériques", &vec![1])
    );
    assert_eq!(card.years, (Some(2008), Some(2015)));
    let koica = item_card(&world.data, &world.fr, world.ix("koica-2024")).unwrap();
    let elevate = vec![world.programme("elevate")];
    assert_eq!(
        (&koica.brief[0].cards, koica.brief[0].search),
        (&elevate, false)
    );
}

/// What the card of a selection leads to.
#[expect(
    clippy::unwrap_used,
    reason = "a test without its card has nothing to say"
)]
fn onward(world: &World, selection: Selection) -> Vec<Selection> {
    let (data, pack) = (&world.data, &world.fr);
    match selection {
        Selection::None => Vec::new(),
        Selection::Item(ix) => {
            let card = item_card(data, pack, ix).unwrap();
            let countries = card.countries.iter().flat_map(|group| &group.countries);
            let mut all: Vec<Selection> = countries
                .map(|chip| Selection::Country(chip.country))
                .collect();
            all.extend(
                card.partners
                    .iter()
                    .map(|one| Selection::Partner(one.partner)),
            );
            for brief in &card.brief {
                all.extend(&brief.cards);
            }
            all
        }
        Selection::Country(ix) => {
            let card = country_card(data, pack, ix).unwrap();
            let lines = card.items.iter().flat_map(|(_, lines)| lines);
            let rows = lines.chain(&card.regional);
            let mut all: Vec<Selection> = rows.map(|row| Selection::Item(row.item)).collect();
            all.extend(
                card.partners
                    .iter()
                    .map(|one| Selection::Partner(one.partner)),
            );
            let others = card.same_thread.iter();
            all.extend(others.map(|chip| Selection::Country(chip.country)));
            all
        }
        _ => {
            let card = bundle_card(data, pack, selection).unwrap();
            let rows = card.items.iter();
            let mut all: Vec<Selection> = rows.map(|row| Selection::Item(row.item)).collect();
            all.extend(
                card.partners
                    .iter()
                    .map(|one| Selection::Partner(one.partner)),
            );
            all.extend(card.programmes.iter().map(|(programme, _)| *programme));
            let countries = card.countries.iter().flat_map(|group| &group.countries);
            all.extend(countries.map(|chip| Selection::Country(chip.country)));
            all
        }
    }
}

/// Every card leads on to what its items name within two steps: partners, countries, programmes.
#[test]
fn nothing_named_is_farther_than_two_steps() {
    let world = World::small();
    let data = &world.data;
    let partners = (0u16..)
        .take(data.partners.len())
        .map(|at| Selection::Partner(PartnerIx(at)));
    let programmes = (0u16..)
        .take(data.programmes.len())
        .map(|at| Selection::Programme(ProgrammeIx(at)));
    let countries = (0u16..)
        .take(data.countries.len())
        .map(|at| Selection::Country(CountryIx(at)));
    let items = data.items().map(|(ix, _)| Selection::Item(ix));
    for from in items.chain(partners).chain(programmes).chain(countries) {
        let first = onward(&world, from);
        let mut reached: Vec<Selection> = first.clone();
        reached.extend(first.iter().flat_map(|to| onward(&world, *to)));
        for (ix, item) in data.items().filter(|(ix, item)| from.opens(*ix, item)) {
            let named = item.partners.iter().copied().map(Selection::Partner);
            let named = named.chain(item.programmes.iter().copied().map(Selection::Programme));
            let facts = item.countries.iter();
            let named = named.chain(facts.map(|fact| Selection::Country(fact.country)));
            for to in named.chain([Selection::Item(ix)]).filter(|to| *to != from) {
                assert!(reached.contains(&to), "{from:?} does not lead to {to:?}");
            }
        }
    }
}
