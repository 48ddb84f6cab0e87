//! The foot of the page: as of when, which data, what the page does not do.

use crate::app::App;
use fil_domain::{Edtf, Message};
use fil_explorer::words::{date, fill};
use leptos::prelude::*;

/// The foot.
#[component]
pub fn Foot(
    /// The handle.
    app: App,
) -> impl IntoView {
    let speech = app.speech.get();
    let as_of = date(speech.pack, Edtf::from(app.data.as_of));
    let short = app.data.hash.get(..12).unwrap_or(app.data.hash);
    view! {
        <footer class="foot">
            <div class="foot-inner">
                <p>
                    {fill(speech.say(Message::FooterData), &[("date", &as_of)])}
                    " · "
                    <span title=app.data.hash>
                        {fill(speech.say(Message::FooterHash), &[("hash", short)])}
                    </span>
                </p>
                <p>{speech.say(Message::FooterSources)}</p>
                <p>{speech.say(Message::FooterUnofficial)}</p>
                <p>{speech.say(Message::FooterPrivacy)}</p>
            </div>
        </footer>
    }
}
