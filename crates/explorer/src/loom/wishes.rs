//! Which ports and brackets a timeline asks for.

use super::threads::{Draft, PortOf, ThreadsInput};
use super::types::{BracketWish, PortWish, Turn};
use crate::order::{real, sort_by_number};
use crate::timeline::{Drawing, Lane, Mark};
use crate::words::region_name;
use fil_domain::CountryIx;

/// How far an undated port may slide, pixels.
const SLIDE: f64 = 48.0;
/// Free space between the bundles of lanes that each have one, and at the right edge, pixels.
const APART: f64 = 8.0;

fn of(mark: &Mark, frayed: bool) -> PortOf {
    PortOf {
        item: mark.item,
        shape: mark.shape,
        frayed,
        selected: mark.selected,
        dimmed: mark.dimmed,
    }
}

/// Whether a mark's lane is in sight.
fn is_seen(input: &ThreadsInput<'_>, mark: &Mark) -> bool {
    mark.y >= input.lanes_seen.0 && mark.y <= input.lanes_seen.1
}

/// Where in the comb's own pixels a place of the timeline lies, when it is in sight.
fn seen_x(input: &ThreadsInput<'_>, x: f64) -> Option<f64> {
    let x = x + input.sight.shift;
    let (left, right) = input.timeline.plot;
    (x >= left && x <= right).then_some(x)
}

/// The ports. Where lanes are partners': strands of an item that leave together, one for each tag.
/// Where they are kinds': one bundle for each lane, at the right edge, with a strand for each tag
/// (DESIGN.md §2, "When it gets dense"); what is selected has its own.
pub(super) fn ports(input: &ThreadsInput<'_>, drafts: &[Draft]) -> Vec<(PortOf, PortWish)> {
    let mut out = Vec::new();
    let mut marks: Vec<&Mark> = input.timeline.marks.iter().collect();
    let by_partner = input.timeline.by_partner;
    marks.retain(|mark| is_seen(input, mark) && (by_partner || mark.selected));
    sort_by_number(&mut marks, |mark| real(mark.y));
    own_ports(input, drafts, &marks, &mut out);
    if !by_partner {
        lane_ports(input, drafts, &mut out);
    }
    out
}

/// A bundle for each lane in sight, the upper ones to the left: so they do not cross.
fn lane_ports(input: &ThreadsInput<'_>, drafts: &[Draft], out: &mut Vec<(PortOf, PortWish)>) {
    let chosen = input.timeline.marks.iter().any(|mark| mark.selected);
    let mut right = input.width;
    let mut ports = Vec::new();
    for (at, lane) in input.timeline.lanes.iter().enumerate().rev() {
        let Some(lane_y) = middle_in_sight(input, lane) else {
            continue;
        };
        let marks = input.timeline.marks.iter();
        let mut marks = marks
            .filter(|mark| mark.lane == at && !mark.selected)
            .peekable();
        let Some(item) = marks.peek().map(|mark| mark.item) else {
            continue;
        };
        let mut tags: Vec<usize> = Vec::new();
        for mark in marks {
            let item = input.data.item(mark.item);
            let countries = item.into_iter().flat_map(|item| &item.countries);
            let tied = countries.filter(|fact| fact.role.has_thread());
            for tag in tied.filter_map(|fact| drafts.iter().position(holds(fact.country))) {
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
        }
        if tags.is_empty() {
            continue;
        }
        let width = tags.len() as f64 * input.pitch + APART;
        let of = PortOf {
            item,
            shape: lane.shape,
            frayed: false,
            selected: false,
            dimmed: chosen,
        };
        let wish = PortWish {
            lane_y,
            x: right - width / 2.0,
            slide: 0.0,
            turn: Turn::Left,
            tags,
        };
        right -= width;
        ports.push((of, wish));
    }
    out.extend(ports.into_iter().rev());
}

/// The middle of what is in sight of a lane.
fn middle_in_sight(input: &ThreadsInput<'_>, lane: &Lane) -> Option<f64> {
    let (top, bottom) = (
        lane.y.max(input.lanes_seen.0),
        (lane.y + lane.height).min(input.lanes_seen.1),
    );
    (bottom - top > 20.0).then(|| f64::midpoint(top, bottom))
}

fn holds(country: CountryIx) -> impl Fn(&Draft) -> bool {
    move |draft| draft.countries.contains(&country)
}

/// Ports of items, each at its date.
fn own_ports(
    input: &ThreadsInput<'_>,
    drafts: &[Draft],
    marks: &[&Mark],
    out: &mut Vec<(PortOf, PortWish)>,
) {
    for mark in marks {
        let begin = out.len();
        for port in &mark.ports {
            let (Some(tag), Some(x)) = (
                drafts.iter().position(holds(port.country)),
                seen_x(input, port.x),
            ) else {
                continue;
            };
            let own = out.get_mut(begin..).unwrap_or_default();
            let known = own
                .iter_mut()
                .find(|(of, wish)| of.frayed == port.frayed && (wish.x - x).abs() < 0.5);
            if let Some((_, wish)) = known {
                if !wish.tags.contains(&tag) {
                    wish.tags.push(tag);
                }
                continue;
            }
            let knot =
                |one: &Drawing| matches!(one, Drawing::Knot { x, .. } if (x - port.x).abs() < 1.0);
            let turn = if port.frayed {
                Turn::Left
            } else if mark.drawing.iter().any(knot) {
                Turn::Knot
            } else {
                Turn::Right
            };
            out.push((
                of(mark, port.frayed),
                PortWish {
                    lane_y: mark.y,
                    x,
                    slide: if port.frayed { -SLIDE } else { 0.0 },
                    turn,
                    tags: vec![tag],
                },
            ));
        }
    }
}

/// The brackets: regions named without their countries.
pub(super) fn brackets(
    input: &ThreadsInput<'_>,
    drafts: &[Draft],
) -> Vec<(PortOf, &'static str, BracketWish)> {
    let mut out = Vec::new();
    for mark in &input.timeline.marks {
        let Some(item) = input.data.item(mark.item) else {
            continue;
        };
        // A region beside countries is told by them.
        let told = !item.countries.is_empty();
        if told || !is_seen(input, mark) || !(input.timeline.by_partner || mark.selected) {
            continue;
        }
        for fact in &item.regions {
            let x = mark.drawing.iter().find_map(|one| match *one {
                Drawing::Spindle { whole, .. } => Some(whole.0),
                _ => None,
            });
            let Some(x) = seen_x(input, x.unwrap_or(mark.x)) else {
                continue;
            };
            let within = |draft: &Draft| {
                draft.countries.iter().all(|country| {
                    let country = input.data.country(*country);
                    country.is_some_and(|country| {
                        [country.region, country.subregion].contains(&fact.region)
                    })
                })
            };
            let tags = drafts.iter().enumerate().filter(|(_, draft)| within(draft));
            out.push((
                of(mark, false),
                region_name(input.pack, fact.region),
                BracketWish {
                    lane_y: mark.y,
                    x,
                    tags: tags.map(|(at, _)| at).collect(),
                },
            ));
        }
    }
    out
}
