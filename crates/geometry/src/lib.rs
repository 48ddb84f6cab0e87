//! Numbers only: points, scales, ticks, rows, the Equal Earth projection, the world outlines
//! and the hit test.
//!
//! The crate has no dependency and knows no country: areas are opaque three-letter ids that stand
//! in the outlines. Everything that draws goes through [`map::PathSink`], so a canvas and an SVG
//! file are written from one list of paths. Conversions are named destination-first:
//! `px_from_lonlat` takes a longitude and latitude and gives pixels.
//!
//! * [`point`]: points, sizes and boxes.
//! * [`outlines`]: the packed world outlines, the style of their lines, who shares whose colour.
//! * [`map`]: projection, view, path writing, hit test.
//! * [`circle`]: sine and cosine over a quarter turn, wrapping.
//! * [`chart`]: scales, year ticks, rows of bars, spreading of close marks.

pub mod chart;
pub mod circle;
pub mod map;
pub mod outlines;
pub mod point;
