//! Live parts follow what they read, in place and in the next tick.

use crate::page::Mounted;
use fil_a_fil::live::{Kept, Slot};
use fil_a_fil::platform::{Piece, el, live, text};
use leptos::task::tick;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Node};

fn first_child(element: &Element) -> Node {
    element.first_child().unwrap_throw()
}

#[wasm_bindgen_test]
async fn a_part_follows_a_slot_in_place() {
    let (page, slot) = Mounted::new(|| {
        let slot = Slot::new(1u32);
        let number = live(move || {
            el("b")
                .num("data-n", f64::from(slot.get()))
                .text(slot.get().to_string())
        });
        (el("p").with(text("n = ")).with(number), slot)
    });
    let (part, words) = (page.one::<Element>("b"), first_child(&page.one("b")));
    assert_eq!(page.html(), "<p>n = <b data-n=\"1\">1</b></p>");
    slot.set(2);
    tick().await;
    assert_eq!(page.html(), "<p>n = <b data-n=\"2\">2</b></p>");
    assert_eq!(
        (page.one::<Element>("b"), first_child(&part)),
        (part.clone(), words)
    );
}

#[wasm_bindgen_test]
async fn a_part_follows_what_is_worked_out() {
    let (page, slot) = Mounted::new(|| {
        let slot = Slot::new(2u32);
        let rows = Kept::new();
        let list = live(move || {
            let count = slot.get();
            let rows = rows.get(u64::from(count), || vec!["row"; count as usize]);
            el("ol").add_all(rows.iter().map(|words| el("li").text(*words)))
        });
        (list, slot)
    });
    let first: Element = page.one("li");
    for count in [5, 0, 1] {
        slot.set(count);
        tick().await;
        assert_eq!(page.count("li"), count as usize);
    }
    assert_ne!(page.one::<Element>("li"), first, "it was gone in between");
}

#[wasm_bindgen_test]
async fn a_part_can_be_nothing_for_a_while() {
    let (page, slot) = Mounted::new(|| {
        let slot = Slot::new(false);
        let part = live(move || {
            if slot.get() {
                el("b").text("x")
            } else {
                Piece::nothing()
            }
        });
        (el("div").with(el("i")).with(part).with(el("u")), slot)
    });
    for (open, html) in [
        (true, "<i></i><b>x</b><u></u>"),
        (false, "<i></i><u></u>"),
        (true, "<i></i><b>x</b><u></u>"),
    ] {
        slot.set(open);
        tick().await;
        assert_eq!(page.one::<Element>("div").inner_html(), html);
    }
}

#[wasm_bindgen_test]
async fn a_part_inside_a_part_follows_on_its_own() {
    let (page, (outer, inner)) = Mounted::new(|| {
        let (outer, inner) = (Slot::new(1u32), Slot::new(1u32));
        let part = live(move || {
            let deep = live(move || el("b").text(inner.get().to_string()));
            el("p").text(outer.get().to_string()).with(deep)
        });
        (part, (outer, inner))
    });
    let p: Element = page.one("p");
    inner.set(2);
    tick().await;
    outer.set(2);
    tick().await;
    inner.set(3);
    tick().await;
    assert_eq!(page.html(), "<p>2<b>3</b></p>");
    assert_eq!(page.one::<Element>("p"), p);
}

#[wasm_bindgen_test]
async fn a_part_is_made_once_for_many_changes_and_not_for_none() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let (_page, slot) = Mounted::new(move || {
        let slot = Slot::new(1u32);
        let part = live(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            el("b").text(slot.get().to_string())
        });
        (part, slot)
    });
    for value in [2, 3, 4] {
        slot.set(value);
    }
    tick().await;
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    slot.set(4);
    tick().await;
    assert_eq!(runs.load(Ordering::Relaxed), 2);
}
