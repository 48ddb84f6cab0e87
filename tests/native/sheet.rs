//! The loom as a picture in a file.

use crate::common::{assets, in_app};
use fil_a_fil::prerender::pictures;
use fil_a_fil::view::sheet::sheet;
use fil_dataset::dataset;

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
    assert_eq!(
        files,
        [
            "images/trame-cinq.svg",
            "images/trame-entiere.svg",
            "en/images/trame-cinq.svg",
            "en/images/trame-entiere.svg"
        ]
    );
    assert!(pictures.iter().all(|one| one.html.len() > 10_000));
    assert!(pictures[2].html.contains("Partnerships, thread by thread"));
}
