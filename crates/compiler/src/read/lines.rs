//! The line of every value of a JSON file, and keys that stand twice.
//!
//! Reads a text that serde_json has accepted, so it only needs to follow the structure.

use super::pointer::Pointer;
use std::collections::HashMap;

/// Where the values of a file stand.
#[derive(Debug, Default)]
pub struct Lines {
    by_pointer: HashMap<String, usize>,
    /// Keys that stand twice in an object, as pointers, with the line of the second.
    pub duplicates: Vec<(String, usize)>,
}

impl Lines {
    /// Reads the places of an accepted JSON text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut walk = Walk {
            bytes: text.as_bytes(),
            at: 0,
            line: 1,
            lines: Self::default(),
        };
        walk.value(&Pointer::root());
        walk.lines
    }

    /// The line of a pointer, counted from 1; for a place that is not in the file, the line of the
    /// nearest place around it.
    #[must_use]
    pub fn line(&self, pointer: &str) -> Option<usize> {
        let mut place = pointer;
        loop {
            if let Some(line) = self.by_pointer.get(place) {
                return Some(*line);
            }
            place = Pointer::parent(place)?;
        }
    }
}

/// Follows the text byte by byte.
struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
    line: usize,
    lines: Lines,
}

impl Walk<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn step(&mut self) {
        if self.peek() == Some(b'\n') {
            self.line += 1;
        }
        self.at += 1;
    }

    fn skip(&mut self, what: &[u8]) {
        while self.peek().is_some_and(|byte| what.contains(&byte)) {
            self.step();
        }
    }

    fn value(&mut self, pointer: &Pointer) {
        self.skip(b" \t\r\n");
        self.lines
            .by_pointer
            .entry(pointer.as_str().to_owned())
            .or_insert(self.line);
        match self.peek() {
            Some(b'{') => self.object(pointer),
            Some(b'[') => self.array(pointer),
            Some(b'"') => {
                self.string();
            }
            _ => {
                while self
                    .peek()
                    .is_some_and(|byte| !b",]} \t\r\n".contains(&byte))
                {
                    self.step();
                }
            }
        }
    }

    fn object(&mut self, pointer: &Pointer) {
        self.step();
        let mut seen = Vec::new();
        loop {
            self.skip(b" \t\r\n,");
            if self.peek() != Some(b'"') {
                break;
            }
            let line = self.line;
            let key = self.string();
            let place = pointer.key(&key);
            if seen.contains(&key) {
                self.lines
                    .duplicates
                    .push((place.as_str().to_owned(), line));
            } else {
                seen.push(key);
            }
            self.skip(b" \t\r\n:");
            self.value(&place);
        }
        self.step();
    }

    fn array(&mut self, pointer: &Pointer) {
        self.step();
        for index in 0.. {
            self.skip(b" \t\r\n,");
            if matches!(self.peek(), Some(b']') | None) {
                break;
            }
            self.value(&pointer.at(index));
        }
        self.step();
    }

    /// Passes a string and gives its value.
    fn string(&mut self) -> String {
        let start = self.at;
        self.step();
        while let Some(byte) = self.peek() {
            self.step();
            match byte {
                b'\\' => self.step(),
                b'"' => break,
                _ => {}
            }
        }
        let raw = self.bytes.get(start..self.at).unwrap_or_default();
        serde_json::from_slice(raw).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_duplicates() {
        let text = "{\n  \"a\": [1,\n 2, {\"x\": \"}\\\"\"}],\n  \"a/b\": null,\n  \"a\": 3\n}\n";
        let lines = Lines::of(text);
        assert_eq!(lines.line(""), Some(1));
        assert_eq!(lines.line("/a/1"), Some(3));
        assert_eq!(lines.line("/a/2/x"), Some(3));
        assert_eq!(lines.line("/a/2/y/z"), Some(3));
        assert_eq!(lines.line("/a~1b"), Some(4));
        assert_eq!(lines.duplicates, [("/a".to_owned(), 5)]);
    }
}
