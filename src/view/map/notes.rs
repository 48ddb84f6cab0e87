//! The sentences that belong to the picture.

use crate::app::App;
use fil_domain::Message;
use leptos::prelude::*;

/// Disclaimer, what threads are not, and the notes on boundaries and names.
#[component]
pub fn MapNotes(
    /// The handle.
    app: App,
) -> impl IntoView {
    let line = move |message: Message| {
        let words = move || app.say(message);
        move || (!words().is_empty()).then(|| view! { <p>{words()}</p> })
    };
    let note = move |message: Message| view! { <li>{move || app.say(message)}</li> };
    view! {
        <div class="stage-notes">
            <div>
                {line(Message::MapNotFlows)}
                <details class="boundaries">
                    <summary>{move || app.say(Message::MapNotes)}</summary>
                    <ul>
                        {note(Message::MapDotted)} {note(Message::MapNoteSudan)}
                        {note(Message::MapNoteAbyei)} {note(Message::MapNoteKashmir)}
                        {note(Message::MapNoteFalklands)} {note(Message::MapNoteKosovo)}
                        {note(Message::MapCredit)}
                    </ul>
                </details>
            </div>
            <div id="carte-reserve">{line(Message::MapDisclaimer)} {line(Message::MapDisclaimerOrg)}</div>
        </div>
    }
}
