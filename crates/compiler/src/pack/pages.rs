//! The record of what only the pages say.

use super::dataset::{edtf, source};
use super::ids::keep;
use super::language::{message_of, text_of};
use crate::authored::{self, List};
use crate::content::Checked;
use fil_domain::pages::{Director, MemberCount, PageWords, Pages};
use fil_domain::{Lang, PageMessage, SourceIx};
use serde_json::Value;

/// The pages' record of a checked model. What is missing in a language stands in French.
#[must_use]
pub fn pages_of(checked: &Checked) -> Pages {
    let eras = &checked.content.eras;
    let mut heads: Vec<_> = eras.directors.values().collect();
    heads.sort_by_cached_key(|head| edtf(&head.edtf).sort_key());
    Pages {
        languages: Lang::SERVED
            .iter()
            .map(|lang| words(checked, *lang, &heads))
            .collect(),
        directors: heads
            .iter()
            .map(|head| Director {
                name: keep(&head.name),
                edtf: edtf(&head.edtf),
                start_basis: head.start_basis.0,
                end_basis: head.end_basis.0,
            })
            .collect(),
        member_states: member_states(checked),
        sources: checked
            .content
            .sources
            .sources
            .values()
            .map(source)
            .collect(),
    }
}

fn words(checked: &Checked, lang: Lang, heads: &[&authored::Director]) -> PageWords {
    let file = |lang| checked.texts.get(&lang).unwrap_or(&Value::Null);
    let (own, french) = (file(lang), file(Lang::Fr));
    let office = |head: &&authored::Director| {
        text_of(checked, lang, &format!("/directors/{}", head.id)).words
    };
    PageWords {
        lang,
        messages: PageMessage::ALL
            .iter()
            .map(|message| message_of(message.code(), own, french).other)
            .collect(),
        offices: heads.iter().map(office).collect(),
    }
}

fn member_states(checked: &Checked) -> Vec<MemberCount> {
    let first = |sources: &List<String>| {
        let id = sources.values().next();
        let mut all = checked.content.sources.sources.values();
        let at = all.position(|source| Some(&source.id) == id);
        SourceIx(u16::try_from(at.unwrap_or_default()).unwrap_or(u16::MAX))
    };
    let counts = checked.content.eras.member_states.values();
    let mut counts: Vec<_> = counts
        .map(|count| MemberCount {
            edtf: edtf(&count.edtf),
            count: u16::try_from(count.count).unwrap_or(0),
            confidence: count.confidence.0,
            source: first(&count.sources),
        })
        .collect();
    counts.sort_by_key(|count| count.edtf.sort_key());
    counts
}
