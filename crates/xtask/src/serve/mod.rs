//! `serve`: builds, serves `dist/` as the web will, and rebuilds on every change.
//!
//! The folder is held in memory and swapped whole after a good build, so a reader never sees
//! half a build and a failed one changes nothing.

mod http;
mod reply;
mod site;
mod watch;

use crate::fault::{Fault, Outcome};
use crate::project::Project;
use crate::{build, run, say};
use site::Site;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, PoisonError, RwLock};

/// The port when none is named.
pub(crate) const PORT: u16 = 8080;

/// What `serve` was asked for.
#[derive(Debug)]
pub(crate) struct Options {
    /// The port; 0 takes any free one.
    pub(crate) port: u16,
    /// Opens the browser.
    pub(crate) open: bool,
    /// Builds first and after every change.
    pub(crate) build: bool,
    /// Builds for development: fast to build, large to load.
    pub(crate) dev: bool,
    /// The served folder.
    pub(crate) dist: PathBuf,
    /// The path under which the folder appears.
    pub(crate) base: String,
}

/// The site that is shown now.
#[derive(Clone)]
pub(crate) struct Shown(Arc<RwLock<Arc<Site>>>);

impl Shown {
    /// The present site.
    fn now(&self) -> Arc<Site> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows another site from now on.
    fn swap(&self, site: Site) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
    }
}

/// Serves until the program is ended.
pub(crate) fn run(project: &Project, options: &Options) -> Outcome {
    if options.build {
        build::run(project, options.dev)?;
    }
    let (address, shown) = start(&options.dist, options.port, &options.base)?;
    say::line(&format!("serving {address}"));
    if options.open {
        open(project, &address);
    }
    if options.build {
        say::line(
            "   every change of data, src, style, public or crates is built and shown on reload; Ctrl-C ends",
        );
    }
    watch::rounds(project, options.build, || {
        match build::run(project, options.dev).and_then(|()| Site::load(&options.dist)) {
            Ok(site) => {
                shown.swap(site);
                say::line(&format!("serving the new build at {address}"));
            }
            Err(fault) => {
                say::fault(&fault);
                say::line(&format!("still serving the last good build at {address}"));
            }
        }
    })
}

/// Starts the server in the background; its address and what it shows.
pub(crate) fn start(dist: &Path, port: u16, base: &str) -> Outcome<(String, Shown)> {
    let site = Site::load(dist)?;
    let base = format!("/{}/", base.trim_matches('/')).replace("//", "/");
    let shown = Shown(Arc::new(RwLock::new(Arc::new(site))));
    let port = http::listen(port, base.clone(), shown.clone()).map_err(|fault| {
        Fault::new(fault.what)
            .remedy("another program uses the port: add --port 0 for any free one")
    })?;
    Ok((format!("http://127.0.0.1:{port}{base}"), shown))
}

/// Opens the address in the person's browser, if the system knows how.
fn open(project: &Project, address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut command: Command = run::command(project, opener);
    if command.arg(address).spawn().is_err() {
        say::line(&format!("   no {opener} here: open {address} by hand"));
    }
}
