//! The small closed vocabularies of the data, each with the word that stands for it in the files.

codes! {
    /// What an item is.
    pub enum ItemKind {
        /// An agreement between IOM and others.
        Partnership = "partnership",
        /// A programme or project with a duration.
        Programme = "programme",
        /// A meeting of consultation.
        Consultation = "consultation",
        /// A date in the life of the organisation or of the UN system.
        Milestone = "milestone",
        /// A payment or pledge announced on its own.
        Funding = "funding",
    }
}

codes! {
    /// What kind of organisation a partner is. On screen several share a [`Shape`].
    pub enum PartnerKind {
        /// An agency, fund or programme of the United Nations.
        UnAgency = "un_agency",
        /// The United Nations as a whole, or a network of its bodies.
        UnSystem = "un_system",
        /// A State's agency for cooperation.
        BilateralAgency = "bilateral_agency",
        /// Someone who pays and does not otherwise take part.
        Donor = "donor",
        /// A government.
        Government = "government",
        /// An organisation of the States of a region.
        RegionalOrganisation = "regional_organisation",
        /// A development bank owned by States.
        MultilateralBank = "multilateral_bank",
        /// A group of non-governmental organisations.
        NgoConsortium = "ngo_consortium",
        /// The Red Cross and Red Crescent movement.
        RedCrossRedCrescent = "red_cross_red_crescent",
        /// Another international organisation.
        InternationalOrganisation = "international_organisation",
        /// A platform led by States.
        StateLedPlatform = "state_led_platform",
    }
}

codes! {
    /// The shape, dye and ply an item wears on screen (DESIGN.md §9); also what the filter chips choose.
    pub enum Shape {
        /// United Nations: azure hexagon.
        Hexagon = "un",
        /// Bilateral agencies, donors and governments: madder disc.
        Disc = "bilateral",
        /// Regional organisations: indigo diamond.
        Diamond = "region",
        /// Multilateral banks: teal square.
        Square = "bank",
        /// NGOs, Red Cross and Red Crescent: weld triangle.
        Triangle = "ngo",
        /// Other international organisations and State-led platforms: indigo pentagon.
        Pentagon = "international",
        /// No partner: an open ring on the era band.
        Ring = "none",
    }
}

impl Shape {
    /// The shape a partner of this kind wears.
    #[must_use]
    pub const fn of_partner(kind: PartnerKind) -> Self {
        match kind {
            PartnerKind::UnAgency | PartnerKind::UnSystem => Self::Hexagon,
            PartnerKind::BilateralAgency | PartnerKind::Donor | PartnerKind::Government => {
                Self::Disc
            }
            PartnerKind::RegionalOrganisation => Self::Diamond,
            PartnerKind::MultilateralBank => Self::Square,
            PartnerKind::NgoConsortium | PartnerKind::RedCrossRedCrescent => Self::Triangle,
            PartnerKind::InternationalOrganisation | PartnerKind::StateLedPlatform => {
                Self::Pentagon
            }
        }
    }

    /// The shape of an item: that of its first partner that is not only a donor, else of its
    /// first, else the ring.
    #[must_use]
    pub fn of_item(kinds: impl Iterator<Item = PartnerKind> + Clone) -> Self {
        kinds
            .clone()
            .find(|kind| *kind != PartnerKind::Donor)
            .or_else(|| kinds.clone().next())
            .map_or(Self::Ring, Self::of_partner)
    }

    /// One bit for each shape of an item's partners, the first shape lowest; the ring's when it has
    /// no partner.
    #[must_use]
    pub fn bits_of_item(kinds: impl Iterator<Item = PartnerKind>) -> u8 {
        let bits = kinds.fold(0, |bits, kind| bits | 1 << (Self::of_partner(kind) as u8));
        if bits == 0 {
            1 << (Self::Ring as u8)
        } else {
            bits
        }
    }
}

codes! {
    /// On what a statement rests.
    pub enum Basis {
        /// Said by the source that is named.
        Stated = "stated",
        /// Said by one source and confirmed by another; both are named.
        Verified = "verified",
        /// Deduced; the reason says from what.
        Inferred = "inferred",
        /// Not found.
        Unknown = "unknown",
    }
}

codes! {
    /// How good the sources of an item are, taken together.
    pub enum Confidence {
        /// Date and facts stated by IOM, the partner or an official text.
        A = "A",
        /// Stated by a news or secondary source.
        B = "B",
        /// Part of the date is inferred.
        C = "C",
    }
}

codes! {
    /// What a date is the date of.
    pub enum DateRole {
        /// Signature of an agreement.
        Signature = "signature",
        /// Announcement to the public.
        Announcement = "announcement",
        /// Adoption of a text.
        Adoption = "adoption",
        /// Entry into force.
        EntryIntoForce = "entry_into_force",
        /// Start of something that goes on.
        Start = "start",
        /// Public launch.
        Launch = "launch",
        /// Establishment of a body or fund.
        Establishment = "establishment",
        /// A meeting or event.
        Event = "event",
        /// Publication of the source.
        Publication = "publication",
        /// Joining, or gaining a status.
        Membership = "membership",
        /// Renewal of an earlier agreement.
        Renewal = "renewal",
        /// Change of name.
        Renaming = "renaming",
        /// The years a programme runs.
        ProgrammePeriod = "programme_period",
        /// One phase of a programme.
        Phase = "phase",
        /// The years that money covers.
        FundingPeriod = "funding_period",
        /// The years of a plan.
        PlanPeriod = "plan_period",
        /// A phase before the item, often undated.
        EarlierPhase = "earlier_phase",
    }
}

codes! {
    /// What is known about the end of what a date opens.
    pub enum EndIs {
        /// A moment: nothing lasts.
        None = "none",
        /// It goes on; no end is given.
        NotStated = "not_stated",
        /// Worked out, for example from a start and a length.
        Computed = "computed",
        /// A source confirms that it ended then.
        Attested = "attested",
        /// Announced beforehand.
        Planned = "planned",
    }
}

codes! {
    /// Whether a figure is an aim or a result.
    pub enum FigureStatus {
        /// An aim.
        Target = "target",
        /// What is expected to happen.
        Expected = "expected",
        /// A result.
        Achieved = "achieved",
        /// A plain count, neither aim nor result.
        Fact = "fact",
    }
}

codes! {
    /// How a figure is to be read.
    pub enum Qualifier {
        /// The number itself.
        Exactly = "exactly",
        /// A lower bound.
        MoreThan = "more_than",
        /// An upper bound.
        UpTo = "up_to",
        /// A rounded number.
        About = "about",
        /// All there are.
        All = "all",
    }
}

codes! {
    /// What a further point of an item is about.
    pub enum PointKind {
        /// What it is for.
        Purpose = "purpose",
        /// What is done.
        Activity = "activity",
        /// How it is done.
        Method = "method",
        /// What stands around it.
        Context = "context",
        /// The wider commitment it belongs to.
        Framework = "framework",
        /// A condition.
        Condition = "condition",
    }
}

codes! {
    /// What a person did, in an official role.
    pub enum PersonPart {
        /// Signed.
        Signatory = "signatory",
        /// Is quoted by the source.
        Quoted = "quoted",
        /// Signed and is quoted.
        SignatoryQuoted = "signatory_quoted",
        /// Spoke at the event.
        Speaker = "speaker",
        /// Is named.
        Named = "named",
    }
}

codes! {
    /// What happened at a place.
    pub enum PlaceRole {
        /// The agreement was signed there.
        SigningPlace = "signing_place",
        /// The launch was there.
        Launch = "launch",
        /// The meeting was there.
        Venue = "venue",
        /// The release is dated from there.
        ReleaseDateline = "release_dateline",
        /// An IOM office named by the source.
        IomOffice = "iom_office",
        /// The founding conference was there.
        FoundingConference = "founding_conference",
        /// A conference was there.
        Conference = "conference",
    }
}

codes! {
    /// How far an item reaches.
    pub enum Reach {
        /// Countries are named.
        Countries = "countries",
        /// A region is named, no country.
        Region = "region",
        /// World-wide.
        Global = "global",
        /// The sources do not say.
        Unstated = "unstated",
    }
}

codes! {
    /// What a country or area is to the United Nations.
    pub enum CountryStatus {
        /// A Member State.
        Member = "member",
        /// A non-member observer State.
        Observer = "observer",
        /// Another country or area of the M49 list.
        Area = "area",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_wears_its_first_partner_that_is_not_only_a_donor() {
        use PartnerKind::{Donor, MultilateralBank, UnAgency};
        assert_eq!(
            Shape::of_item([Donor, UnAgency].into_iter()),
            Shape::Hexagon
        );
        assert_eq!(
            Shape::of_item([MultilateralBank, UnAgency].into_iter()),
            Shape::Square
        );
        assert_eq!(Shape::of_item([Donor].into_iter()), Shape::Disc);
        assert_eq!(Shape::of_item([].into_iter()), Shape::Ring);
    }

    #[test]
    fn an_item_is_found_under_each_of_its_partners() {
        use PartnerKind::{Donor, Government, UnAgency};
        let bits = |kinds: &[PartnerKind]| Shape::bits_of_item(kinds.iter().copied());
        let bit = |shape: Shape| 1_u8 << (shape as u8);
        assert_eq!(
            bits(&[UnAgency, Donor]),
            bit(Shape::Hexagon) | bit(Shape::Disc)
        );
        assert_eq!(bits(&[Donor, Government]), bit(Shape::Disc));
        assert_eq!(bits(&[]), bit(Shape::Ring));
    }

    #[test]
    fn codes_are_unique_and_come_back() {
        for kind in PartnerKind::ALL {
            assert_eq!(PartnerKind::from_code(kind.code()), Some(*kind));
        }
        assert_eq!(PartnerKind::ALL.len(), 11);
        assert_eq!(PartnerKind::from_code("bank"), None);
    }
}
