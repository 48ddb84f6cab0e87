//! A page that was changed does not tell how it came about.

use crate::app::mounted;
use crate::events::until;
use crate::page::Mounted;
use fil_a_fil::app::App;
use fil_dataset::dataset;
use fil_explorer::{Command, address};
use leptos::task::tick;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// The app, once its drawings have found their size.
async fn settled(at: &'static str) -> (Mounted, App) {
    // Without a style sheet the map is as high as what it holds, which is as high as the map.
    let document = crate::page::document();
    let style = document.create_element("style").unwrap_throw();
    style.set_text_content(Some(
        ".map-box { position: relative; height: 320px; overflow: hidden; } .map-box > * { position: absolute; }",
    ));
    let head = document.query_selector("head").unwrap_throw();
    head.unwrap_throw().append_child(&style).unwrap_throw();
    let (page, app) = mounted(at);
    until("the timeline", || page.count(".timeline button") > 0).await;
    (page, app)
}

/// What the page says now, without the order in which styles were set, the size of the canvas, and
/// whether threads slide to where they are.
fn written(page: &Mounted) -> Element {
    let copy = page.0.clone_node_with_deep(true).unwrap_throw();
    let copy: Element = copy.unchecked_into();
    copy.normalize();
    let found = copy
        .query_selector_all("[style], canvas, [data-direct]")
        .unwrap_throw();
    for at in 0..found.length() {
        let element: Element = found.item(at).unwrap_throw().unchecked_into();
        let drawn = element.tag_name().eq_ignore_ascii_case("canvas");
        let gone: &[&str] = if drawn {
            &["width", "height", "style"]
        } else {
            &["data-direct"]
        };
        for name in gone {
            element.remove_attribute(name).unwrap_throw();
        }
        if let Some(style) = element.get_attribute("style") {
            let mut styles: Vec<&str> = style.split(';').map(str::trim).collect();
            styles.sort_unstable();
            element
                .set_attribute("style", &styles.join(";"))
                .unwrap_throw();
        }
    }
    copy
}

#[wasm_bindgen_test]
async fn a_changed_page_is_as_if_it_had_been_opened_there() {
    let steps = [
        "?scope=all",
        "?kind=un&scope=all",
        "iom-undp-mainstreaming-migration/",
        "?from=2015&scope=all&to=2019",
        "?q=koica&scope=all",
        "?sel=CO",
        "",
    ];
    let mut wanted = Vec::new();
    for at in steps {
        let (page, _) = settled(at).await;
        wanted.push(written(&page));
    }
    let (page, app) = settled("").await;
    for (at, wanted) in steps.into_iter().zip(wanted) {
        let (path, query) = at.split_once('?').unwrap_or((at, ""));
        let state = address::parse(dataset(), path, query).state;
        app.dispatch(Command::Restore(Box::new(state)));
        // The parts come in their turns.
        tick().await;
        crate::events::soon(|| written(&page).is_equal_node(Some(&wanted))).await;
        let now = written(&page);
        let same = now.is_equal_node(Some(&wanted));
        assert!(same, "{at}\n{}\n{}", now.inner_html(), wanted.inner_html());
    }
}
