//! Arbitrary states.

use fil_domain::{CountryIx, Dataset, Day, ItemIx, Lang, PartnerIx, ProgrammeIx, Shape};
use fil_explorer::state::{
    Digits, Letters, MapView, Motion, Pane, Scope, Selection, Shell, Theme, TimeView, ViewState,
};
use fil_explorer::{Command, KindSet};
use proptest::prelude::*;
use proptest::sample::select;

pub fn kinds() -> impl Strategy<Value = KindSet> {
    prop::collection::vec(select(Shape::ALL), 0..5).prop_map(KindSet::of)
}

pub fn query() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("koica".to_owned()),
        Just("accord banque".to_owned()),
        "\\PC{0,90}",
        any::<String>(),
    ]
}

pub fn selection() -> impl Strategy<Value = Selection> {
    prop_oneof![
        Just(Selection::None),
        (0u16..60).prop_map(|n| Selection::Item(ItemIx(n))),
        (0u16..20).prop_map(|n| Selection::Country(CountryIx(n))),
        (0u16..12).prop_map(|n| Selection::Partner(PartnerIx(n))),
        (0u16..4).prop_map(|n| Selection::Programme(ProgrammeIx(n))),
    ]
}

fn years() -> impl Strategy<Value = (Option<i16>, Option<i16>)> {
    let year = || prop::option::of(prop_oneof![1940i16..2110, any::<i16>()]);
    (year(), year())
}

fn map() -> impl Strategy<Value = Option<MapView>> {
    let wild = (any::<i32>(), any::<i32>(), any::<u16>());
    let tame = (-18_000..18_000, -9_000..9_000, 10u16..120);
    prop::option::of(
        prop_oneof![wild, tame].prop_map(|(lon, lat, zoom)| MapView {
            lon_hundredths: lon,
            lat_hundredths: lat,
            zoom_tenths: zoom,
        }),
    )
}

fn time() -> impl Strategy<Value = Option<TimeView>> {
    let wild = (any::<i32>(), any::<i32>());
    let tame = (-9_000..47_000, -9_000..47_000);
    prop::option::of(prop_oneof![wild, tame].prop_map(|(first, last)| TimeView {
        first: Day(first),
        last: Day(last),
    }))
}

/// Any state, settled or not.
pub fn wild() -> impl Strategy<Value = ViewState> {
    let choices = (
        select(Lang::ALL),
        select(Scope::ALL),
        select(Pane::ALL),
        select(Theme::ALL),
        select(Letters::ALL),
        (select(Motion::ALL), select(Digits::ALL)),
        select(Shell::ALL),
    );
    let looks = (map(), time());
    (choices, years(), kinds(), selection(), query(), looks).prop_map(
        |(choices, (from, to), kinds, selection, query, (map, time))| {
            let (lang, scope, view, theme, letters, (motion, digits), shell) = choices;
            ViewState {
                lang,
                scope,
                view,
                from,
                to,
                kinds,
                selection,
                query,
                map,
                time,
                theme,
                letters,
                motion,
                digits,
                shell,
            }
        },
    )
}

pub fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        selection().prop_map(Command::Select),
        Just(Command::ClearSelection),
        Just(Command::Next),
        Just(Command::Previous),
        select(Scope::ALL).prop_map(Command::SetScope),
        select(Shape::ALL).prop_map(Command::ToggleKind),
        years().prop_map(|(from, to)| Command::SetYears(from, to)),
        query().prop_map(Command::SetQuery),
        Just(Command::ResetFilters),
        select(Theme::ALL).prop_map(Command::SetTheme),
        select(Pane::ALL).prop_map(Command::SetView),
        select(Lang::ALL).prop_map(Command::SetLang),
        map().prop_map(Command::SetMap),
        time().prop_map(Command::SetTime),
        select(Letters::ALL).prop_map(Command::SetLetters),
        select(Motion::ALL).prop_map(Command::SetMotion),
        Just(Command::Reset),
        wild().prop_map(|state| Command::Restore(Box::new(state))),
    ]
}

/// Panics unless the state holds its invariants, written out a second time.
pub fn assert_settled(data: &Dataset, state: &ViewState) {
    assert!(Lang::SERVED.contains(&state.lang));
    for year in [state.from, state.to].into_iter().flatten() {
        assert!((1945..=2100).contains(&year));
    }
    if let (Some(from), Some(to)) = (state.from, state.to) {
        assert!(from <= to);
    }
    assert!(state.query.chars().count() <= 80);
    assert!(!state.query.chars().any(char::is_control));
    if let Some(map) = state.map {
        assert!(map.lon_hundredths.abs() <= 18_000 && map.lat_hundredths.abs() <= 9_000);
        assert!((10..=120).contains(&map.zoom_tenths));
    }
    if let Some(time) = state.time {
        assert!(time.last.0 - time.first.0 >= 27);
        assert!(time.first >= Day::first_of(1945) && time.last <= Day::last_of(2100));
    }
    match state.selection {
        Selection::None => {}
        Selection::Item(ix) => {
            assert!(
                data.item(ix)
                    .is_some_and(|item| item.core || state.scope == Scope::All)
            );
        }
        Selection::Country(ix) => assert!(data.country(ix).is_some()),
        Selection::Partner(_) | Selection::Programme(_) => {
            let own = state.selection.marking(data);
            let five = own.iter().all(|ix| data.item(*ix).unwrap().core);
            assert!(five || state.scope == Scope::All);
        }
    }
}
