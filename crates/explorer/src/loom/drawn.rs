//! The woven picture as one list of lines, back to front, for whoever writes them (DESIGN.md §2, step
//! 9): the screen as elements, an export as text.

use super::rise::Rise;
use super::strands::TURN;
use super::threads::{PortOf, TagOf, Threads};
use super::types::{Step, Strand};
use crate::state::Selection;
use fil_geometry::point::Point;

/// How far the threads of an earlier phase fray along their lane, how far apart they end,
/// pixels.
const FRAY: f64 = 150.0;
const PARTED: f64 = 8.0;

/// Which part of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Across the lanes.
    Lane,
    /// Between lanes and comb.
    Weft,
    /// From the comb to the map.
    Map,
}

/// Strands that leave a lane together: their casings lie under all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle<'a> {
    /// Whose they are.
    pub of: PortOf,
    /// The lines.
    pub lines: Vec<Line<'a>>,
    /// The feet of a bracket, drawn finer; else empty.
    pub legs: &'a [Step],
}

/// A line of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'a> {
    /// The same for the same thread in the next picture: which item, which of its bundles, which tag.
    pub key: u64,
    /// The line.
    pub steps: &'a [Step],
    /// It belongs to what is selected.
    pub chosen: bool,
    /// Its item does, and it leads to another country than the selected one.
    pub back: bool,
}

/// The bundles of a part, back to front.
#[must_use]
pub fn bundles(woven: &Threads, part: Part, selection: Selection) -> Vec<Bundle<'_>> {
    let mut out: Vec<Bundle<'_>> = Vec::new();
    let country = selection.country();
    for (number, of) in woven.ports.iter().enumerate() {
        let own = woven.ports.iter().take(number);
        let nth = own.filter(|one| one.item == of.item).count() as u64;
        let key = |tag: usize| {
            let tag = match woven.tags.get(tag).map(|tag| tag.of) {
                Some(TagOf::Country(country)) => u64::from(country.0),
                Some(TagOf::Region(region, _)) => 1_000 + u64::from(region.0),
                None => 0,
            };
            (u64::from(of.item.0) * 10 + nth) * 10_000 + tag
        };
        let strands = woven
            .loom
            .strands
            .iter()
            .filter(|strand| strand.port == number);
        let lines = strands.map(|strand| {
            let tag = woven.tags.get(strand.tag).map(|tag| tag.of);
            let own = country.is_none_or(|country| tag == Some(TagOf::Country(country)));
            Line {
                key: key(strand.tag),
                steps: steps(strand, part),
                chosen: of.selected && own,
                back: of.selected && !own,
            }
        });
        let lines: Vec<Line<'_>> = lines.filter(|line| !line.steps.is_empty()).collect();
        if !lines.is_empty() {
            out.push(Bundle {
                of: *of,
                lines,
                legs: &[],
            });
        }
    }
    let brackets = woven.loom.brackets.iter().zip(&woven.brackets);
    for (number, (bracket, (of, _))) in brackets.enumerate() {
        let (steps, legs): (&[Step], &[Step]) = match part {
            Part::Lane => (&bracket.lane, &[]),
            Part::Weft => (&bracket.weft, &bracket.legs),
            Part::Map => continue,
        };
        out.push(Bundle {
            of: *of,
            lines: vec![Line {
                key: (u64::from(of.item.0) * 10 + 9) * 10_000 + number as u64,
                steps,
                // Of an open country those of the regions around it.
                chosen: of.selected || country.is_some() && !of.dimmed,
                back: false,
            }],
            legs,
        });
    }
    out
}

/// How many times as long as the longest of them the lines are together; 1 for a line alone. A curve
/// counts with its control polygon, which is a little longer than it.
///
/// A browser reckons the dashes of a path in parts of all its lines.
#[must_use]
pub fn times_longest(lines: &[Line<'_>]) -> f64 {
    let (mut all, mut longest) = (0.0, 0.0_f64);
    for line in lines {
        let length = length(line.steps);
        all += length;
        longest = longest.max(length);
    }
    if longest > 0.0 { all / longest } else { 1.0 }
}

fn length(steps: &[Step]) -> f64 {
    let mut at = Point::new(0.0, 0.0);
    let mut length = 0.0;
    for step in steps {
        let points: &[Point] = match step {
            Step::Move(to) => {
                at = *to;
                continue;
            }
            Step::Line(to) => &[*to],
            Step::Quad(control, to) => &[*control, *to],
            Step::Cubic(one, other, to) => &[*one, *other, *to],
        };
        for to in points {
            length += at.distance_squared(*to).sqrt();
            at = *to;
        }
    }
    length
}

fn steps(strand: &Strand, part: Part) -> &[Step] {
    match part {
        Part::Lane => &strand.lane,
        Part::Weft => &strand.weft,
        Part::Map => &strand.map,
    }
}

/// The bundles of threads that rise; in them a part between does not exist.
#[must_use]
pub fn rising_bundles(rises: &[Rise], part: Part) -> Vec<Bundle<'_>> {
    let mut out: Vec<Bundle<'_>> = Vec::new();
    for rise in rises {
        let group = u64::from(rise.of.item.0) * 10 + u64::from(rise.of.frayed);
        let line = Line {
            key: group * 10_000 + u64::from(rise.country.0),
            steps: match part {
                Part::Lane => &rise.lane,
                Part::Weft => &[],
                Part::Map => &rise.map,
            },
            chosen: rise.chosen,
            back: rise.back,
        };
        match out.last_mut() {
            Some(last) if last.of == rise.of => last.lines.push(line),
            _ => out.push(Bundle {
                of: rise.of,
                lines: vec![line],
                legs: &[],
            }),
        }
    }
    out
}

/// The threads of an earlier phase, which has no date: they part and fade backwards, not beyond
/// `left`; and where they leave their lane, from where a line leads on to the item.
#[derive(Clone, Debug, PartialEq)]
pub struct Fray {
    /// Whose it is.
    pub of: PortOf,
    /// The filaments.
    pub steps: Vec<Step>,
    /// Edge of the bundle towards the item.
    pub from: f64,
}

/// The frayed threads of earlier phases.
#[must_use]
pub(super) fn frays(woven: &Threads, left: f64) -> Vec<Fray> {
    let mut out = Vec::new();
    for (number, of) in woven.ports.iter().enumerate() {
        let strands = woven.loom.strands.iter();
        let own: Vec<&Strand> = strands.filter(|strand| strand.port == number).collect();
        if !of.frayed || own.is_empty() {
            continue;
        }
        let count = own.len() as f64;
        let middle = own.iter().map(|strand| strand.lane_y).sum::<f64>() / count;
        let lowest = own.iter().map(|strand| strand.lane_y).fold(0.0, f64::max);
        let pitch = if count > 1.0 {
            (lowest - middle) * 2.0 / (count - 1.0)
        } else {
            1.0
        };
        let end = own.iter().map(|one| one.x).fold(f64::MAX, f64::min) - TURN - FRAY;
        let end = end.max(left);
        let mut steps = Vec::new();
        for strand in &own {
            let far = middle + (strand.lane_y - middle) / pitch.max(1.0) * PARTED;
            let begin = Point::new(strand.x - TURN, strand.lane_y);
            let bend = begin.x + (end - begin.x) * 0.4;
            steps.push(Step::Move(begin));
            steps.push(Step::Cubic(
                Point::new(bend, begin.y),
                Point::new(bend, far),
                Point::new(end, far),
            ));
        }
        out.push(Fray {
            of: *of,
            steps,
            from: own.iter().map(|one| one.x).fold(0.0, f64::max),
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Line, Step, length, times_longest};
    use fil_geometry::point::Point;

    const fn at(x: f64, y: f64) -> Point {
        Point::new(x, y)
    }

    #[test]
    fn a_curve_is_nearly_as_long_as_its_polygon() {
        // A turn of a strand, 12 px each way: 18.8 as a quarter of a circle, 24 by its polygon.
        let turn = Step::Quad(at(100.0, 0.0), at(100.0, 12.0));
        let steps = [
            Step::Move(at(0.0, 0.0)),
            Step::Line(at(88.0, 0.0)),
            turn,
            Step::Line(at(100.0, 72.0)),
        ];
        assert_eq!(length(&steps), 88.0 + 24.0 + 60.0);
        let cubic = Step::Cubic(at(0.0, 10.0), at(10.0, 10.0), at(10.0, 0.0));
        assert_eq!(length(&[Step::Move(at(0.0, 0.0)), cubic]), 30.0);
    }

    #[test]
    fn lines_of_one_length_are_as_many_times_the_longest() {
        let steps = [Step::Move(at(3.0, 4.0)), Step::Line(at(3.0, 14.0))];
        let half = [Step::Move(at(0.0, 0.0)), Step::Line(at(0.0, 5.0))];
        let line = |steps| Line {
            key: 0,
            steps,
            chosen: true,
            back: false,
        };
        assert_eq!(times_longest(&[line(&steps)]), 1.0);
        assert_eq!(
            times_longest(&[line(&steps), line(&half), line(&steps)]),
            2.5
        );
        assert_eq!(times_longest(&[line(&[])]), 1.0);
    }
}
