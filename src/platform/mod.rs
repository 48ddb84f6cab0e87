//! Everything that speaks to the browser, one capability a file. Nothing outside this folder names
//! `web_sys`. Listeners of a view go with it; those on window and document live as long as the page,
//! as the app does.

mod canvas;
mod clipboard;
mod document;
mod dom;
mod focus;
mod gesture;
mod history;
mod idle;
mod later;
#[cfg(feature = "bench")]
mod measure;
mod media;
mod packs;
mod picture;
mod piece;
mod sight;
mod size;

pub use canvas::{Canvas, Painter};
pub use clipboard::copy;
pub use dom::{
    absolute_links, fold_all, mark_failed, offered_language, prerendered_root, print, remove,
    set_language, set_root, set_title, show_text, take_over, to_top,
};
pub use focus::{
    focus_id, focus_is_in, focus_next_frame, focused_id, give_back_focus, has_focus, keep_focus,
};
pub use gesture::{Hand, Hands};
pub use history::{Here, on_popstate, write_address};
pub use idle::watch_rest;
pub use later::{after, next_frame, now, second_frame};
#[cfg(feature = "bench")]
pub use measure::{fetch_generated, mark_when_drawn};
pub use media::watch_appearance;
pub use packs::fetch_pack;
pub use picture::{
    ask_picture, close_dialog, mount_aside, on_no_picture, on_picture, picture_address,
    product_root, save_pixels, save_text, show_dialog, typeface, unmount_aside,
};
pub use piece::{Path, Piece, Say, el, live, rehearse, replace, svg, text, write_arabic_digits};
pub use sight::{bring_into_sight, keep_place};
pub use size::{Size, watch_size};
pub use wasm_bindgen_futures::spawn_local as spawn;
