//! The words of the small vocabularies, and the names of places and themes.

use fil_domain::{
    Confidence, CountryIx, CountryRole, Dataset, DateRole, EndIs, FigureStatus, ItemKind,
    LanguagePack, Message, PersonPart, PlaceRole, PointKind, Reach, RegionIx, Shape, ThemeIx,
};

/// Declares functions from a vocabulary to its message.
macro_rules! names {
    ($($(#[$meta:meta])* $function:ident($type:ident) { $($value:ident => $message:ident),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[must_use]
        pub fn $function(pack: &LanguagePack, value: $type) -> &'static str {
            pack.message(match value { $($type::$value => Message::$message),+ })
        }
    )+};
}

names! {
    /// The kind of partner that a shape stands for: "Banques".
    shape(Shape) {
        Hexagon => ShapeUn, Disc => ShapeBilateral, Diamond => ShapeRegion, Square => ShapeBank,
        Triangle => ShapeNgo, Pentagon => ShapeInternational, Ring => ShapeNone,
    }
    /// What an item is: "Accord".
    item_kind(ItemKind) {
        Partnership => KindPartnership, Programme => KindProgramme,
        Consultation => KindConsultation, Milestone => KindMilestone, Funding => KindFunding,
    }
    /// Why a country is named: "phase précédente".
    country_role(CountryRole) {
        Programme => RoleProgramme, Application => RoleApplication,
        CountryAgreement => RoleCountryAgreement, ProgrammeEarlierPhase => RoleProgrammeEarlierPhase,
        Coordination => RoleCoordination, NamedByDonor => RoleNamedByDonor,
        NamedWithRegion => RoleNamedWithRegion, MembersOfPartner => RoleMembersOfPartner,
        None => RoleNone,
    }
    /// What a date is the date of: "signature".
    date_role(DateRole) {
        Signature => DateRoleSignature, Announcement => DateRoleAnnouncement,
        Adoption => DateRoleAdoption, EntryIntoForce => DateRoleEntryIntoForce,
        Start => DateRoleStart, Launch => DateRoleLaunch, Establishment => DateRoleEstablishment,
        Event => DateRoleEvent, Publication => DateRolePublication,
        Membership => DateRoleMembership, Renewal => DateRoleRenewal, Renaming => DateRoleRenaming,
        ProgrammePeriod => DateRoleProgrammePeriod, Phase => DateRolePhase,
        FundingPeriod => DateRoleFundingPeriod, PlanPeriod => DateRolePlanPeriod,
        EarlierPhase => DateRoleEarlierPhase,
    }
    /// What is known about an end: "fin non précisée".
    end_is(EndIs) {
        None => EndNone, NotStated => EndNotStated, Computed => EndComputed,
        Attested => EndAttested, Planned => EndPlanned,
    }
    /// Aim or result: "objectif".
    figure_status(FigureStatus) {
        Target => StatusTarget, Expected => StatusExpected, Achieved => StatusAchieved,
        Fact => StatusFact,
    }
    /// What a further fact is about: "méthode".
    point_kind(PointKind) {
        Purpose => PointPurpose, Activity => PointActivity, Method => PointMethod,
        Context => PointContext, Framework => PointFramework, Condition => PointCondition,
    }
    /// What a person did: "signataire".
    person_part(PersonPart) {
        Signatory => PersonSignatory, Quoted => PersonQuoted,
        SignatoryQuoted => PersonSignatoryQuoted, Speaker => PersonSpeaker, Named => PersonNamed,
    }
    /// What happened at a place: "lieu de signature".
    place_role(PlaceRole) {
        SigningPlace => PlaceSigningPlace, Launch => PlaceLaunch, Venue => PlaceVenue,
        ReleaseDateline => PlaceReleaseDateline, IomOffice => PlaceIomOffice,
        FoundingConference => PlaceFoundingConference, Conference => PlaceConference,
    }
    /// How far an item reaches: "monde".
    reach(Reach) {
        Countries => ReachCountries, Region => ReachRegion, Global => ReachGlobal,
        Unstated => ReachUnstated,
    }
    /// How good the sources are, in a sentence.
    confidence(Confidence) {
        A => CardConfidenceA, B => CardConfidenceB, C => CardConfidenceC,
    }
}

/// A country's name.
#[must_use]
pub fn country_name(pack: &LanguagePack, ix: CountryIx) -> &'static str {
    pack.countries.get(ix.at()).copied().unwrap_or("")
}

/// A region's name.
#[must_use]
pub fn region_name(pack: &LanguagePack, ix: RegionIx) -> &'static str {
    pack.regions.get(ix.at()).copied().unwrap_or("")
}

/// A theme's name.
#[must_use]
pub fn theme(data: &Dataset, pack: &LanguagePack, ix: ThemeIx) -> &'static str {
    data.themes
        .get(ix.at())
        .map_or("", |theme| pack.text(theme.name))
}
