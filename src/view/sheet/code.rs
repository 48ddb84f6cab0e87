//! The code that a phone's camera reads (QR, ISO/IEC 18004).

use super::words::turned_back;
use crate::platform::{Path, Piece, svg};
use qrcodegen::{QrCode, QrCodeEcc};

/// Free modules around the code, which cameras need.
const QUIET: i32 = 4;

/// The code of an address in a square with this corner and side, pixels; nothing for an address that
/// is too long for any code (more than some 2,300 bytes).
pub(super) fn code(address: &str, (x, y): (f64, f64), side: f64) -> Option<Piece> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let mut path = Path::default();
    for row in 0..code.size() {
        for column in 0..code.size() {
            if code.get_module(column, row) {
                path.step('M', &[f64::from(column + QUIET), f64::from(row + QUIET)]);
                path.step('h', &[1.0]);
                path.step('v', &[1.0]);
                path.step('h', &[-1.0]);
            }
        }
    }
    let modules = (code.size() + 2 * QUIET).to_string();
    let code = svg("svg.sheet-code")
        .num("x", x)
        .num("y", y)
        .num("width", side)
        .num("height", side)
        .attr("viewBox", ["0 0 ", &modules, " ", &modules].concat())
        .attr("shape-rendering", "crispEdges")
        .with(svg("path").path(path));
    Some(turned_back(code, (x, side)))
}
