//! The vocabulary: points, sizes, boxes, places on the globe.

/// A point of a flat surface. Units as the function that gives it says: pixels, unless it says
/// the unit plane of a projection.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards on screen, upwards in the plane of a projection.
    pub y: f64,
}

impl Point {
    /// A point from its two coordinates.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Square of the distance to another point, in squared units of both.
    #[must_use]
    pub fn distance_squared(self, other: Self) -> f64 {
        let (dx, dy) = (self.x - other.x, self.y - other.y);
        dx * dx + dy * dy
    }
}

/// A place on the globe, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct LonLat {
    /// Degrees east of Greenwich.
    pub lon: f64,
    /// Degrees north of the equator.
    pub lat: f64,
}

impl LonLat {
    /// A place from longitude and latitude in degrees.
    #[must_use]
    pub const fn new(lon: f64, lat: f64) -> Self {
        Self { lon, lat }
    }
}

/// Width and height, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Size {
    /// Left to right.
    pub width: f64,
    /// Top to bottom.
    pub height: f64,
}

impl Size {
    /// A size from width and height.
    #[must_use]
    pub const fn new(width: f64, height: f64) -> Self {
        Self { width, height }
    }
}

/// An upright box, edges included. The empty box has `min > max` and touches nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Corner with the smallest coordinates.
    pub min: Point,
    /// Corner with the largest coordinates.
    pub max: Point,
}

impl Rect {
    /// The box that holds no point.
    pub const EMPTY: Self = Self {
        min: Point::new(f64::INFINITY, f64::INFINITY),
        max: Point::new(f64::NEG_INFINITY, f64::NEG_INFINITY),
    };

    /// A box from its smallest and its largest corner.
    #[must_use]
    pub const fn new(min: Point, max: Point) -> Self {
        Self { min, max }
    }

    /// The smallest box that holds this one and a point.
    #[must_use]
    pub fn with(mut self, p: Point) -> Self {
        self.grow(p);
        self
    }

    /// Grows until it holds a point.
    #[inline(never)]
    pub fn grow(&mut self, p: Point) {
        self.min = Point::new(self.min.x.min(p.x), self.min.y.min(p.y));
        self.max = Point::new(self.max.x.max(p.x), self.max.y.max(p.y));
    }

    /// Whether a point lies in the box or on its edge.
    #[must_use]
    #[inline(never)]
    pub fn contains(&self, p: Point) -> bool {
        p.x >= self.min.x && p.x <= self.max.x && p.y >= self.min.y && p.y <= self.max.y
    }

    /// Whether two boxes share a point.
    #[must_use]
    #[inline(never)]
    pub fn touches(&self, other: &Self) -> bool {
        self.min.x <= other.max.x
            && self.max.x >= other.min.x
            && self.min.y <= other.max.y
            && self.max.y >= other.min.y
    }

    /// Left to right; negative for the empty box.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.max.x - self.min.x
    }

    /// Smallest to largest `y`; negative for the empty box.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.max.y - self.min.y
    }

    /// The longer of its sides; negative for the empty box.
    #[must_use]
    pub fn across(&self) -> f64 {
        self.width().max(self.height())
    }

    /// The middle of the box.
    #[must_use]
    pub const fn center(&self) -> Point {
        Point::new(
            f64::midpoint(self.min.x, self.max.x),
            f64::midpoint(self.min.y, self.max.y),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_grows_to_hold_its_points() {
        let rect = Rect::EMPTY
            .with(Point::new(1.0, 5.0))
            .with(Point::new(-1.0, 2.0));
        assert_eq!(rect, Rect::new(Point::new(-1.0, 2.0), Point::new(1.0, 5.0)));
        assert_eq!(rect.center(), Point::new(0.0, 3.5));
        assert!(rect.contains(Point::new(1.0, 2.0)));
        assert!(!rect.contains(Point::new(1.1, 2.0)));
    }

    #[test]
    fn the_empty_box_touches_nothing() {
        let all = Rect::new(Point::new(-9.0, -9.0), Point::new(9.0, 9.0));
        assert!(!Rect::EMPTY.touches(&all));
        assert!(!Rect::EMPTY.contains(Point::default()));
        assert!(all.touches(&all));
    }
}
