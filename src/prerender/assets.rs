//! The built files that pages refer to.

use super::files;
use fil_domain::pack::from_bytes;
use fil_domain::{Lang, LanguagePack};
use serde_json::Value;
use std::path::Path;

/// Names of the built files below the root, their integrity, and the language packs among them.
#[derive(Clone, Debug)]
pub struct Assets {
    manifest: Value,
    packs: Vec<&'static LanguagePack>,
}

impl Assets {
    /// Reads the manifest that the build wrote, and the language packs that it names below `root`.
    ///
    /// # Errors
    /// In plain words: when the manifest is not JSON, or a pack is missing, damaged or made from
    /// other data.
    pub fn read(json: &str, root: &Path) -> Result<Self, String> {
        let manifest: Value = serde_json::from_str(json)
            .map_err(|fault| format!("the manifest is not JSON: {fault}"))?;
        let mut assets = Self {
            manifest,
            packs: vec![fil_dataset::french()],
        };
        let names: Vec<String> = assets
            .pack_files()
            .map(|(_, file)| file.to_owned())
            .collect();
        for file in names {
            let path = root.join(&file);
            let pack: LanguagePack = from_bytes(Vec::leak(files::read(&path)?))
                .map_err(|_| format!("{} is not a language pack", path.display()))?;
            if pack.data_hash != fil_dataset::dataset().hash {
                return Err(format!("{} belongs to other data", path.display()));
            }
            assets.packs.push(Box::leak(Box::new(pack)));
        }
        Ok(assets)
    }

    /// A language's pack; French where there is none.
    #[must_use]
    pub fn pack(&self, lang: Lang) -> &'static LanguagePack {
        self.packs
            .iter()
            .copied()
            .find(|pack| pack.lang == lang)
            .unwrap_or_else(fil_dataset::french)
    }

    /// A file's name, such as that of `css`; empty when the build has no such file.
    #[must_use]
    pub fn file(&self, key: &str) -> &str {
        self.manifest
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// A file's integrity, such as `sha384-…`.
    #[must_use]
    pub fn integrity(&self, key: &str) -> &str {
        self.manifest
            .get("integrity")
            .and_then(|all| all.get(key))
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The language packs: language code and file.
    pub fn pack_files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.manifest
            .get("packs")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(lang, file)| Some((lang.as_str(), file.as_str()?)))
    }

    /// Where the product will be published, with a slash at the end; empty when not known.
    #[must_use]
    pub fn site(&self) -> &str {
        self.file("site_url")
    }
}
