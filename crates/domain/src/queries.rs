//! Questions to the records.

use crate::model::{
    Country, CountryIx, Dataset, DateFact, Item, ItemIx, Partner, PartnerIx, Programme,
    ProgrammeIx, Source, SourceIx,
};

impl Dataset {
    /// An item.
    #[must_use]
    pub fn item(&self, ix: ItemIx) -> Option<&Item> {
        self.items.get(ix.at())
    }

    /// A partner.
    #[must_use]
    pub fn partner(&self, ix: PartnerIx) -> Option<&Partner> {
        self.partners.get(ix.at())
    }

    /// A country.
    #[must_use]
    pub fn country(&self, ix: CountryIx) -> Option<&Country> {
        self.countries.get(ix.at())
    }

    /// A programme.
    #[must_use]
    pub fn programme(&self, ix: ProgrammeIx) -> Option<&Programme> {
        self.programmes.get(ix.at())
    }

    /// A source.
    #[must_use]
    pub fn source(&self, ix: SourceIx) -> Option<&Source> {
        self.sources.get(ix.at())
    }

    /// The items with their indices, in time order.
    pub fn items(&self) -> impl Iterator<Item = (ItemIx, &Item)> {
        (0u16..).map(ItemIx).zip(&self.items)
    }

    /// The item of an id, or of an id it had before.
    #[must_use]
    pub fn item_of_id(&self, id: &str) -> Option<ItemIx> {
        self.items()
            .find(|(_, item)| item.id == id || item.renamed_from.contains(&id))
            .map(|(ix, _)| ix)
    }

    /// The country of an alpha-2 code.
    #[must_use]
    pub fn country_of_iso2(&self, iso2: &str) -> Option<CountryIx> {
        (0u16..)
            .map(CountryIx)
            .zip(&self.countries)
            .find(|(_, c)| c.iso2 == iso2)
            .map(|(ix, _)| ix)
    }

    /// The partner of an id.
    #[must_use]
    pub fn partner_of_id(&self, id: &str) -> Option<PartnerIx> {
        let mut all = (0u16..).zip(&self.partners);
        all.find(|(_, partner)| partner.id == id)
            .map(|(at, _)| PartnerIx(at))
    }

    /// The programme of an id.
    #[must_use]
    pub fn programme_of_id(&self, id: &str) -> Option<ProgrammeIx> {
        let mut all = (0u16..).zip(&self.programmes);
        all.find(|(_, programme)| programme.id == id)
            .map(|(at, _)| ProgrammeIx(at))
    }
}

impl Dataset {
    /// The first and the last year that any date of any item touches.
    #[must_use]
    pub fn years(&self) -> (i16, i16) {
        let days = || {
            self.items
                .iter()
                .flat_map(|item| &item.dates)
                .filter_map(|date| date.edtf)
        };
        let year = |day: Option<crate::Day>| {
            day.and_then(|day| i16::try_from(day.year()).ok())
                .unwrap_or(crate::FIRST_YEAR)
        };
        let first = days().filter_map(crate::Edtf::earliest).min();
        let last = days()
            .filter_map(|date| date.latest().or_else(|| date.earliest()))
            .max();
        (year(first), year(last))
    }
}

impl Item {
    /// The main date.
    #[must_use]
    pub fn main_date(&self) -> Option<&DateFact> {
        self.dates.first()
    }

    /// The date that gives the duration drawn as a bar: the named one, else the main date.
    #[must_use]
    pub fn bar_date(&self) -> Option<&DateFact> {
        self.bar
            .map_or_else(|| self.main_date(), |at| self.dates.get(usize::from(at)))
    }
}
