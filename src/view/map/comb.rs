//! The comb: one button for every country on the map.

use super::tags::{RegionTag, Tag, comb_layout};
use crate::app::App;
use crate::live::Slot;
use crate::platform::{Piece, el};
use fil_domain::{CountryIx, Message, RegionIx, digits};
use fil_explorer::Selection;

/// The tags; left and right walk along them. `open` is the region that is unfolded.
#[must_use]
pub fn comb(app: App, open: Slot<Option<RegionIx>>) -> Piece {
    let layout = comb_layout(app);
    let unfolded = open.get();
    let inside = layout
        .regions
        .iter()
        .find(|one| Some(one.region) == unfolded)
        .map(|one| one.tags.clone());
    let buttons = layout.tags.into_iter().map(|tag| tag_button(app, tag));
    let regions = layout
        .regions
        .into_iter()
        .map(|tag| region_button(tag, unfolded, open));
    el("section")
        .class("comb needs-app")
        .attr("aria-labelledby", "peigne")
        .walk()
        .with(
            el("h2")
                .class("aside")
                .attr("id", "peigne")
                .text(app.say(Message::MapTags)),
        )
        .with(el("div").class("tags").add_all(buttons).add_all(regions))
        .add_opt(inside.map(|tags| {
            let buttons = tags.into_iter().map(|tag| tag_button(app, tag));
            el("div").class("tags comb-open").add_all(buttons)
        }))
}

fn tag_button(app: App, tag: Tag) -> Piece {
    let country: CountryIx = tag.country;
    el("button")
        .attr("type", "button")
        .class(if tag.dimmed { "tag is-dim" } else { "tag" })
        .truth("aria-pressed", tag.chosen)
        .click(move || app.open(Selection::Country(country)))
        .with(el("span").class("tag-box").text(tag.name))
}

fn region_button(
    tag: RegionTag,
    unfolded: Option<RegionIx>,
    open: Slot<Option<RegionIx>>,
) -> Piece {
    let region = tag.region;
    let is_open = unfolded == Some(region);
    el("button")
        .attr("type", "button")
        .class("tag tag-region")
        .truth("aria-expanded", is_open)
        .click(move || open.set((!is_open).then_some(region)))
        .with(
            el("span").class("tag-box").text(tag.name).text(" ").with(
                el("span")
                    .class("tag-count")
                    .text(digits(tag.tags.len() as u64)),
            ),
        )
}
