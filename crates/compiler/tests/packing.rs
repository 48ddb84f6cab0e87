//! From the checked model to bytes and back.

mod common;

use common::base;
use fil_compiler::pack::{dataset_of, pack_of, pages_of};
use fil_compiler::{
    Checked, check, dataset_bytes, generate, pack_bytes, pages_bytes, plain_records,
};
use fil_domain::pack::from_bytes;
use fil_domain::{Dataset, EndIs, Lang, LanguagePack, PageMessage, Pages, PartnerKind, Shape};

#[expect(
    clippy::unwrap_used,
    reason = "a test helper: a bad base fails the test"
)]
fn checked() -> Checked {
    let outcome = check(&base());
    assert!(outcome.model.is_some(), "{}", outcome.render());
    outcome.model.unwrap()
}

#[expect(clippy::unwrap_used, reason = "a test helper: bad bytes fail the test")]
fn unpacked<T: fil_domain::pack::Pack>(bytes: Vec<u8>) -> T {
    from_bytes(bytes.leak()).unwrap()
}

#[test]
fn what_is_packed_is_unpacked() {
    let checked = checked();
    assert_eq!(
        unpacked::<Dataset>(dataset_bytes(&checked)),
        dataset_of(&checked)
    );
    for lang in Lang::SERVED.iter().copied() {
        let bytes = pack_bytes(&checked, lang).unwrap();
        assert_eq!(
            Some(unpacked::<LanguagePack>(bytes)),
            pack_of(&checked, lang)
        );
    }
    assert_eq!(unpacked::<Pages>(pages_bytes(&checked)), pages_of(&checked));
}

#[test]
fn the_pages_have_words_of_their_own() {
    let checked = checked();
    let pages = pages_of(&checked);
    let said = |lang| pages.words(lang).unwrap();
    for lang in Lang::SERVED.iter().copied() {
        assert_eq!(said(lang).lang, lang);
        assert!(said(lang).messages.iter().all(|words| !words.is_empty()));
        assert_eq!(said(lang).offices.len(), pages.directors.len());
    }
    assert_eq!(
        said(Lang::Fr).message(PageMessage::OrgMembersCount),
        "mot {n}"
    );
    let pack = pack_of(&checked, Lang::Fr).unwrap();
    assert!(
        pack.texts
            .iter()
            .all(|text| !said(Lang::Fr).offices.contains(&text.words))
    );
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let (a, b) = (checked(), checked());
    assert_eq!(dataset_bytes(&a), dataset_bytes(&b));
    assert_eq!(pack_bytes(&a, Lang::En), pack_bytes(&b, Lang::En));
    assert_eq!(a.hash.len(), 64);
    let mut other = base();
    other
        .0
        .entry("themes.json".to_owned())
        .or_default()
        .push(b'\n');
    assert_ne!(a.hash, check(&other).model.unwrap().hash);
}

#[test]
fn the_records_say_what_the_files_say() {
    let checked = checked();
    let data = dataset_of(&checked);
    let french = pack_of(&checked, Lang::Fr).unwrap();
    let ids: Vec<&str> = data.items.iter().map(|item| item.id).collect();
    assert_eq!(ids, ["founded-1951", "koica-2024"]);
    let [founded, koica] = data.items.as_slice() else {
        unreachable!("two items")
    };
    assert_eq!((founded.shape, koica.shape), (Shape::Ring, Shape::Disc));
    assert_eq!(french.text(koica.short), "KOICA");
    assert_eq!(
        french.text(koica.amounts[0].payer),
        "Agence coréenne de coopération internationale"
    );
    assert_eq!(
        french.text(koica.amounts[1].recipient),
        "Gouvernement d’Haïti"
    );
    assert_eq!(koica.dates[0].end, EndIs::NotStated);
    assert_eq!(founded.dates[0].end, EndIs::None);
    assert_eq!(koica.bar, Some(1));
    assert_eq!(koica.countries[0].date, Some(2));
    assert_eq!(koica.dates[0].cites, [0, 1]);
    assert_eq!(french.kind_name(PartnerKind::UnAgency), "un agency");
    assert_eq!(
        french.kind_name(PartnerKind::StateLedPlatform),
        "state led platform"
    );
    // Switzerland is named as a place.
    let codes: Vec<&str> = data.countries.iter().map(|country| country.iso2).collect();
    assert_eq!(codes, ["CH", "HT"]);
    assert_eq!(french.countries, ["Suisse", "Haïti"]);
    assert_eq!(french.regions.last(), Some(&"Moyen-Orient"));
    assert_eq!(
        (data.countries[1].longitude, data.countries[1].latitude),
        (-7230, 1890)
    );
}

#[test]
fn a_missing_text_stands_in_french_and_says_so() {
    let mut checked = checked();
    let english = checked.texts.get_mut(&Lang::En).unwrap();
    english["items"]["koica-2024"]
        .as_object_mut()
        .unwrap()
        .remove("line");
    let data = dataset_of(&checked);
    let pack = pack_of(&checked, Lang::En).unwrap();
    let koica = &data.items[1];
    assert_eq!(
        (pack.text(koica.line), pack.lang_of(koica.line)),
        ("Protocole d’accord", Lang::Fr)
    );
    assert_eq!(pack.lang_of(koica.title), Lang::En);
}

#[test]
fn a_thousand_generated_records_come_back() {
    let made = generate(&checked(), 1_000, 7);
    let data: Dataset = unpacked(dataset_bytes(&made));
    assert_eq!(data, dataset_of(&made));
    assert_eq!(data.items.len(), 1_000);
    let french: LanguagePack = unpacked(pack_bytes(&made, Lang::Fr).unwrap());
    for item in &data.items {
        assert!(!item.dates.is_empty() && !item.sources.is_empty());
        assert!(french.text(item.title).starts_with("Exemple : "));
        assert!(french.text(item.summary).starts_with("Donnée fictive "));
    }
    assert_eq!(
        dataset_bytes(&made),
        dataset_bytes(&generate(&checked(), 1_000, 7))
    );
    assert_ne!(
        dataset_bytes(&made),
        dataset_bytes(&generate(&checked(), 1_000, 8))
    );
}

#[test]
fn plain_records_keep_what_a_filter_needs() {
    let made = generate(&checked(), 300, 7);
    let plain = plain_records(&made, 2027);
    assert_eq!(plain.len(), 300);
    for record in &plain {
        let end = record.end.as_deref().unwrap_or(&record.start);
        assert!(
            record.start.as_str() >= "1951" && record.start.as_str() <= end,
            "{record:?}"
        );
        assert!(record.countries.iter().all(|code| code.len() == 3));
        assert!(!record.partner.is_empty() && !record.theme.is_empty());
    }
    let open = plain
        .iter()
        .filter(|record| record.end.as_deref() == Some("2027-12-31"));
    assert!(open.count() > 5, "open dates reach to the last year");
    let real = plain_records(&checked(), 2027);
    let koica = real.iter().find(|one| one.title.contains("KOICA")).unwrap();
    assert_eq!(
        (koica.start.as_str(), koica.partner.as_str()),
        (
            "2024-02-28",
            "Agence coréenne de coopération internationale"
        )
    );
}

#[test]
fn a_stale_text_stands_in_french_and_a_name_of_ours_says_so() {
    let mut files = base();
    let marked = fil_compiler::marked(&files, Lang::En).unwrap();
    files
        .0
        .insert("translation/en.json".to_owned(), marked.into_bytes());
    common::edit(&mut files, "translation/en.json", |file| {
        file["own"] = serde_json::json!(["/partners/koica/name"]);
    });
    let texts = |files: &fil_compiler::Files| {
        let outcome = check(files);
        let english = outcome
            .report
            .languages
            .iter()
            .find(|one| one.lang == Lang::En);
        let stale = english.unwrap().stale;
        (
            pack_of(&outcome.model.unwrap(), Lang::En).unwrap().texts,
            stale,
        )
    };
    let (before, stale) = texts(&files);
    assert_eq!(stale, 0);
    assert!(before.iter().any(|text| text.ours && !text.in_french));
    common::edit(&mut files, "text/fr.json", |file| {
        file["items"]["koica-2024"]["title"] = serde_json::json!("Un autre titre");
    });
    let (after, stale) = texts(&files);
    assert_eq!(stale, 1);
    let changed: Vec<_> = after
        .iter()
        .zip(&before)
        .filter(|(new, old)| new != old)
        .collect();
    assert_eq!(changed.len(), 1);
    assert!(changed[0].0.in_french && changed[0].0.words == "Un autre titre");
}
