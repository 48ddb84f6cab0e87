//! The foot of the page: as of when, which data, what the page does not do.

use crate::app::App;
use crate::platform::{Piece, el};
use fil_domain::{Edtf, Message};
use fil_explorer::ViewState;
use fil_explorer::words::{date, fill};

/// The address of a page that explains, by its folder, in the language spoken now. What was chosen
/// for the display goes along when the link is followed: every page's script sees to that.
#[must_use]
pub fn paper_href(app: App, folder: &'static str) -> String {
    let home = ViewState {
        lang: app.speech().pack.lang,
        ..ViewState::default()
    };
    // Without the parameters of others, which the address keeps.
    let home = app.href(&home);
    let path = home.split('?').next().unwrap_or_default();
    [path, folder].concat()
}

/// The foot.
#[must_use]
pub fn foot(app: App) -> Piece {
    let speech = app.speech();
    let as_of = date(speech.pack, Edtf::from(app.data.as_of));
    let short = app.data.hash.get(..12).unwrap_or(app.data.hash);
    let line = |message: Message| el("p").text(speech.say(message));
    let data = el("p")
        .text(fill(speech.say(Message::FooterData), &[("date", &as_of)]))
        .text(" · ")
        .with(
            el("span")
                .attr("title", app.data.hash)
                .text(fill(speech.say(Message::FooterHash), &[("hash", short)])),
        );
    let way = |folder, words| {
        el("a")
            .attr("href", paper_href(app, folder))
            .text(speech.say(words))
    };
    el("footer.foot").with(
        el("div.foot-inner")
            .with(data)
            .with(line(Message::FooterSources))
            .with(line(Message::FooterUnofficial))
            .with(line(Message::FooterPrivacy))
            .with(way("lire-la-trame/", Message::PagesRead))
            .with(way("a-propos/", Message::PagesAbout)),
    )
}
