//! From the placed map and timeline to what the loom wishes for.

use super::curve::controls;
use super::density::{Density, density};
use super::drawn::{Fray, frays};
use super::fan;
use super::mirror::in_mirror;
use super::tags::{CombTags, comb_tags};
use super::types::{CombBox, Loom, LoomWish, PortWish, Step, TagWish};
use super::weave::weave_watched;
use super::wishes::{brackets, ports};
use crate::map::{Eyelet, MapLayout};
use crate::matches::Matches;
use crate::state::ViewState;
use crate::timeline::{Sight, TimelineLayout, text_width};
use crate::words::{country_name, region_name};
use fil_domain::{CountryIx, Dataset, ItemIx, LanguagePack, RegionIx, Shape};
use fil_geometry::point::{Point, Rect};

/// Distance of neighbouring tags, pixels (DESIGN.md §2).
const GAP: f64 = 6.0;
const ROW_GAP: f64 = 6.0;
/// The least width of a tag.
const LEAST: f64 = 44.0;
/// The usual size of the tags' type, pixels.
const TEXT: f64 = 12.0;
/// Free space between the glyphs of an eyelet, pixels.
const GLYPHS_APART: f64 = 1.0;
/// Room of the count in a region's tag.
const COUNT: f64 = 30.0;

/// All that the threads depend on.
#[derive(Clone, Copy, Debug)]
pub struct ThreadsInput<'a> {
    /// The data.
    pub data: &'a Dataset,
    /// The language.
    pub pack: &'a LanguagePack,
    /// What the state shows.
    pub matches: &'a Matches,
    /// The state.
    pub state: &'a ViewState,
    /// The map; its left edge is that of the comb.
    pub map: &'a MapLayout,
    /// The timeline; its left edge is that of the comb.
    pub timeline: &'a TimelineLayout,
    /// The part of it in sight.
    pub sight: Sight,
    /// Which heights of the lanes are in sight.
    pub lanes_seen: (f64, f64),
    /// Width of the comb.
    pub width: f64,
    /// Top of the tags, below the top of the map.
    pub comb_top: f64,
    /// Height of a tag.
    pub tag_height: f64,
    /// Height of the band between comb and lanes.
    pub weft_height: f64,
    /// Size of the tags' type, pixels.
    pub text_px: f64,
    /// Radius of an eyelet, pixels.
    pub eyelet_radius: f64,
    /// Distance of neighbouring strands, pixels: 3, where they are thicker more (DESIGN.md §5).
    pub pitch: f64,
}

/// What a tag stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagOf {
    /// A country.
    Country(CountryIx),
    /// A region, and how many countries it folds.
    Region(RegionIx, usize),
}

/// A placed tag with what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct CombTag {
    /// What it stands for.
    pub of: TagOf,
    /// It is selected.
    pub chosen: bool,
    /// What is selected names it.
    pub named: bool,
    /// Something else is selected.
    pub dimmed: bool,
    /// It shows its code in place of its name.
    pub folded: bool,
    /// Its box.
    pub rect: Rect,
}

/// Whose a port is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PortOf {
    /// The item.
    pub item: ItemIx,
    /// The shape it wears: gives dye and ply.
    pub shape: Shape,
    /// Its strands fray: an earlier phase without a date.
    pub frayed: bool,
    /// It is selected.
    pub selected: bool,
    /// Something else is selected.
    pub dimmed: bool,
}

/// The woven picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Threads {
    /// The tags, west to east as the eyelets are.
    pub tags: Vec<CombTag>,
    /// The lines. A strand to a region's tag ends there.
    pub loom: Loom,
    /// From the heads of regions' tags to the eyelets they fold.
    pub region_threads: Vec<Vec<Step>>,
    /// Whose the ports are, as [`super::Strand::port`] counts them.
    pub ports: Vec<PortOf>,
    /// Whose the brackets are, and the region's name.
    pub brackets: Vec<(PortOf, &'static str)>,
    /// How many rows the comb has.
    pub rows: usize,
    /// Bottom of the comb, below the top of the map.
    pub comb_bottom: f64,
    /// The frayed threads of earlier phases.
    pub frays: Vec<Fray>,
    /// Top of the lanes, below the top of the map.
    pub lanes_top: f64,
}

impl Threads {
    /// Of each strand across the lanes its place, the line of its lane, and its item.
    #[must_use]
    pub fn uprights(&self) -> Vec<(f64, f64, ItemIx)> {
        let top = self.lanes_top;
        let mut uprights = Vec::new();
        for strand in &self.loom.strands {
            if let Some(of) = self.ports.get(strand.port) {
                uprights.push((strand.x, strand.lane_y - top, of.item));
            }
        }
        for (bracket, (of, _)) in self.loom.brackets.iter().zip(&self.brackets) {
            if let Some(Step::Move(at)) = bracket.lane.first() {
                uprights.push((at.x, at.y - top, of.item));
            }
        }
        uprights
    }
}

/// Weaves map, comb and timeline together, and tells `watch` the name of each step when it is done;
/// none where the comb is too narrow for its tags.
pub fn threads(input: &ThreadsInput<'_>, watch: &mut dyn FnMut(&'static str)) -> Option<Threads> {
    if input.timeline.mirrored {
        in_mirror(input, &mut |input| woven(input, false, watch))
    } else {
        woven(input, false, watch)
    }
}

/// Where the countries of what is selected stand too close by themselves, the `whole` comb is folded.
fn woven(
    input: &ThreadsInput<'_>,
    whole: bool,
    watch: &mut dyn FnMut(&'static str),
) -> Option<Threads> {
    let comb = comb_tags(input.data, input.matches, input.state.selection, whole);
    let mut drafts = drafts(input, &comb);
    let mut ports = ports(input, &drafts);
    for (at, draft) in drafts.iter_mut().enumerate() {
        let count = ports
            .iter()
            .filter(|(_, port)| port.tags.contains(&at))
            .count();
        draft.strands = count;
    }
    let Some(density) = density(input, &drafts) else {
        return (!whole).then(|| woven(input, true, watch)).flatten();
    };
    let rows = density.rows;
    let tags: Vec<TagWish> = drafts
        .iter()
        .map(|draft| draft.wish(density, input))
        .collect();
    let comb = comb_box(input, rows);
    let weft_bottom = comb.bottom() + input.weft_height;
    let mut brackets = brackets(input, &drafts);
    // Lanes scroll under the band: their lines begin where they would without.
    for (_, port) in &mut ports {
        port.lane_y += weft_bottom;
    }
    for (_, _, bracket) in &mut brackets {
        bracket.lane_y += weft_bottom;
    }
    let (of_ports, ports): (Vec<PortOf>, Vec<PortWish>) = ports.into_iter().unzip();
    let names = brackets.iter().map(|(of, name, _)| (*of, *name)).collect();
    let wish = LoomWish {
        tags,
        comb,
        weft_bottom,
        ports,
        brackets: brackets.into_iter().map(|(_, _, wish)| wish).collect(),
        eyelet_radius: input.eyelet_radius,
        pitch: input.pitch,
    };
    watch("tags, ports");
    let mut loom = weave_watched(&wish, watch);
    let mut region_threads = Vec::new();
    for (at, (draft, tag)) in drafts.iter().zip(&loom.tags).enumerate() {
        let TagOf::Region(..) = draft.of else {
            continue;
        };
        let head = Point::new(tag.rect.center().x, tag.rect.min.y);
        for strand in loom.strands.iter_mut().filter(|strand| strand.tag == at) {
            strand.map.clear();
        }
        for country in &draft.countries {
            let eyelet = input.map.eyelet(*country);
            let Some(eyelet) = eyelet.filter(|eyelet| eyelet.at.y < input.comb_top) else {
                continue;
            };
            let line = up(head, eyelet.at);
            // A strand of what is selected goes on to each of the countries that it is for.
            for strand in loom.strands.iter_mut().filter(|strand| strand.tag == at) {
                let of = of_ports.get(strand.port).filter(|of| of.selected);
                let item = of.and_then(|of| input.data.item(of.item));
                let mut all = item.into_iter().flat_map(|item| &item.countries);
                if all.any(|fact| fact.country == *country && fact.role.has_thread()) {
                    strand.map.extend_from_slice(&line);
                }
            }
            region_threads.push(line);
        }
    }
    for strand in &mut loom.strands {
        let draft = drafts
            .get(strand.tag)
            .filter(|draft| matches!(draft.of, TagOf::Country(_)));
        let country = draft.and_then(|draft| draft.countries.first());
        let eyelet = country.and_then(|country| input.map.eyelet(*country));
        if let (Some(eyelet), Some(of)) = (eyelet, of_ports.get(strand.port)) {
            // Of a country that lies below a near map the strand ends at its tag.
            if eyelet.at.y < input.comb_top {
                end_at_glyph(&mut strand.map, eyelet, of.shape);
            } else {
                strand.map.clear();
            }
        }
    }
    let tags = drafts.iter().zip(&loom.tags).map(|(draft, tag)| CombTag {
        of: draft.of,
        chosen: draft.chosen,
        named: draft.named,
        dimmed: draft.dimmed,
        folded: density.folds(draft),
        rect: tag.rect,
    });
    let mut woven = Threads {
        tags: tags.collect(),
        loom,
        ports: of_ports,
        brackets: names,
        region_threads,
        rows,
        comb_bottom: wish.comb.bottom(),
        frays: Vec::new(),
        lanes_top: weft_bottom,
    };
    woven.frays = frays(&woven, input.timeline.plot.0);
    Some(woven)
}

/// Ends a curve under the eyelet's glyph of this shape: where the kinds of a country stand side by
/// side, each thread goes to its own.
pub(super) fn end_at_glyph(curve: &mut [Step], eyelet: &Eyelet, shape: Shape) {
    let own = eyelet.glyphs.iter().position(|glyph| glyph.shape == shape);
    let last = eyelet.glyphs.len().saturating_sub(1) as f64 / 2.0;
    let aside = own.map_or(0.0, |own| {
        (own as f64 - last) * (eyelet.size + GLYPHS_APART)
    });
    if let Some(Step::Cubic(_, control, end)) = curve.last_mut() {
        let down = (eyelet.size / 2.0 - 1.0).max(0.0);
        for point in [control, end] {
            point.x += aside;
            point.y += down;
        }
    }
}

/// The line from a tag's head up to an eyelet.
fn up(head: Point, eyelet: Point) -> Vec<Step> {
    let [foot, one, other, end] = controls(head, eyelet, 0.0);
    vec![Step::Move(foot), Step::Cubic(one, other, end)]
}

/// A tag before it is placed.
pub(super) struct Draft {
    of: TagOf,
    chosen: bool,
    named: bool,
    pub(super) dimmed: bool,
    eyelet: Point,
    /// Widths of the name and of the code.
    widths: (f64, f64),
    strands: usize,
    /// The countries behind it.
    pub(super) countries: Vec<CountryIx>,
}

impl Draft {
    pub(super) fn wish(&self, density: Density, input: &ThreadsInput<'_>) -> TagWish {
        let words = if density.folds(self) {
            self.widths.1
        } else {
            self.widths.0
        };
        let larger = input.text_px / TEXT;
        let width = words + density.around * larger;
        let width = width.max(LEAST * larger.min(1.5));
        TagWish {
            eyelet: self.eyelet,
            width,
            fan: fan(self.strands, input.pitch).min(width / 2.0 - 4.0),
        }
    }
}

fn drafts(input: &ThreadsInput<'_>, comb: &CombTags) -> Vec<Draft> {
    let width = |text: &str| text_width(text, input.text_px).ceil();
    let eyelet = |country: CountryIx| input.map.eyelet(country).map(|eyelet| eyelet.at);
    let mut out = Vec::new();
    for tag in &comb.tags {
        let code = input.data.country(tag.country).map_or("", |one| one.iso3);
        let Some(eyelet) = eyelet(tag.country) else {
            continue;
        };
        out.push(Draft {
            of: TagOf::Country(tag.country),
            chosen: tag.chosen,
            named: tag.named,
            dimmed: tag.dimmed,
            eyelet,
            widths: (width(country_name(input.pack, tag.country)), width(code)),
            strands: 0,
            countries: vec![tag.country],
        });
    }
    for region in &comb.regions {
        let countries: Vec<CountryIx> = region.tags.iter().map(|tag| tag.country).collect();
        let eyelets: Vec<Point> = countries.iter().filter_map(|one| eyelet(*one)).collect();
        let count = eyelets.len().max(1) as f64;
        let sum = |of: fn(&Point) -> f64| eyelets.iter().map(of).sum::<f64>() / count;
        let whole = width(region_name(input.pack, region.region)) + COUNT * input.text_px / TEXT;
        out.push(Draft {
            of: TagOf::Region(region.region, countries.len()),
            chosen: false,
            named: region.tags.iter().any(|tag| tag.named),
            dimmed: region.tags.iter().all(|tag| tag.dimmed),
            eyelet: Point::new(sum(|at| at.x), sum(|at| at.y)),
            widths: (whole, whole),
            strands: 0,
            countries,
        });
    }
    out
}

pub(super) fn comb_box(input: &ThreadsInput<'_>, rows: usize) -> CombBox {
    CombBox {
        left: 0.0,
        right: input.width,
        top: input.comb_top,
        tag_height: input.tag_height,
        rows,
        row_gap: ROW_GAP,
        gap: GAP,
    }
}
