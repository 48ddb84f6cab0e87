//! Attributes and effects that follow, and what no longer follows.

use crate::page::Mounted;
use fil_a_fil::live::{Slot, effect};
use fil_a_fil::platform::{Piece, el, live};
use leptos::task::tick;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

#[wasm_bindgen_test]
async fn an_attribute_follows_and_its_element_stays() {
    let (page, slot) = Mounted::new(|| {
        let slot = Slot::new(false);
        let piece = el("main")
            .attr("id", "here")
            .attr_live("data-open", move || if slot.get() { "yes" } else { "no" });
        (piece.with(el("b")), slot)
    });
    let main: Element = page.one("main");
    let told = || main.get_attribute("data-open").unwrap_or_default();
    assert_eq!(told(), "no", "from the start");
    for (open, words) in [(true, "yes"), (false, "no")] {
        slot.set(open);
        tick().await;
        assert_eq!(told(), words);
    }
    assert_eq!(page.one::<Element>("main"), main);
    assert_eq!(page.count("#here > b"), 1);
}

#[wasm_bindgen_test]
async fn an_effect_runs_in_the_next_tick_and_after_each_change() {
    let seen = Arc::new(AtomicU32::new(0));
    let runs = Arc::new(AtomicU32::new(0));
    let (inner, counted) = (Arc::clone(&seen), Arc::clone(&runs));
    let (_page, slot) = Mounted::new(move || {
        let slot = Slot::new(7u32);
        effect(Box::new(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            inner.store(slot.get(), Ordering::Relaxed);
        }));
        (Piece::nothing(), slot)
    });
    let state = || (seen.load(Ordering::Relaxed), runs.load(Ordering::Relaxed));
    assert_eq!(state(), (0, 0), "the view is not in the page yet");
    tick().await;
    assert_eq!(state(), (7, 1));
    slot.set(8);
    slot.set(9);
    assert_eq!(state(), (7, 1));
    tick().await;
    assert_eq!(state(), (9, 2));
    slot.set(9);
    tick().await;
    assert_eq!(state(), (9, 2));
}

#[wasm_bindgen_test]
async fn an_effect_finds_the_view_in_the_page() {
    let found = Arc::new(AtomicU32::new(0));
    let inner = Arc::clone(&found);
    let (_page, ()) = Mounted::new(move || {
        effect(Box::new(move || {
            let there = crate::page::document().get_element_by_id("drawn").is_some();
            inner.store(u32::from(there), Ordering::Relaxed);
        }));
        (el("p").attr("id", "drawn"), ())
    });
    tick().await;
    assert_eq!(found.load(Ordering::Relaxed), 1);
}

#[wasm_bindgen_test]
async fn what_has_gone_no_longer_follows() {
    let runs = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&runs);
    let (kept, slot) = Mounted::new(|| (Piece::nothing(), Slot::new(1u32)));
    let (page, ()) = Mounted::new(move || {
        let part = live(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            el("b").text(slot.get().to_string())
        });
        (part, ())
    });
    slot.set(2);
    tick().await;
    assert_eq!(runs.load(Ordering::Relaxed), 2);
    drop(page);
    slot.set(3);
    tick().await;
    assert_eq!((runs.load(Ordering::Relaxed), slot.now()), (2, 3));
    drop(kept);
    slot.set(4);
    assert_eq!(slot.now(), 0, "a slot whose page has gone is quiet");
}
