//! About the site: data, sources, privacy, boundaries and names, access, licences.

use super::pages::page_words;
use super::paper::part;
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::common::source_link;
use crate::view::map::NOTES;
use fil_domain::{Edtf, Message, PageMessage};
use fil_explorer::Shell;
use fil_explorer::words::{date, fill};
use std::collections::BTreeSet;

/// A text of so many characters is a sentence around a name.
const LONG: usize = 120;

/// The parts of the page.
pub(super) fn about(app: App) -> Piece {
    let pack = app.speech().pack;
    let say = |message| page_words(pack.lang, message);
    let as_of = date(pack, Edtf::from(app.data.as_of));
    let told =
        |message, slot: &'static str, words: &str| fill(app.say(message).words(), &[(slot, words)]);
    let data = part("donnees", say(PageMessage::AboutData))
        .leaf("p", say(PageMessage::AboutDataText))
        .leaf("p", say(PageMessage::AboutDataLimits))
        .leaf("p", told(Message::FooterData, "date", &as_of))
        .with(el("p.paper-hash").text(told(Message::FooterHash, "hash", app.data.hash)));
    let said = [Message::MapDisclaimer, Message::MapDisclaimerOrg];
    let said = said.map(|message| app.say(message).words());
    let notes = NOTES.iter().map(|message| el("li").text(app.say(*message)));
    let boundaries = part("frontieres", app.say(Message::MapNotes).words())
        .add_all(
            said.into_iter()
                .filter(|words| !words.is_empty())
                .map(|words| el("p").text(words)),
        )
        .with(el("ul").add_all(notes));
    el("div.paper-parts")
        .with(data)
        .with(
            part("vie-privee", say(PageMessage::AboutPrivacy))
                .leaf("p", say(PageMessage::AboutPrivacyText)),
        )
        .with(translation(app))
        .with(boundaries)
        .with(
            part("acces", say(PageMessage::AboutAccess))
                .leaf("p", say(PageMessage::AboutAccessText))
                .leaf("p", say(PageMessage::AboutAccessLimits)),
        )
        .with(
            part("licences", say(PageMessage::AboutLicences))
                .leaf("p", say(PageMessage::AboutLicencesText)),
        )
        .with(sources(app))
}

/// From which language the texts come, who has read them, and which names are ours.
fn translation(app: App) -> Piece {
    let pack = app.speech().pack;
    let say = |message| page_words(pack.lang, message);
    let ours: BTreeSet<&str> = pack
        .texts
        .iter()
        .filter(|text| text.ours && text.words.chars().count() < LONG)
        .map(|text| text.words)
        .collect();
    let list = (!ours.is_empty()).then(|| {
        let names = ours.iter().map(|name| el("li").text((*name).to_owned()));
        el("details")
            .leaf("summary", say(PageMessage::AboutTranslationOurs))
            .with(el("ul").add_all(names))
    });
    part("traductions", say(PageMessage::AboutTranslation))
        .leaf("p", say(PageMessage::AboutTranslationText))
        .add_opt(list)
}

/// Every source that a fact cites, by who publishes it.
fn sources(app: App) -> Piece {
    let mut all: Vec<_> = fil_dataset::pages().sources.iter().collect();
    all.sort_by_key(|source| (source.publisher, source.title));
    let rows = all.into_iter().map(|source| {
        el("li")
            .with(source_link(
                Shell::Web,
                source.url,
                source.lang,
                source.title,
            ))
            .leaf("small", source.publisher)
    });
    let title = page_words(app.speech().pack.lang, PageMessage::AboutSources);
    part("sources", title).with(el("ul.paper-sources").add_all(rows))
}
