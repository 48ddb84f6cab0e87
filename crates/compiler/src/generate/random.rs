//! A small random generator, so that the same seed gives the same data for ever.

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to below `end`; 0 when `end` is 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = end as u64;
        let value = self.next().checked_rem(end).unwrap_or(0);
        usize::try_from(value).unwrap_or(0)
    }

    /// True once in `times`.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of a list.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len());
        list.get(at)
    }

    /// Up to `count` different ones of a list.
    pub(super) fn some<T: Clone + PartialEq>(&mut self, list: &[T], count: usize) -> Vec<T> {
        let mut chosen = Vec::new();
        for _ in 0..count {
            if let Some(value) = self.pick(list).filter(|value| !chosen.contains(*value)) {
                chosen.push(value.clone());
            }
        }
        chosen
    }
}
