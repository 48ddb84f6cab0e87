//! What lies under a finger.

use super::layout::MapLayout;
use fil_domain::{CountryIx, Dataset};
use fil_geometry::map::{area_at, nearest};
use fil_geometry::outlines::Outlines;
use fil_geometry::point::Point;

/// How far from an eyelet a touch still means it, pixels.
const REACH: f64 = 22.0;

/// The country under a pixel: the nearest eyelet within 22 px, else the land, when the data name
/// it. Pass no outlines while they are not decoded.
#[must_use]
pub fn country_at(
    data: &Dataset,
    layout: &MapLayout,
    outlines: Option<&Outlines>,
    at: Point,
) -> Option<CountryIx> {
    let places: Vec<Point> = layout.eyelets.iter().map(|eyelet| eyelet.at).collect();
    if let Some(near) = nearest(&places, at, REACH).and_then(|n| layout.eyelets.get(n)) {
        return Some(near.country);
    }
    let outlines = outlines?;
    let area = area_at(outlines, layout.view.lonlat_from_px(at)?)?;
    let id = outlines.id(area)?;
    (0u16..)
        .map(CountryIx)
        .zip(&data.countries)
        .find(|(_, country)| country.iso3 == id.as_str())
        .map(|(ix, _)| ix)
}
