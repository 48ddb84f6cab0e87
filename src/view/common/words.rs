//! Words with their language, badges and source numbers.

use crate::app::Speech;
use crate::platform::{Piece, el, text};
use fil_domain::{Message, digits};
use fil_explorer::Shell;
use fil_explorer::card::{PartnerLine, Wording};
use fil_explorer::words::{Badge, BadgeStyle};

/// Words of the data; marked with their language when it is not the page's, and with a sign when they
/// hold a name of our own translation.
#[must_use]
pub fn words(wording: Wording) -> Piece {
    match wording.lang {
        None if wording.ours => el("span.ours").text(wording.words),
        None => text(wording.words),
        Some(lang) => el("span.foreign").attr("lang", lang).text(wording.words),
    }
}

/// Words joined into one text.
#[must_use]
pub fn joined(words: &[&str]) -> String {
    words.concat()
}

/// The page of a source, in its own language: inside another page in a tab of its own, on a public
/// screen its title alone.
#[must_use]
pub fn source_link(
    shell: Shell,
    url: &'static str,
    lang: &'static str,
    title: &'static str,
) -> Piece {
    if shell == Shell::Kiosk {
        return el("span").attr("lang", lang).text(title);
    }
    el("a")
        .attr("href", url)
        .attr("lang", lang)
        .attr("hreflang", lang)
        .attr("rel", "noopener")
        .attr_opt("target", (shell == Shell::Embed).then_some("_blank"))
        .text(title)
}

/// On what a statement rests.
#[must_use]
pub fn badge_view(badge: Badge) -> Piece {
    // The style sheet draws the sign: few typefaces have a tick, and to look for one takes as long
    // as a card.
    let class = match badge.style {
        BadgeStyle::Ticked => "badge badge-verified",
        BadgeStyle::Dashed => "badge badge-inferred",
        BadgeStyle::Outlined => "badge",
    };
    el("span").class(class).text(badge.word)
}

/// A partner's official name, and its short one where that is another.
#[must_use]
pub fn partner_name(partner: &PartnerLine, tag: &'static str) -> Piece {
    let name = el(tag).with(words(partner.name));
    if partner.short.words == partner.name.words {
        return name;
    }
    name.text(" (").with(words(partner.short)).text(")")
}

/// The numbers of the sources that say so, each a link to its source.
#[must_use]
pub fn cites_view(speech: Speech, item: &'static str, cites: &[usize]) -> Option<Piece> {
    if cites.is_empty() {
        return None;
    }
    let mut links = el("sup.cite");
    for number in cites {
        let number = digits(*number as u64);
        let name = joined(&[speech.say(Message::CardSource), " ", &number]);
        links = links.with(
            el("a")
                .attr("href", joined(&["#source-", item, "-", &number]))
                .attr("aria-label", name)
                .text(number),
        );
    }
    Some(links)
}

/// The whole pixels of a place or a height.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of a float saturates, which is as good as any far-off pixel"
)]
pub const fn whole_px(px: f64) -> u64 {
    px as u64
}
