//! Where the map lies in its box.

use super::EqualEarth;
use crate::point::{LonLat, Point, Rect, Size};

/// South and north edge of the map, degrees: nothing inhabited lies beyond, and without Antarctica
/// the frame is 2.31 times as wide as high.
const CROP: [f64; 2] = [-56.0, 84.0];

/// A flat map in a box of pixels, at some zoom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlatView {
    /// Pixels in one unit of the projection's plane.
    pub scale: f64,
    /// Where the middle of the plane lies, in pixels.
    pub translate: Point,
    /// The box, in pixels.
    pub size: Size,
    /// Free space around the whole world inside the box, in pixels.
    pub padding: f64,
    /// How much larger than the whole world: 1 to [`Self::MAX_ZOOM`].
    pub zoom: f64,
    projection: EqualEarth,
}

impl FlatView {
    /// The grid of the outlines shows beyond this zoom.
    pub const MAX_ZOOM: f64 = 12.0;

    /// Width of the whole map by its height.
    pub const ASPECT: f64 = 2.31;

    /// The whole map, as large as the box without its padding allows, in the middle of it. A box
    /// without area gives a view of scale 0.
    #[must_use]
    pub fn fit(projection: EqualEarth, size: Size, padding: f64) -> Self {
        Self::around(projection, size, padding, projection.middle(), 1.0)
    }

    /// As [`Self::fit`], `zoom` times larger (held between 1 and [`Self::MAX_ZOOM`]), with a place
    /// as near to the middle as can be without showing more than the padding beyond the map.
    #[must_use]
    pub fn around(projection: EqualEarth, size: Size, padding: f64, at: LonLat, zoom: f64) -> Self {
        let focus = projection.plane_from_lonlat(at);
        Self::about(projection, size, padding, focus, zoom)
    }

    /// The same map in the same box, with a point of the plane as near to the middle as can be.
    #[must_use]
    pub fn moved(&self, focus: Point, zoom: f64) -> Self {
        Self::about(self.projection, self.size, self.padding, focus, zoom)
    }

    fn about(projection: EqualEarth, size: Size, padding: f64, focus: Point, zoom: f64) -> Self {
        let frame = plane_frame();
        let zoom = if zoom.is_finite() {
            zoom.clamp(1.0, Self::MAX_ZOOM)
        } else {
            1.0
        };
        let inner = Size::new(
            (size.width - 2.0 * padding).max(0.0),
            (size.height - 2.0 * padding).max(0.0),
        );
        let whole = (inner.width / frame.width()).min(inner.height / frame.height());
        let scale = if whole.is_finite() { whole * zoom } else { 0.0 };
        let translate = Point::new(
            padding + shift(inner.width, scale, [frame.min.x, frame.max.x], focus.x),
            padding + shift(inner.height, scale, [-frame.max.y, -frame.min.y], -focus.y),
        );
        Self {
            scale,
            translate,
            size,
            padding,
            zoom,
            projection,
        }
    }

    /// The projection under the view.
    #[must_use]
    pub const fn projection(&self) -> EqualEarth {
        self.projection
    }

    /// The pixel of a point of the projection's plane.
    #[must_use]
    pub fn px_from_plane(&self, at: Point) -> Point {
        Point::new(
            self.translate.x + at.x * self.scale,
            self.translate.y - at.y * self.scale,
        )
    }

    /// The point of the projection's plane under a pixel.
    #[must_use]
    #[inline(never)]
    pub fn plane_from_px(&self, at: Point) -> Point {
        Point::new(
            (at.x - self.translate.x) / self.scale,
            (self.translate.y - at.y) / self.scale,
        )
    }

    /// The pixel of a place.
    #[must_use]
    #[inline(never)]
    pub fn px_from_lonlat(&self, at: LonLat) -> Point {
        self.px_from_plane(self.projection.plane_from_lonlat(at))
    }

    /// The place under a pixel; `None` beside the world.
    #[must_use]
    #[inline(never)]
    pub fn lonlat_from_px(&self, at: Point) -> Option<LonLat> {
        self.projection.lonlat_from_plane(self.plane_from_px(at))
    }

    /// The middle of the box, in pixels.
    #[must_use]
    pub const fn middle(&self) -> Point {
        Point::new(self.size.width / 2.0, self.size.height / 2.0)
    }

    /// The part of the projection's plane that the box shows, with a margin in pixels.
    #[must_use]
    pub fn visible_plane(&self, margin: f64) -> Rect {
        let a = self.plane_from_px(Point::new(-margin, -margin));
        let b = self.plane_from_px(Point::new(
            self.size.width + margin,
            self.size.height + margin,
        ));
        Rect::new(Point::new(a.x, b.y), Point::new(b.x, a.y))
    }
}

impl EqualEarth {
    /// The place in the middle of the cropped map.
    fn middle(self) -> LonLat {
        let at = Point::new(0.0, plane_frame().center().y);
        self.lonlat_from_plane(at).unwrap_or_default()
    }
}

/// The cropped world in the plane.
fn plane_frame() -> Rect {
    let [south, north] = CROP;
    let half = EqualEarth::plane_from_relative(180.0, 0.0).x;
    Rect::new(
        Point::new(-half, EqualEarth::plane_from_relative(0.0, south).y),
        Point::new(half, EqualEarth::plane_from_relative(0.0, north).y),
    )
}

/// Where 0 of one axis lies, so that `focus` is in the middle of `length` pixels, or so near to it
/// that the frame still covers them; a frame shorter than the box stands in its middle.
fn shift(length: f64, scale: f64, [low, high]: [f64; 2], focus: f64) -> f64 {
    let (first, last) = (-low * scale, length - high * scale);
    if first <= last + 1e-9 {
        return f64::midpoint(first, last);
    }
    (length / 2.0 - focus * scale).clamp(last, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EARTH: EqualEarth = EqualEarth::new(11.0);

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6
    }

    #[test]
    fn the_whole_map_fills_a_box_of_its_aspect() {
        let view = FlatView::fit(EARTH, Size::new(1000.0, 1000.0 / FlatView::ASPECT), 0.0);
        let frame = view.visible_plane(0.0);
        assert!((frame.width() - 2.0 * 2.706_63).abs() < 0.03);
        let top = view.px_from_lonlat(LonLat::new(11.0, 84.0));
        let bottom = view.px_from_lonlat(LonLat::new(11.0, -56.0));
        assert!(top.y.abs() < 2.0 && (bottom.y - 1000.0 / FlatView::ASPECT).abs() < 2.0);
        assert!(close(top.x, 500.0));
    }

    #[test]
    fn a_high_box_keeps_the_map_in_its_middle() {
        let view = FlatView::fit(EARTH, Size::new(390.0, 800.0), 16.0);
        let left = view.px_from_plane(Point::new(-2.706_629_7, 0.0));
        assert!((left.x - 16.0).abs() < 1e-3);
        let middle = view.px_from_plane(Point::new(0.0, plane_frame().center().y));
        assert!(close(middle.y, 400.0) && close(middle.x, 195.0));
    }

    #[test]
    fn a_zoomed_view_centres_its_place_but_shows_no_void() {
        let size = Size::new(960.0, 420.0);
        let haiti = LonLat::new(-72.3, 18.9);
        let view = FlatView::around(EARTH, size, 0.0, haiti, 6.0);
        let at = view.px_from_lonlat(haiti);
        assert!(close(at.x, 480.0) && close(at.y, 210.0));
        let far = FlatView::around(EARTH, size, 0.0, LonLat::new(-168.0, 80.0), 40.0);
        assert!(close(far.zoom, FlatView::MAX_ZOOM));
        let frame = plane_frame();
        let corner = far.px_from_plane(Point::new(frame.min.x, frame.max.y));
        assert!(corner.x <= 1e-6 && corner.y <= 1e-6);
    }

    #[test]
    fn a_box_without_area_gives_finite_numbers() {
        let view = FlatView::fit(EARTH, Size::new(0.0, 0.0), 8.0);
        let at = view.px_from_lonlat(LonLat::new(100.0, 10.0));
        assert!(at.x.is_finite() && at.y.is_finite());
        assert_eq!(view.lonlat_from_px(Point::new(4.0, 4.0)), None);
    }
}
