//! Dates, numbers and lists in words, in French and English.

mod common;

use common::pack::pack;
use common::world::{day, fact, interval, year};
use fil_domain::edtf::{Bound, Edtf, Point, Qualifier, Unit};
use fil_domain::{Basis, DateRole, EndIs, Lang};
use fil_explorer::words;

fn marked(point: Point, qualifier: Qualifier) -> Edtf {
    Edtf::Point(Point { qualifier, ..point })
}

const fn unit(year: i32, unit: Unit) -> Edtf {
    Edtf::Point(Point {
        year,
        unit,
        qualifier: Qualifier::Certain,
    })
}

#[test]
fn every_form_of_a_date() {
    use EndIs::{Attested, Computed, NotStated, Planned};
    let oas = Edtf::OneOf {
        earliest: Some(day(2008, 10, 1)),
        latest: Some(day(2015, 5, 26)),
    };
    let one_month = Edtf::OneOf {
        earliest: Some(day(2015, 5, 2)),
        latest: Some(day(2015, 5, 26)),
    };
    let from = |end| Edtf::Interval {
        start: Bound::Date(year(2016)),
        end,
    };
    let to = |start| Edtf::Interval {
        start,
        end: Bound::Date(year(2024)),
    };
    let whole = interval(year(2011), day(2018, 1, 31));
    let rows: &[(Edtf, EndIs, &str, &str, &str)] = &[
        (
            unit(2024, Unit::Day(2, 28)),
            NotStated,
            "28 février 2024",
            "28 February 2024",
            "2024",
        ),
        (
            unit(2014, Unit::Day(2, 1)),
            NotStated,
            "1er février 2014",
            "1 February 2014",
            "2014",
        ),
        (
            unit(2006, Unit::Month(9)),
            NotStated,
            "septembre 2006",
            "September 2006",
            "2006",
        ),
        (unit(1992, Unit::Year), NotStated, "1992", "1992", "1992"),
        (
            unit(2001, Unit::Season(21)),
            NotStated,
            "printemps 2001",
            "spring 2001",
            "2001",
        ),
        (
            unit(2001, Unit::Season(22)),
            NotStated,
            "été 2001",
            "summer 2001",
            "2001",
        ),
        (
            unit(2001, Unit::Season(23)),
            NotStated,
            "automne 2001",
            "autumn 2001",
            "2001",
        ),
        (
            unit(2001, Unit::Season(24)),
            NotStated,
            "hiver 2001",
            "winter 2001",
            "2001",
        ),
        (
            unit(2004, Unit::SomeMonth),
            NotStated,
            "un mois de 2004",
            "a month of 2004",
            "2004",
        ),
        (
            unit(2004, Unit::SomeDay),
            NotStated,
            "un jour de 2004",
            "a day of 2004",
            "2004",
        ),
        (
            unit(2004, Unit::SomeDayOf(6)),
            NotStated,
            "un jour de juin 2004",
            "a day of June 2004",
            "2004",
        ),
        (
            unit(1990, Unit::Decade),
            NotStated,
            "années 1990",
            "1990s",
            "1990–99",
        ),
        (
            unit(1900, Unit::Century),
            NotStated,
            "entre 1900 et 1999",
            "between 1900 and 1999",
            "1900–99",
        ),
        (
            unit(-43, Unit::Year),
            NotStated,
            "44 av. J.-C.",
            "44 BCE",
            "44 av. J.-C.",
        ),
        (
            marked(year(2024), Qualifier::Approximate),
            NotStated,
            "vers 2024",
            "about 2024",
            "≈\u{a0}2024",
        ),
        (
            marked(year(2024), Qualifier::Uncertain),
            NotStated,
            "2024, incertain",
            "2024, uncertain",
            "≈\u{a0}2024",
        ),
        (
            marked(year(2024), Qualifier::UncertainApproximate),
            NotStated,
            "vers 2024, incertain",
            "about 2024, uncertain",
            "≈\u{a0}2024",
        ),
        (
            interval(year(2011), year(2013)),
            NotStated,
            "2011 – 2013",
            "2011 – 2013",
            "2011–13",
        ),
        (
            interval(year(1998), year(2003)),
            NotStated,
            "1998 – 2003",
            "1998 – 2003",
            "1998–2003",
        ),
        (
            whole,
            Planned,
            "2011 – 31 janvier 2018 (fin prévue)",
            "2011 – 31 January 2018 (planned end)",
            "2011–18",
        ),
        (
            whole,
            Computed,
            "2011 – 31 janvier 2018 (fin calculée)",
            "2011 – 31 January 2018 (computed end)",
            "2011–18",
        ),
        (
            whole,
            Attested,
            "2011 – 31 janvier 2018 (fin attestée)",
            "2011 – 31 January 2018 (confirmed end)",
            "2011–18",
        ),
        (
            from(Bound::Open),
            NotStated,
            "depuis 2016",
            "since 2016",
            "2016–",
        ),
        (
            from(Bound::Unknown),
            NotStated,
            "depuis 2016, fin inconnue",
            "since 2016, end unknown",
            "2016–",
        ),
        (
            to(Bound::Open),
            NotStated,
            "jusqu’à 2024",
            "until 2024",
            "–2024",
        ),
        (
            to(Bound::Unknown),
            NotStated,
            "jusqu’à 2024, début inconnu",
            "until 2024, start unknown",
            "–2024",
        ),
        (
            oas,
            NotStated,
            "entre octobre 2008 et mai 2015",
            "between October 2008 and May 2015",
            "2008–15",
        ),
        (
            one_month,
            NotStated,
            "entre 2 mai 2015 et 26 mai 2015",
            "between 2 May 2015 and 26 May 2015",
            "2015",
        ),
        (
            Edtf::OneOf {
                earliest: Some(year(2024)),
                latest: None,
            },
            NotStated,
            "2024 ou plus tard",
            "2024 or later",
            "≥\u{a0}2024",
        ),
        (
            Edtf::OneOf {
                earliest: None,
                latest: Some(year(2013)),
            },
            NotStated,
            "2013 ou plus tôt",
            "2013 or earlier",
            "≤\u{a0}2013",
        ),
        (
            Edtf::OneOf {
                earliest: None,
                latest: None,
            },
            NotStated,
            "date inconnue",
            "date unknown",
            "non datée",
        ),
    ];
    let (fr, en) = (pack(Lang::Fr), pack(Lang::En));
    for (edtf, end, in_french, in_english, short) in rows {
        let fact = fact(DateRole::Start, Some(*edtf), Basis::Verified, *end);
        assert_eq!(words::date_fact(&fr, &fact), *in_french);
        assert_eq!(words::date_fact(&en, &fact), *in_english);
        assert_eq!(words::short_year(&fr, &fact), *short);
    }
}

#[test]
fn how_sure_a_date_is_stands_in_the_words() {
    let fr = pack(Lang::Fr);
    let point = Some(Edtf::Point(day(2024, 3, 11)));
    let known = fact(DateRole::Signature, point, Basis::Verified, EndIs::None);
    let deduced = fact(DateRole::Signature, point, Basis::Inferred, EndIs::None);
    let none = fact(DateRole::EarlierPhase, None, Basis::Unknown, EndIs::None);
    assert_eq!(words::spoken_date(&fr, &known), "11 mars 2024, jour connu");
    assert_eq!(
        words::spoken_date(&fr, &deduced),
        "11 mars 2024, date déduite"
    );
    assert_eq!(words::short_year(&fr, &deduced), "≈\u{a0}2024");
    assert_eq!(words::spoken_date(&fr, &none), "non datée, date inconnue");
    assert_eq!(words::short_year(&fr, &none), "non datée");
    let said: Vec<String> = [
        (Basis::Verified, EndIs::Computed),
        (Basis::Inferred, EndIs::None),
        (Basis::Inferred, EndIs::Computed),
        (Basis::Stated, EndIs::None),
        (Basis::Unknown, EndIs::None),
    ]
    .into_iter()
    .map(|(basis, end)| {
        let badge = words::badge(&fr, basis, end);
        format!("{:?} {} {}", badge.style, badge.sign(), badge.word)
    })
    .collect();
    assert_eq!(
        said,
        [
            "Ticked ✓ recoupé",
            "Dashed ≈ déduit",
            "Dashed ≈ calculé",
            "Outlined  dit par la source",
            "Outlined  absent de la source",
        ]
    );
}

#[test]
fn numbers_and_money() {
    let (fr, en) = (pack(Lang::Fr), pack(Lang::En));
    let mut es = pack(Lang::En);
    es.locale.group_from = 5;
    es.locale.group = ".";
    assert_eq!(words::number(&fr, 500_000), "500\u{202f}000");
    assert_eq!(words::number(&en, 1_234_567), "1,234,567");
    assert_eq!(words::number(&es, 1234), "1234");
    assert_eq!(words::number(&es, 12_345), "12.345");
    assert_eq!(words::number(&fr, 0), "0");
    for (value, in_french, in_english) in [
        (23_000_000, "23\u{a0}M\u{a0}USD", "USD 23M"),
        (8_300_000, "8,3\u{a0}M\u{a0}USD", "USD 8.3M"),
        (
            5_308_945,
            "5\u{202f}308\u{202f}945\u{a0}USD",
            "USD 5,308,945",
        ),
        (200_000_000, "200\u{a0}M\u{a0}USD", "USD 200M"),
        (900_000, "900\u{202f}000\u{a0}USD", "USD 900,000"),
        (
            1_250_000,
            "1\u{202f}250\u{202f}000\u{a0}USD",
            "USD 1,250,000",
        ),
    ] {
        assert_eq!(words::money(&fr, value, "USD").whole, in_french);
        assert_eq!(words::money(&en, value, "USD").whole, in_english);
    }
    let more = words::qualified(&fr, fil_domain::Qualifier::MoreThan, 500_000);
    assert_eq!(more, ("plus de ", "500\u{202f}000".to_owned(), ""));
    let all = words::qualified(&fr, fil_domain::Qualifier::All, 8);
    assert_eq!(all, ("", "8".to_owned(), ", tous"));
}

#[test]
fn lists_and_plurals() {
    let (fr, en) = (pack(Lang::Fr), pack(Lang::En));
    assert_eq!(words::list(&fr, &[]), "");
    assert_eq!(words::list(&fr, &["A"]), "A");
    assert_eq!(words::list(&fr, &["A", "B"]), "A et B");
    assert_eq!(words::list(&fr, &["A", "B", "C"]), "A, B et C");
    assert_eq!(words::list(&en, &["A", "B", "C", "D"]), "A, B, C and D");
    let say = |pack, n| words::plural(pack, fil_domain::Message::CountPartnerships, n);
    assert_eq!(say(&fr, 0), "0 partenariat");
    assert_eq!(say(&fr, 1), "1 partenariat");
    assert_eq!(say(&fr, 2), "2 partenariats");
    assert_eq!(say(&en, 0), "0 partnerships");
    assert_eq!(say(&en, 1), "1 partnership");
    assert_eq!(say(&en, 1500), "1,500 partnerships");
}
