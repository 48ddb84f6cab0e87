//! The eyelets of the real data on maps of every size: side by side, never stacked.

use fil_dataset::{dataset, french};
use fil_domain::country::Eyelet as Mark;
use fil_domain::{CountryIx, PartnerIx, Shape};
use fil_explorer::map::{CROWD, Eyelet, Fill, Glyph, MapInput, MapLayout, map_layout};
use fil_explorer::state::KindSet;
use fil_explorer::{Index, matches};
use fil_explorer::{Scope, Selection, ViewState};
use fil_geometry::point::Size;

/// The boxes of the map on a phone, a tablet, a laptop (low and high) and a wide screen.
const BOXES: [(f64, f64); 5] = [
    (390.0, 216.0),
    (720.0, 330.0),
    (1064.0, 180.0),
    (1064.0, 300.0),
    (1488.0, 450.0),
];

fn map(scope: Scope, selection: Selection, at: (f64, f64)) -> MapLayout {
    let state = ViewState {
        scope,
        selection,
        ..ViewState::default()
    };
    map_of(&state, at)
}

fn map_of(state: &ViewState, (width, height): (f64, f64)) -> MapLayout {
    let data = dataset();
    let index = Index::new(data, french());
    map_layout(&MapInput {
        data,
        matches: &matches(data, &index, state),
        state,
        size: Size::new(width, height),
        padding: 8.0,
        eyelet_radius: 5.2,
    })
}

/// By how many pixels the two eyelets that lie closest cover each other; negative when free.
fn deepest(eyelets: &[Eyelet]) -> f64 {
    let mut deepest = f64::NEG_INFINITY;
    for (n, one) in eyelets.iter().enumerate() {
        for other in &eyelets[n + 1..] {
            let wide = |e: &Eyelet| e.size * e.glyphs.len() as f64;
            let high = (one.size + other.size) / 2.0;
            let across = (wide(one) + wide(other)) / 2.0 - (one.at.x - other.at.x).abs();
            let along = high - (one.at.y - other.at.y).abs();
            let apart = one.at.distance_squared(other.at).sqrt();
            let round = (wide(one) + wide(other)) / 2.0 - apart;
            deepest = deepest.max(across.min(along).min(round));
        }
    }
    deepest
}

#[test]
fn none_lies_on_another_whatever_is_open() {
    let data = dataset();
    let items = data.items().map(|(ix, _)| Selection::Item(ix));
    let countries = (0u16..).map(CountryIx).take(data.countries.len());
    let partners = (0u16..).map(PartnerIx).take(data.partners.len());
    let open = items.chain(countries.map(Selection::Country));
    let open = open.chain(partners.map(Selection::Partner));
    for selection in open.chain([Selection::None]) {
        for scope in [Scope::Core, Scope::All] {
            for at in BOXES {
                let eyelets = map(scope, selection, at).eyelets;
                let deep = deepest(&eyelets);
                assert!(deep <= 0.0, "{selection:?} {scope:?} {at:?}: {deep} px");
            }
        }
    }
}

#[test]
fn a_crowd_shrinks_to_dots_and_what_is_open_keeps_its_shape() {
    let data = dataset();
    let crowd = map(Scope::All, Selection::None, BOXES[3]).eyelets;
    assert!(crowd.len() > CROWD);
    assert!(crowd.iter().all(|e| e.glyphs.len() == 1 && e.size < 8.0));
    let open = data.item_of_id("eu-iom-joint-initiative-2016").unwrap();
    let shape = data.item(open).unwrap().shape;
    let eyelets = map(Scope::All, Selection::Item(open), BOXES[3]).eyelets;
    let named: Vec<&Eyelet> = eyelets.iter().filter(|e| e.selected).collect();
    assert_eq!(named.len(), 22);
    for eyelet in named {
        assert!(eyelet.size > 15.0);
        assert!(matches!(eyelet.glyphs[..], [one] if one.shape == shape));
    }
}

#[test]
fn an_open_item_marks_its_countries_as_itself_alone() {
    let data = dataset();
    for (ix, item) in data.items() {
        let layout = map(Scope::All, Selection::Item(ix), BOXES[3]);
        for fact in &item.countries {
            let drawing = fact.role.drawing();
            let of = |e: &&Eyelet| e.country == fact.country && e.selected;
            let tinted = layout
                .eyelets
                .iter()
                .find(|one| one.country == fact.country && one.tint);
            let Some(eyelet) = layout.eyelets.iter().find(of) else {
                assert_eq!(drawing.eyelet, Mark::None, "{}", item.id);
                continue;
            };
            let fill = match drawing.eyelet {
                Mark::Solid => Fill::Solid,
                _ => Fill::Hollow,
            };
            let own = Glyph {
                shape: item.shape,
                fill,
            };
            assert_eq!(eyelet.glyphs, [own], "{}", item.id);
            assert_eq!(tinted.is_some(), drawing.tint, "{}", item.id);
        }
    }
}

#[test]
fn an_open_country_is_marked_whatever_the_filters_hide() {
    let data = dataset();
    let haiti = data.country_of_iso2("HT").unwrap();
    let state = ViewState {
        selection: Selection::Country(haiti),
        kinds: KindSet::of([Shape::Square]),
        ..ViewState::default()
    };
    let layout = map_of(&state, BOXES[3]);
    let marked = layout.eyelets.iter().find(|e| e.country == haiti).unwrap();
    assert!(marked.selected && marked.glyphs.len() == 1);
}
