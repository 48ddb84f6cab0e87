//! Short names for what the app takes from its glue and gives to it.
//!
//! wasm-bindgen names every function with a digest, `__wbg_setAttribute_f89ce1e7e4f2dc4a`, in the
//! app and in the glue: 3 KB that no compression shrinks. They become `a`, `b` … in both. What the
//! app gives and the glue does not take, and notes of the tools in the app, are left out.

use crate::fault::{Fault, OrFault, Outcome};

/// The sections of a WebAssembly module: notes of tools, imports, exports.
const NOTES: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// How the glue calls what the app gives.
const APP: &str = "wasm.";
/// Magic and version.
const HEAD: usize = 8;
/// The name of the module that all imports come from, afterwards.
const MODULE: &str = "_";

/// The app and its glue with short names; a fault when either is not of the known shape.
pub(super) fn shorten(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let mut out = wasm
        .get(..HEAD)
        .or_fault("the app is not WebAssembly")?
        .to_vec();
    let mut glue = glue.to_owned();
    let mut rest = Reader(wasm.get(HEAD..).unwrap_or_default());
    while let Ok(id) = rest.byte() {
        let length = rest.number()?;
        let section = rest.take(length)?;
        let renamed = match id {
            NOTES => continue,
            IMPORTS => imports(section, &mut glue)?,
            EXPORTS => exports(section, &mut glue)?,
            _ => section.to_vec(),
        };
        out.push(id);
        number(&mut out, renamed.len());
        out.extend_from_slice(&renamed);
    }
    Ok((out, glue))
}

/// The import section with short names, which `glue` takes over.
fn imports(section: &[u8], glue: &mut String) -> Outcome<Vec<u8>> {
    let mut from = Reader(section);
    let count = from.number()?;
    let mut out = Vec::new();
    number(&mut out, count);
    let mut module = None;
    for at in 0..count {
        let (source, field) = (from.name()?, from.name()?);
        if module.get_or_insert_with(|| source.clone()) != &source {
            return Err(Fault::new(format!("the app imports from {source} too")));
        }
        let short = short_name(at);
        once(
            glue,
            &format!("\n        {field}: "),
            &format!("\n        {short}: "),
        )?;
        name(&mut out, MODULE);
        name(&mut out, &short);
        let rest = from.0;
        from.skip_kind()?;
        let kind = rest.len() - from.0.len();
        out.extend_from_slice(rest.get(..kind).unwrap_or_default());
    }
    if let Some(source) = module {
        once(glue, &format!("\"{source}\": "), &format!("\"{MODULE}\": "))?;
    }
    Ok(out)
}

/// The export section with short names, which `glue` takes over, without what it does not name.
fn exports(section: &[u8], glue: &mut String) -> Outcome<Vec<u8>> {
    let mut from = Reader(section);
    let mut kept = Vec::new();
    let mut at = 0;
    for _ in 0..from.number()? {
        let field = from.name()?;
        let kind = from.byte()?;
        let index = from.number()?;
        let short = short_name(at);
        let Some(renamed) = whole(glue, &format!("{APP}{field}"), &format!("{APP}{short}")) else {
            continue;
        };
        *glue = renamed;
        name(&mut kept, &short);
        kept.push(kind);
        number(&mut kept, index);
        at += 1;
    }
    let mut out = Vec::new();
    number(&mut out, at);
    out.extend_from_slice(&kept);
    Ok(out)
}

/// `text` with every `old` that is not part of a longer name replaced; none where there is none.
fn whole(text: &str, old: &str, new: &str) -> Option<String> {
    let is_part = |one: char| one.is_ascii_alphanumeric() || one == '_' || one == '$';
    let mut out = String::new();
    let mut rest = text;
    let mut any = false;
    while let Some((before, after)) = rest.split_once(old) {
        let other = after.starts_with(is_part) || before.ends_with(is_part);
        any |= !other;
        out.push_str(before);
        out.push_str(if other { old } else { new });
        rest = after;
    }
    out.push_str(rest);
    any.then_some(out)
}

/// Replaces what stands in the glue exactly once.
fn once(glue: &mut String, old: &str, new: &str) -> Outcome {
    if glue.matches(old).count() != 1 {
        return Err(Fault::new(format!("the glue names{old}not exactly once"))
            .remedy("wasm-bindgen changed its output: adapt crates/xtask/src/finish/names.rs"));
    }
    *glue = glue.replacen(old, new, 1);
    Ok(())
}

/// `a` to `z`, `aa`, `ab` …
fn short_name(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(at % 26).unwrap_or(0)));
        at /= 26;
        if at == 0 {
            break;
        }
        at -= 1;
    }
    letters.iter().rev().collect()
}

/// Appends an unsigned LEB128 number.
fn number(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = u8::try_from(value & 0x7f).unwrap_or(0);
        value >>= 7;
        if value == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

/// Appends a name.
fn name(out: &mut Vec<u8>, name: &str) {
    number(out, name.len());
    out.extend_from_slice(name.as_bytes());
}

/// Reads a module front to back.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Outcome<&'a [u8]> {
        let (head, rest) = self
            .0
            .split_at_checked(count)
            .or_fault("the app ends too early")?;
        self.0 = rest;
        Ok(head)
    }

    fn byte(&mut self) -> Outcome<u8> {
        Ok(self.take(1)?.first().copied().unwrap_or(0))
    }

    fn number(&mut self) -> Outcome<usize> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(Fault::new("the app has a number that does not end"))
    }

    fn name(&mut self) -> Outcome<String> {
        let length = self.number()?;
        let bytes = self.take(length)?;
        String::from_utf8(bytes.to_vec()).or_fault("the app has a name that is no text")
    }

    /// What kind of thing is imported, and its type.
    fn skip_kind(&mut self) -> Outcome {
        match self.byte()? {
            0 => self.number().map(|_| ()),
            3 => self.take(2).map(|_| ()),
            other => Err(Fault::new(format!(
                "the app imports a thing of kind {other}, not a function"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{short_name, shorten};

    const GLUE: &str = "{\n        __wbg_x_12: function() {},\n        y: f,\n}; \"./g.js\": i";

    fn module(imports: &[u8]) -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        bytes.extend([1, 4, 1, 0x60, 0, 0, 2, u8::try_from(imports.len()).unwrap()]);
        bytes.extend_from_slice(imports);
        bytes.extend([3, 2, 1, 0]);
        bytes
    }

    #[test]
    fn both_sides_get_the_same_names() {
        let imports = b"\x02\x06./g.js\x0a__wbg_x_12\x00\x00\x06./g.js\x01y\x00\x00";
        let (wasm, glue) = shorten(&module(imports), GLUE).unwrap();
        assert_eq!(wasm, module(b"\x02\x01_\x01a\x00\x00\x01_\x01b\x00\x00"));
        assert_eq!(
            glue,
            "{\n        a: function() {},\n        b: f,\n}; \"_\": i"
        );
    }

    #[test]
    fn other_shapes_are_refused() {
        let unknown = b"\x01\x06./g.js\x01q\x00\x00";
        let two = b"\x02\x06./g.js\x01y\x00\x00\x01k\x01y\x00\x00";
        let memory = b"\x01\x06./g.js\x01y\x02\x00\x01";
        for imports in [unknown.as_slice(), two, memory] {
            assert!(shorten(&module(imports), GLUE).is_err());
        }
        assert!(shorten(b"\0as", GLUE).is_err());
        assert!(shorten(&module(unknown)[..12], GLUE).is_err());
    }

    #[test]
    fn exports_are_renamed_where_the_glue_takes_them_and_left_out_elsewhere() {
        let app = |exports: &[u8]| {
            let mut bytes = module(b"\x00");
            bytes.extend([7, u8::try_from(exports.len()).unwrap()]);
            bytes.extend_from_slice(exports);
            bytes
        };
        let given = b"\x03\x04main\x00\x01\x04grow\x00\x02\x06grow_1\x00\x03";
        let glue = "wasm.grow(wasm.grow_1.x, wasm.grow); othermwasm.grow";
        let (wasm, glue) = shorten(&app(given), glue).unwrap();
        assert_eq!(wasm, app(b"\x02\x01a\x00\x02\x01b\x00\x03"));
        assert_eq!(glue, "wasm.a(wasm.b.x, wasm.a); othermwasm.grow");
    }

    #[test]
    fn notes_of_tools_are_left_out() {
        let mut noted = module(b"\x00");
        noted.extend([0, 2, 1, b'n']);
        assert_eq!(shorten(&noted, GLUE).unwrap().0, module(b"\x00"));
    }

    #[test]
    fn names_go_on_after_the_alphabet() {
        let names: Vec<String> = [0, 25, 26, 27, 701, 702].map(short_name).into();
        assert_eq!(names, ["a", "z", "aa", "ab", "zz", "aaa"]);
    }
}
