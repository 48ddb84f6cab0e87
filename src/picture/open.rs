//! From an address to the dialog.

use super::dialog::{self, dialog};
use crate::app::{App, Speech, WORLD};
use crate::platform::{self, Here};
use fil_domain::Lang;
use fil_explorer::{Letters, Motion, Pane, Shell, Theme, address};

/// Opens the dialog, and again each time the page asks for it.
pub fn start() {
    platform::on_picture(open);
    // Back leads to another picture than the one that is open.
    platform::on_popstate(|| platform::close_dialog(dialog::ID));
    open();
}

/// Opens the dialog on what the address shows.
fn open() {
    let data = fil_dataset::dataset();
    let here = Here::read(platform::product_root().as_deref());
    platform::spawn(async move {
        let lang = address::parse(data, &here.path, &here.query).state.lang;
        let pack = match lang {
            Lang::Fr => None,
            other => platform::fetch_pack(&here.root, other, data.hash).await,
        };
        let speech = Speech::new(data, pack.unwrap_or_else(fil_dataset::french));
        let shown = address::parse(data, &here.path, &here.query).state;
        platform::write_arabic_digits(shown.writes_arabic_digits());
        let typeface = platform::typeface(&here.root).await;
        // A picture is drawn whole and plain, however the page is laid out. The poster tells of the
        // five, whatever else is chosen.
        let app = move |path: &str, query: &str| {
            let mut parsed = address::parse(data, path, query);
            parsed.state.lang = speech.pack.lang;
            parsed.state.view = Pane::All;
            parsed.state.shell = Shell::Web;
            parsed.state.theme = Theme::Auto;
            parsed.state.letters = Letters::Normal;
            parsed.state.motion = Motion::Auto;
            App::new(
                data,
                &WORLD,
                speech,
                parsed.state,
                parsed.foreign,
                here.root.clone(),
            )
        };
        platform::mount_aside(dialog::ROOT, move || {
            let five = app("", "");
            dialog(app(&here.path, &here.query), five, typeface)
        });
        platform::show_dialog(dialog::ID);
    });
}
