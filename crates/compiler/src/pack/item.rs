//! The record of an item.

use super::dataset::edtf;
use super::ids::{Ids, keep};
use crate::authored::{self, List};
use fil_domain::edtf::Edtf;
use fil_domain::model::{self, Cites};
use fil_domain::{EndIs, ItemKind, PartnerKind, Qualifier, Shape};
use std::collections::HashMap;

/// Packs an item.
pub(super) fn item(
    item: &authored::Item,
    ids: &Ids<'_>,
    kinds: &HashMap<&str, PartnerKind>,
) -> model::Item {
    let facts = Facts {
        item,
        ids,
        at: format!("/items/{}", item.id),
    };
    let partners = || item.partners.values();
    let kinds: Vec<PartnerKind> = partners()
        .filter_map(|id| kinds.get(id.as_str()).copied())
        .collect();
    model::Item {
        id: keep(&item.id),
        renamed_from: item.renamed_from.values().map(|id| keep(id)).collect(),
        core: item.core,
        kind: item.kind.0,
        shape: Shape::of_item(kinds.iter().copied()),
        kinds: Shape::bits_of_item(kinds.into_iter()),
        instrument: ids.text(&format!("/instruments/{}", item.instrument)),
        confidence: item.confidence.0,
        partners: partners().map(|id| ids.partner(id)).collect(),
        reach: item.reach.0,
        dates: item.dates.values().map(|date| facts.date(date)).collect(),
        bar: item.bar.as_ref().and_then(|id| facts.date_at(id)),
        countries: facts.countries(),
        regions: facts.regions(),
        places: facts.places(),
        people: facts.people(),
        themes: item.themes.values().map(|id| ids.theme(id)).collect(),
        amounts: facts.amounts(),
        figures: facts.figures(),
        points: facts.points(),
        programmes: item
            .programmes
            .values()
            .map(|id| ids.programme(id))
            .collect(),
        frameworks: item
            .frameworks
            .values()
            .map(|key| ids.text(&format!("/frameworks/{key}")))
            .collect(),
        notes: item
            .notes
            .values()
            .map(|key| ids.text(&format!("{}/notes/{key}", facts.at)))
            .collect(),
        sources: item.sources.values().map(|id| ids.source(id)).collect(),
        title: ids.text(&format!("{}/title", facts.at)),
        short: ids.text(&format!("{}/short", facts.at)),
        line: ids.text(&format!("{}/line", facts.at)),
        summary: ids.text(&format!("{}/summary", facts.at)),
    }
}

/// Packs the facts of one item.
struct Facts<'a> {
    item: &'a authored::Item,
    ids: &'a Ids<'a>,
    at: String,
}

/// A position as a byte: a checked item has fewer than 256 dates and sources.
fn byte(position: Option<usize>) -> Option<u8> {
    position.and_then(|at| u8::try_from(at).ok())
}

impl Facts<'_> {
    fn cites(&self, sources: &List<String>) -> Cites {
        sources
            .values()
            .filter_map(|id| byte(self.item.sources.values().position(|other| other == id)))
            .collect()
    }

    fn date_at(&self, id: &str) -> Option<u8> {
        byte(self.item.dates.values().position(|date| date.id == id))
    }

    fn date(&self, date: &authored::DateFact) -> model::DateFact {
        let at = format!("{}/dates/{}", self.at, date.id);
        let edtf = date.edtf.as_deref().map(edtf);
        model::DateFact {
            role: date.role.0,
            edtf,
            basis: date.basis.0,
            end: date
                .end
                .map_or_else(|| default_end(self.item.kind.0, edtf), |end| end.0),
            label: self.ids.text_if(&format!("{at}/label")),
            reason: self.ids.text_if(&format!("{at}/reason")),
            cites: self.cites(&date.sources),
        }
    }

    fn countries(&self) -> Vec<model::CountryFact> {
        let facts = self.item.countries.values();
        facts
            .map(|fact| model::CountryFact {
                country: self.ids.country(&fact.country),
                role: fact.role.0,
                date: fact.date.as_ref().and_then(|id| self.date_at(id)),
                cites: self.cites(&fact.sources),
            })
            .collect()
    }

    fn regions(&self) -> Vec<model::RegionFact> {
        let facts = self.item.regions.values();
        facts
            .map(|fact| model::RegionFact {
                region: self.ids.region(&fact.region),
                basis: fact.basis.0,
                cites: self.cites(&fact.sources),
            })
            .collect()
    }

    fn places(&self) -> Vec<model::PlaceFact> {
        let facts = self.item.places.values();
        facts
            .map(|fact| model::PlaceFact {
                name: self.ids.text(&format!("{}/places/{}", self.at, fact.id)),
                country: self.ids.country(&fact.country),
                role: fact.role.0,
                basis: fact.basis.0,
                cites: self.cites(&fact.sources),
            })
            .collect()
    }

    fn people(&self) -> Vec<model::PersonFact> {
        let facts = self.item.people.values();
        facts
            .map(|fact| model::PersonFact {
                name: keep(&fact.name),
                role: self.ids.text(&format!("{}/people/{}", self.at, fact.id)),
                part: fact.part.0,
                basis: fact.basis.0,
                cites: self.cites(&fact.sources),
            })
            .collect()
    }

    fn amounts(&self) -> Vec<model::Amount> {
        let facts = self.item.amounts.values();
        facts
            .map(|fact| model::Amount {
                value: fact.value.unsigned_abs(),
                currency: keep(&fact.currency),
                payer: self.ids.party(&fact.payer),
                recipient: self.ids.party(&fact.recipient),
                period: fact.period.as_deref().map(edtf),
                to_iom: fact.to_iom,
                label: self.ids.text(&format!("{}/amounts/{}", self.at, fact.id)),
                basis: fact.basis.0,
                cites: self.cites(&fact.sources),
            })
            .collect()
    }

    fn figures(&self) -> Vec<model::Figure> {
        let facts = self.item.figures.values();
        facts
            .map(|fact| model::Figure {
                value: fact.value.unsigned_abs(),
                qualifier: fact.qualifier.map_or(Qualifier::Exactly, |word| word.0),
                status: fact.status.0,
                label: self.ids.text(&format!("{}/figures/{}", self.at, fact.id)),
                basis: fact.basis.0,
                cites: self.cites(&fact.sources),
            })
            .collect()
    }

    fn points(&self) -> Vec<model::PointFact> {
        let facts = self.item.points.values();
        facts
            .map(|fact| model::PointFact {
                kind: fact.kind.0,
                text: self.ids.text(&format!("{}/points/{}", self.at, fact.id)),
                basis: fact.basis.0,
                cites: self.cites(&fact.sources),
            })
            .collect()
    }
}

/// What a date without a word about its end says: agreements and programmes go on, the rest are
/// moments. An interval always has the word.
const fn default_end(kind: ItemKind, edtf: Option<Edtf>) -> EndIs {
    match (kind, edtf) {
        (ItemKind::Partnership | ItemKind::Programme, _) | (_, Some(Edtf::Interval { .. })) => {
            EndIs::NotStated
        }
        _ => EndIs::None,
    }
}
