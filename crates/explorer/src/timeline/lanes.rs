//! Which lane each item lies in.

use super::types::TimelineInput;
use crate::order::{pair, sort_by_number};
use crate::words;
use fil_domain::{Item, ItemIx, Message, PartnerIx, PartnerKind, Shape};

/// Most items that get lanes by partner (DESIGN.md §2).
const PARTNER_LANES: usize = 40;

/// A lane before it is placed.
pub(super) struct LaneDraft {
    pub(super) shape: Shape,
    pub(super) label: &'static str,
    pub(super) items: Vec<ItemIx>,
    partner: Option<PartnerIx>,
    threads: usize,
}

/// Whether so few items get lanes by partner.
pub(super) const fn by_partner(items: &[ItemIx]) -> bool {
    items.len() <= PARTNER_LANES
}

/// The lanes, top to bottom. By partner: most threads first, then latest first. By kind: milestones
/// first.
pub(super) fn lanes(
    input: &TimelineInput<'_>,
    items: &[ItemIx],
    by_partner: bool,
) -> Vec<LaneDraft> {
    let mut lanes: Vec<LaneDraft> = Vec::new();
    for ix in items {
        let Some(item) = input.data.item(*ix) else {
            continue;
        };
        let partner = lane_partner(input, item).filter(|_| by_partner);
        let known = lanes.iter_mut().find(|lane| match partner {
            Some(_) => lane.partner == partner,
            None => lane.partner.is_none() && lane.shape == item.shape,
        });
        let threads = item
            .countries
            .iter()
            .filter(|fact| fact.role.has_thread())
            .count();
        if let Some(lane) = known {
            lane.items.push(*ix);
            lane.threads += threads;
        } else {
            lanes.push(LaneDraft {
                shape: item.shape,
                label: label(input, item, partner),
                items: vec![*ix],
                partner,
                threads,
            });
        }
    }
    if by_partner {
        sort_by_number(&mut lanes, |lane| {
            let threads = i32::try_from(lane.threads).unwrap_or(i32::MAX);
            let first = lane.items.first().map_or(0, |item| item.at());
            pair(-threads, usize::from(u16::MAX).saturating_sub(first))
        });
    } else {
        sort_by_number(&mut lanes, |lane| {
            pair(i32::from(lane.shape != Shape::Ring), lane.shape as usize)
        });
    }
    lanes
}

/// The partner whose lane an item lies in: the first that is not only a donor.
fn lane_partner(input: &TimelineInput<'_>, item: &Item) -> Option<PartnerIx> {
    let not_donor = |ix: &&PartnerIx| {
        input
            .data
            .partner(**ix)
            .is_some_and(|partner| partner.kind != PartnerKind::Donor)
    };
    let first = item.partners.iter().find(not_donor);
    first.or_else(|| item.partners.first()).copied()
}

fn label(input: &TimelineInput<'_>, item: &Item, partner: Option<PartnerIx>) -> &'static str {
    match partner.and_then(|ix| input.data.partner(ix)) {
        Some(partner) => input.pack.text(partner.short),
        None if item.shape == Shape::Ring => input.pack.message(Message::TimelineNoPartner),
        None => words::shape(input.pack, item.shape),
    }
}
