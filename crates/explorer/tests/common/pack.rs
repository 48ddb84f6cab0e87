//! Small language packs.

use fil_domain::locale::PluralCategory;
use fil_domain::text::{MessageText, PluralForm, Text};
use fil_domain::{Lang, LanguagePack, Locale, Message};

const FR: &[(&str, &str)] = &[
    ("count.partnerships", "{n} partenariat~{n} partenariats"),
    (
        "count.items",
        "{n} partenariat ou jalon~{n} partenariats et jalons",
    ),
    ("count.countries", "{n} pays~{n} pays"),
    ("summary.state", "{items}, {countries}, {from} à {to}"),
    ("summary.state_no_year", "{items}, {countries}"),
    ("list.world", "Monde"),
    ("list.no_country", "Pays non nommé"),
    ("timeline.no_partner", "Jalons"),
    ("shape.un", "Nations Unies"),
    ("shape.bilateral", "Agences et États"),
    ("shape.region", "Org. régionales"),
    ("shape.bank", "Banques"),
    ("shape.ngo", "ONG et Croix-Rouge"),
    ("shape.international", "Autres org. internationales"),
    ("shape.none", "Sans partenaire"),
    ("kind.partnership", "Accord"),
    ("basis.stated", "dit par la source"),
    ("basis.verified", "recoupé"),
    ("basis.inferred", "déduit"),
    ("basis.computed", "calculé"),
    ("basis.unknown", "absent de la source"),
    ("precision.day", "jour connu"),
    ("precision.month", "mois connu"),
    ("precision.season", "saison connue"),
    ("precision.year", "année seule"),
    ("precision.coarse", "décennie ou siècle"),
    ("precision.interval", "période"),
    ("precision.range", "période estimée"),
    ("precision.open_range", "date bornée d’un seul côté"),
    ("precision.inferred", "date déduite"),
    ("precision.unknown", "date inconnue"),
    ("end.not_stated", "fin non précisée"),
    ("end.planned", "fin prévue"),
    ("end.computed", "fin calculée"),
    ("date.role.signature", "signature"),
    ("date.role.announcement", "annonce"),
    ("date.role.funding_period", "période de financement"),
    ("date.role.earlier_phase", "phase précédente"),
    ("date.first_day", "1er"),
    ("date.between", "entre {a} et {b}"),
    ("date.interval", "{a} – {b}"),
    ("date.interval_planned", "{a} – {b} (fin prévue)"),
    ("date.interval_computed", "{a} – {b} (fin calculée)"),
    ("date.interval_attested", "{a} – {b} (fin attestée)"),
    ("date.since", "depuis {a}"),
    ("date.since_unknown_end", "depuis {a}, fin inconnue"),
    ("date.until", "jusqu’à {b}"),
    ("date.until_unknown_start", "jusqu’à {b}, début inconnu"),
    ("date.not_before", "{a} ou plus tard"),
    ("date.not_after", "{b} ou plus tôt"),
    ("date.about", "vers {a}"),
    ("date.uncertain", "{a}, incertain"),
    ("date.about_uncertain", "vers {a}, incertain"),
    ("date.spring", "printemps {y}"),
    ("date.summer", "été {y}"),
    ("date.autumn", "automne {y}"),
    ("date.winter", "hiver {y}"),
    ("date.some_month", "un mois de {y}"),
    ("date.some_day", "un jour de {a}"),
    ("date.decade", "années {y}"),
    ("date.years", "entre {a} et {b}"),
    ("date.bce", "{y} av. J.-C."),
    ("date.unknown", "date inconnue"),
    ("date.undated", "non datée"),
    ("role.programme", "pays du programme"),
    ("role.application", "premier pays d’application annoncé"),
    ("role.programme_earlier_phase", "phase précédente"),
    ("status.achieved", "résultat"),
    ("qualifier.exactly", "{n}"),
    ("qualifier.more_than", "plus de {n}"),
    ("qualifier.all", "{n}, tous"),
    ("number.million", "{n}\u{a0}M"),
    ("money.pattern", "{n}\u{a0}{currency}"),
    ("money.usd", "USD"),
    ("money.eur", "EUR"),
    ("card.flow", "payeur : {payer}, destinataire : {recipient}"),
    ("card.not_iom", "pas un versement à l’OIM"),
    ("card.source_lang", "texte en {lang}"),
    ("card.in_french", "en français"),
    ("card.programmes", "Programme"),
    ("card.themes", "Thèmes"),
    (
        "country.items",
        "{n} fiche cite ce pays.~{n} fiches citent ce pays.",
    ),
    (
        "country.regional",
        "{n} fiche couvre sa région.~{n} fiches couvrent sa région.",
    ),
    ("country.none", "Aucune fiche ne cite ce pays."),
];

const EN: &[(&str, &str)] = &[
    ("count.partnerships", "{n} partnership~{n} partnerships"),
    ("count.countries", "{n} country~{n} countries"),
    ("summary.state", "{items}, {countries}, {from} to {to}"),
    ("list.world", "World"),
    ("basis.inferred", "inferred"),
    ("precision.day", "day known"),
    ("precision.range", "estimated period"),
    ("date.first_day", "1"),
    ("date.between", "between {a} and {b}"),
    ("date.interval", "{a} – {b}"),
    ("date.interval_planned", "{a} – {b} (planned end)"),
    ("date.interval_computed", "{a} – {b} (computed end)"),
    ("date.interval_attested", "{a} – {b} (confirmed end)"),
    ("date.since", "since {a}"),
    ("date.since_unknown_end", "since {a}, end unknown"),
    ("date.until", "until {b}"),
    ("date.until_unknown_start", "until {b}, start unknown"),
    ("date.not_before", "{a} or later"),
    ("date.not_after", "{b} or earlier"),
    ("date.about", "about {a}"),
    ("date.uncertain", "{a}, uncertain"),
    ("date.about_uncertain", "about {a}, uncertain"),
    ("date.spring", "spring {y}"),
    ("date.summer", "summer {y}"),
    ("date.autumn", "autumn {y}"),
    ("date.winter", "winter {y}"),
    ("date.some_month", "a month of {y}"),
    ("date.some_day", "a day of {a}"),
    ("date.decade", "{y}s"),
    ("date.years", "between {a} and {b}"),
    ("date.bce", "{y} BCE"),
    ("date.unknown", "date unknown"),
    ("date.undated", "undated"),
    ("qualifier.more_than", "more than {n}"),
    ("number.million", "{n}M"),
    ("money.pattern", "{currency} {n}"),
    ("money.usd", "USD"),
    ("money.eur", "EUR"),
    ("card.in_french", "in French"),
];

const FR_DAYS: [&str; 12] = [
    "{d} janvier {y}",
    "{d} février {y}",
    "{d} mars {y}",
    "{d} avril {y}",
    "{d} mai {y}",
    "{d} juin {y}",
    "{d} juillet {y}",
    "{d} août {y}",
    "{d} septembre {y}",
    "{d} octobre {y}",
    "{d} novembre {y}",
    "{d} décembre {y}",
];

const EN_DAYS: [&str; 12] = [
    "{d} January {y}",
    "{d} February {y}",
    "{d} March {y}",
    "{d} April {y}",
    "{d} May {y}",
    "{d} June {y}",
    "{d} July {y}",
    "{d} August {y}",
    "{d} September {y}",
    "{d} October {y}",
    "{d} November {y}",
    "{d} December {y}",
];

/// A pack with the messages above and no texts of data.
pub fn pack(lang: Lang) -> LanguagePack {
    let french = lang == Lang::Fr;
    let (words, days) = if french { (FR, FR_DAYS) } else { (EN, EN_DAYS) };
    let one_until = if french { 2 } else { 1 };
    let mut plural = vec![PluralCategory::Other; 200];
    plural[1] = PluralCategory::One;
    if french {
        plural[..one_until].fill(PluralCategory::One);
    }
    LanguagePack {
        lang,
        data_hash: "",
        locale: Locale {
            day_month_year: days.to_vec(),
            month_year: days
                .iter()
                .map(|day| day.trim_start_matches("{d} "))
                .collect(),
            year: "{y}",
            group: if french { "\u{202f}" } else { "," },
            group_from: 4,
            decimal: if french { "," } else { "." },
            list_start: "{0}, {1}",
            list_middle: "{0}, {1}",
            list_end: if french { "{0} et {1}" } else { "{0} and {1}" },
            list_two: if french { "{0} et {1}" } else { "{0} and {1}" },
            plural,
            plural_million: if french {
                PluralCategory::Many
            } else {
                PluralCategory::Other
            },
        },
        messages: Message::ALL
            .iter()
            .map(|message| text_of(*message, words))
            .collect(),
        texts: Vec::new(),
        countries: Vec::new(),
        order: Vec::new(),
        regions: Vec::new(),
    }
}

fn text_of(message: Message, words: &[(&'static str, &'static str)]) -> MessageText {
    let found = words.iter().find(|(key, _)| *key == message.code());
    let text = found.map_or(message.code(), |(_, text)| *text);
    match text.split_once('~') {
        None => MessageText {
            other: text,
            forms: Vec::new(),
        },
        Some((one, other)) => MessageText {
            other,
            forms: vec![PluralForm {
                category: PluralCategory::One,
                words: one,
            }],
        },
    }
}

/// A text in the pack's own language.
pub const fn own(words: &'static str) -> Text {
    Text {
        words,
        in_french: false,
        ours: false,
    }
}
