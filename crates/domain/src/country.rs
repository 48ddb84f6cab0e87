//! What the map and the loom draw for a country, decided by its role. This is the only place.

codes! {
    /// Why an item names a country.
    pub enum CountryRole {
        /// A country of the programme.
        Programme = "programme",
        /// The first announced country of application.
        Application = "application",
        /// The agreement is about this country.
        CountryAgreement = "country_agreement",
        /// A country of an earlier phase of the programme.
        ProgrammeEarlierPhase = "programme_earlier_phase",
        /// A country of a coordination plan.
        Coordination = "coordination",
        /// Named in a funding release.
        NamedByDonor = "named_by_donor",
        /// Named beside a region.
        NamedWithRegion = "named_with_region",
        /// A member of the partner organisation: not a programme country.
        MembersOfPartner = "members_of_partner",
        /// Named without any of these.
        None = "none",
    }
}

/// How a thread to the country is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thread {
    /// No thread.
    None,
    /// A thread that frays: an earlier, undated phase.
    Frayed,
    /// A whole thread.
    Whole,
}

/// How the country's eyelet on the map is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Eyelet {
    /// No eyelet.
    None,
    /// An outline.
    Hollow,
    /// A filled shape.
    Solid,
}

/// What a role draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The thread from the item to the country.
    pub thread: Thread,
    /// The mark on the map.
    pub eyelet: Eyelet,
    /// Whether the land takes the programme tint.
    pub tint: bool,
}

impl CountryRole {
    /// What this role draws on the map and in the loom.
    #[must_use]
    pub const fn drawing(self) -> Drawing {
        match self {
            Self::Programme | Self::Application | Self::CountryAgreement => Drawing {
                thread: Thread::Whole,
                eyelet: Eyelet::Solid,
                tint: true,
            },
            Self::ProgrammeEarlierPhase => Drawing {
                thread: Thread::Frayed,
                eyelet: Eyelet::Hollow,
                tint: false,
            },
            Self::Coordination | Self::NamedByDonor | Self::NamedWithRegion => Drawing {
                thread: Thread::None,
                eyelet: Eyelet::Hollow,
                tint: false,
            },
            Self::MembersOfPartner | Self::None => Drawing {
                thread: Thread::None,
                eyelet: Eyelet::None,
                tint: false,
            },
        }
    }

    /// Whether a thread leads to the country.
    #[must_use]
    pub fn has_thread(self) -> bool {
        self.drawing().thread != Thread::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_in_one_table() {
        let rows: Vec<_> = CountryRole::ALL
            .iter()
            .map(|role| {
                let Drawing {
                    thread,
                    eyelet,
                    tint,
                } = role.drawing();
                format!("{} {thread:?} {eyelet:?} {tint}", role.code())
            })
            .collect();
        assert_eq!(
            rows,
            [
                "programme Whole Solid true",
                "application Whole Solid true",
                "country_agreement Whole Solid true",
                "programme_earlier_phase Frayed Hollow false",
                "coordination None Hollow false",
                "named_by_donor None Hollow false",
                "named_with_region None Hollow false",
                "members_of_partner None None false",
                "none None None false",
            ]
        );
    }
}
