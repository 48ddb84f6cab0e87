//! From a prerendered page to the running app.

use crate::app::{App, Outcome, Speech, WORLD};
use crate::platform::{self, Here, live};
use crate::shell::explorer;
use crate::view::card::rehearse_card;
use crate::view::text::foot;
use fil_domain::Lang;
use fil_explorer::{Shell, address, address::Parsed};
use leptos::mount::mount_to;

/// Milliseconds after which the page is drawn, while most readers still look at it.
const REST: u64 = 1000;

/// Starts the app.
#[cfg(not(feature = "bench"))]
pub fn start() {
    begin();
}

/// Starts the app of a measurement, with the data that its page names.
#[cfg(feature = "bench")]
pub fn start() {
    platform::spawn(async {
        let root = Here::read(None).root;
        if let Some((dataset, french)) = platform::fetch_generated(&root).await {
            fil_dataset::replace(dataset, french);
        }
        begin();
        platform::mark_when_drawn();
    });
}

/// Reads the address and the page's language, then takes over from the prerendered content. When
/// the language's texts do not arrive, a page in that language stays as it was prerendered; a French
/// one that an address asked to speak another language goes on in French. Both say so.
fn begin() {
    let data = fil_dataset::dataset();
    let here = Here::read(None);
    let mut parsed = address::parse(data, &here.path, &here.query);
    // The text that was prerendered follows the path alone.
    let text = address::parse(data, &here.path, "").state.lang;
    platform::spawn(async move {
        let pack = match parsed.state.lang {
            Lang::Fr => Some(fil_dataset::french()),
            other => platform::fetch_pack(&here.root, other, data.hash).await,
        };
        if pack.is_none() && text != Lang::Fr {
            platform::mark_failed();
            return;
        }
        let speech = Speech::new(data, pack.unwrap_or_else(fil_dataset::french));
        parsed.state.lang = speech.pack.lang;
        let notice = pack.is_none().then_some(Outcome::NoLanguage);
        mount(here.root, parsed, speech, text, notice);
    });
}

fn mount(root: String, opened: Parsed, speech: Speech, text: Lang, notice: Option<Outcome>) {
    let Some(place) = platform::prerendered_root() else {
        return;
    };
    let data = fil_dataset::dataset();
    platform::absolute_links();
    let explorer = move || {
        let app = App::new(data, &WORLD, speech, opened.state, opened.foreign, root);
        app.text.set(text);
        app.notice.set(notice);
        if app.state_now().shell == Shell::Kiosk {
            // They lead out of a public screen.
            platform::remove("#texte");
            platform::remove(".foot");
        }
        platform::replace(".foot", live(move || foot(app)));
        let page = explorer(app);
        // After it: the page's title has its turn after the page.
        app.connect(opened.rewritten);
        platform::after(REST, Box::new(move || rehearse_card(app)));
        page
    };
    // The app lives as long as the page.
    platform::take_over(move || mount_to(place, explorer).forget());
}
