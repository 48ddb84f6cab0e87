//! The `d` attribute of an SVG path.

use super::PathSink;
use crate::point::Point;

/// Writes relative lines with one decimal. Every step is the difference of two rounded points, so
/// rounding never adds up along a line.
#[derive(Debug, Clone, Default)]
pub struct SvgPath {
    d: String,
    /// Last point and start of the line, in tenths of a pixel.
    at: [i32; 2],
    start: [i32; 2],
    /// The command that a bare pair of numbers would repeat.
    command: u8,
}

/// Tenths of a pixel, nearest.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a float cast saturates, which is as good as any far-off pixel"
)]
fn tenths(value: f64) -> i32 {
    ((value * 10.0).round_ties_even() as i32).clamp(-100_000_000, 100_000_000)
}

impl SvgPath {
    /// An empty path.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What was written so far.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.d
    }

    /// The attribute's text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.d
    }

    /// A number of tenths; a space before it unless its sign or a command separates it.
    fn number(&mut self, tenths: i32, separate: bool) {
        if tenths < 0 {
            self.d.push('-');
        } else if separate {
            self.d.push(' ');
        }
        let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        if whole > 0 || tenth == 0 {
            self.integer(whole);
        }
        if tenth > 0 {
            self.d.push('.');
            self.integer(tenth);
        }
    }

    fn integer(&mut self, n: u32) {
        if n >= 10 {
            self.integer(n / 10);
        }
        self.d.push(char::from_digit(n % 10, 10).unwrap_or('0'));
    }
}

impl PathSink for SvgPath {
    fn move_to(&mut self, to: Point) {
        let [x, y] = [tenths(to.x), tenths(to.y)];
        self.d.push('M');
        self.number(x, false);
        self.number(y, true);
        self.at = [x, y];
        self.start = self.at;
        self.command = b'M';
    }

    fn line_to(&mut self, to: Point) {
        let [x, y] = [tenths(to.x), tenths(to.y)];
        let [from_x, from_y] = self.at;
        if self.command != b'l' {
            self.d.push('l');
        }
        self.number(x - from_x, self.command == b'l');
        self.number(y - from_y, true);
        self.at = [x, y];
        self.command = b'l';
    }

    fn close(&mut self) {
        self.d.push('z');
        self.at = self.start;
        self.command = b'z';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let mut svg = SvgPath::new();
        svg.move_to(Point::new(10.04, -0.26));
        svg.line_to(Point::new(10.55, -0.26));
        svg.line_to(Point::new(9.0, 120.0));
        svg.close();
        assert_eq!(svg.as_str(), "M10-.3l.6 0-1.6 120.3z");
    }

    #[test]
    fn rounding_does_not_add_up() {
        let mut svg = SvgPath::new();
        svg.move_to(Point::default());
        for n in 1..=100_i32 {
            svg.line_to(Point::new(f64::from(n) * 0.04, 0.0));
        }
        assert_eq!(svg.at, [40, 0]);
    }
}
