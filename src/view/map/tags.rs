//! What the comb shows: country tags, or region tags when there are too many countries.

use crate::app::App;
use fil_domain::{CountryIx, RegionIx};
use fil_explorer::Selection;
use fil_explorer::map::CROWD;
use fil_explorer::words::marked_countries;

/// A country's tag.
#[derive(Clone, Copy)]
pub(super) struct Tag {
    /// The country.
    pub(super) country: CountryIx,
    /// It is selected.
    pub(super) chosen: bool,
    /// What is selected names it.
    pub(super) named: bool,
    /// Something else is selected.
    pub(super) dimmed: bool,
}

/// A region's tag with its countries.
pub(super) struct RegionTag {
    /// The region.
    pub(super) region: RegionIx,
    /// Its countries in the comb, west to east.
    pub(super) tags: Vec<Tag>,
}

/// The comb: countries that stand on their own, and regions.
#[derive(Default)]
pub(super) struct CombLayout {
    /// Countries shown by themselves.
    pub(super) tags: Vec<Tag>,
    /// Regions that fold the others.
    pub(super) regions: Vec<RegionTag>,
}

/// Lays the comb out. With too many countries, those of the selection stay unfolded.
pub(super) fn comb_layout(app: App) -> CombLayout {
    let selection = app.selection.get();
    // What is open and the filters hide has its marks on the map, so it has its tags here.
    let mut countries = app.matches().countries.clone();
    let mut named = Vec::new();
    let mut add = |country| {
        if !countries.contains(&country) {
            countries.push(country);
        }
    };
    for ix in selection.marking(app.data) {
        if let Some(item) = app.data.item(ix) {
            marked_countries(item).for_each(&mut add);
            for fact in &item.countries {
                named.push(fact.country);
            }
        }
    }
    if let Some(country) = selection.country() {
        add(country);
    }
    let crowd = countries.len() > CROWD;
    let mut comb = CombLayout::default();
    for ix in countries {
        let chosen = selection == Selection::Country(ix);
        let named = named.contains(&ix);
        let tag = Tag {
            country: ix,
            chosen,
            named,
            dimmed: selection != Selection::None && !chosen && !named,
        };
        match app.data.country(ix) {
            // What is selected stands outside its region, so that it is not there twice.
            Some(country) if crowd && !chosen && !named => comb.fold(tag, country.region),
            _ => comb.tags.push(tag),
        }
    }
    comb
}

impl CombLayout {
    /// Puts a tag into its region.
    fn fold(&mut self, tag: Tag, region: RegionIx) {
        for one in &mut self.regions {
            if one.region == region {
                one.tags.push(tag);
                return;
            }
        }
        self.regions.push(RegionTag {
            region,
            tags: vec![tag],
        });
    }
}
