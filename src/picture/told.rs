//! What came of saving a picture.

use crate::live::Small;
use fil_domain::PageMessage;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Nothing was asked for yet.
    Nothing,
    /// The file is on its way to where the browser keeps files.
    Saved,
    /// The browser could not draw the picture in pixels.
    NotDrawn,
}

impl Told {
    /// What is told of it.
    pub(super) const fn message(self) -> Option<PageMessage> {
        match self {
            Self::Nothing => None,
            Self::Saved => Some(PageMessage::PictureSaved),
            Self::NotDrawn => Some(PageMessage::PictureNotDrawn),
        }
    }
}

impl Small for Told {
    fn to_bits(self) -> u32 {
        self as u32
    }
    fn from_bits(bits: u32) -> Self {
        let all = [Self::Nothing, Self::Saved, Self::NotDrawn];
        let mut all = all.into_iter();
        all.find(|one| *one as u32 == bits).unwrap_or(Self::Nothing)
    }
}
