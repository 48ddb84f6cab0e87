//! `finish`: what Trunk leaves in its staging folder becomes the shipped folder.
//!
//! Trunk calls it as its `post_build` hook. In order: guarded and minified glue, stylesheet and
//! fonts, language packs, program of pictures, boot file, files of `public/`, pages, headers, compressed copies,
//! version and checksums. Nothing is kept from an earlier run, so a failed one leaves no trace.

mod boot;
mod compress;
mod glue;
mod manifest;
mod names;
mod packs;
mod pages;
mod picture;
mod public;
mod style;
mod sums;
mod themes;

use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::{files, hash, headers, run, say};
use manifest::Manifest;
use std::env;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// One run over one staging folder.
pub(crate) struct Finish<'a> {
    /// The checkout.
    pub(crate) project: &'a Project,
    /// The folder that becomes `dist/`.
    pub(crate) out: PathBuf,
    /// Neither minified nor compressed.
    pub(crate) dev: bool,
}

/// An in-between file of the last run.
pub(crate) fn scratch(project: &Project, name: &str) -> PathBuf {
    project.target.join("finish").join(name)
}

/// Finishes the folder that Trunk names in its environment.
pub(crate) fn run(project: &Project, dev: bool) -> Outcome {
    let start = Instant::now();
    let out = env::var_os("TRUNK_STAGING_DIR").or_fault(
        "finish is Trunk's hook and works on TRUNK_STAGING_DIR, which is not set; use cargo xtask build",
    )?;
    let debug = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug");
    let finish = Finish {
        project,
        out: PathBuf::from(out),
        dev: dev || debug,
    };
    finish.all()?;
    say::line(&format!("   finished in {}", run::time(start.elapsed())));
    Ok(())
}

impl Finish<'_> {
    /// All steps in order.
    fn all(&self) -> Outcome {
        let mut manifest = Manifest::default();
        self.refuse_snippets()?;
        glue::finish(self, &mut manifest)?;
        style::finish(self, &mut manifest)?;
        packs::finish(self, &mut manifest)?;
        picture::finish(self, &mut manifest)?;
        boot::finish(self, &mut manifest)?;
        public::finish(self)?;
        let inline = pages::finish(self, &manifest)?;
        headers::write(&self.out, &inline)?;
        sums::version(self)?;
        if !self.dev {
            compress::finish(self)?;
        }
        sums::checksums(self)
    }

    /// JavaScript pieces beside the glue would escape integrity and the single file.
    fn refuse_snippets(&self) -> Outcome {
        if self.out.join("snippets").exists() {
            return Err(Fault::new("a crate brings its own JavaScript (snippets/)")
                .remedy("use web-sys instead of inline_js or module imports"));
        }
        Ok(())
    }

    /// The one file in the staging folder that Trunk made of a program, with this ending.
    fn only(&self, program: &str, ending: &str) -> Outcome<PathBuf> {
        let named = |path: &Path| {
            let name = files::relative(&self.out, path);
            name.starts_with(program) && name.ends_with(ending)
        };
        let mut found: Vec<PathBuf> = files::walk(&self.out)?
            .into_iter()
            .filter(|path| named(path))
            .collect();
        match (found.pop(), found.len()) {
            (Some(path), 0) => Ok(path),
            (_, others) => Err(Fault::new(format!(
                "Trunk left {} files of {program} ending in {ending} where one was expected",
                if others == 0 { 0 } else { others + 1 }
            ))),
        }
    }

    /// Writes bytes under a name that carries their digest: `folder/stem-DIGEST.extension`.
    fn write_hashed(&self, stem: &str, extension: &str, bytes: &[u8]) -> Outcome<String> {
        let name = format!("{stem}-{}.{extension}", hash::name_part(bytes));
        files::write(&self.out.join(&name), bytes)?;
        Ok(name)
    }

    /// The folder for in-between files.
    fn scratch(&self, name: &str) -> PathBuf {
        scratch(self.project, name)
    }

    /// Runs esbuild from the checkout; what it writes to standard output comes back.
    fn esbuild(&self, what: &str, arguments: &[&str], inputs: &[&Path]) -> Outcome<Vec<u8>> {
        let program = self.project.npm_tool("esbuild");
        let mut command = run::command(self.project, &program.to_string_lossy());
        command
            .args([
                "--log-level=warning",
                "--charset=utf8",
                "--legal-comments=none",
            ])
            .args(arguments)
            .args(inputs);
        if !self.dev {
            command.arg("--minify");
        }
        run::quiet(what, &mut command)
    }
}
