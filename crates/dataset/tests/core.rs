//! What the five core items must and must not say.

use fil_dataset::{dataset, french};
use fil_domain::edtf::Precision;
use fil_domain::{CountryRole, DateRole, Edtf, EndIs, FigureStatus, Item, Reach, country::Thread};
use std::collections::BTreeSet;

#[expect(clippy::panic, reason = "a test helper: a missing item fails the test")]
fn item(id: &str) -> &'static Item {
    let data = dataset();
    let item = data.item_of_id(id).and_then(|ix| data.item(ix));
    item.unwrap_or_else(|| panic!("no item {id}"))
}

fn edtf_of(item: &Item, role: DateRole) -> Vec<String> {
    item.dates
        .iter()
        .filter(|date| date.role == role)
        .filter_map(|date| date.edtf)
        .map(|edtf| edtf.to_string())
        .collect()
}

fn countries(item: &Item) -> Vec<&'static str> {
    item.countries
        .iter()
        .filter_map(|fact| dataset().country(fact.country))
        .map(|country| country.iso2)
        .collect()
}

#[test]
fn five_core_items_lead_to_fourteen_countries() {
    let core: Vec<&Item> = dataset().items.iter().filter(|item| item.core).collect();
    assert_eq!(core.len(), 5);
    let threads: BTreeSet<_> = core
        .iter()
        .flat_map(|item| &item.countries)
        .filter(|fact| fact.role.drawing().thread != Thread::None)
        .map(|fact| fact.country)
        .collect();
    assert_eq!(threads.len(), 14);
}

#[test]
fn koica_was_signed_then_announced_and_its_countries_are_of_an_earlier_phase() {
    let koica = item("iom-koica-mou-fragile-countries-2024");
    assert_eq!(edtf_of(koica, DateRole::Signature), ["2024-02-28"]);
    assert_eq!(edtf_of(koica, DateRole::Announcement), ["2024-03-11"]);
    assert_eq!(
        koica.main_date().map(|date| date.role),
        Some(DateRole::Signature)
    );
    assert_eq!(countries(koica), ["HT", "SB", "CO", "ZW", "YE"]);
    for fact in &koica.countries {
        assert_eq!(fact.role, CountryRole::ProgrammeEarlierPhase);
        let date = &koica.dates[usize::from(fact.date.unwrap())];
        assert_eq!((date.role, date.edtf), (DateRole::EarlierPhase, None));
    }
    // The planned regions are named as regions, without countries.
    assert!(!koica.regions.is_empty());
}

#[test]
fn the_date_of_the_oas_agreement_is_a_range() {
    let oas = item("iom-oas-cooperation-agreement");
    let date = oas.main_date().and_then(|date| date.edtf);
    assert_eq!(date.map(Edtf::precision), Some(Precision::Range));
    assert_eq!(
        date.map(|edtf| edtf.to_string()).as_deref(),
        Some("[2008-10-01..2015-05-26]")
    );
    assert!(oas.countries.is_empty());
    assert_eq!(oas.reach, Reach::Region);
}

#[test]
fn the_world_bank_loan_is_not_money_to_iom_and_the_million_is_a_target() {
    let bank = item("iom-worldbank-framework-agreements-2018");
    assert_eq!(countries(bank), ["IQ"]);
    assert!(!bank.amounts.is_empty());
    for amount in &bank.amounts {
        assert!(!amount.to_iom);
        assert_ne!(french().text(amount.recipient), "OIM");
    }
    let million = bank
        .figures
        .iter()
        .find(|figure| figure.value == 1_000_000)
        .unwrap();
    assert_eq!(million.status, FigureStatus::Target);
}

#[test]
fn the_undp_programme_has_a_planned_end_and_two_phases() {
    let undp = item("iom-undp-mainstreaming-migration");
    let main = undp.main_date().unwrap();
    assert_eq!(
        (main.role, main.end),
        (DateRole::ProgrammePeriod, EndIs::Planned)
    );
    let in_phase = |phase: &str| {
        undp.countries
            .iter()
            .filter(|fact| {
                let date = fact.date.and_then(|at| undp.dates.get(usize::from(at)));
                date.and_then(|date| date.edtf)
                    .is_some_and(|edtf| edtf.to_string().starts_with(phase))
            })
            .count()
    };
    assert_eq!((in_phase("2011"), in_phase("2014")), (4, 4));
}

#[test]
fn the_consultation_names_no_country() {
    let consultation = item("iom-ngo-humanitarian-consultation-2015");
    assert!(consultation.countries.is_empty());
    assert_eq!(edtf_of(consultation, DateRole::Event), ["2015-06-30"]);
}
