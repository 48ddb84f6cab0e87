//! Cards, rows and the map of the five.

mod common;

use common::world::World;
use fil_domain::{Shape, TextId};
use fil_explorer::card::{bundle_card, country_card, item_card, list_rows};
use fil_explorer::index::nearest;
use fil_explorer::map::{Fill, MapInput, MapLayout, country_at, map_layout, map_view_of};
use fil_explorer::matches::matches;
use fil_explorer::state::{MapView, Selection, ViewState};
use fil_geometry::point::{Point, Size};

fn map(world: &World, state: &ViewState) -> MapLayout {
    let found = matches(&world.data, &world.index, state);
    map_layout(&MapInput {
        data: &world.data,
        matches: &found,
        state,
        size: Size::new(900.0, 400.0),
        padding: 8.0,
        eyelet_radius: 5.2,
    })
}

#[test]
fn the_rows_of_the_list() {
    let world = World::small();
    let state = ViewState::default();
    let found = matches(&world.data, &world.index, &state);
    let rows: Vec<String> = list_rows(&world.data, &world.fr, &found, &state)
        .iter()
        .map(|row| {
            format!(
                "{} | {} | {} | {}",
                row.short.words, row.year, row.line.words, row.countries
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "KOICA | 2024 | Protocole d’accord ELEVATE | 5 pays",
            "Banque mondiale | 2018 | Deux accords-cadres | Iraq",
            "ONG et ICVA | 2015 | Premières consultations | Monde",
            "PNUD | 2011–18 | Programme mondial conjoint | 8 pays",
            "OEA | 2008–15 | Accord de coopération | Amériques",
        ]
    );
    let hidden = ViewState {
        query: "banque".into(),
        selection: Selection::Item(world.ix("oas")),
        ..state
    };
    let found = matches(&world.data, &world.index, &hidden);
    let rows = list_rows(&world.data, &world.fr, &found, &hidden);
    assert_eq!(rows.len(), 2);
    assert!(rows[0].selected && rows[0].id == "oas");
    assert_eq!(
        rows[1].spoken(),
        "Banque mondiale, Deux accords-cadres, 11 mai 2018, jour connu, Iraq"
    );
}

#[test]
fn an_items_card() {
    let world = World::small();
    let card = item_card(&world.data, &world.fr, world.ix("koica-2024")).unwrap();
    assert_eq!((card.kind, card.item_kind), ("Agences et États", "Accord"));
    assert_eq!(
        (card.date.as_str(), card.precision),
        ("28 février 2024", "jour connu")
    );
    assert_eq!((card.badge.sign, card.badge.word), ("✓", "recoupé"));
    let figures: Vec<&str> = card
        .figures
        .iter()
        .map(|figure| figure.whole.as_str())
        .collect();
    assert_eq!(figures, ["23\u{a0}M\u{a0}USD", "plus de 500\u{202f}000"]);
    assert_eq!(card.figures[0].flow, ["KOICA → OIM"]);
    let group = &card.countries[0];
    assert_eq!(
        (group.role, group.when.as_str()),
        ("phase précédente", "non datée")
    );
    let names: Vec<&str> = group.countries.iter().map(|chip| chip.name).collect();
    assert_eq!(
        names,
        ["Haïti", "Îles Salomon", "Colombie", "Zimbabwe", "Yémen"]
    );
    let dates: Vec<String> = card
        .dates
        .iter()
        .map(|row| format!("{}: {}, {}", row.term.words, row.date, row.badge.word))
        .collect();
    assert_eq!(
        dates,
        [
            "signature: 28 février 2024, recoupé",
            "annonce: 11 mars 2024, recoupé",
            "période de financement: 2024 – 2026 (fin calculée), calculé",
            "phase précédente: non datée, absent de la source",
        ]
    );
    let source = &card.sources[0];
    assert_eq!(
        (source.number, source.host, source.lang_words.as_deref()),
        (1, "iom.int", None)
    );
    let english = item_card(&world.data, &world.en, world.ix("koica-2024")).unwrap();
    assert_eq!(english.sources[0].lang_words.as_deref(), Some("in French"));
    let undp = item_card(&world.data, &world.fr, world.ix("undp-2011")).unwrap();
    let when: Vec<&str> = undp
        .countries
        .iter()
        .map(|group| group.when.as_str())
        .collect();
    assert_eq!(
        when,
        [
            "2011 – 2013 (fin attestée)",
            "1er février 2014 – 31 janvier 2018 (fin prévue)"
        ]
    );
    assert!(item_card(&world.data, &world.fr, fil_domain::ItemIx(999)).is_none());
}

#[test]
fn words_in_another_language_say_so() {
    let mut world = World::small();
    let ix = world.ix("oas");
    let TextId(title) = world.data.item(ix).unwrap().title;
    world.en.texts[usize::from(title)].in_french = true;
    let card = item_card(&world.data, &world.en, ix).unwrap();
    assert_eq!((card.title.lang, card.short.lang), (Some("fr"), None));
}

#[test]
fn a_countrys_card() {
    let world = World::small();
    let card = country_card(&world.data, &world.fr, world.country("IQ")).unwrap();
    assert_eq!(
        (card.name, card.region, card.iso3),
        ("Iraq", "Monde", "IRQ")
    );
    let groups: Vec<(&str, &str)> = card
        .items
        .iter()
        .map(|(role, lines)| (*role, lines[0].row.id))
        .collect();
    assert_eq!(
        groups,
        [
            ("pays du programme", "koica-later"),
            ("premier pays d’application annoncé", "worldbank-2018"),
        ]
    );
    assert_eq!(card.partners.len(), 2);
    assert_eq!(card.sentences, ["2 fiches citent ce pays."]);
    assert!(card.same_thread.is_empty());
    let haiti = country_card(&world.data, &world.fr, world.country("HT")).unwrap();
    assert_eq!(
        haiti.regional.iter().map(|row| row.id).collect::<Vec<_>>(),
        ["oas"]
    );
    assert_eq!(haiti.items.len(), 1);
    assert_eq!(
        haiti.sentences,
        ["1 fiche cite ce pays.", "1 fiche couvre sa région."]
    );
    let others: Vec<&str> = haiti.same_thread.iter().map(|chip| chip.name).collect();
    assert_eq!(others, ["Îles Salomon", "Colombie", "Zimbabwe", "Yémen"]);
}

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
    assert_eq!((oas.regions, oas.countries.len()), (vec!["Amériques"], 0));
    let elevate = of(world.programme("elevate")).unwrap();
    assert_eq!((elevate.name.words, elevate.items.len()), ("ELEVATE", 2));
    assert!(elevate.partner.is_none() && elevate.programmes.is_empty());
    assert_eq!(elevate.partners.len(), 1);
    assert!(of(Selection::Item(world.ix("oas"))).is_none());
    assert!(of(Selection::Programme(fil_domain::ProgrammeIx(9))).is_none());
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
    let rows = list_rows(&world.data, &world.fr, &found, &state);
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
fn what_rests_on_less_than_the_source_says_so() {
    let mut world = World::small();
    let ix = world.ix("oas");
    let item = &mut world.data.items[ix.at()];
    item.regions[0].basis = fil_domain::Basis::Inferred;
    let card = item_card(&world.data, &world.fr, ix).unwrap();
    assert_eq!(card.regions[0].badge.unwrap().sign, "≈");
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
            let rows = lines.map(|line| &line.row).chain(&card.regional);
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
        .map(|at| Selection::Partner(fil_domain::PartnerIx(at)));
    let programmes = (0u16..)
        .take(data.programmes.len())
        .map(|at| Selection::Programme(fil_domain::ProgrammeIx(at)));
    let countries = (0u16..)
        .take(data.countries.len())
        .map(|at| Selection::Country(fil_domain::CountryIx(at)));
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

#[test]
fn the_map_of_the_five() {
    let world = World::small();
    let out = map(&world, &ViewState::default());
    assert_eq!(out.eyelets.len(), 14);
    let tinted: Vec<&str> = out.tints.iter().map(|tint| tint.iso3).collect();
    assert_eq!(
        tinted,
        [
            "BGD", "ECU", "IRQ", "JAM", "KGZ", "MAR", "MDA", "SRB", "TUN"
        ]
    );
    for (at, eyelet) in out.eyelets.iter().enumerate() {
        assert!(!eyelet.selected && !eyelet.dimmed);
        for other in &out.eyelets[at + 1..] {
            assert!(eyelet.at.distance_squared(other.at).sqrt() > 2.3 * 5.2);
        }
    }
    let of = |out: &MapLayout, iso2: &str| {
        let country = world.country(iso2);
        out.eyelets
            .iter()
            .find(|eyelet| eyelet.country == country)
            .unwrap()
            .clone()
    };
    assert_eq!(of(&out, "HT").glyphs[0].fill, Fill::Hollow);
    assert_eq!(of(&out, "IQ").glyphs[0].shape, Shape::Square);
    let open = ViewState {
        selection: Selection::Item(world.ix("koica-2024")),
        ..ViewState::default()
    };
    let out = map(&world, &open);
    assert!(of(&out, "HT").selected && of(&out, "IQ").dimmed);
    let all = ViewState {
        scope: fil_explorer::Scope::All,
        selection: Selection::Country(world.country("IQ")),
        ..ViewState::default()
    };
    let out = map(&world, &all);
    assert_eq!(of(&out, "IQ").glyphs.len(), 2);
    assert!(
        out.tints
            .iter()
            .any(|tint| tint.iso3 == "IRQ" && tint.selected)
    );
}

#[test]
fn what_lies_under_a_finger() {
    let world = World::small();
    let out = map(&world, &ViewState::default());
    let haiti = out
        .eyelets
        .iter()
        .find(|e| e.country == world.country("HT"))
        .unwrap();
    let near = Point::new(haiti.at.x - 2.0, haiti.at.y - 5.0);
    assert_eq!(
        country_at(&world.data, &out, None, near),
        Some(world.country("HT"))
    );
    assert_eq!(
        country_at(&world.data, &out, None, Point::new(1.0, 399.0)),
        None
    );
    let bytes = include_bytes!("../../../data/map/outlines.bin");
    let outlines = fil_geometry::outlines::Outlines::decode(bytes).unwrap();
    let zoomed = ViewState {
        map: Some(MapView {
            lon_hundredths: 3500,
            lat_hundredths: 3900,
            zoom_tenths: 80,
        }),
        ..ViewState::default()
    };
    let out = map(&world, &zoomed);
    let middle = Point::new(450.0, 200.0);
    assert_eq!(country_at(&world.data, &out, None, middle), None);
    assert_eq!(
        country_at(&world.data, &out, Some(&outlines), middle),
        Some(world.country("TR"))
    );
    let view = map_view_of(&out.view).unwrap();
    assert!((view.lon_hundredths - 3500).abs() <= 1 && (view.lat_hundredths - 3900).abs() <= 1);
    assert_eq!(view.zoom_tenths, 80);
    assert_eq!(map_view_of(&map(&world, &ViewState::default()).view), None);
}
