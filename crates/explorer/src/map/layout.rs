//! The placed map.

use super::eyelets;
use crate::matches::Matches;
use crate::state::{MapView, ViewState};
use fil_domain::{CountryIx, Dataset, Shape};
use fil_geometry::map::{EqualEarth, FlatView};
use fil_geometry::point::{LonLat, Point, Size};

/// The central meridian of the map, in degrees east: its cut crosses no land.
pub const MAP_MERIDIAN: f64 = 11.0;

/// All that the map depends on.
#[derive(Clone, Copy, Debug)]
pub struct MapInput<'a> {
    /// The data.
    pub data: &'a Dataset,
    /// What the state shows.
    pub matches: &'a Matches,
    /// The state.
    pub state: &'a ViewState,
    /// The box of the map, pixels.
    pub size: Size,
    /// Free space around the map inside the box, pixels.
    pub padding: f64,
    /// Radius of an eyelet, pixels: 5.2, more on the kiosk.
    pub eyelet_radius: f64,
}

/// The placed map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLayout {
    /// Between places and pixels.
    pub view: FlatView,
    /// The eyelets, west to east: also the order of the country tags.
    pub eyelets: Vec<Eyelet>,
}

/// How a glyph is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// An outline.
    Hollow,
    /// A filled shape.
    Solid,
}

/// One shape of an eyelet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// The kind of partner.
    pub shape: Shape,
    /// Filled or outlined.
    pub fill: Fill,
}

/// The mark of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Eyelet {
    /// The country.
    pub country: CountryIx,
    /// ISO 3166-1 alpha-3: the id of its outline.
    pub iso3: &'static str,
    /// Its land is tinted, as a selected one when it is selected; every other land is neutral.
    pub tint: bool,
    /// Where it sits after close ones were pushed apart: the middle of its glyphs, pixels.
    pub at: Point,
    /// The country's own anchor, pixels.
    pub anchor: Point,
    /// One glyph for each kind of partner, side by side, never stacked.
    pub glyphs: Vec<Glyph>,
    /// Height of a glyph, pixels.
    pub size: f64,
    /// The country is selected, or the selected item names it.
    pub selected: bool,
    /// Something else is selected.
    pub dimmed: bool,
}

/// Places the map.
#[must_use]
pub fn map_layout(input: &MapInput<'_>) -> MapLayout {
    let view = flat_view(input.state.map, input.size, input.padding);
    let mut eyelets = eyelets::collect(input);
    eyelets::place(input, &view, &mut eyelets);
    MapLayout { view, eyelets }
}

impl MapLayout {
    /// The eyelet of a country.
    #[must_use]
    #[inline(never)]
    pub fn eyelet(&self, country: CountryIx) -> Option<&Eyelet> {
        self.eyelets.iter().find(|one| one.country == country)
    }
}

/// Where a country's mark belongs.
#[must_use]
#[inline(never)]
pub fn country_place(data: &Dataset, country: CountryIx) -> LonLat {
    data.country(country)
        .map_or_else(LonLat::default, |country| {
            LonLat::new(
                f64::from(country.longitude) / 100.0,
                f64::from(country.latitude) / 100.0,
            )
        })
}

fn flat_view(map: Option<MapView>, size: Size, padding: f64) -> FlatView {
    let earth = EqualEarth::new(MAP_MERIDIAN);
    match map {
        None => FlatView::fit(earth, size, padding),
        Some(MapView {
            lon_hundredths,
            lat_hundredths,
            zoom_tenths,
        }) => {
            let at = LonLat::new(
                f64::from(lon_hundredths) / 100.0,
                f64::from(lat_hundredths) / 100.0,
            );
            FlatView::around(earth, size, padding, at, f64::from(zoom_tenths) / 10.0)
        }
    }
}

/// What the state keeps of a view: its middle and zoom; `None` for the whole world. The inverse of
/// how [`map_layout`] makes its view, up to the rounding of [`MapView`].
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded and held in range before the cast"
)]
pub fn map_view_of(view: &FlatView) -> Option<MapView> {
    let mut middle = view.plane_from_px(view.middle());
    // Towards the poles the map is narrower than its frame: the nearest place beside the void.
    let at = (0..64).find_map(|_| {
        let at = view.projection().lonlat_from_plane(middle);
        middle.x *= 0.97;
        at
    })?;
    let zoom_tenths = (view.zoom * 10.0).round_ties_even().clamp(10.0, 120.0) as u16;
    // The map's cut lies west of the antimeridian.
    let lon = if at.lon > 180.0 {
        at.lon - 360.0
    } else {
        at.lon
    };
    (zoom_tenths > 10).then(|| {
        MapView {
            lon_hundredths: (lon * 100.0).round_ties_even() as i32,
            lat_hundredths: (at.lat * 100.0).round_ties_even() as i32,
            zoom_tenths,
        }
        .settled()
    })
}
