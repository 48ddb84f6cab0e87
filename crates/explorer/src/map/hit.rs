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
    let mut places = Vec::new();
    for eyelet in &layout.eyelets {
        places.push(eyelet.at);
    }
    if let Some(near) = nearest(&places, at, REACH).and_then(|n| layout.eyelets.get(n)) {
        return Some(near.country);
    }
    let outlines = outlines?;
    let area = area_at(outlines, layout.view.lonlat_from_px(at)?)?;
    let id = outlines.id(area)?;
    let at = data.countries.iter().position(|one| id.is(one.iso3))?;
    u16::try_from(at).ok().map(CountryIx)
}
