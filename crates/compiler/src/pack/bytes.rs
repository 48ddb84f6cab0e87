//! The bytes of the dataset and of the language packs.

use super::{dataset_of, pack_of, pages_of};
use crate::content::Checked;
use fil_domain::{Lang, PageMessage};

/// The packed dataset.
#[must_use]
pub fn dataset_bytes(checked: &Checked) -> Vec<u8> {
    fil_domain::pack::to_bytes(&dataset_of(checked))
}

/// What only the pages say, packed.
#[must_use]
pub fn pages_bytes(checked: &Checked) -> Vec<u8> {
    fil_domain::pack::to_bytes(&pages_of(checked))
}

/// What the program that makes pictures says, packed: of the pages' words those of pictures.
#[must_use]
pub fn pictures_bytes(checked: &Checked) -> Vec<u8> {
    let mut all = pages_of(checked);
    all.directors.clear();
    all.member_states.clear();
    all.sources.clear();
    for words in &mut all.languages {
        words.offices.clear();
        for (message, text) in PageMessage::ALL.iter().zip(&mut words.messages) {
            if !message.is_in_pictures() {
                *text = "";
            }
        }
    }
    fil_domain::pack::to_bytes(&all)
}

/// The packed texts of a language; `None` when the language has no text file.
#[must_use]
pub fn pack_bytes(checked: &Checked, lang: Lang) -> Option<Vec<u8>> {
    pack_of(checked, lang).map(|pack| fil_domain::pack::to_bytes(&pack))
}

/// The French pack, which a build carries; `None` as in [`pack_bytes`].
#[must_use]
pub fn french_bytes(checked: &Checked) -> Option<Vec<u8>> {
    pack_bytes(checked, Lang::Fr)
}

/// The packs of every served language but French, which is compiled into the app: its code and
/// bytes, `None` as in [`pack_bytes`].
#[must_use]
pub fn served_packs(checked: &Checked) -> Vec<(&'static str, Option<Vec<u8>>)> {
    Lang::SERVED
        .iter()
        .filter(|lang| **lang != Lang::Fr)
        .map(|lang| (lang.code(), pack_bytes(checked, *lang)))
        .collect()
}
