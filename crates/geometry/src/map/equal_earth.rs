//! The Equal Earth projection: equal-area, spherical.
//!
//! Source: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International
//! Journal of Geographical Information Science 33 (3), 2018, equations 4 (forward) and the Newton
//! iteration of its section on the inverse.

use core::f64::consts::FRAC_PI_3;

use crate::circle::{cos, sin, wrapped};
use crate::point::{LonLat, Point};

const A1: f64 = 1.340_264;
const A2: f64 = -0.081_106;
const A3: f64 = 0.000_893;
const A4: f64 = 0.003_796;

/// √3 / 2: `M` of the paper.
const M: f64 = 0.866_025_403_784_438_6;

/// Equal Earth about a central meridian. The plane is that of a sphere of radius 1: `x` from
/// -2.71 to 2.71, `y` from -1.32 (south) to 1.32 (north).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EqualEarth {
    /// The meridian in the middle, degrees east.
    pub central_meridian: f64,
}

/// `y` of the parametric latitude `theta`, and its derivative.
fn y_and_slope(theta: f64) -> (f64, f64) {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    let y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    let slope = A1 + 3.0 * A2 * t2 + t6 * (7.0 * A3 + 9.0 * A4 * t2);
    (y, slope)
}

impl EqualEarth {
    /// The projection about a meridian in degrees east.
    #[must_use]
    pub const fn new(central_meridian: f64) -> Self {
        Self { central_meridian }
    }

    /// The plane point of a place whose longitude is counted from the central meridian, both in
    /// degrees.
    #[must_use]
    pub fn plane_from_relative(x: f64, lat: f64) -> Point {
        let theta = (M * sin(lat.clamp(-90.0, 90.0).to_radians())).asin();
        let (y, slope) = y_and_slope(theta);
        Point::new(x.to_radians() * cos(theta) / (M * slope), y)
    }

    /// The plane point of a place. Longitudes are taken modulo 360°.
    #[must_use]
    pub fn plane_from_lonlat(&self, at: LonLat) -> Point {
        let x = wrapped(at.lon - self.central_meridian + 180.0, 360.0) - 180.0;
        Self::plane_from_relative(x, at.lat)
    }

    /// The place of a plane point, its longitude within 180° of the central meridian; `None`
    /// outside the outline of the world.
    #[must_use]
    pub fn lonlat_from_plane(&self, at: Point) -> Option<LonLat> {
        let (y_max, _) = y_and_slope(FRAC_PI_3);
        if at.y.is_nan() || at.y.abs() > y_max + 1e-9 {
            return None;
        }
        let mut theta = at.y / A1;
        for _ in 0..12 {
            let (y, slope) = y_and_slope(theta);
            let change = (y - at.y) / slope;
            theta -= change;
            if change.abs() < 1e-12 {
                break;
            }
        }
        let (_, slope) = y_and_slope(theta);
        let x = (M * at.x * slope / cos(theta)).to_degrees();
        let lat = (sin(theta) / M).clamp(-1.0, 1.0).asin().to_degrees();
        (x.abs() <= 180.0 + 1e-9).then(|| LonLat::new(x + self.central_meridian, lat))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EARTH: EqualEarth = EqualEarth::new(11.0);

    #[test]
    fn the_extent_is_that_of_the_paper() {
        let right = EqualEarth::plane_from_relative(180.0, 0.0);
        let top = EqualEarth::plane_from_relative(0.0, 90.0);
        let corner = EqualEarth::plane_from_relative(180.0, 90.0);
        assert!((right.x - 2.706_63).abs() < 1e-5);
        assert!((top.y - 1.317_36).abs() < 1e-5);
        assert!(
            (corner.x / right.x - 0.5924).abs() < 1e-3,
            "the pole is a line of 0.59 equators"
        );
    }

    #[test]
    fn areas_keep_their_share() {
        // A cell of one degree at 60° has half the area of one at the equator.
        let area = |lat: f64| {
            let width = |l: f64| EqualEarth::plane_from_relative(1.0, l).x;
            let (low, high) = (lat - 0.5, lat + 0.5);
            let y = |l: f64| EqualEarth::plane_from_relative(0.0, l).y;
            f64::midpoint(width(low), width(high)) * (y(high) - y(low))
        };
        assert!((area(60.0) / area(0.0) - 0.5).abs() < 1e-4);
    }

    #[test]
    fn the_inverse_undoes_the_projection() {
        for (lon, lat) in [
            (11.0, 0.0),
            (-168.9, -55.0),
            (160.0, -9.4),
            (-72.3, 18.5),
            (11.0, 89.9),
        ] {
            let back = EARTH
                .lonlat_from_plane(EARTH.plane_from_lonlat(LonLat::new(lon, lat)))
                .unwrap();
            assert!(
                (back.lon - lon).abs() < 1e-7 && (back.lat - lat).abs() < 1e-7,
                "{lon} {lat}"
            );
        }
    }

    #[test]
    fn outside_the_world_is_nowhere() {
        assert_eq!(EARTH.lonlat_from_plane(Point::new(0.0, 1.32)), None);
        assert_eq!(EARTH.lonlat_from_plane(Point::new(2.0, 1.3)), None);
        assert_eq!(EARTH.lonlat_from_plane(Point::new(0.0, f64::NAN)), None);
    }
}
