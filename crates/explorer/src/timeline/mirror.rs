//! Time from right to left, for a language that is written so (DESIGN.md §11): the placed timeline seen
//! in a mirror. The map is never mirrored.

use super::types::{Drawing, Mark, Port, Side, TimelineLayout};
use fil_geometry::point::{Point, Rect};

/// A box seen in a mirror: a place and its image add up to `sum`.
pub(crate) fn mirrored_box(rect: Rect, sum: f64) -> Rect {
    Rect::new(
        Point::new(sum - rect.max.x, rect.min.y),
        Point::new(sum - rect.min.x, rect.max.y),
    )
}

impl TimelineLayout {
    /// The timeline in a mirror: the names of its lanes on the other side, later farther left or right
    /// again. Mirrored twice it is what it was.
    #[must_use]
    pub fn mirror(&self) -> Self {
        let (left, right) = self.plot;
        let sum = self.width_px - right + self.end;
        let plot = (self.width_px - right, self.width_px - left);
        let mut all = Self {
            plot,
            end: plot.0 + self.end - left,
            mirrored: !self.mirrored,
            scale: self.scale.mirrored(sum),
            ..self.clone()
        };
        for era in &mut all.eras {
            (era.x0, era.x1) = (sum - era.x1, sum - era.x0);
        }
        for mark in &mut all.marks {
            mirror_mark(mark, sum);
        }
        all
    }
}

fn mirror_mark(mark: &mut Mark, sum: f64) {
    mark.x = sum - mark.x;
    mark.hit = mirrored_box(mark.hit, sum);
    mark.bounds = mirrored_box(mark.bounds, sum);
    if let Some(label) = &mut mark.label {
        label.rect = mirrored_box(label.rect, sum);
        label.side = match label.side {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
            Side::Above => Side::Above,
        };
    }
    for Port { x, .. } in &mut mark.ports {
        *x = sum - *x;
    }
    for one in &mut mark.drawing {
        mirror_stroke(one, sum);
    }
}

fn mirror_stroke(one: &mut Drawing, sum: f64) {
    match one {
        Drawing::Knot { x, .. }
        | Drawing::Stop { x, .. }
        | Drawing::Bead { x, .. }
        | Drawing::Count { x, .. } => *x = sum - *x,
        Drawing::Bar { x0, x1, fade_from } => {
            for x in [x0, x1].into_iter().chain(fade_from) {
                *x = sum - *x;
            }
        }
        Drawing::FrayForward { x0, x1 } | Drawing::FrayBack { x0, x1 } => {
            (*x0, *x1) = (sum - *x0, sum - *x1);
        }
        // What looks the same from both sides keeps its left edge first.
        Drawing::Capsule { x0, x1 } | Drawing::Braid { x0, x1, .. } => {
            (*x0, *x1) = (sum - *x1, sum - *x0);
        }
        Drawing::Spindle { x0, x1, whole } => {
            (*x0, *x1) = (sum - *x1, sum - *x0);
            *whole = (sum - whole.1, sum - whole.0);
        }
    }
}
