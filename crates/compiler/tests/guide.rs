//! The tables of `data/README.md` are those of the code. `UPDATE_README=1` writes them.

use fil_compiler::authored::vocabularies;
use fil_compiler::problem::Code;
use fil_compiler::schema::schemas;
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// Puts `table` between the marks of a section.
fn filled(text: &str, section: &str, table: &str) -> String {
    let start = format!("<!-- {section} -->\n");
    let (before, rest) = text.split_once(&start).unwrap_or((text, ""));
    let (_, after) = rest.split_once("<!-- end -->").unwrap_or_default();
    format!("{before}{start}{table}<!-- end -->{after}")
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|")
}

fn words() -> String {
    vocabularies()
        .iter()
        .fold(String::new(), |mut out, (_, what, words)| {
            let _ = write!(
                out,
                "\n### {}\n\n| Word | Meaning |\n|---|---|\n",
                capital(what)
            );
            for (word, meaning) in words {
                let _ = writeln!(out, "| `{word}` | {} |", one_line(meaning));
            }
            out
        })
        + "\n"
}

/// "a kind of item" as a heading: "Kind of item".
fn capital(what: &str) -> String {
    let what = what.trim_start_matches("a ");
    let mut letters = what.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn checks() -> String {
    let rows = Code::ALL.iter().fold(String::new(), |mut out, code| {
        let _ = writeln!(out, "| `{}` | {} |", code.slug(), one_line(code.meaning()));
        out
    });
    format!("\n| Name | Meaning |\n|---|---|\n{rows}\n")
}

fn fields() -> String {
    let mut out = String::new();
    for (name, text) in schemas() {
        let schema: Value = serde_json::from_str(&text).unwrap_or_default();
        let file = match name {
            "text.schema.json" => "text/fr.json".to_owned(),
            other => other.replace(".schema", ""),
        };
        let _ = write!(out, "\n### `{file}`\n");
        table(&mut out, &schema);
        let kinds = schema
            .get("$defs")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        for (kind, def) in kinds.filter(|(_, def)| def.get("properties").is_some()) {
            let what = one_line(described(def).unwrap_or(kind));
            let _ = write!(out, "\n{what}\n");
            table(&mut out, def);
        }
    }
    out + "\n"
}

/// What a schema says of itself.
fn described(schema: &Value) -> Option<&str> {
    schema.get("description").and_then(Value::as_str)
}

fn table(out: &mut String, schema: &Value) {
    out.push_str("\n| Field | Needed | What |\n|---|---|---|\n");
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (key, field) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let needed = if required.contains(&key.as_str()) {
            "yes"
        } else {
            ""
        };
        let what = one_line(described(field).unwrap_or_default());
        let _ = writeln!(out, "| `{key}` | {needed} | {what} |");
    }
}

#[test]
fn the_tables_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/README.md");
    let written = std::fs::read_to_string(&path).unwrap();
    let now = filled(&written, "fields", &fields());
    let now = filled(&now, "words", &words());
    let now = filled(&now, "checks", &checks());
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, &now).unwrap();
    } else {
        assert!(
            written == now,
            "data/README.md is out of date: run the tests with UPDATE_README=1"
        );
    }
}

#[test]
fn the_dates_of_the_guide_are_dates() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/README.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once("| Written | Means |").unwrap();
    let (table, _) = rest.split_once("\n\n").unwrap();
    let dates: Vec<&str> = table
        .lines()
        .filter_map(|row| row.strip_prefix("| `")?.split('`').next())
        .collect();
    assert!(dates.len() > 10);
    for date in dates {
        assert!(fil_domain::Edtf::parse(date).is_ok(), "{date}");
    }
}
