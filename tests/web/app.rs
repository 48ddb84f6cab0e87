//! The whole app in the page.

use crate::events::until;
use crate::page::{Mounted, Place};
use fil_a_fil::app::{App, Speech};
use fil_a_fil::shell::explorer;
use fil_dataset::{dataset, french, outlines_bytes};
use fil_explorer::{Command, Scope, address};
use fil_geometry::{map::ProjectedWorld, outlines::Outlines};
use leptos::task::tick;
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// The app at an address, not yet in step with the page around it.
fn app(at: &str) -> App {
    let (path, query) = at.split_once('?').unwrap_or((at, ""));
    let (data, parsed) = (dataset(), address::parse(dataset(), path, query));
    let outlines = Outlines::decode(outlines_bytes()).unwrap_throw();
    let world = Box::leak(Box::new(ProjectedWorld::new(outlines)));
    App::new(
        data,
        world,
        Speech::new(data, french()),
        parsed.state,
        parsed.foreign,
        String::new(),
    )
}

/// The app in the page.
pub(crate) fn mounted(at: &'static str) -> (Mounted, App) {
    Mounted::new(move || {
        let app = app(at);
        (explorer(app), app)
    })
}

#[wasm_bindgen_test]
fn the_app_begins_as_its_prerendered_page() {
    for at in [
        "",
        "?scope=all",
        "?q=zzz",
        "iom-undp-mainstreaming-migration/",
        "?sel=CO",
    ] {
        let (page, html) = Mounted::new(move || {
            let app = app(at);
            (explorer(app), explorer(app).html())
        });
        let read = Place::new();
        read.0.set_inner_html(&html);
        page.0.normalize();
        assert!(
            page.0.is_equal_node(Some(&read.0)),
            "{at}\n{}\n{html}",
            page.html()
        );
    }
}

#[wasm_bindgen_test]
async fn a_row_opens_its_card_and_stays() {
    let (page, app) = mounted("");
    tick().await;
    let row: HtmlElement = page.one("#rang-iom-oas-cooperation-agreement");
    assert_eq!(page.count("article.card"), 0);
    row.click();
    until("the card", || page.count("article.card") == 1).await;
    assert_eq!(
        page.one::<Element>(".frame")
            .get_attribute("data-selection")
            .as_deref(),
        Some("open")
    );
    until("the row is marked", || {
        row.get_attribute("aria-current").as_deref() == Some("true")
    })
    .await;
    assert!(row.is_connected(), "the row was patched, not made anew");
    until("the focus on the card", || {
        crate::events::has_focus(&page.one("#fiche"))
    })
    .await;
    app.close();
    until("no card", || page.count("article.card") == 0).await;
    until("the row is not marked", || {
        !row.has_attribute("aria-current")
    })
    .await;
    until("the focus on the row", || crate::events::has_focus(&row)).await;
}

#[wasm_bindgen_test]
async fn a_wider_scope_grows_the_list_and_the_drawings() {
    let (page, app) = mounted("");
    let marks = |count: usize| page.count(".timeline [role=group] > button") == count;
    let five = app.matches().items.len();
    until("the marks of the five", || marks(five)).await;
    app.dispatch(Command::SetScope(Scope::All));
    tick().await;
    let all = dataset().items.len();
    assert_eq!(page.count("section.panel-body > .rows > li"), all);
    // Some of them stand for several.
    let count = page.count(".timeline [role=group] > button");
    let tied = page.count(".timeline [role=group] > [aria-expanded]");
    assert!(count > five && count < all && tied > 0, "{count}, {tied}");
}
