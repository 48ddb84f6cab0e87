//! The sentences that belong to the picture.

use crate::app::App;
use crate::live::Slot;
use crate::platform::{Piece, el, live};
use crate::view::common::{fold, fold_button};
use fil_domain::Message;

/// The notes on boundaries and names.
pub const NOTES: [Message; 7] = [
    Message::MapDotted,
    Message::MapNoteSudan,
    Message::MapNoteAbyei,
    Message::MapNoteKashmir,
    Message::MapNoteFalklands,
    Message::MapNoteKosovo,
    Message::MapCredit,
];

/// Id of the button that opens the notes.
const BUTTON: &str = "frontieres";

/// Disclaimer, what threads are not, and the notes on boundaries and names.
#[must_use]
pub fn map_notes(app: App) -> Piece {
    let open = Slot::new(false);
    live(move || written(app, open))
}

fn written(app: App, open: Slot<bool>) -> Piece {
    let line = |message: Message| {
        let words = app.say(message).words();
        (!words.is_empty()).then(|| el("p").text(words))
    };
    let notes = NOTES.iter().map(|message| el("li").text(app.say(*message)));
    el("div.stage-notes")
        .with(
            el("div").add_opt(line(Message::MapNotFlows)).with(
                fold("details.boundaries", BUTTON, open)
                    .with(fold_button(BUTTON, open).text(app.say(Message::MapNotes)))
                    .with(el("ul").add_all(notes)),
            ),
        )
        .with(
            el("div")
                .attr("id", "carte-reserve")
                .add_opt(line(Message::MapDisclaimer))
                .add_opt(line(Message::MapDisclaimerOrg)),
        )
}
