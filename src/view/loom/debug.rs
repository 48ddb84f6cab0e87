//! The works of the loom, for an address with `debug=loom`: boxes of the tags, ports, tracks, and what
//! each step took.

use super::parts::{DEBUG, LoomParts, Woven};
use crate::platform::{Path, Piece, svg};
use crate::view::common::joined;
use fil_domain::digits;
use fil_explorer::loom::Step;

/// Height of a line of words, pixels.
const LINE: f64 = 15.0;

/// The works over the map and what hangs below it; nothing where nobody asks.
pub(super) fn works(loom: LoomParts, kept: &Woven) -> Option<Piece> {
    let woven = kept.threads.as_ref().filter(|_| loom.app.debugs(DEBUG))?;
    let mut boxes = Path::default();
    for tag in &woven.tags {
        let (min, max) = (tag.rect.min, tag.rect.max);
        boxes.step('M', &[min.x, min.y]);
        boxes.step('H', &[max.x]);
        boxes.step('V', &[max.y]);
        boxes.step('H', &[min.x]);
        boxes.step('Z', &[]);
    }
    let (mut ports, mut tracks) = (Path::default(), Path::default());
    for strand in &woven.loom.strands {
        ports.step('M', &[strand.x - 4.0, strand.lane_y]);
        ports.step('H', &[strand.x + 4.0]);
        let mut at = strand.x;
        for step in &strand.weft {
            match *step {
                Step::Line(to) if (to.x - at).abs() > 1.0 => {
                    tracks.step('M', &[at, to.y]);
                    tracks.step('H', &[to.x]);
                    at = to.x;
                }
                Step::Move(to) | Step::Line(to) | Step::Quad(_, to) | Step::Cubic(_, _, to) => {
                    at = to.x;
                }
            }
        }
    }
    let path = |class: &'static str, path: Path| svg("path").class(class).path(path);
    let mut words = vec![joined(&[
        &digits(woven.tags.len() as u64),
        " tags, ",
        &digits(woven.loom.strands.len() as u64),
        " strands",
    ])];
    for (step, cost) in &kept.costs {
        words.push(joined(&[step, " ", &digits(micros(*cost)), " µs"]));
    }
    let words = words.into_iter().enumerate().map(|(at, words)| {
        svg("text.works-words")
            .attr("x", "8")
            .num("y", LINE * (at + 1) as f64)
            .text(words)
    });
    Some(
        svg("g.works")
            .with(path("works-box", boxes))
            .with(path("works-track", tracks))
            .with(path("works-port", ports))
            .add_all(words),
    )
}

/// Microseconds of milliseconds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a short time; a cast of a float saturates"
)]
const fn micros(ms: f64) -> u64 {
    (ms * 1000.0) as u64
}
