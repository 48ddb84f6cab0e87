//! The dataset as a whole: everything it refers to is there.

use fil_dataset::{dataset, french, outlines_bytes};
use fil_domain::{Basis, Edtf, Item, Lang, Message, Reach};

fn all_cites(item: &Item) -> impl Iterator<Item = u8> {
    let dates = item.dates.iter().map(|fact| &fact.cites);
    let countries = item.countries.iter().map(|fact| &fact.cites);
    let regions = item.regions.iter().map(|fact| &fact.cites);
    let places = item.places.iter().map(|fact| &fact.cites);
    let people = item.people.iter().map(|fact| &fact.cites);
    let amounts = item.amounts.iter().map(|fact| &fact.cites);
    let figures = item.figures.iter().map(|fact| &fact.cites);
    let points = item.points.iter().map(|fact| &fact.cites);
    dates
        .chain(countries)
        .chain(regions)
        .chain(places)
        .chain(people)
        .chain(amounts)
        .chain(figures)
        .chain(points)
        .inspect(|cites| assert!(!cites.is_empty(), "{}: a fact without a source", item.id))
        .flatten()
        .copied()
}

#[test]
fn every_reference_resolves() {
    let data = dataset();
    for item in &data.items {
        assert!(!item.sources.is_empty(), "{}", item.id);
        assert!(item.sources.iter().all(|ix| data.source(*ix).is_some()));
        assert!(item.partners.iter().all(|ix| data.partner(*ix).is_some()));
        assert!(item.themes.iter().all(|ix| ix.at() < data.themes.len()));
        assert!(
            item.regions
                .iter()
                .all(|fact| fact.region.at() < data.regions.len())
        );
        let named = item.countries.iter().map(|fact| fact.country);
        for country in named.chain(item.places.iter().map(|fact| fact.country)) {
            assert!(data.country(country).is_some(), "{}", item.id);
        }
        let dates = item
            .countries
            .iter()
            .filter_map(|fact| fact.date)
            .chain(item.bar);
        for date in dates {
            assert!(usize::from(date) < item.dates.len(), "{}", item.id);
        }
        for cite in all_cites(item) {
            assert!(usize::from(cite) < item.sources.len(), "{}", item.id);
        }
        assert_eq!(
            data.item_of_id(item.id).and_then(|ix| data.item(ix)),
            Some(item)
        );
    }
    for country in &data.countries {
        assert!(country.region.at() < data.regions.len());
        assert!(country.subregion.at() < data.regions.len());
    }
}

#[test]
fn dates_are_in_order_and_rest_on_something() {
    let data = dataset();
    let keys: Vec<_> = data
        .items
        .iter()
        .map(|item| {
            let date = item.main_date().unwrap();
            (date.edtf.map(Edtf::sort_key), item.id)
        })
        .collect();
    assert!(keys.is_sorted_by_key(|(key, id)| (key.is_none(), *key, *id)));
    for item in &data.items {
        for date in &item.dates {
            assert_eq!(
                date.edtf.is_none(),
                date.basis == Basis::Unknown,
                "{}",
                item.id
            );
            let deduced = matches!(date.basis, Basis::Inferred | Basis::Unknown);
            assert!(!deduced || date.reason.is_some(), "{}: no reason", item.id);
            if let Some((first, last)) = date
                .edtf
                .and_then(|edtf| Some((edtf.earliest()?, edtf.latest()?)))
            {
                assert!(first <= last, "{}", item.id);
            }
        }
    }
}

#[test]
fn sources_are_web_addresses_with_a_title() {
    for source in &dataset().sources {
        assert!(source.url.starts_with("https://") || source.url.starts_with("http://"));
        assert!(
            !source.title.is_empty() && !source.publisher.is_empty() && !source.lang.is_empty()
        );
    }
}

#[test]
fn every_text_is_in_french_and_holds_no_address() {
    let pack = french();
    assert_eq!((pack.lang, pack.data_hash), (Lang::Fr, dataset().hash));
    assert_eq!(pack.messages.len(), Message::ALL.len());
    assert_eq!(pack.countries.len(), dataset().countries.len());
    assert_eq!(pack.regions.len(), dataset().regions.len());
    for text in &pack.texts {
        assert!(!text.words.is_empty() && !text.in_french);
        assert!(!text.words.contains('@'), "{}", text.words);
    }
    for item in &dataset().items {
        for text in [
            item.title,
            item.short,
            item.line,
            item.summary,
            item.instrument,
        ] {
            assert!(!pack.text(text).is_empty(), "{}", item.id);
        }
    }
}

#[test]
fn every_named_country_has_its_place_and_its_land() {
    let outlines = fil_geometry::outlines::Outlines::decode(outlines_bytes()).unwrap();
    for country in &dataset().countries {
        assert!(country.longitude.abs() <= 18_000 && country.latitude.abs() <= 9_000);
        assert_ne!(
            (country.longitude, country.latitude),
            (0, 0),
            "{}",
            country.iso2
        );
        let area = fil_geometry::outlines::AreaId::parse(country.iso3).unwrap();
        assert!(
            outlines.area(area).is_some(),
            "{} has no outline",
            country.iso3
        );
    }
}

#[test]
fn reach_says_what_the_countries_say() {
    for item in &dataset().items {
        if item.reach == Reach::Countries {
            assert!(!item.countries.is_empty(), "{}", item.id);
        } else {
            let drawn = item.countries.iter().any(|fact| fact.role.drawing().tint);
            assert!(!drawn, "{}", item.id);
        }
    }
}
