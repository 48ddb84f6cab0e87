//! Moving the map: from pixels to the view that the state keeps. `None` is the whole world.

use super::layout::{MapLayout, map_view_of};
use crate::state::MapView;
use fil_domain::{CountryIx, Dataset};
use fil_geometry::map::{FlatView, ProjectedWorld};
use fil_geometry::outlines::AreaId;
use fil_geometry::point::{Point, Rect};

/// Closest look that is taken by itself: a small country among its neighbours.
pub const CLOSE: f64 = 8.0;

/// The map `factor` times larger, with what lies at pixel `from` now at pixel `to`, as far as the
/// frame and the limits of the zoom allow. The same two pixels zoom about a point; a factor of 1
/// pans.
#[must_use]
pub fn carried(view: &FlatView, from: Point, to: Point, factor: f64) -> Option<MapView> {
    let zoom = (view.zoom * factor).clamp(1.0, FlatView::MAX_ZOOM);
    let zoom = (zoom * 10.0).round_ties_even() / 10.0;
    let scale = view.scale * zoom / view.zoom;
    let (place, middle) = (view.plane_from_px(from), view.middle());
    let focus = Point::new(
        place.x + (middle.x - to.x) / scale,
        place.y - (middle.y - to.y) / scale,
    );
    map_view_of(&view.moved(focus, zoom))
}

/// The map that shows a box of pixels wholly, `margin` pixels inside its edges, as large as can be
/// and at most `closest` times as large as the whole world.
#[must_use]
pub fn fitted(view: &FlatView, rect: &Rect, margin: f64, closest: f64) -> Option<MapView> {
    let room = |length: f64, of: f64| (length - 2.0 * margin).max(1.0) / of.max(1.0);
    let FlatView { size, zoom, .. } = *view;
    let fit = zoom * room(size.width, rect.width()).min(room(size.height, rect.height()));
    // Downwards, so that nothing is cut off.
    let zoom = (fit.min(closest) * 10.0).floor() / 10.0;
    map_view_of(&view.moved(view.plane_from_px(rect.center()), zoom))
}

/// The map that brings a box of pixels into view, no nearer than now, when it is not wholly there.
/// The whole world is never moved.
#[must_use]
pub fn brought(view: &FlatView, rect: &Rect, margin: f64) -> Option<Option<MapView>> {
    let (width, height) = (view.size.width - margin, view.size.height - margin);
    let inner = Rect::new(Point::new(margin, margin), Point::new(width, height));
    let seen = view.zoom <= 1.0 || inner.contains(rect.min) && inner.contains(rect.max);
    // A hair more than the zoom of now, which is a tenth that no binary number is.
    (!seen).then(|| fitted(view, rect, margin, view.zoom + 0.01))
}

/// The box, in pixels, of the marks of what is selected, and with a world also of the lands below
/// them. `None` when nothing is marked.
#[must_use]
pub fn selected_box(
    data: &Dataset,
    layout: &MapLayout,
    world: Option<&ProjectedWorld>,
) -> Option<Rect> {
    let mut rect = Rect::EMPTY;
    for eyelet in layout.eyelets.iter().filter(|eyelet| eyelet.selected) {
        rect.grow(eyelet.anchor);
        let land = world.and_then(|world| land_box(data, layout, world, eyelet.country));
        if let Some(land) = land {
            rect.grow(land.min);
            rect.grow(land.max);
        }
    }
    (rect.across() >= 0.0).then_some(rect)
}

/// The box of a country's main land, pixels; `None` for one without an outline.
pub(super) fn land_box(
    data: &Dataset,
    layout: &MapLayout,
    world: &ProjectedWorld,
    country: CountryIx,
) -> Option<Rect> {
    let id = AreaId::parse(data.country(country)?.iso3)?;
    let area = world.outlines().area(id)?;
    Some(world.main_box(area, &layout.view)).filter(|land| land.across() > 0.0)
}
