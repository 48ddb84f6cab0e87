//! From a prerendered page to the running app.

use crate::app::{App, Speech};
use crate::platform::{self, Here};
use crate::shell::explorer;
use fil_domain::Lang;
use fil_explorer::{Foreign, ViewState, address};
use fil_geometry::{map::ProjectedWorld, outlines::Outlines};
use leptos::mount::mount_to;

/// Reads the address and the page's language, then takes over from the prerendered content. When
/// the language's texts do not arrive, the app speaks French and says so.
pub fn start() {
    let data = fil_dataset::dataset();
    let here = Here::read(None);
    let parsed = address::parse(data, &here.path, &here.query);
    platform::spawn(async move {
        let lang = parsed.state.lang;
        let pack = match lang {
            Lang::Fr => Some(fil_dataset::french()),
            other => platform::fetch_pack(&here.root, other, data.hash).await,
        };
        let speech = Speech::new(data, pack.unwrap_or_else(fil_dataset::french));
        mount(
            here.root,
            parsed.state,
            parsed.foreign,
            speech,
            pack.is_none(),
        );
    });
}

fn mount(root: String, state: ViewState, foreign: Foreign, speech: Speech, failed: bool) {
    let Some(place) = platform::prerendered_root() else {
        return;
    };
    let data = fil_dataset::dataset();
    let outlines = Outlines::decode(fil_dataset::outlines_bytes()).unwrap_or_default();
    platform::absolute_links();
    let handle = mount_to(place, move || {
        let world = Box::leak(Box::new(ProjectedWorld::new(outlines)));
        let app = App::new(data, world, speech, state, foreign, root);
        if failed {
            app.notice.set(Some(fil_domain::Message::LangFailed));
        }
        app.connect();
        explorer(app)
    });
    // The app lives as long as the page.
    handle.forget();
    platform::mark_ready();
}
