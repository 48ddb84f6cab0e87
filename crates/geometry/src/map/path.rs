//! Where paths are written to, and how points too close to be seen are left out.

use crate::point::Point;

/// Takes the lines of a path, in pixels: a canvas, an SVG path, a list for a test.
pub trait PathSink {
    /// Begins a new line.
    fn move_to(&mut self, to: Point);
    /// A straight piece from the last point.
    fn line_to(&mut self, to: Point);
    /// A straight piece back to where the line began.
    fn close(&mut self);
    /// The distance in pixels under which a point is left out, for nobody could tell it from the
    /// last one.
    fn grain(&self) -> f64 {
        0.35
    }
}

/// Writes lines into a sink without the points that nobody could tell apart.
pub(super) struct Pen<'a> {
    sink: &'a mut dyn PathSink,
    /// Squared distance under which a point is left out.
    too_close: f64,
    /// Where the line began, and how many points of it were written.
    first: Point,
    written: usize,
    last: Point,
    skipped: Option<Point>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(sink: &'a mut dyn PathSink) -> Self {
        let grain = sink.grain();
        Self {
            sink,
            too_close: grain * grain,
            first: Point::default(),
            written: 0,
            last: Point::default(),
            skipped: None,
        }
    }

    /// The next point of the line. The first is written together with the second, so that a ring
    /// too small to be seen leaves nothing.
    pub(super) fn point(&mut self, p: Point) {
        if self.written == 0 {
            self.first = p;
            self.last = p;
            self.written = 1;
        } else if p.distance_squared(self.last) < self.too_close {
            self.skipped = Some(p);
        } else {
            self.write(p);
        }
    }

    fn write(&mut self, p: Point) {
        if self.written == 1 {
            self.sink.move_to(self.first);
        }
        self.sink.line_to(p);
        self.written += 1;
        self.last = p;
        self.skipped = None;
    }

    /// Ends an open line exactly at its last point, so that lines meet at their nodes; a line too
    /// short to be seen is a dot.
    pub(super) fn end(&mut self) {
        if let Some(p) = self.skipped {
            self.write(p);
        }
        self.reset();
    }

    /// Ends a closed line; one of fewer than three points encloses nothing and is not closed.
    pub(super) fn close(&mut self) {
        if self.written > 2 {
            self.sink.close();
        }
        self.reset();
    }

    const fn reset(&mut self) {
        self.written = 0;
        self.skipped = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::SvgPath;

    fn path(points: &[(f64, f64)], closed: bool) -> String {
        let mut svg = SvgPath::new();
        let mut pen = Pen::new(&mut svg);
        for (x, y) in points {
            pen.point(Point::new(*x, *y));
        }
        if closed {
            pen.close()
        } else {
            pen.end()
        }
        svg.into_string()
    }

    #[test]
    fn close_points_are_left_out_but_not_the_end() {
        assert_eq!(
            path(&[(0.0, 0.0), (0.2, 0.0), (1.0, 0.0), (1.2, 0.0)], false),
            "M0 0l1 0 .2 0"
        );
    }

    #[test]
    fn an_invisible_ring_leaves_nothing() {
        assert_eq!(path(&[(5.0, 5.0), (5.1, 5.0), (5.1, 5.1)], true), "");
        assert_eq!(
            path(&[(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)], true),
            "M0 0l2 0 0 2z"
        );
    }
}
