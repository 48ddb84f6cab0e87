//! Generated items beside the partners, countries, themes and messages of the real data.

use super::random::Random;
use super::told::{Lots, texts};
use crate::authored::{CountryFact, DateFact, Item, List, Source, Word};
use crate::content::Checked;
use fil_domain::day::days_in_month;
use fil_domain::{Basis, Confidence, CountryRole, DateRole, EndIs, ItemKind, Lang, Reach};
use serde_json::{Map, Value};

/// Data with `n` generated items in place of those of `base`; the same seed gives the same items.
/// Up to 10,000 items fit the ids of a pack.
#[must_use]
pub fn generate(base: &Checked, n: usize, seed: u64) -> Checked {
    let mut random = Random::new(seed);
    let mut made = base.clone();
    made.hash = format!("{seed:032x}{n:032x}");
    let pools = Pools::of(base);
    let items: Vec<Item> = (0..n).map(|at| item(at, &pools, &mut random)).collect();
    let lots: Vec<Lots> = items.iter().map(|_| Lots::draw(&mut random)).collect();
    for lang in [Lang::Fr, Lang::En] {
        let told = items.iter().zip(&lots);
        let texts: Map<String, Value> = told
            .map(|(item, lots)| (item.id.clone(), texts(base, lang, item, lots)))
            .collect();
        if let Some(Value::Object(file)) = made.texts.get_mut(&lang) {
            file.insert("items".to_owned(), Value::Object(texts));
        }
    }
    let kept = base.content.sources.sources.values().cloned();
    let sources = kept.chain(items.iter().map(source)).collect();
    made.content.sources.sources = sources;
    made.content.partnerships.items = items.into_iter().collect();
    made
}

/// What items are made of.
struct Pools {
    partners: Vec<String>,
    countries: Vec<String>,
    themes: Vec<String>,
    instruments: Vec<String>,
}

impl Pools {
    fn of(base: &Checked) -> Self {
        let content = &base.content;
        let items = content.partnerships.items.values();
        Self {
            partners: content
                .partners
                .partners
                .values()
                .map(|p| p.id.clone())
                .collect(),
            countries: content
                .countries
                .countries
                .values()
                .map(|c| c.iso2.clone())
                .collect(),
            themes: content.themes.themes.values().cloned().collect(),
            instruments: items.map(|item| item.instrument.clone()).collect(),
        }
    }
}

fn item(at: usize, pools: &Pools, random: &mut Random) -> Item {
    let id = format!("generated-{at:05}");
    let own_source: List<String> = [source_id(&id)].into_iter().collect();
    let kind = random
        .pick(ItemKind::ALL)
        .copied()
        .unwrap_or(ItemKind::Partnership);
    let count = if random.once_in(2) {
        random.below(6)
    } else {
        0
    };
    let countries: List<CountryFact> = random
        .some(&pools.countries, count)
        .into_iter()
        .map(|country| CountryFact {
            country,
            role: Word(
                random
                    .pick(CountryRole::ALL)
                    .copied()
                    .unwrap_or(CountryRole::None),
            ),
            date: None,
            sources: own_source.clone(),
        })
        .collect();
    let partners = 1 + random.below(2);
    let themes = 1 + random.below(3);
    Item {
        renamed_from: List::default(),
        // The scope in which a page opens shows core items: all of them are to be seen.
        core: true,
        kind: Word(kind),
        instrument: random.pick(&pools.instruments).cloned().unwrap_or_default(),
        confidence: Word(
            random
                .pick(Confidence::ALL)
                .copied()
                .unwrap_or(Confidence::B),
        ),
        partners: random.some(&pools.partners, partners).into_iter().collect(),
        reach: Word(if countries.is_empty() {
            Reach::Unstated
        } else {
            Reach::Countries
        }),
        dates: [date(random, &own_source)].into_iter().collect(),
        bar: None,
        countries,
        regions: List::default(),
        places: List::default(),
        people: List::default(),
        themes: random.some(&pools.themes, themes).into_iter().collect(),
        amounts: List::default(),
        figures: List::default(),
        points: List::default(),
        programmes: List::default(),
        frameworks: List::default(),
        notes: List::default(),
        sources: own_source,
        id,
    }
}

/// A date of any of the forms that the data have.
fn date(random: &mut Random, sources: &List<String>) -> DateFact {
    let year = 1951 + random.below(76);
    let month = 1 + random.below(12);
    let longest = days_in_month(
        i32::try_from(year).unwrap_or(2000),
        u8::try_from(month).unwrap_or(1),
    );
    let day = 1 + random.below(usize::from(longest));
    let later = year + 1 + random.below(6);
    let (edtf, end) = match random.below(12) {
        0 => (Some(format!("{year}?")), None),
        1 => (Some(format!("{year}")), None),
        2 => (Some(format!("{year}-{month:02}")), None),
        3 => (Some(format!("{year}~")), None),
        4 => (Some(format!("{year}/{later}")), Some(EndIs::Planned)),
        5 => (
            Some(format!("{year}-{month:02}-{day:02}/{later}")),
            Some(EndIs::Attested),
        ),
        6 => (
            Some(format!("{year}-{month:02}/..")),
            Some(EndIs::NotStated),
        ),
        7 => (Some(format!("[{year}-{month:02}-{day:02}..{later}]")), None),
        8 => (Some(format!("[{year}..]")), None),
        _ => (Some(format!("{year}-{month:02}-{day:02}")), None),
    };
    DateFact {
        id: "main".to_owned(),
        role: Word(
            random
                .pick(DateRole::ALL)
                .copied()
                .unwrap_or(DateRole::Start),
        ),
        basis: Word(Basis::Stated),
        edtf,
        end: end.map(Word),
        sources: sources.clone(),
    }
}

fn source_id(item: &str) -> String {
    format!("source-of-{item}")
}

fn source(item: &Item) -> Source {
    Source {
        id: source_id(&item.id),
        title: format!("Page of {}", item.id),
        publisher: "Generated".to_owned(),
        url: format!("https://example.org/{}", item.id),
        lang: "en".to_owned(),
    }
}
