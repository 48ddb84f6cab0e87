//! A set of shapes.

use fil_domain::Shape;

/// The kinds of partner that are switched on; the empty set shows all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KindSet(u8);

impl KindSet {
    /// No kind switched on: every kind is shown.
    pub const EMPTY: Self = Self(0);

    const fn bit(shape: Shape) -> u8 {
        1 << (shape as u8)
    }

    /// The set with these shapes.
    #[must_use]
    pub fn of(shapes: impl IntoIterator<Item = Shape>) -> Self {
        shapes.into_iter().fold(Self::EMPTY, Self::with)
    }

    /// The set with this shape too.
    #[must_use]
    pub const fn with(self, shape: Shape) -> Self {
        Self(self.0 | Self::bit(shape))
    }

    /// Whether nothing is switched on.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this shape is switched on.
    #[must_use]
    pub const fn contains(self, shape: Shape) -> bool {
        self.0 & Self::bit(shape) != 0
    }

    /// Whether an item is shown whose partners have these shapes (`Item::kinds`): one of them is on,
    /// or none is on at all.
    #[must_use]
    pub const fn shows(self, kinds: u8) -> bool {
        self.is_empty() || self.0 & kinds != 0
    }

    /// The set with this shape switched over.
    #[must_use]
    pub const fn toggled(self, shape: Shape) -> Self {
        Self(self.0 ^ Self::bit(shape))
    }

    /// The shapes that are on, in the order of [`Shape::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Shape> {
        Shape::ALL
            .iter()
            .copied()
            .filter(move |shape| self.contains(*shape))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_on_means_all() {
        let set = KindSet::EMPTY.toggled(Shape::Square);
        let (disc, square) = (KindSet::bit(Shape::Disc), KindSet::bit(Shape::Square));
        assert!(KindSet::EMPTY.shows(disc));
        assert!(set.shows(square) && set.shows(square | disc) && !set.shows(disc));
        assert_eq!(set.toggled(Shape::Square), KindSet::EMPTY);
        assert_eq!(KindSet::of(Shape::ALL.iter().copied()).iter().count(), 7);
    }
}
