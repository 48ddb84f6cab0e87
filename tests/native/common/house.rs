//! The app and its pages, made natively from the real data.

use super::html::parse;
use super::tree::Node;
use fil_a_fil::app::{App, Speech};
use fil_a_fil::platform::Piece;
use fil_a_fil::prerender::{self, Assets};
use fil_a_fil::view::text::Paper;
use fil_compiler::{check_dir, served_packs};
use fil_dataset::{dataset, french, outlines_bytes};
use fil_domain::{Dataset, Lang, LanguagePack};
use fil_explorer::address;
use fil_geometry::{map::ProjectedWorld, outlines::Outlines};
use leptos::prelude::Owner;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static WORLD: LazyLock<ProjectedWorld> =
    LazyLock::new(|| ProjectedWorld::new(Outlines::decode(outlines_bytes()).unwrap()));

/// The folder with the packs of the other languages, as the build leaves them.
static PACKS: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("markup");
    std::fs::create_dir_all(&folder).unwrap();
    let outcome = check_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).unwrap();
    for (lang, bytes) in served_packs(&outcome.model.unwrap()) {
        std::fs::write(folder.join(format!("{lang}.pack")), bytes.unwrap()).unwrap();
    }
    folder
});

/// The built files under plain names, so that no build changes a snapshot.
pub(crate) fn assets(site: &str) -> Assets {
    let manifest = r#"{
        "boot": "boot.js", "page": "page.js", "css": "style.css", "glue": "app.js", "wasm": "app.wasm", "picture": "picture.js",
        "font": "face.woff2", "packs": {
            "en": "en.pack", "es": "es.pack", "ar": "ar.pack", "ru": "ru.pack", "zh": "zh.pack"
        },
        "integrity": { "boot": "sha384-boot", "page": "sha384-page", "css": "sha384-css", "glue": "sha384-glue", "picture": "sha384-picture" },
        "site_url": "SITE"
    }"#;
    Assets::read(&manifest.replace("SITE", site), &PACKS).unwrap()
}

/// The pack of a served language.
pub(crate) fn pack(lang: Lang) -> &'static LanguagePack {
    static OTHERS: LazyLock<Assets> = LazyLock::new(|| assets(""));
    if lang == Lang::Fr {
        french()
    } else {
        OTHERS.pack(lang)
    }
}

/// What `draw` makes of the app at an address: path, then `?` and query.
pub(crate) fn in_app<T>(at: &str, draw: impl FnOnce(App) -> T) -> T {
    let (path, query) = at.split_once('?').unwrap_or((at, ""));
    let parsed = address::parse(dataset(), path, query);
    assert!(!parsed.rewritten, "{at} is not the canonical address");
    Owner::new().with(|| {
        let speech = Speech::new(dataset(), pack(parsed.state.lang));
        let up = "../".repeat(path.matches('/').count());
        draw(App::new(
            dataset(),
            &WORLD,
            speech,
            parsed.state,
            parsed.foreign,
            up,
        ))
    })
}

/// The markup of a view at an address.
pub(crate) fn shown(at: &str, view: impl FnOnce(App) -> Piece) -> Vec<Node> {
    parse(&in_app(at, |app| view(app).html()))
}

/// A finished page.
pub(crate) struct Page {
    pub(crate) file: String,
    pub(crate) nodes: Vec<Node>,
}

impl Page {
    /// Whether the app runs on it: neither on the page that is not there nor on those that explain.
    pub(crate) fn is_of_the_app(&self) -> bool {
        let explains = |paper: &Paper| self.file.contains(&format!("{}/", paper.slug()));
        self.file != "404.html" && !Paper::ALL.iter().any(explains)
    }
}

/// The item of [`few`].
pub(crate) const ITEM: &str = "iom-worldbank-framework-agreements-2018";

/// The pages of one item that had another id before, for a site that may be known.
pub(crate) fn few(site: &str) -> Vec<Page> {
    static FEW: LazyLock<Dataset> = LazyLock::new(|| {
        let mut data = dataset().clone();
        data.items.retain(|item| item.id == ITEM);
        data.items[0].renamed_from.push("old-name");
        data
    });
    finished(&FEW, site)
}

fn finished(data: &'static Dataset, site: &str) -> Vec<Page> {
    let lines = include_str!("../../../index.html").lines().map(str::trim);
    let template: String = lines.filter(|line| !line.contains("data-trunk")).collect();
    prerender::pages(data, &assets(site), &template)
        .into_iter()
        .map(|page| Page {
            nodes: parse(&page.html),
            file: page.file,
        })
        .collect()
}

/// All pages, as a build that does not know its site makes them.
pub(crate) fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| finished(dataset(), ""));
    &PAGES
}

/// Every kind of page: those of the real data, and the pages of an item that was renamed.
pub(crate) fn sites() -> [Vec<&'static Page>; 2] {
    [pages().iter().collect(), few("").leak().iter().collect()]
}
