//! A public screen that nobody touches asks whether somebody is there, then starts afresh.

use crate::app::App;
use crate::live::{Slot, effect};
use crate::platform::{self, Here, Piece, el, live, svg};
use fil_domain::{Message, digits, whole_number};

/// Seconds without a touch before it asks, and then before it starts afresh, unless the address says
/// otherwise: `idle=60,15`.
const TIMES: (u32, u32) = (60, 15);
/// Ids of the question, of what happens without an answer, and of its button.
const QUESTION: &str = "encore";
const OTHERWISE: &str = "sinon";
const STAY: &str = "continuer";

/// The question, while it is asked.
#[must_use]
pub fn idle(app: App) -> Piece {
    // Seconds left for an answer; none while nothing is asked.
    let left = Slot::new(0u32);
    // Seconds that there were.
    let whole = Slot::new(0u32);
    effect(Box::new(move || {
        let (rest, patience) = times(&Here::read(None).query).unwrap_or(TIMES);
        whole.set(patience);
        platform::watch_rest(move |quiet| {
            let end = rest + patience;
            if quiet < rest {
                answer(left);
            } else {
                left.set(end.saturating_sub(quiet));
            }
            if quiet == rest {
                platform::keep_focus();
                platform::focus_next_frame(vec![STAY.to_owned()]);
            }
            if quiet == end {
                app.restart();
            }
        });
    }));
    live(move || match left.get() {
        0 => Piece::nothing(),
        seconds => question(app, left, seconds, whole.now()),
    })
}

/// Somebody is there: the question goes, and the focus is where it was.
fn answer(left: Slot<u32>) {
    if left.now() > 0 {
        left.set(0);
        platform::give_back_focus();
    }
}

/// The two times of an address, from a second to an hour.
fn times(query: &str) -> Option<(u32, u32)> {
    let mut keys = query.split('&');
    let (rest, patience) = keys
        .find_map(|key| key.strip_prefix("idle="))?
        .split_once(',')?;
    let time = |text: &str| {
        let seconds = whole_number(text)?;
        u32::try_from(seconds.clamp(1, 3600)).ok()
    };
    Some((time(rest)?, time(patience)?))
}

fn question(app: App, left: Slot<u32>, seconds: u32, patience: u32) -> Piece {
    let part = [&digits(seconds.into()), " ", &digits(patience.into())].concat();
    let ring = |class: &'static str| {
        svg("circle")
            .class(class)
            .attr("cx", "50")
            .attr("cy", "50")
            .attr("r", "44")
    };
    let clock = svg("svg.idle-clock")
        .attr("viewBox", "0 0 100 100")
        .attr("aria-hidden", "true")
        .with(ring("idle-whole"))
        .with(
            ring("idle-left")
                .attr("pathLength", digits(patience.into()))
                .attr("stroke-dasharray", part),
        );
    el("div.idle")
        .attr("role", "alertdialog")
        .attr("aria-modal", "true")
        .attr("aria-labelledby", QUESTION)
        .attr("aria-describedby", OTHERWISE)
        // Wherever it is touched: the press lands here and on nothing below.
        .click(move || answer(left))
        .with(
            el("div.idle-box")
                .with(
                    el("h2")
                        .attr("id", QUESTION)
                        .text(app.say(Message::IdleTitle)),
                )
                .with(
                    el("p")
                        .attr("id", OTHERWISE)
                        .text(app.say(Message::IdleText)),
                )
                .with(
                    el("div.idle-time")
                        .with(clock)
                        .leaf("span", digits(seconds.into())),
                )
                .with(
                    el("button.button")
                        .attr("type", "button")
                        .attr("id", STAY)
                        .text(app.say(Message::IdleStay)),
                ),
        )
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn the_times_of_an_address() {
        for (query, told) in [
            ("shell=kiosk&idle=60,15", Some((60, 15))),
            ("idle=0,9999", Some((1, 3600))),
            ("idle=60", None),
            ("idle=a,b", None),
            ("", None),
        ] {
            assert_eq!(times(query), told, "{query}");
        }
    }
}
