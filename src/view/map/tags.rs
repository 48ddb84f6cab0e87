//! What the comb shows: country tags, or region tags when there are too many countries.

use crate::app::App;
use fil_domain::{CountryIx, Item, RegionIx};
use fil_explorer::Selection;
use fil_explorer::map::CROWD;
use fil_explorer::words::{country_name, marked_countries, region_name};

/// A country's tag.
#[derive(Clone, PartialEq)]
pub(super) struct Tag {
    /// The country.
    pub(super) country: CountryIx,
    /// Its name.
    pub(super) name: &'static str,
    /// It is selected.
    pub(super) chosen: bool,
    /// What is selected names it.
    pub(super) named: bool,
    /// Something else is selected.
    pub(super) dimmed: bool,
}

/// A region's tag with its countries.
#[derive(Clone, PartialEq)]
pub(super) struct RegionTag {
    /// The region.
    pub(super) region: RegionIx,
    /// Its name.
    pub(super) name: &'static str,
    /// Its countries in the comb, west to east.
    pub(super) tags: Vec<Tag>,
}

/// The comb: countries that stand on their own, and regions.
#[derive(Clone, Default, PartialEq)]
pub(super) struct CombLayout {
    /// Countries shown by themselves.
    pub(super) tags: Vec<Tag>,
    /// Regions that fold the others.
    pub(super) regions: Vec<RegionTag>,
}

/// Lays the comb out. With too many countries, those of the selection stay unfolded.
pub(super) fn comb_layout(app: App) -> CombLayout {
    let pack = app.speech().pack;
    let selection = app.selection.get();
    let own = selection.marking(app.data);
    let open: Vec<&Item> = own.iter().filter_map(|ix| app.data.item(*ix)).collect();
    let tag = |country: CountryIx| {
        let chosen = selection == Selection::Country(country);
        let named = open
            .iter()
            .any(|item| item.countries.iter().any(|fact| fact.country == country));
        Tag {
            country,
            name: country_name(pack, country),
            chosen,
            named,
            dimmed: selection != Selection::None && !chosen && !named,
        }
    };
    let found = app.matches();
    // What is open and the filters hide has its marks on the map, so it has its tags here.
    let mut countries = found.countries.clone();
    for country in open
        .iter()
        .flat_map(|item| marked_countries(item))
        .chain(selection.country())
    {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    let all: Vec<Tag> = countries.into_iter().map(tag).collect();
    if all.len() <= CROWD {
        return CombLayout {
            tags: all,
            regions: Vec::new(),
        };
    }
    let mut comb = CombLayout::default();
    for tag in all {
        let Some(country) = app.data.country(tag.country) else {
            continue;
        };
        // What is selected stands outside its region, so that it is not there twice.
        if tag.chosen || tag.named {
            comb.tags.push(tag);
            continue;
        }
        match comb
            .regions
            .iter_mut()
            .find(|region| region.region == country.region)
        {
            Some(region) => region.tags.push(tag),
            None => comb.regions.push(RegionTag {
                region: country.region,
                name: region_name(pack, country.region),
                tags: vec![tag],
            }),
        }
    }
    comb
}
