//! Language packs: what the compiler makes for every served language but the compiled-in one.

use super::Finish;
use super::manifest::Manifest;
use crate::check_data;
use crate::fault::{OrFault, Outcome};

/// Writes `packs/LANGUAGE-DIGEST.pack` for each language.
pub(super) fn finish(finish: &Finish<'_>, manifest: &mut Manifest) -> Outcome {
    let checked = check_data::checked(finish.project)?;
    for (language, bytes) in fil_compiler::served_packs(&checked) {
        let bytes = bytes.or_fault(format!("no CLDR data for the language {language}"))?;
        manifest.seal(&format!("pack-{language}"), &bytes);
        let name = finish.write_hashed(&format!("packs/{language}"), "pack", &bytes)?;
        manifest.packs.insert(language.to_owned(), name);
    }
    // Beside the build, for those who look for what is not translated.
    let folder = finish.project.target.join("pseudo");
    let bytes = fil_compiler::pseudo_bytes(&checked).or_fault("no CLDR data for English")?;
    std::fs::create_dir_all(&folder).or_fault("the folder of the pseudo-language")?;
    std::fs::write(folder.join("en.pack"), bytes).or_fault("the pseudo-language")?;
    Ok(())
}
