//! Cards, rows and the map of the five.

mod common;

use common::map::map;
use common::world::World;
use fil_domain::{Shape, TextId};
use fil_explorer::card::{country_card, item_card, list_rows};
use fil_explorer::map::{Fill, MapLayout, country_at, map_view_of};
use fil_explorer::matches::matches;
use fil_explorer::state::{MapView, Selection, ViewState};
use fil_geometry::point::Point;

#[test]
fn the_rows_of_the_list() {
    let world = World::small();
    let state = ViewState::default();
    let found = matches(&world.data, &world.index, &state);
    let rows: Vec<String> = list_rows(&world.data, &world.fr, &found, &state, usize::MAX)
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
            "KOICA | 2024 | Protocole d’accord ELEVATE | 5 pays, phase précédente",
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
    let rows = list_rows(&world.data, &world.fr, &found, &hidden, usize::MAX);
    assert_eq!(rows.len(), 2);
    assert!(rows[0].selected && rows[0].id == "oas");
    assert_eq!(
        (rows[1].date.as_str(), rows[1].precision),
        ("11 mai 2018", "jour connu")
    );
}

#[test]
fn an_items_card() {
    let world = World::small();
    let card = item_card(&world.data, &world.fr, world.ix("koica-2024")).unwrap();
    assert_eq!(card.kind, "Agences et États");
    let main = &card.dates[0];
    assert_eq!(
        (main.date.as_str(), main.precision),
        ("28 février 2024", "jour connu")
    );
    assert_eq!((main.badge.sign(), main.badge.word), ("✓", "recoupé"));
    let figures: Vec<&str> = card
        .figures
        .iter()
        .map(|figure| figure.whole.as_str())
        .collect();
    assert_eq!(figures, ["23\u{a0}M\u{a0}USD", "plus de 500\u{202f}000"]);
    assert_eq!(card.figures[0].flow, ["payeur : KOICA, destinataire : OIM"]);
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
    let partner = card.partners[0].name;
    assert_eq!((card.title.lang, partner.lang), (Some("fr"), None));
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
        .map(|(role, lines)| (*role, lines[0].id))
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
fn the_map_of_the_five() {
    let world = World::small();
    let out = map(&world, &ViewState::default());
    assert_eq!(out.eyelets.len(), 14);
    let tinted = out.eyelets.iter().filter(|eyelet| eyelet.tint);
    let mut tinted: Vec<&str> = tinted.map(|eyelet| eyelet.iso3).collect();
    tinted.sort_unstable();
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
        out.eyelets
            .iter()
            .any(|one| one.iso3 == "IRQ" && one.tint && one.selected)
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
