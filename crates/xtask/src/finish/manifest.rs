//! What the prerenderer must know: the names and integrity values of the finished files.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The finished files by part. Names are relative to the output folder.
#[derive(Debug, Default)]
pub(crate) struct Manifest {
    /// The module that starts the app.
    pub(crate) boot: String,
    /// What every page does.
    pub(crate) page: String,
    /// The stylesheet.
    pub(crate) css: String,
    /// The JavaScript side of the app.
    pub(crate) glue: String,
    /// The app.
    pub(crate) wasm: String,
    /// The module that starts the program of pictures.
    pub(crate) picture: String,
    /// The typeface, when the stylesheet uses one from `public/fonts/`.
    pub(crate) font: Option<String>,
    /// Language packs by language tag.
    pub(crate) packs: BTreeMap<String, String>,
    /// `sha384-…` by part: boot, page, css, glue, wasm, picture and `pack-LANGUAGE`.
    pub(crate) integrity: BTreeMap<String, String>,
}

impl Manifest {
    /// The JSON text that the prerenderer reads.
    pub(crate) fn to_json(&self, site_url: &str) -> String {
        let texts = |map: &BTreeMap<String, String>| -> Map<String, Value> {
            map.iter()
                .map(|(key, value)| (key.clone(), json!(value)))
                .collect()
        };
        let value = json!({
            "boot": self.boot,
            "page": self.page,
            "css": self.css,
            "glue": self.glue,
            "wasm": self.wasm,
            "picture": self.picture,
            "font": self.font,
            "packs": texts(&self.packs),
            "integrity": texts(&self.integrity),
            "site_url": site_url,
        });
        format!("{value:#}\n")
    }

    /// Notes the integrity of a part.
    pub(crate) fn seal(&mut self, part: &str, bytes: &[u8]) {
        self.integrity
            .insert(part.to_owned(), crate::hash::integrity(bytes));
    }

    /// The integrity of a part, empty when it has none.
    pub(crate) fn integrity_of(&self, part: &str) -> &str {
        self.integrity.get(part).map_or("", String::as_str)
    }
}
