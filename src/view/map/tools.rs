//! The buttons over the map's upper end corner: nearer, farther, the whole world, what is selected.

use super::placed::{Move, Placed};
use crate::platform::{Piece, Size, el};
use crate::view::common::{Sign, icon};
use fil_domain::{Direction, Message};
use fil_explorer::ViewState;
use fil_explorer::map::{CLOSE, fitted, selected_box};
use fil_explorer::state::Shell;
use fil_geometry::point::{Point, Rect};

/// Side of a button, and of one on a public screen; air around all of them, pixels.
const BUTTON: f64 = 44.0;
const BUTTON_KIOSK: f64 = 72.0;
const AIR: f64 = 8.0;
/// Wide maps have them in a column, on a public screen in two; narrower ones in a row, for no thread
/// runs up there, and still narrower ones below: the style sheet says the same.
const ROW: f64 = 760.0;
const BELOW: f64 = 656.0;
/// Free space around what is shown, pixels.
const MARGIN: f64 = 40.0;

/// The box, in pixels, that the buttons take of the map at most.
pub(super) fn tools_box(size: Size, state: &ViewState) -> Rect {
    let (button, columns) = if state.shell == Shell::Kiosk {
        (BUTTON_KIOSK, 2.0)
    } else {
        (BUTTON, 1.0)
    };
    let mirrored = state.lang.direction() == Direction::Rtl;
    let long = 4.0 * button;
    let (width, height, top) = if size.width < ROW {
        let below = size.width < BELOW;
        (long, button, if below { size.height + long } else { AIR })
    } else {
        (columns * button, long / columns, AIR)
    };
    let end = if mirrored {
        AIR + width
    } else {
        size.width - AIR
    };
    Rect::new(Point::new(end - width, top), Point::new(end, top + height))
}

/// The buttons.
pub(super) fn tools(placed: Placed) -> Piece {
    let app = placed.app;
    let drawn = placed.drawn();
    let map = app.state_now().map;
    let world = map.is_none();
    let near = map.is_some_and(|map| map.zoom_tenths >= 120);
    let fit = selected_box(app.data, &drawn.layout, Some(app.world)).map(|rect| {
        let fit = fitted(&drawn.layout.view, &rect, MARGIN, CLOSE);
        let name = Message::MapFit;
        button(placed, Sign::Aim, name, fit == map, Move::Look(fit))
    });
    let mut tools = el("div.map-tools");
    for (sign, name, off, way) in [
        (Sign::Plus, Message::MapZoomIn, near, Move::Zoom(true)),
        (Sign::Minus, Message::MapZoomOut, world, Move::Zoom(false)),
        (Sign::Whole, Message::MapWorld, world, Move::Look(None)),
    ] {
        tools = tools.with(button(placed, sign, name, off, way));
    }
    tools.add_opt(fit)
}

/// A button; it stays where the keyboard is, also when there is nothing more to do.
fn button(placed: Placed, sign: Sign, name: Message, off: bool, way: Move) -> Piece {
    let name = placed.app.say(name);
    el("button.map-tool")
        .attr("type", "button")
        .attr("aria-label", name)
        .attr("title", name)
        .attr_opt("aria-disabled", off.then_some("true"))
        .click(move || placed.make(way))
        .with(icon(sign))
}
