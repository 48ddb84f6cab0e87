//! Comparing markup with its file in `tests/snapshots/native`.

use super::pretty::pretty;
use super::tree::Node;
use fil_dataset::dataset;

/// Compares. The data's hash is left out: it changes with every word of the data.
pub(crate) fn snapshot(name: &str, nodes: &[Node]) {
    let hash = dataset().hash;
    let text = pretty(nodes)
        .replace(hash, "[hash]")
        .replace(&hash[..12], "[hash]");
    insta::with_settings!({
        snapshot_path => "../../snapshots/native",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}
