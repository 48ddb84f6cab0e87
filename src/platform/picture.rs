//! Pictures: the program that makes them is asked for by an event, so that the boot file can fetch it;
//! what it makes is shown, saved and printed.

use super::document::{document, on_window};
use super::packs::fetch;
use super::piece::Piece;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use leptos::mount::mount_to;
use leptos::prelude::UnmountHandle;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Event, HtmlAnchorElement, HtmlCanvasElement,
    HtmlDialogElement, HtmlImageElement, Url,
};

/// What a page says to ask for a picture, and what the boot file answers when the program that makes
/// it cannot be had.
const ASK: &str = "fil:picture";
const NONE: &str = "fil:no-picture";

/// Asks for the dialog of pictures.
pub fn ask_picture() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(ASK)) {
        // An event of our own is never refused.
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `then` each time a picture is asked for, as long as the page lives.
pub fn on_picture(then: impl Fn() + 'static) {
    on_window(ASK, then);
}

/// Calls `then` each time the program that makes pictures cannot be had, as long as the page lives.
pub fn on_no_picture(then: impl Fn() + 'static) {
    on_window(NONE, then);
}

/// The absolute address of the product's root folder, as the module that starts this program noted it.
#[must_use]
pub fn product_root() -> Option<String> {
    document()?.document_element()?.get_attribute("data-root")
}

/// The page's typeface, a file in the root folder, as Base64; empty when it does not arrive.
pub async fn typeface(root: &str) -> String {
    let file = document().and_then(|document| {
        let link = document.query_selector("link[as=font]").ok().flatten()?;
        let href = link.get_attribute("href")?;
        href.rsplit('/').next().map(str::to_owned)
    });
    match file {
        Some(file) => fetch(&[root, &file].concat())
            .await
            .map_or_else(String::new, |bytes| STANDARD.encode(bytes)),
        None => String::new(),
    }
}

thread_local! {
    /// What is mounted beside the app.
    static ASIDE: RefCell<Option<Box<dyn std::any::Any>>> = const { RefCell::new(None) };
}

/// Puts a piece at the end of the page, in an element with this id, in place of what was there.
pub fn mount_aside(id: &str, make: impl FnOnce() -> Piece + 'static) {
    unmount_aside(id);
    let made = document().and_then(|document| {
        let place = document.create_element("div").ok()?;
        place.set_id(id);
        document.body()?.append_child(&place).ok()?;
        place.dyn_into::<web_sys::HtmlElement>().ok()
    });
    let Some(place) = made else { return };
    let held: UnmountHandle<_> = mount_to(place, make);
    ASIDE.with_borrow_mut(|aside| *aside = Some(Box::new(held)));
}

/// Takes it away again.
pub fn unmount_aside(id: &str) {
    // At once: what is mounted next has the same id.
    if let Some(place) = document().and_then(|document| document.get_element_by_id(id)) {
        place.remove();
    }
    let last = ASIDE.take();
    // Not while one of its own listeners runs.
    super::next_frame(Box::new(move || drop(last)));
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Opens the dialog with this id over the page; the browser keeps the focus inside and gives it back.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        // Refused only where it is open already.
        let _ = dialog.show_modal();
    }
}

/// Closes the dialog with this id.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// The picture as an address: an image needs one.
#[must_use]
pub fn picture_address(svg: &str) -> String {
    let svg = String::from(js_sys::encode_uri_component(svg));
    ["data:image/svg+xml;charset=utf-8,", &svg].concat()
}

/// Lets the browser save words as a file; false where it cannot make one.
#[must_use]
pub fn save_text(name: &str, kind: &str, words: &str) -> bool {
    let parts = js_sys::Array::of1(&JsValue::from_str(words));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| save(name, &blob))
}

/// Draws the picture at an address, of this size, `sharp` pixels for each of its own, and lets the browser save it as
/// PNG; false where it cannot be drawn.
pub async fn save_pixels(name: &str, address: &str, size: (f64, f64), sharp: f64) -> bool {
    match pixels(address, size, sharp).await {
        Ok(blob) => save(name, &blob),
        Err(_) => false,
    }
}

async fn pixels(address: &str, (width, height): (f64, f64), sharp: f64) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let document = document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(whole(width * sharp));
    canvas.set_height(whole(height * sharp));
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width * sharp,
        height * sharp,
    )?;
    let made = js_sys::Promise::new(&mut |done, _| {
        // Refused only where the canvas holds what belongs to others; the promise then never ends
        // well, and neither does the picture.
        if canvas.to_blob(&done).is_err() {
            let _ = done.call1(&JsValue::NULL, &JsValue::NULL);
        }
    });
    JsFuture::from(made).await?.dyn_into()
}

/// A link that is pressed at once saves what it leads to.
fn save(name: &str, blob: &Blob) -> bool {
    let pressed = || -> Result<(), JsValue> {
        let url = Url::create_object_url_with_blob(blob)?;
        let document = document().ok_or(JsValue::NULL)?;
        let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser reads it after the press.
        super::after(
            60_000,
            Box::new(move || {
                let _ = Url::revoke_object_url(&url);
            }),
        );
        Ok(())
    };
    pressed().is_ok()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the size of a picture; a cast of a float saturates"
)]
const fn whole(px: f64) -> u32 {
    px as u32
}
