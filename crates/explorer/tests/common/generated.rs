//! Generated datasets.

use super::world::{COUNTRIES, Texts, World, fact, interval, item};
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::model::{Country, CountryFact, Region, RegionFact};
use fil_domain::{
    Basis, CountryIx, CountryRole, Dataset, DateRole, EndIs, Item, ItemKind, PartnerIx,
    ProgrammeIx, Reach, RegionIx, Shape,
};
use std::sync::OnceLock;

/// A small generator of numbers: the same seed, the same dataset (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n.max(1)
    }

    pub fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u64) as usize]
    }
}

fn ids() -> &'static [&'static str] {
    static IDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    IDS.get_or_init(|| {
        (0..1000)
            .map(|n| &*Box::leak(format!("item-{n:04}").into_boxed_str()))
            .collect()
    })
}

fn point(dice: &mut Dice, from: i32) -> Point {
    let year = from + dice.below(20) as i32;
    let month = 1 + dice.below(12) as u8;
    let unit = match dice.below(10) {
        0 => Unit::Year,
        1 => Unit::Month(month),
        2 => Unit::Season(21 + dice.below(4) as u8),
        3 => Unit::SomeDayOf(month),
        4 => Unit::Decade,
        _ => Unit::Day(month, 1 + dice.below(28) as u8),
    };
    let year = if unit == Unit::Decade {
        year / 10 * 10
    } else {
        year
    };
    let qualifier = dice.pick(&[
        Qualifier::Certain,
        Qualifier::Certain,
        Qualifier::Approximate,
    ]);
    Point {
        year,
        unit,
        qualifier,
    }
}

fn edtf(dice: &mut Dice) -> Edtf {
    let from = 1950 + dice.below(60) as i32;
    let a = point(dice, from);
    let mut b = point(dice, from + 20);
    if b.last_day() < a.first_day() {
        b = a;
    }
    match dice.below(12) {
        0 | 1 => interval(a, b),
        2 => Edtf::Interval {
            start: Bound::Date(a),
            end: Bound::Open,
        },
        3 => Edtf::Interval {
            start: Bound::Unknown,
            end: Bound::Date(b),
        },
        4 => Edtf::OneOf {
            earliest: Some(a),
            latest: Some(b),
        },
        5 => Edtf::OneOf {
            earliest: Some(a),
            latest: None,
        },
        6 => Edtf::OneOf {
            earliest: None,
            latest: Some(b),
        },
        _ => Edtf::Point(a),
    }
}

const SHORTS: [&str; 6] = [
    "OEA",
    "Banque mondiale",
    "Organisation internationale",
    "中国国际发展合作署",
    "Union africaine",
    "",
];

fn one(dice: &mut Dice, texts: &mut Texts, at: usize, countries: usize) -> Item {
    let main = if dice.below(40) == 0 {
        None
    } else {
        Some(edtf(dice))
    };
    let basis = dice.pick(&[Basis::Stated, Basis::Verified, Basis::Inferred]);
    let end = dice.pick(EndIs::ALL);
    let mut dates = vec![fact(DateRole::Start, main, basis, end)];
    if dice.below(3) == 0 {
        let second = if dice.below(4) == 0 {
            None
        } else {
            Some(edtf(dice))
        };
        dates.push(fact(
            DateRole::Phase,
            second,
            Basis::Inferred,
            dice.pick(EndIs::ALL),
        ));
    }
    let short = dice.pick(&SHORTS);
    let partner = dice.below(7) as u16;
    let partners: Vec<u16> = if partner == 6 {
        Vec::new()
    } else {
        vec![partner]
    };
    let mut item = item(
        texts,
        ids()[at],
        [short, "ligne", "titre"],
        &partners,
        dates,
    );
    if at.is_multiple_of(5) {
        item.programmes = vec![ProgrammeIx((at / 5 % 2) as u16)];
    }
    item.core = dice.below(8) == 0;
    item.kind = dice.pick(ItemKind::ALL);
    item.reach = dice.pick(Reach::ALL);
    item.bar = (item.dates.len() > 1 && dice.below(2) == 0).then_some(1);
    for _ in 0..dice.below(5) {
        let fact = country(dice, countries, item.dates.len());
        item.countries.push(fact);
    }
    item
}

fn country(dice: &mut Dice, countries: usize, dates: usize) -> CountryFact {
    CountryFact {
        country: CountryIx(dice.below(countries as u64) as u16),
        date: (dice.below(2) == 0).then_some(dice.below(dates as u64) as u8),
        role: dice.pick(CountryRole::ALL),
        cites: vec![0],
    }
}

/// A world with so many items.
pub fn generated(seed: u64, count: usize) -> World {
    let (data, texts) = records(seed, count, COUNTRIES.len());
    World::of(data, &texts)
}

/// A world with so many items in so many countries, 195 at most, that gather as those of the continents
/// do. Some items name a region alone, some many countries.
pub fn worldwide(seed: u64, count: usize, countries: usize) -> World {
    let lands = lands();
    let countries = countries.min(lands.len());
    let (mut data, texts) = records(seed, count, countries);
    let mut dice = Dice(seed);
    data.countries = lands[..countries]
        .iter()
        .map(|land| land.country(&mut dice))
        .collect();
    data.regions = CONTINENTS
        .iter()
        .map(|one| Region { code: one.0 })
        .chain([Region { code: "001" }])
        .collect();
    for item in &mut data.items {
        match dice.below(20) {
            0 => {
                let dates = item.dates.len();
                let many = 5 + dice.below(36);
                let facts = (0..many).map(|_| country(&mut dice, countries, dates));
                item.countries.extend(facts);
            }
            1 | 2 => {
                item.countries.clear();
                item.regions.push(RegionFact {
                    region: RegionIx(dice.below(CONTINENTS.len() as u64) as u16),
                    basis: Basis::Stated,
                    cites: vec![0],
                });
            }
            _ => {}
        }
    }
    let names = lands[..countries].iter().map(|land| land.name).collect();
    let regions = CONTINENTS.iter().map(|one| one.1).chain(["Monde"]);
    World::named(data, &texts, names, regions.collect())
}

/// M49 code and name, countries, middle and half of the extent in hundredths of a degree.
type Continent = (&'static str, &'static str, usize, [i32; 4]);

const CONTINENTS: [Continent; 5] = [
    ("002", "Afrique", 54, [1_800, 300, 3_000, 3_000]),
    ("019", "Amériques", 35, [-7_500, 1_200, 3_000, 4_000]),
    ("142", "Asie", 48, [8_200, 2_800, 4_500, 2_500]),
    ("150", "Europe", 44, [1_600, 5_000, 2_500, 1_300]),
    ("009", "Océanie", 14, [16_600, -1_200, 1_300, 1_500]),
];

/// A country to be: its codes, its name, its continent.
struct Land {
    iso2: &'static str,
    iso3: &'static str,
    name: &'static str,
    continent: usize,
}

impl Land {
    fn country(&self, dice: &mut Dice) -> Country {
        let [x, y, aside, up] = CONTINENTS[self.continent].3;
        let mut around =
            |middle: i32, reach: i32| middle - reach + dice.below(2 * reach as u64) as i32;
        Country {
            iso2: self.iso2,
            iso3: self.iso3,
            region: RegionIx(self.continent as u16),
            subregion: RegionIx(self.continent as u16),
            longitude: around(x, aside),
            latitude: around(y, up),
        }
    }
}

/// As many as the United Nations tell apart, continents mixed, with names of 4 to 26 letters.
fn lands() -> &'static [Land] {
    static LANDS: OnceLock<Vec<Land>> = OnceLock::new();
    LANDS.get_or_init(|| {
        let own = CONTINENTS.iter().enumerate();
        let mut continents: Vec<usize> = own.flat_map(|(at, one)| vec![at; one.2]).collect();
        let mut dice = Dice(195);
        for at in (1..continents.len()).rev() {
            continents.swap(at, dice.below(at as u64 + 1) as usize);
        }
        let letter = |at: usize| char::from(b'A' + (at % 26) as u8);
        let kept = |words: String| &*Box::leak(words.into_boxed_str());
        let mut lands = Vec::new();
        for (at, continent) in continents.into_iter().enumerate() {
            let iso2 = String::from_iter([letter(at / 26), letter(at)]);
            let long = 4 + dice.below(23) as usize;
            let rest = (1..long).map(|_| letter(dice.below(26) as usize).to_ascii_lowercase());
            lands.push(Land {
                iso2: kept(iso2.clone()),
                iso3: kept(iso2 + "X"),
                name: kept(std::iter::once(letter(at)).chain(rest).collect()),
                continent,
            });
        }
        lands
    })
}

/// So many items that name so many countries.
fn records(seed: u64, count: usize, countries: usize) -> (Dataset, Texts) {
    let base = World::small();
    let mut dice = Dice(seed);
    let mut texts = Texts::default();
    let mut data: Dataset = base.data;
    for partner in &mut data.partners {
        partner.name = texts.id("Organisation partenaire");
        partner.short = texts.id("ORG");
    }
    for programme in &mut data.programmes {
        programme.name = texts.id("Programme commun");
    }
    let mut items: Vec<Item> = (0..count.min(1000))
        .map(|at| one(&mut dice, &mut texts, at, countries))
        .collect();
    for item in &mut items {
        let kinds: Vec<_> = item
            .partners
            .iter()
            .map(|ix: &PartnerIx| data.partners[ix.at()].kind)
            .collect();
        item.shape = Shape::of_item(kinds.iter().copied());
        item.kinds = Shape::bits_of_item(kinds.into_iter());
    }
    data.names.clear();
    data.items = items;
    (data, texts)
}
