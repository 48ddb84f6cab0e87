//! What stands in the page's body before the app takes over, and where it cannot.

use super::Assets;
use super::head::{ahead, safe};
use crate::app::{App, Speech, WORLD};
use crate::shell::explorer;
use crate::view::sheet::sheet;
use crate::view::text::{Paper, foot, page_words, paper_page, record};
use fil_domain::{Dataset, Lang, PageMessage};
use fil_explorer::address;
use leptos::prelude::Owner;

/// A rendered body with the title that belongs to it.
pub(super) struct Body {
    pub(super) html: String,
    pub(super) title: String,
}

/// Renders a page's body.
pub(super) fn render(
    data: &'static Dataset,
    assets: &Assets,
    lang: Lang,
    path: &str,
    up: &str,
) -> Body {
    let owner = Owner::new();
    owner.with(|| {
        let parsed = address::parse(data, path, "");
        let speech = Speech::new(data, assets.pack(lang));
        let app = App::new(
            data,
            &WORLD,
            speech,
            parsed.state,
            parsed.foreign,
            up.to_owned(),
        );
        let explorer = explorer(app).html();
        let text = [record(app).html(), foot(app).html()].concat();
        let html = [
            notice("notice notice-failed", lang, PageMessage::NoticeFailed).as_str(),
            &notice("notice notice-crashed", lang, PageMessage::NoticeCrashed),
            &notice("notice notice-noscript", lang, PageMessage::NoticeNoscript),
            "<div data-prerendered>",
            &explorer,
            "</div><div id=\"app\"></div>",
            &ahead(assets, lang, up),
            &text,
        ]
        .concat();
        Body {
            html,
            title: app.title(),
        }
    })
}

/// Draws what an address shows, as the text of an SVG file.
pub(super) fn picture(
    data: &'static Dataset,
    assets: &Assets,
    lang: Lang,
    path: &str,
    query: &str,
) -> String {
    Owner::new().with(|| {
        let parsed = address::parse(data, path, query);
        let speech = Speech::new(data, assets.pack(lang));
        let (state, foreign) = (parsed.state, parsed.foreign);
        let app = App::new(data, &WORLD, speech, state, foreign, String::new());
        sheet(app).text
    })
}

/// Renders a page that explains: the body alone.
pub(super) fn paper(
    data: &'static Dataset,
    assets: &Assets,
    lang: Lang,
    paper: Paper,
    up: &str,
) -> String {
    Owner::new().with(|| {
        let parsed = address::parse(data, &super::pages::folder(lang), "");
        let speech = Speech::new(data, assets.pack(lang));
        let (state, foreign) = (parsed.state, parsed.foreign);
        let app = App::new(data, &WORLD, speech, state, foreign, up.to_owned());
        paper_page(app, paper).html()
    })
}

fn notice(class: &str, lang: Lang, message: PageMessage) -> String {
    [
        "<div class=\"",
        class,
        "\" role=\"status\" lang=\"",
        lang.tag(),
        "\" dir=\"",
        lang.direction().code(),
        "\"><p>",
        page_words(lang, message),
        "</p></div>",
    ]
    .concat()
}

/// The body of a page that has moved: where to, by the title of what stands there.
pub(super) fn redirect(lang: Lang, target: &str, title: &str) -> String {
    let words = page_words(lang, PageMessage::RedirectText);
    [
        "<main class=\"text\"><p>",
        words,
        " <a href=\"",
        target,
        "\">",
        &safe(title),
        "</a></p></main>",
    ]
    .concat()
}

/// The body of the page that is not there.
pub(super) fn not_found(base: &str) -> String {
    let part = |lang: Lang| {
        let home = [base, &super::pages::folder(lang)].concat();
        [
            "<section class=\"text\" lang=\"",
            lang.tag(),
            "\" dir=\"",
            lang.direction().code(),
            "\"><div class=\"text-inner\"><h1 class=\"text-title\">",
            page_words(lang, PageMessage::NotfoundTitle),
            "</h1><p class=\"text-lead\">",
            page_words(lang, PageMessage::NotfoundText),
            "</p><a class=\"button\" href=\"",
            &home,
            "\">",
            page_words(lang, PageMessage::NotfoundHome),
            "</a></div></section>",
        ]
        .concat()
    };
    let parts: String = Lang::SERVED.iter().copied().map(part).collect();
    ["<main>", &parts, "</main>"].concat()
}
