//! What the records of an item say, in the words of a language.

use fil_dataset::dataset;
use fil_domain::{EndIs, Item, LanguagePack, TextId};
use fil_explorer::words;

/// What is meant, and the words that must stand on the page.
pub(crate) type Fact = (&'static str, String);

fn texts(
    pack: &LanguagePack,
    what: &'static str,
    ids: impl IntoIterator<Item = TextId>,
) -> Vec<Fact> {
    ids.into_iter()
        .map(|id| (what, pack.text(id).to_owned()))
        .collect()
}

/// Texts of the item itself and what it is about.
fn own(pack: &LanguagePack, item: &Item) -> Vec<Fact> {
    let data = dataset();
    let partners: Vec<_> = item
        .partners
        .iter()
        .filter_map(|ix| data.partner(*ix))
        .collect();
    let themes = item.themes.iter().map(|ix| data.themes[ix.at()].name);
    let mut all = texts(pack, "item", [item.title, item.summary, item.instrument]);
    all.extend(texts(
        pack,
        "partner",
        partners.iter().flat_map(|p| [p.name, p.short]),
    ));
    all.extend(texts(pack, "theme", themes));
    let programmes = item
        .programmes
        .iter()
        .map(|ix| data.programmes[ix.at()].name);
    all.extend(texts(pack, "programme", programmes));
    all.extend(texts(pack, "framework", item.frameworks.iter().copied()));
    all.extend(texts(pack, "note", item.notes.iter().copied()));
    all.extend(texts(
        pack,
        "point",
        item.points.iter().map(|point| point.text),
    ));
    all.push(("reach", words::reach(pack, item.reach).to_owned()));
    all.push(("kind", words::shape(pack, item.shape).to_owned()));
    all.push((
        "confidence",
        words::confidence(pack, item.confidence).to_owned(),
    ));
    all
}

/// Dates with what they are, how sure they are and why.
fn dates(pack: &LanguagePack, item: &Item) -> Vec<Fact> {
    let mut all = Vec::new();
    for date in &item.dates {
        let role = words::date_role(pack, date.role);
        let term = date.label.map_or(role, |label| pack.text(label));
        all.push(("date term", term.to_owned()));
        all.push(("date", words::date_fact(pack, date)));
        all.push(("precision", words::precision(pack, date).to_owned()));
        all.push((
            "basis",
            words::badge(pack, date.basis, date.end).word.to_owned(),
        ));
        if date.end != EndIs::None {
            all.push(("end", words::end_is(pack, date.end).to_owned()));
        }
        all.extend(texts(pack, "reason", date.reason));
    }
    all
}

/// Countries, regions, places and people.
fn places(pack: &LanguagePack, item: &Item) -> Vec<Fact> {
    let mut all = Vec::new();
    for fact in &item.countries {
        all.push((
            "country",
            words::country_name(pack, fact.country).to_owned(),
        ));
        all.push(("role", words::country_role(pack, fact.role).to_owned()));
    }
    for fact in &item.regions {
        all.push(("region", words::region_name(pack, fact.region).to_owned()));
    }
    for place in &item.places {
        all.extend(texts(pack, "place", [place.name]));
        all.push((
            "place's country",
            words::country_name(pack, place.country).to_owned(),
        ));
        all.push((
            "place's role",
            words::place_role(pack, place.role).to_owned(),
        ));
    }
    for person in &item.people {
        all.push(("person", person.name.to_owned()));
        all.extend(texts(pack, "person's role", [person.role]));
        all.push((
            "person's part",
            words::person_part(pack, person.part).to_owned(),
        ));
    }
    all
}

/// Money and figures.
fn numbers(pack: &LanguagePack, item: &Item) -> Vec<Fact> {
    let mut all = Vec::new();
    for amount in &item.amounts {
        all.push((
            "sum",
            words::money(pack, amount.value, amount.currency).number,
        ));
        all.extend(texts(
            pack,
            "money",
            [amount.label, amount.payer, amount.recipient],
        ));
        all.extend(
            amount
                .period
                .map(|period| ("period", words::date(pack, period))),
        );
    }
    for figure in &item.figures {
        all.push(("figure", words::number(pack, figure.value)));
        all.extend(texts(pack, "figure's label", [figure.label]));
        all.push((
            "status",
            words::figure_status(pack, figure.status).to_owned(),
        ));
    }
    all
}

/// Everything.
pub(crate) fn every_fact(pack: &LanguagePack, item: &Item) -> Vec<Fact> {
    let parts = [
        own(pack, item),
        dates(pack, item),
        places(pack, item),
        numbers(pack, item),
    ];
    parts.concat()
}
