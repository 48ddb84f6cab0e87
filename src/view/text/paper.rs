//! The pages that explain: no app runs on them, so they are whole without script.

use super::pages::page_words;
use super::{about::about, access::access, foot::foot, read::read};
use crate::app::App;
use crate::platform::{Piece, el};
use crate::view::bar::brand;
use crate::view::common::joined;
use fil_domain::{Lang, Message, PageMessage};
use fil_explorer::ViewState;

/// A page that explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// How to read the drawings.
    Read,
    /// About the site, its data, privacy, boundaries and names.
    About,
    /// The accessibility statement.
    Access,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Read, Self::About, Self::Access];

    /// Its folder below a language's, the same in every language.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Read => "lire-la-trame",
            Self::About => "a-propos",
            Self::Access => "accessibilite",
        }
    }

    /// Its title.
    #[must_use]
    pub const fn title(self) -> Message {
        match self {
            Self::Read => Message::PagesRead,
            Self::About => Message::PagesAbout,
            Self::Access => Message::PagesAccess,
        }
    }

    /// Its first sentence, which also describes it to search engines.
    #[must_use]
    pub const fn lead(self) -> PageMessage {
        match self {
            Self::Read => PageMessage::ReadLead,
            Self::About => PageMessage::AboutLead,
            Self::Access => PageMessage::AccessLead,
        }
    }
}

/// The ways to the pages that explain, but for the one that is `here`.
#[must_use]
pub fn paper_links(app: App, here: Option<Paper>) -> Piece {
    let lang = app.speech().pack.lang;
    let home = home(app, lang);
    let way = |href: String, words: &'static str| el("a.button").attr("href", href).text(words);
    let others = Paper::ALL.iter().filter(|paper| Some(**paper) != here);
    el("nav.paper-links")
        .attr("aria-label", page_words(lang, PageMessage::PagesMore))
        .add_opt(here.map(|_| way(home.clone(), page_words(lang, PageMessage::PagesBack))))
        .add_all(others.map(|paper| {
            way(
                joined(&[&home, paper.slug(), "/"]),
                app.say(paper.title()).words(),
            )
        }))
}

/// Where the start page of a language is, with nothing chosen.
fn home(app: App, lang: Lang) -> String {
    app.href(&ViewState {
        lang,
        ..ViewState::default()
    })
}

/// The page between its head and its end. `app` stands at the start page of the language.
#[must_use]
pub fn paper_page(app: App, paper: Paper) -> Piece {
    let lang = app.speech().pack.lang;
    let say = |message| page_words(lang, message);
    let inner = el("div.text-inner")
        .leaf("h1.text-title", app.say(paper.title()))
        .leaf("p.text-lead", say(paper.lead()))
        .with(match paper {
            Paper::Read => read(app),
            Paper::About => about(app),
            Paper::Access => access(app),
        })
        .with(paper_links(app, Some(paper)));
    let bar = el("header.bar")
        .with(brand(app))
        .with(languages(app, paper));
    el("div.page")
        .with(
            el("a.skip")
                .attr("href", "#contenu")
                .text(app.say(Message::SkipContent)),
        )
        .with(bar)
        .with(
            el("main.text paper")
                .attr("id", "contenu")
                .attr("tabindex", "-1")
                .with(inner),
        )
        .with(foot(app))
}

/// The same page in the other languages.
fn languages(app: App, paper: Paper) -> Piece {
    let now = app.speech().pack.lang;
    let others = Lang::SERVED.iter().filter(|lang| **lang != now);
    let links = others.map(|lang| {
        el("a.tool")
            .attr("href", joined(&[&home(app, *lang), paper.slug(), "/"]))
            .attr("lang", lang.tag())
            .attr("hreflang", lang.tag())
            .text(lang.own_name())
    });
    el("nav.tools paper-tools")
        .attr("aria-label", app.say(Message::LangLabel))
        .add_all(links)
}

/// A part with its heading.
pub(super) fn part(id: &'static str, title: &'static str) -> Piece {
    el("section")
        .attr("aria-labelledby", id)
        .with(el("h2").attr("id", id).text(title))
}

/// Rows of a sign or word and what it means.
pub(super) fn meanings(rows: impl IntoIterator<Item = (Piece, &'static str)>) -> Piece {
    let rows = rows
        .into_iter()
        .map(|(sign, words)| el("div").with(el("dt").with(sign)).leaf("dd", words));
    el("dl.meanings").add_all(rows)
}
