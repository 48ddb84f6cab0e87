//! The loom as a picture in a file.

use crate::common::{assets, in_app};
use fil_a_fil::prerender::pictures;
use fil_a_fil::view::sheet::{poster, sheet};
use fil_dataset::dataset;
use fil_domain::Lang;

fn drawn(at: &str) -> String {
    in_app(at, |app| sheet(app).text)
}

/// How often the picture has this.
fn count(picture: &str, what: &str) -> usize {
    picture.matches(what).count()
}

#[test]
fn the_five_and_their_fourteen_countries_with_all_that_belongs_to_a_picture() {
    let picture = drawn("");
    assert!(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    assert_eq!(count(&picture, "class=\"sheet-tag\""), 14);
    // Each thread in three parts, and the bracket of a region in two.
    assert_eq!(count(&picture, "class=\"thread\""), 14 * 3 + 2);
    for words in [
        "Partenariats, fil à fil",
        "ce ne sont pas des flux migratoires",
        "Les frontières et les noms indiqués",
        "Kosovo",
        "Jammu-et-Cachemire",
        "Banque mondiale",
        "République de Moldova",
        "Amériques",
        "28 février 2024",
        "période estimée",
        "Sources",
    ] {
        assert!(picture.contains(words), "{words}");
    }
}

#[test]
fn a_file_of_its_own_knows_no_tokens_and_asks_for_nothing() {
    for at in ["", "?scope=all", "en/", "?sel=HT"] {
        let picture = drawn(at);
        for foreign in [
            "var(", "href=", "@import", "<script", "style=\"", "url(http",
        ] {
            assert!(!picture.contains(foreign), "{at}: {foreign}");
        }
    }
}

#[test]
fn every_language_has_both() {
    let pictures = pictures(dataset(), &assets(""));
    let files: Vec<&str> = pictures.iter().map(|one| one.file.as_str()).collect();
    let folder = |lang: &Lang| match lang {
        Lang::Fr => String::new(),
        other => format!("{}/", other.code()),
    };
    let wanted: Vec<String> = Lang::SERVED
        .iter()
        .flat_map(|lang| {
            ["cinq", "entiere"].map(|kind| format!("{}images/trame-{kind}.svg", folder(lang)))
        })
        .collect();
    assert_eq!(files, wanted);
    assert!(pictures.iter().all(|one| one.html.len() > 10_000));
    assert!(pictures[2].html.contains("Partnerships, thread by thread"));
}

/// A code of this address, and the poster with it.
const SITE: &str = "https://partenariats.example/";

#[test]
fn the_poster_has_the_five_in_columns_and_all_that_belongs_to_a_picture() {
    let poster = in_app("", |app| poster(app, SITE));
    assert_eq!(poster.size, (1587.0, 1123.0));
    let text = &poster.text;
    assert_eq!(count(text, "class=\"sheet-tag\""), 14);
    assert_eq!(count(text, "class=\"poster-name\""), 5);
    assert_eq!(count(text, "class=\"sheet-code\""), 1);
    for words in [
        SITE,
        "ce ne sont pas des flux migratoires",
        "Les frontières et les noms indiqués",
        "1244",
        "Sources",
        "PNUD",
        "ICVA",
        "23",
        "objectif",
        "≈ déduit",
    ] {
        assert!(text.contains(words), "{words}");
    }
    // Kinds told apart without colour, on white.
    assert!(text.contains(".dye-un .thread { stroke-dasharray: 10 2; }"));
    assert!(!text.contains("var("));
}

#[test]
fn nothing_of_the_poster_leaves_the_paper() {
    for at in ["", "en/"] {
        let poster = in_app(at, |app| poster(app, SITE)).text;
        let mut lines = 0;
        for part in poster.split("<text class=\"poster-").skip(1) {
            let number = |name: &str| -> f64 {
                let value = part.split(name).nth(1).unwrap().split('"').next().unwrap();
                value.parse().unwrap()
            };
            let (x, y) = (number(" x=\""), number(" y=\""));
            assert!((-8.0..1587.0).contains(&x) && y < 1123.0, "{at}: {x} {y}");
            lines += 1;
        }
        assert!(lines > 40, "{lines}");
        // What stands lowest: the last line of the sources in the foot, from the foot's own edge.
        let foot = poster.rfind("<svg x=\"48\"").unwrap();
        let top = poster[foot..].split("y=\"").nth(1).unwrap();
        let top: f64 = top.split('"').next().unwrap().parse().unwrap();
        let last = poster.rfind("class=\"sheet-small\"").unwrap();
        let last = poster[last..].split(" y=\"").nth(1).unwrap();
        let last: f64 = last.split('"').next().unwrap().parse().unwrap();
        assert!(top + last <= 1123.0 - 12.0, "{at}: {top} + {last}");
    }
}

#[test]
fn without_an_address_there_is_no_code() {
    let text = in_app("", |app| poster(app, "")).text;
    assert!(!text.contains("class=\"sheet-code") && !text.contains("class=\"poster-site"));
}

#[test]
fn a_typeface_comes_into_the_file_when_there_is_one() {
    let plain = in_app("", sheet);
    assert!(!plain.text.contains("@font-face"));
    let text = plain.clone().with_typeface("AAAA").text;
    assert_eq!(count(&text, "@font-face"), 1);
    assert!(text.contains("src: url(data:font/woff2;base64,AAAA)"));
    assert_eq!(plain.clone().with_typeface("").text, plain.text);
}

#[test]
fn the_picture_says_what_is_chosen_and_lets_the_rest_step_back() {
    let item = drawn("iom-koica-mou-fragile-countries-2024/");
    assert!(item.contains("KOICA et OIM s’engagent dans les pays fragiles. 28 février 2024"));
    assert!(count(&item, "is-sung") >= 3 && count(&item, "is-dim") > 0);
    let country = drawn("?sel=HT");
    assert!(country.contains("Haïti. "));
    assert_eq!(count(&country, "class=\"sheet-tag sheet-chosen\""), 1);
    let asked = drawn("?kind=bank");
    assert_eq!(count(&asked, "class=\"sheet-tag\""), 1, "Iraq alone");
    assert!(asked.contains("1 partenariat"));
}

#[test]
fn a_near_map_and_a_part_of_time_end_at_their_edges() {
    let whole = drawn("");
    assert_eq!(count(&whole, "overflow=\"hidden\""), 0);
    let near = drawn("?map=44,33,4");
    assert_eq!(
        count(&near, "overflow=\"hidden\""),
        3,
        "land, threads and marks"
    );
    let part = drawn("?time=2014-03-01,2016-02-29");
    assert!(part.contains("Années\u{a0}: 2014\u{a0}– 2016"));
    assert!(drawn("?from=2016").contains("Années\u{a0}: 2016\u{a0}– …"));
    assert_eq!(count(&part, "overflow=\"hidden\""), 2, "years and marks");
    assert!(count(&near, "sheet-eyelet") < count(&whole, "sheet-eyelet"));
}
