//! Short phrases about an item.

use super::{country_name, country_role, list, plural, region_name};
use fil_domain::{
    CountryIx, CountryRole, Dataset, Eyelet, Item, ItemIx, ItemKind, LanguagePack, Message, Reach,
};

/// The countries that an item marks on the map, each once, in the item's order.
#[must_use]
#[inline(never)]
pub fn marked_countries(item: &Item) -> Vec<CountryIx> {
    let mut marked = Vec::new();
    for fact in &item.countries {
        if fact.role.drawing().eyelet != Eyelet::None && !marked.contains(&fact.country) {
            marked.push(fact.country);
        }
    }
    marked
}

/// Where an item is about: "5 pays", the same with "phase précédente" where all of them belong to an
/// earlier phase, the one country's name, "Monde", the regions' names. Empty for
/// a milestone or an item whose sources say nothing.
#[must_use]
#[inline(never)]
pub fn countries_phrase(pack: &LanguagePack, item: &Item) -> String {
    match marked_countries(item)[..] {
        [] => {}
        [one] => return country_name(pack, one).to_owned(),
        ref all => {
            let mut phrase = plural(pack, Message::CountCountries, all.len());
            let earlier = |fact: &fil_domain::model::CountryFact| {
                fact.role == CountryRole::ProgrammeEarlierPhase
            };
            if item.countries.iter().all(earlier) {
                phrase.push_str(pack.lang.comma());
                phrase.push_str(pack.message(Message::RoleProgrammeEarlierPhase));
            }
            return phrase;
        }
    }
    if item.reach == Reach::Global {
        return pack.message(Message::ListWorld).to_owned();
    }
    let mut regions = Vec::new();
    for fact in &item.regions {
        regions.push(region_name(pack, fact.region));
    }
    if regions.is_empty() && item.reach != Reach::Unstated && item.kind != ItemKind::Milestone {
        return pack.message(Message::ListNoCountry).to_owned();
    }
    list(pack, &regions)
}

/// An item as it is read aloud: "KOICA, Protocole d’accord ELEVATE, 28 février 2024, jour connu,
/// 5 pays".
#[must_use]
pub fn spoken_item(pack: &LanguagePack, item: &Item) -> String {
    let date = item
        .main_date()
        .map(|fact| super::spoken_date(pack, fact))
        .unwrap_or_default();
    let countries = countries_phrase(pack, item);
    let mut out = String::new();
    for part in [
        pack.text(item.short),
        pack.text(item.line),
        &date,
        &countries,
    ] {
        if part.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str(pack.lang.comma());
        }
        out.push_str(part);
    }
    out
}

/// Why a country is on the map: its roles, each with the short names of those whose items give it, such
/// as "phase précédente : KOICA". Of these items alone.
#[must_use]
#[inline(never)]
pub fn country_reasons(
    data: &Dataset,
    pack: &LanguagePack,
    items: &[ItemIx],
    country: CountryIx,
) -> String {
    let mut groups: Vec<(CountryRole, Vec<&str>)> = Vec::new();
    for item in items.iter().filter_map(|ix| data.item(*ix)) {
        for fact in item.countries.iter().filter(|fact| fact.country == country) {
            let name = pack.text(item.short);
            match groups.iter_mut().find(|(role, _)| *role == fact.role) {
                Some((_, names)) if names.contains(&name) => {}
                Some((_, names)) => names.push(name),
                None => groups.push((fact.role, vec![name])),
            }
        }
    }
    let mut out = String::new();
    for (role, names) in groups {
        if !out.is_empty() {
            out.push_str("\u{a0}· ");
        }
        out.push_str(country_role(pack, role));
        out.push_str(pack.lang.colon());
        out.push_str(&names.join(pack.lang.comma()));
    }
    out
}
