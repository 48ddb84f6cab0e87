//! Whose colour an area takes: the fill rule of United Nations maps.

use super::AreaId;

const fn id(bytes: [u8; 3]) -> AreaId {
    AreaId::literal(bytes)
}

/// Areas that are filled like another one.
const FOLLOWERS: [(AreaId, AreaId); 5] = [
    (id(*b"XAC"), id(*b"CHN")),
    (id(*b"XAP"), id(*b"IND")),
    (id(*b"XBT"), id(*b"EGY")),
    (id(*b"XHT"), id(*b"SDN")),
    (id(*b"XIT"), id(*b"SSD")),
];

/// Areas that are nobody's colour: their status is not determined.
const UNCOLOURED: [AreaId; 2] = [id(*b"XAB"), id(*b"XJK")];

/// The area whose colour this one takes: most often itself. `None` means that it is land without
/// the colour of any country, whatever is highlighted.
#[must_use]
pub fn colour_owner(area: AreaId) -> Option<AreaId> {
    if UNCOLOURED.contains(&area) {
        return None;
    }
    Some(
        FOLLOWERS
            .iter()
            .find(|(follower, _)| *follower == area)
            .map_or(area, |(_, owner)| *owner),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undetermined_areas_take_no_colour() {
        assert_eq!(colour_owner(id(*b"XJK")), None);
        assert_eq!(colour_owner(id(*b"XAB")), None);
        assert_eq!(colour_owner(id(*b"XIT")), Some(id(*b"SSD")));
        assert_eq!(colour_owner(id(*b"ESH")), Some(id(*b"ESH")));
    }
}
