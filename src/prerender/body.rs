//! What stands in the page's body before the app takes over, and where it cannot.

use super::Assets;
use crate::app::{App, Speech};
use crate::shell::explorer;
use crate::view::text::{foot, record};
use fil_domain::{Dataset, Lang, Message};
use fil_explorer::address;
use fil_geometry::{map::ProjectedWorld, outlines::Outlines};
use leptos::prelude::Owner;
use std::sync::LazyLock;

static WORLD: LazyLock<ProjectedWorld> = LazyLock::new(|| {
    ProjectedWorld::new(Outlines::decode(fil_dataset::outlines_bytes()).unwrap_or_default())
});

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
            notice("notice notice-failed", speech, Message::NoticeFailed).as_str(),
            &notice("notice notice-crashed", speech, Message::NoticeCrashed),
            &notice("notice notice-noscript", speech, Message::NoticeNoscript),
            "<div data-prerendered>",
            &explorer,
            "</div><div id=\"app\"></div>",
            &text,
        ]
        .concat();
        Body {
            html,
            title: app.title(),
        }
    })
}

fn notice(class: &str, speech: Speech, message: Message) -> String {
    [
        "<div class=\"",
        class,
        "\" role=\"status\"><p>",
        speech.say(message),
        "</p></div>",
    ]
    .concat()
}

/// The body of a page that has moved.
pub(super) fn redirect(assets: &Assets, lang: Lang, target: &str) -> String {
    let words = assets.pack(lang).message(Message::RedirectText);
    [
        "<main class=\"text\"><p>",
        words,
        " <a href=\"",
        target,
        "\">",
        target,
        "</a></p></main>",
    ]
    .concat()
}

/// The body of the page that is not there.
pub(super) fn not_found(assets: &Assets, base: &str) -> String {
    let part = |lang: Lang| {
        let pack = assets.pack(lang);
        let home = [base, &super::pages::folder(lang)].concat();
        [
            "<section class=\"text\" lang=\"",
            lang.tag(),
            "\"><div class=\"text-inner\"><h1 class=\"text-title\">",
            pack.message(Message::NotfoundTitle),
            "</h1><p class=\"text-lead\">",
            pack.message(Message::NotfoundText),
            "</p><a class=\"button\" href=\"",
            &home,
            "\">",
            pack.message(Message::NotfoundHome),
            "</a></div></section>",
        ]
        .concat()
    };
    let parts: String = Lang::SERVED.iter().copied().map(part).collect();
    ["<main>", &parts, "</main>"].concat()
}
