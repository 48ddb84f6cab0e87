//! How the comb is set (DESIGN.md §2, "When it gets dense"): in how many rows, and what folds to codes.

use super::comb::fits_at_first;
use super::threads::{Draft, ThreadsInput, comb_box};
use super::types::TagWish;

/// What a tag has beside its words, and where the row is full, pixels.
const AROUND: f64 = 18.0;
const TIGHT: f64 = 11.0;

/// How the comb is set.
#[derive(Clone, Copy)]
pub(super) struct Density {
    pub(super) rows: usize,
    /// What stands back shows its code.
    folded: bool,
    /// What a tag has beside its words.
    pub(super) around: f64,
}

impl Density {
    /// Whether a tag shows its code.
    pub(super) const fn folds(self, draft: &Draft) -> bool {
        self.folded && draft.dimmed
    }
}

/// Rows of the comb, and whether what stands back folds to codes (DESIGN.md §2, "When it gets
/// dense"): first the tags draw in, then beside a selection the others fold, then there is a second
/// row.
pub(super) fn density(input: &ThreadsInput<'_>, drafts: &[Draft]) -> Option<Density> {
    let beside = drafts.iter().any(|draft| draft.dimmed);
    let step = |rows, folded, around| Density {
        rows,
        folded,
        around,
    };
    let steps = [
        step(1, false, AROUND),
        step(1, false, TIGHT),
        step(1, true, AROUND),
        step(1, true, TIGHT),
        step(2, false, AROUND),
        step(2, false, TIGHT),
        step(2, true, TIGHT),
    ];
    steps.into_iter().find(|step| {
        let tags: Vec<TagWish> = drafts
            .iter()
            .map(|draft| draft.wish(*step, input))
            .collect();
        (beside || !step.folded) && fits_at_first(&tags, &comb_box(input, step.rows))
    })
}
