//! Generated datasets.

use super::world::{COUNTRIES, Texts, World, countries, fact, interval, item};
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::{
    Basis, CountryRole, Dataset, DateRole, EndIs, Item, ItemKind, PartnerIx, ProgrammeIx, Reach,
    Shape,
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

fn one(dice: &mut Dice, texts: &mut Texts, at: usize) -> Item {
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
        let country = dice.pick(&COUNTRIES).0;
        let date = (dice.below(2) == 0).then_some(dice.below(item.dates.len() as u64) as u8);
        let role = dice.pick(CountryRole::ALL);
        item.countries.extend(countries(&[country], role, date));
    }
    item
}

/// A world with so many items.
pub fn generated(seed: u64, count: usize) -> World {
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
        .map(|at| one(&mut dice, &mut texts, at))
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
    World::of(data, &texts)
}
