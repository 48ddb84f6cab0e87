//! A canvas to draw paths on, in the colours of the page.

use super::document::document;
use super::piece::px;
use crate::live::key_of;
use fil_geometry::map::PathSink;
use fil_geometry::point::Point;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, CanvasWindingRule, HtmlCanvasElement};

/// A canvas of the page.
pub struct Canvas(HtmlCanvasElement);

impl Canvas {
    /// The canvas with this id, once it is in the page.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        let element = document()?.get_element_by_id(id)?;
        element.dyn_into().ok().map(Self)
    }
}

/// The widest backing store that is painted sixty times a second, pixels.
const FAST: f64 = 1920.0;

thread_local! {
    /// The tokens that were asked for, until they may have changed: the browser takes its time to
    /// write one down.
    static TOKENS: RefCell<Vec<(&'static str, String)>> = const { RefCell::new(Vec::new()) };
    /// What was painted last to be put down again, and for what.
    static GROUND: RefCell<Option<(u64, HtmlCanvasElement)>> = const { RefCell::new(None) };
}

/// Draws on a canvas in CSS pixels, whatever the screen's pixel ratio. Colours are named by the
/// page's tokens, such as `--land`: there are no others.
pub struct Painter {
    context: CanvasRenderingContext2d,
    style: web_sys::CssStyleDeclaration,
    /// Pixels of the backing store in a CSS pixel.
    ratio: f64,
}

impl Painter {
    /// Clears the canvas, of which `width` by `height` CSS pixels are seen, and starts.
    /// The backing store follows the pixel ratio, up to 3, and while `moving` up to so many pixels
    /// of width as can be painted in a frame. It only grows: another size costs the browser three
    /// frames' time. What is around the canvas cuts off the rest.
    #[must_use]
    pub fn start(canvas: &Canvas, width: f64, height: f64, moving: bool) -> Option<Self> {
        let (style, mut ratio) = look(&canvas.0)?;
        if moving {
            ratio = ratio.min(FAST / width);
        }
        let (wide, high) = backing(width, height, ratio);
        let store = (canvas.0.width().max(wide), canvas.0.height().max(high));
        // The style sheet keeps its shape.
        let length = px(f64::from(store.0) / ratio);
        let _ = canvas.0.style().set_property("width", &length);
        Self::on(&canvas.0, style, ratio, store)
    }

    /// Paints what [`Self::ground`] puts down on `canvas` at `width` by `height`, unless that is
    /// there already; tells whether it took its time to.
    #[inline(never)]
    pub fn prepare(
        canvas: &Canvas,
        width: f64,
        height: f64,
        key: u64,
        draw: &dyn Fn(&mut Self),
    ) -> bool {
        let Some((style, ratio)) = look(&canvas.0) else {
            return false;
        };
        let size = backing(width, height, ratio);
        let key = key_of(&[key, ratio.to_bits(), size.0.into(), size.1.into()]);
        if GROUND.with_borrow(|kept| kept.as_ref().is_some_and(|(of, _)| *of == key)) {
            return false;
        }
        let own = document().and_then(|document| document.create_element("canvas").ok());
        let Some(own) = own.and_then(|own| own.dyn_into::<HtmlCanvasElement>().ok()) else {
            return false;
        };
        if let Some(mut painter) = Self::on(&own, style, ratio, size) {
            draw(&mut painter);
            GROUND.set(Some((key, own)));
        }
        true
    }

    #[inline(never)]
    fn on(
        canvas: &HtmlCanvasElement,
        style: web_sys::CssStyleDeclaration,
        ratio: f64,
        (width, height): (u32, u32),
    ) -> Option<Self> {
        // The same size again would make a new backing store.
        if (canvas.width(), canvas.height()) != (width, height) {
            canvas.set_width(width);
            canvas.set_height(height);
        }
        let context = canvas
            .get_context("2d")
            .ok()??
            .dyn_into::<CanvasRenderingContext2d>()
            .ok()?;
        context
            .set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0)
            .ok()?;
        let (width, height) = (f64::from(width), f64::from(height));
        context.clear_rect(0.0, 0.0, width / ratio, height / ratio);
        context.set_line_join("round");
        Some(Self {
            context,
            style,
            ratio,
        })
    }

    /// Puts down what was prepared last.
    #[inline(never)]
    pub fn ground(&mut self) {
        GROUND.with_borrow(|kept| {
            let Some((_, canvas)) = kept else { return };
            let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
            // Refused only for a canvas without pixels, which has nothing to put down.
            let _ = self
                .context
                .draw_image_with_html_canvas_element_and_dw_and_dh(
                    canvas,
                    0.0,
                    0.0,
                    width / self.ratio,
                    height / self.ratio,
                );
        });
    }

    /// The value that a property of the canvas has.
    #[must_use]
    #[inline(never)]
    pub fn property(&self, name: &str) -> String {
        self.style.get_property_value(name).unwrap_or_default()
    }

    /// The colours of the page are others, or may be.
    pub fn forget_colours() {
        TOKENS.take();
    }

    /// The colour of a token.
    #[inline(never)]
    fn colour(&self, token: &'static str, paint: &dyn Fn(&str)) {
        TOKENS.with_borrow_mut(|known| {
            if let Some((_, value)) = known.iter().find(|one| one.0 == token) {
                return paint(value);
            }
            let value = self.property(token);
            paint(&value);
            known.push((token, value));
        });
    }

    #[inline(never)]
    fn ink(&self, token: &'static str) {
        self.colour(token, &|colour| self.context.set_fill_style_str(colour));
    }

    #[inline(never)]
    fn line(&self, token: &'static str, width: f64) {
        self.colour(token, &|colour| self.context.set_stroke_style_str(colour));
        self.context.set_line_width(width);
    }

    /// Starts a new path.
    pub fn begin(&mut self) -> &mut Self {
        self.context.begin_path();
        self
    }

    /// Fills the path; holes are where it runs over itself.
    #[inline(never)]
    pub fn fill(&mut self, colour: &'static str) {
        self.ink(colour);
        self.context
            .fill_with_canvas_winding_rule(CanvasWindingRule::Evenodd);
    }

    /// Strokes the path. `dash` holds alternating lengths of line and gap; empty is solid.
    #[inline(never)]
    pub fn stroke(&mut self, colour: &'static str, width: f64, dash: &[f64]) {
        let lengths = js_sys::Array::new();
        for length in dash {
            lengths.push(&JsValue::from_f64(*length));
        }
        // Refused only when the argument is not a list.
        let _ = self.context.set_line_dash(&lengths);
        self.line(colour, width);
        self.context.stroke();
    }

    /// Adds a circle to the path.
    #[inline(never)]
    pub fn circle(&mut self, at: Point, radius: f64) {
        // Refused only for a negative radius.
        let _ = self
            .context
            .arc(at.x, at.y, radius, 0.0, std::f64::consts::TAU);
    }

    /// From now on only inside the path, until [`Self::unclip`].
    pub fn clip(&mut self) {
        self.context.save();
        self.context.clip();
    }

    /// Everywhere again.
    pub fn unclip(&mut self) {
        self.context.restore();
    }

    /// Sets how opaque all that follows is, 0 to 1.
    pub fn alpha(&mut self, alpha: f64) {
        self.context.set_global_alpha(alpha);
    }

    /// Draws a glyph from SVG path data in a box of 16 by 16, scaled to `size` pixels with its
    /// middle at `x`, `y`: a casing around it, a fill, and a line when it is an outline.
    #[expect(
        clippy::too_many_arguments,
        reason = "place, size and the three colours of one mark"
    )]
    pub fn glyph(
        &mut self,
        path: &str,
        x: f64,
        y: f64,
        size: f64,
        fill: &'static str,
        casing: &'static str,
        line: Option<&'static str>,
    ) {
        let Ok(path) = web_sys::Path2d::new_with_path_string(path) else {
            return;
        };
        let scale = size / 16.0;
        self.context.save();
        let _ = self.context.set_line_dash(&js_sys::Array::new());
        let placed = self
            .context
            .translate(x - size / 2.0, y - size / 2.0)
            .is_ok()
            && self.context.scale(scale, scale).is_ok();
        if placed {
            self.line(casing, 3.2 / scale);
            self.context.stroke_with_path(&path);
            self.ink(fill);
            self.context.fill_with_path_2d(&path);
            if let Some(line) = line {
                self.line(line, 2.0 / scale);
                self.context.stroke_with_path(&path);
            }
        }
        self.context.restore();
    }

    /// Sets the type of words: `font` is weight, size and families.
    pub fn font(&self, font: &str) {
        self.context.set_font(font);
    }

    /// The width of words, in pixels.
    #[must_use]
    pub fn measure(&self, words: &str) -> f64 {
        self.context
            .measure_text(words)
            .map_or(0.0, |metrics| metrics.width())
    }

    /// Writes words with a halo, beginning at a place, which their middle line runs through.
    pub fn words(&mut self, words: &str, at: Point, ink: &'static str, halo: &'static str) {
        self.context.set_text_baseline("middle");
        self.context.set_text_align("left");
        self.line(halo, 4.0);
        let _ = self.context.stroke_text(words, at.x, at.y);
        self.ink(ink);
        let _ = self.context.fill_text(words, at.x, at.y);
    }
}

impl PathSink for Painter {
    fn move_to(&mut self, to: Point) {
        self.context.move_to(to.x, to.y);
    }
    fn line_to(&mut self, to: Point) {
        self.context.line_to(to.x, to.y);
    }
    /// What is filled is closed anyway, and closing it looks through the whole path each time.
    fn close(&mut self) {}
    /// The coarser the screen's pixels, the less of a coast can be seen.
    fn grain(&self) -> f64 {
        (0.7 / self.ratio).max(0.35)
    }
}

/// The style of a canvas, and how many pixels of its backing store a CSS pixel takes at rest.
fn look(canvas: &HtmlCanvasElement) -> Option<(web_sys::CssStyleDeclaration, f64)> {
    let window = web_sys::window()?;
    let style = window.get_computed_style(canvas).ok().flatten()?;
    Some((style, window.device_pixel_ratio().clamp(1.0, 3.0)))
}

/// The size of a backing store.
fn backing(width: f64, height: f64, ratio: f64) -> (u32, u32) {
    (whole(width * ratio), whole(height * ratio))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a canvas size"
)]
fn whole(value: f64) -> u32 {
    value.round_ties_even().clamp(1.0, 8192.0) as u32
}
