//! A dataset and its packs, built by hand.

use super::five;
use super::pack::{own, pack};
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::model::{Country, CountryFact, DateFact, Era, Region, Source};
use fil_domain::{
    Basis, Confidence, CountryIx, CountryRole, Dataset, DateRole, Day, EndIs, Item, ItemKind, Lang,
    LanguagePack, PartnerIx, Reach, RegionIx, Shape, SourceIx, TextId,
};
use fil_explorer::{Index, Selection};

/// A dataset with its words.
pub struct World {
    pub data: Dataset,
    pub fr: LanguagePack,
    pub en: LanguagePack,
    pub index: Index,
}

pub fn day(year: i32, month: u8, day: u8) -> Point {
    Point {
        year,
        unit: Unit::Day(month, day),
        qualifier: Qualifier::Certain,
    }
}

pub fn year(year: i32) -> Point {
    Point {
        year,
        unit: Unit::Year,
        qualifier: Qualifier::Certain,
    }
}

pub fn interval(a: Point, b: Point) -> Edtf {
    Edtf::Interval {
        start: Bound::Date(a),
        end: Bound::Date(b),
    }
}

pub fn fact(role: DateRole, edtf: Option<Edtf>, basis: Basis, end: EndIs) -> DateFact {
    DateFact {
        role,
        edtf,
        basis,
        end,
        label: None,
        reason: None,
        cites: vec![0],
    }
}

/// Texts under construction; the same words in both languages.
#[derive(Default)]
pub struct Texts(Vec<&'static str>);

impl Texts {
    pub fn id(&mut self, words: &'static str) -> TextId {
        self.0.push(words);
        TextId(u16::try_from(self.0.len() - 1).unwrap())
    }
}

pub const COUNTRIES: [(&str, &str, &str, i32, i32); 15] = [
    ("BD", "BGD", "Bangladesh", 9_030, 2_370),
    ("CO", "COL", "Colombie", -7_310, 390),
    ("EC", "ECU", "Équateur", -7_830, -140),
    ("HT", "HTI", "Haïti", -7_230, 1_890),
    ("IQ", "IRQ", "Iraq", 4_370, 3_300),
    ("JM", "JAM", "Jamaïque", -7_730, 1_810),
    ("KG", "KGZ", "Kirghizistan", 7_450, 4_140),
    ("MA", "MAR", "Maroc", -700, 3_180),
    ("MD", "MDA", "République de Moldova", 2_830, 4_720),
    ("RS", "SRB", "Serbie", 2_080, 4_400),
    ("SB", "SLB", "Îles Salomon", 16_000, -960),
    ("TN", "TUN", "Tunisie", 950, 3_380),
    ("TR", "TUR", "Türkiye", 3_500, 3_900),
    ("YE", "YEM", "Yémen", 4_750, 1_580),
    ("ZW", "ZWE", "Zimbabwe", 2_980, -1_900),
];

pub fn countries(codes: &[&str], role: CountryRole, date: Option<u8>) -> Vec<CountryFact> {
    codes
        .iter()
        .map(|code| {
            let at = COUNTRIES
                .iter()
                .position(|country| country.0 == *code)
                .unwrap();
            CountryFact {
                country: CountryIx(u16::try_from(at).unwrap()),
                role,
                date,
                cites: vec![0],
            }
        })
        .collect()
}

/// An item without anything but what is given.
pub fn item(
    texts: &mut Texts,
    id: &'static str,
    names: [&'static str; 3],
    partners: &[u16],
    dates: Vec<DateFact>,
) -> Item {
    let [short, line, title] = names.map(|name| texts.id(name));
    let empty = texts.id("");
    Item {
        id,
        renamed_from: Vec::new(),
        core: true,
        kind: ItemKind::Partnership,
        shape: Shape::Ring,
        kinds: 0,
        instrument: empty,
        confidence: Confidence::A,
        partners: partners.iter().copied().map(PartnerIx).collect(),
        reach: Reach::Countries,
        dates,
        bar: None,
        countries: Vec::new(),
        regions: Vec::new(),
        places: Vec::new(),
        people: Vec::new(),
        themes: Vec::new(),
        amounts: Vec::new(),
        figures: Vec::new(),
        points: Vec::new(),
        programmes: Vec::new(),
        frameworks: Vec::new(),
        notes: Vec::new(),
        sources: vec![SourceIx(0)],
        title,
        short,
        line,
        summary: empty,
    }
}

impl World {
    /// The five and three more, in small.
    pub fn small() -> Self {
        let mut texts = Texts::default();
        let partners = five::partners(&mut texts);
        let programmes = five::programmes(&mut texts);
        let mut items = five::items(&mut texts);
        for item in &mut items {
            let kinds = item.partners.iter().map(|ix| partners[ix.at()].kind);
            let kinds: Vec<_> = kinds.collect();
            item.shape = Shape::of_item(kinds.iter().copied());
            item.kinds = Shape::bits_of_item(kinds.into_iter());
        }
        let era = texts.id("OIM");
        let data = Dataset {
            as_of: Day::from_ymd(2026, 11, 22).unwrap(),
            hash: "",
            items,
            partners,
            programmes,
            countries: COUNTRIES.iter().map(country).collect(),
            regions: vec![Region { code: "019" }, Region { code: "001" }],
            themes: Vec::new(),
            sources: vec![Source {
                title: "Renforcer la résilience",
                publisher: "OIM",
                url: "https://www.iom.int/fr/news/koica",
                lang: "fr",
            }],
            names: vec![Era {
                name: era,
                edtf: Edtf::Interval {
                    start: Bound::Date(year(1989)),
                    end: Bound::Open,
                },
            }],
        };
        Self::of(data, &texts)
    }

    /// The world of a dataset and its texts; its countries and regions are those of the five.
    pub fn of(data: Dataset, texts: &Texts) -> Self {
        let countries = COUNTRIES.iter().map(|country| country.2).collect();
        Self::named(data, texts, countries, vec!["Amériques", "Monde"])
    }

    /// The world of a dataset and its texts, with the names of its countries and regions.
    pub fn named(
        mut data: Dataset,
        texts: &Texts,
        countries: Vec<&'static str>,
        regions: Vec<&'static str>,
    ) -> Self {
        data.items
            .sort_by_key(|item| (item.dates[0].edtf.map(Edtf::sort_key), item.id));
        let words = |lang| {
            let mut pack = pack(lang);
            pack.texts = texts.0.iter().map(|words| own(words)).collect();
            pack.countries.clone_from(&countries);
            pack.regions.clone_from(&regions);
            pack
        };
        let (fr, en) = (words(Lang::Fr), words(Lang::En));
        let index = Index::new(&data, &fr);
        Self {
            data,
            fr,
            en,
            index,
        }
    }

    pub fn ix(&self, id: &str) -> fil_domain::ItemIx {
        self.data.item_of_id(id).unwrap()
    }

    pub fn partner(&self, id: &str) -> Selection {
        Selection::Partner(self.data.partner_of_id(id).unwrap())
    }

    pub fn programme(&self, id: &str) -> Selection {
        Selection::Programme(self.data.programme_of_id(id).unwrap())
    }

    pub fn country(&self, iso2: &str) -> CountryIx {
        self.data.country_of_iso2(iso2).unwrap()
    }
}

fn country(row: &(&'static str, &'static str, &'static str, i32, i32)) -> Country {
    Country {
        iso2: row.0,
        iso3: row.1,
        region: RegionIx(if row.3 < -2_000 { 0 } else { 1 }),
        subregion: RegionIx(1),
        longitude: row.3,
        latitude: row.4,
    }
}
