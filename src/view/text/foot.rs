//! The foot of the page: as of when, which data, what the page does not do.

use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::{Edtf, Message};
use fil_explorer::words::{date, fill};

/// The foot.
#[must_use]
pub fn foot(app: App) -> Piece {
    let speech = app.speech();
    let as_of = date(speech.pack, Edtf::from(app.data.as_of));
    let short = app.data.hash.get(..12).unwrap_or(app.data.hash);
    let line = |message: Message| el("p").text(speech.say(message));
    let data = el("p")
        .text(fill(speech.say(Message::FooterData), &[("date", &as_of)]))
        .text("\u{a0}· ")
        .with(
            el("span")
                .attr("title", app.data.hash)
                .text(fill(speech.say(Message::FooterHash), &[("hash", short)])),
        );
    // What was chosen for the display goes along when the link is followed: the page's script does it.
    let way = |folder, words| {
        el("a")
            .attr("href", app.href_of_page(folder))
            .text(speech.say(words))
    };
    // French is no translation.
    let unread = speech.say(Message::TranslationUnread);
    let unread = (!unread.is_empty()).then(|| el("p").text(unread));
    el("footer.foot").with(
        el("div.foot-inner")
            .with(data)
            .with(line(Message::FooterSources))
            .with(line(Message::FooterUnofficial))
            .with(line(Message::FooterPrivacy))
            .add_opt(unread)
            .with(way("lire-la-trame/", Message::PagesRead))
            .with(way("a-propos/", Message::PagesAbout))
            .with(way("accessibilite/", Message::PagesAccess)),
    )
}
