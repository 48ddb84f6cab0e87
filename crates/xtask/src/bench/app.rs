//! The app with the feature `bench`: it fetches its data and marks when it is drawn.

use crate::fault::Outcome;
use crate::project::Project;
use crate::{build, files};
use std::path::PathBuf;

/// The built app.
pub(super) fn folder(project: &Project) -> PathBuf {
    super::folder(project).join("app")
}

/// Builds it as the shipped app is built, but for the feature.
pub(super) fn build(project: &Project) -> Outcome {
    let page = files::read_text(&project.at("index.html"))?;
    let target = project.at("target/bench/index.html");
    files::write(&target, page_of(&page))?;
    build::with_page(project, &target, &folder(project))
}

/// The page that tells Trunk which features, and where the package is: two folders up.
fn page_of(page: &str) -> String {
    page.replace(
        "data-trunk rel=\"rust\"",
        "data-trunk rel=\"rust\" href=\"../../Cargo.toml\"",
    )
    .replace("\"csr\"", "\"csr,bench\"")
}

#[cfg(test)]
mod tests {
    use super::page_of;

    #[test]
    fn the_page_names_package_and_features() {
        let page = include_str!("../../../../index.html");
        let made = page_of(page);
        assert!(made.contains("href=\"../../Cargo.toml\" data-bin"));
        assert!(made.contains("data-cargo-features=\"csr,bench\""));
    }
}
