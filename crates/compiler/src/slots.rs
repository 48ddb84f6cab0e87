//! Every text of the data has a slot: the place where a text file holds it.
//!
//! The slots are the same in every language and their order is the order of the packed texts, so
//! the check of completeness and the packing cannot disagree.

use crate::authored::{Item, ItemText, List};
use crate::content::Content;
use crate::problem::Code;
use crate::read::Pointer;
use fil_domain::{Basis, PartnerKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// The pointer of the organisation's own name, used where IOM pays or receives.
pub const IOM: &str = "/ui/product.org";

/// A text that a text file has to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Where, as a JSON pointer in a text file.
    pub pointer: String,
    /// What to say when French lacks it; `None` when the place that uses the text says it.
    pub missing: Option<Code>,
    /// Fewest characters.
    pub min: usize,
    /// Most characters.
    pub max: usize,
}

/// The slots of the content, in order. `french` is the French text file: optional texts have a
/// slot when they exist in French.
#[must_use]
pub fn slots(content: &Content, french: &Value) -> Vec<Slot> {
    let mut list = Slots {
        french,
        found: Vec::new(),
    };
    let root = Pointer::root();
    // The kinds come first: a pack finds them by their place.
    for kind in PartnerKind::ALL {
        list.required(&root.key("kinds").key(kind.code()), 1, 80);
    }
    let mut items: Vec<&Item> = content.partnerships.items.values().collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    items.dedup_by(|a, b| a.id == b.id);
    for item in items {
        list.item(item, &root.key("items").key(&item.id));
    }
    let partners: BTreeSet<&str> = content
        .partners
        .partners
        .values()
        .map(|p| p.id.as_str())
        .collect();
    for id in partners {
        let at = root.key("partners").key(id);
        list.required(&at.key("name"), 1, 160);
        list.required(&at.key("short"), 1, 40);
    }
    let eras = &content.eras;
    list.named(
        "themes",
        content.themes.themes.values().map(String::as_str),
        true,
    );
    list.named("eras", eras.names.values().map(|era| era.id.as_str()), true);
    list.named(
        "directors",
        eras.directors.values().map(|d| d.id.as_str()),
        true,
    );
    let items = || content.partnerships.items.values();
    list.named(
        "instruments",
        items().map(|item| item.instrument.as_str()),
        false,
    );
    list.named(
        "programmes",
        items().flat_map(|item| texts_of(&item.programmes)),
        false,
    );
    list.named(
        "frameworks",
        items().flat_map(|item| texts_of(&item.frameworks)),
        false,
    );
    list.named("parties", parties(content), false);
    let m49: BTreeSet<&str> = content
        .countries
        .regions
        .values()
        .map(|r| r.code.as_str())
        .collect();
    let regions = items().flat_map(|item| item.regions.values().map(|fact| fact.region.as_str()));
    list.named("regions", regions.filter(|code| !m49.contains(code)), false);
    list.found
}

/// Payers and recipients that are neither a partner nor IOM.
fn parties(content: &Content) -> impl Iterator<Item = &str> {
    let partners: BTreeSet<&str> = content
        .partners
        .partners
        .values()
        .map(|p| p.id.as_str())
        .collect();
    content
        .partnerships
        .items
        .values()
        .flat_map(|item| item.amounts.values())
        .flat_map(|amount| [amount.payer.as_str(), amount.recipient.as_str()])
        .filter(move |id| *id != "iom" && !partners.contains(id))
}

fn texts_of(list: &List<String>) -> impl Iterator<Item = &str> {
    list.values().map(String::as_str)
}

/// Collects slots.
struct Slots<'a> {
    french: &'a Value,
    found: Vec<Slot>,
}

impl Slots<'_> {
    fn push(&mut self, at: &Pointer, missing: Option<Code>, min: usize, max: usize) {
        self.found.push(Slot {
            pointer: at.as_str().to_owned(),
            missing,
            min,
            max,
        });
    }

    fn required(&mut self, at: &Pointer, min: usize, max: usize) {
        self.push(at, Some(Code::MissingText), min, max);
    }

    /// A slot when French has the text.
    fn optional(&mut self, at: &Pointer, max: usize) {
        if self.french.pointer(at.as_str()).is_some() {
            self.push(at, None, 1, max);
        }
    }

    /// A name for each key, once and in order of key. `required` when the key itself stands
    /// elsewhere; otherwise the place that uses the key says that it is unknown.
    fn named<'k>(&mut self, group: &str, keys: impl Iterator<Item = &'k str>, required: bool) {
        let keys: BTreeSet<&str> = keys.collect();
        for key in keys {
            let at = Pointer::root().key(group).key(key);
            self.push(&at, required.then_some(Code::MissingText), 1, 160);
        }
    }

    fn item(&mut self, item: &Item, at: &Pointer) {
        self.required(&at.key("title"), 1, ItemText::TITLE);
        self.required(&at.key("short"), 1, ItemText::SHORT);
        self.required(&at.key("line"), 1, ItemText::LINE);
        self.required(
            &at.key("summary"),
            ItemText::SUMMARY_FROM,
            ItemText::SUMMARY,
        );
        for date in item.dates.values() {
            let at = at.key("dates").key(&date.id);
            self.optional(&at.key("label"), ItemText::LABEL);
            let reason = at.key("reason");
            if matches!(date.basis.0, Basis::Inferred | Basis::Unknown) {
                self.push(&reason, Some(Code::MissingReason), 1, ItemText::REASON);
            } else {
                self.optional(&reason, ItemText::REASON);
            }
        }
        let figures = item.figures.values().map(|fact| fact.id.as_str());
        let amounts = item.amounts.values().map(|fact| fact.id.as_str());
        let people = item.people.values().map(|fact| fact.id.as_str());
        let places = item.places.values().map(|fact| fact.id.as_str());
        let points = item.points.values().map(|fact| fact.id.as_str());
        self.facts(&at.key("figures"), figures, ItemText::FIGURE);
        self.facts(&at.key("amounts"), amounts, ItemText::AMOUNT);
        self.facts(&at.key("people"), people, ItemText::PERSON);
        self.facts(&at.key("places"), places, ItemText::PLACE);
        self.facts(&at.key("points"), points, ItemText::POINT);
        self.facts(&at.key("notes"), texts_of(&item.notes), ItemText::NOTE);
    }

    fn facts<'k>(&mut self, at: &Pointer, ids: impl Iterator<Item = &'k str>, max: usize) {
        for id in ids {
            self.required(&at.key(id), 1, max);
        }
    }
}
