//! What the comb shows: country tags, or region tags when there are too many countries.

use crate::map::CROWD;
use crate::matches::Matches;
use crate::state::Selection;
use crate::words::marked_countries;
use fil_domain::{CountryIx, Dataset, RegionIx};

/// A country's tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryTag {
    /// The country.
    pub country: CountryIx,
    /// It is selected.
    pub chosen: bool,
    /// What is selected names it.
    pub named: bool,
    /// Something else is selected.
    pub dimmed: bool,
}

/// A region's tag with its countries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionTag {
    /// The region.
    pub region: RegionIx,
    /// Its countries in the comb, west to east.
    pub tags: Vec<CountryTag>,
}

/// The comb: countries that stand on their own, and regions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CombTags {
    /// Countries shown by themselves.
    pub tags: Vec<CountryTag>,
    /// Regions that fold the others.
    pub regions: Vec<RegionTag>,
}

/// What the comb shows. With too many countries, those of the selection stay unfolded. What is open
/// and the filters hide has its marks on the map, so it has its tags here. Where even those of the selection
/// stand too close, the `whole` of it is folded.
#[must_use]
#[inline(never)]
pub fn comb_tags(data: &Dataset, matches: &Matches, selection: Selection, whole: bool) -> CombTags {
    let mut countries = matches.countries.clone();
    let mut named = Vec::new();
    let mut add = |country| {
        if !countries.contains(&country) {
            countries.push(country);
        }
    };
    for ix in selection.marking(data) {
        if let Some(item) = data.item(ix) {
            marked_countries(item).into_iter().for_each(&mut add);
            for fact in &item.countries {
                named.push(fact.country);
            }
        }
    }
    if let Some(country) = selection.country() {
        add(country);
    }
    let crowd = countries.len() > CROWD;
    let mut comb = CombTags::default();
    for ix in countries {
        let chosen = selection == Selection::Country(ix);
        let named = named.contains(&ix);
        let tag = CountryTag {
            country: ix,
            chosen,
            named,
            dimmed: selection != Selection::None && !chosen && !named,
        };
        match data.country(ix) {
            // What is selected stands outside its region, so that it is not there twice.
            Some(country) if whole || crowd && !chosen && !named => comb.fold(tag, country.region),
            _ => comb.tags.push(tag),
        }
    }
    comb
}

impl CombTags {
    /// Puts a tag into its region.
    #[inline(never)]
    fn fold(&mut self, tag: CountryTag, region: RegionIx) {
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
