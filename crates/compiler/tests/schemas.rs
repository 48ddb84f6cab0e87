//! The schemas in `data/schema/` are those of the types. `UPDATE_SCHEMA=1` writes them.

use fil_compiler::schema::schemas;
use std::path::Path;

#[test]
fn schemas_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/schema");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        for (name, text) in schemas() {
            std::fs::write(folder.join(name), text).unwrap();
        }
    }
    for (name, text) in schemas() {
        let written = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            written == text,
            "{name} is out of date: run the tests with UPDATE_SCHEMA=1"
        );
    }
}
