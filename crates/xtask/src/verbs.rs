//! From the words of the command line to a verb.

use crate::fault::{Fault, OrFault, Outcome};
use crate::project::Project;
use crate::setup::Purpose;
use crate::{bench, budget, build, check_data, finish, say, serve, setup, test, tidy};
use std::path::PathBuf;

/// What the tool says of itself.
const HELP: &str = "\
cargo xtask VERB
  setup [--for build|test]   install what is missing
  check-data                 check data/ and report
  translated LANG            mark the texts of a language as of today’s French
  build [--dev] [--pseudo]   make dist/; with a pseudo-language in the place of English
  serve [--port N] [--open] [--no-build] [--dev] [--dist DIR] [--base /PATH/]
                             build, serve, and rebuild on every change
  test [--full] [--only LAYER]
                             all tests, with a table at the end
  bench [--n 5,1000] [--what PARTS] [--no-build] [...]
                             our app beside its peers, weaving, a change of selection and of language;
                             tests/bench/README.md has the options
  budget                     sizes of dist/ against their limits
  tidy                       the rules of the house
  trunk ...                  Trunk with the project's tools, such as: trunk serve
  finish [--dev]             Trunk's own hook, not for the command line";

/// Runs the verb that the arguments name.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let Some((verb, rest)) = arguments.split_first() else {
        say::line(HELP);
        return Ok(());
    };
    let project = Project::find()?;
    if verb == "trunk" {
        return build::with_trunk(&project, rest);
    }
    let mut flags = Flags::new(rest);
    match verb.as_str() {
        "setup" => {
            let purpose = match flags.value("--for")?.as_deref() {
                Some("build") => Purpose::Build,
                Some("test") | None => Purpose::Test,
                Some(other) => return Err(Fault::new(format!("--for {other}: build or test"))),
            };
            flags.end()?;
            setup::run(&project, purpose, true)
        }
        "check-data" => {
            flags.end()?;
            check_data::run(&project)
        }
        "translated" => {
            let [lang] = flags.words.as_slice() else {
                return Err(Fault::new("translated: name one language, such as es"));
            };
            check_data::translated(&project, lang)
        }
        "build" => {
            let (dev, pseudo) = (flags.has("--dev"), flags.has("--pseudo"));
            flags.end()?;
            if !dev {
                check_data::whole(&project)?;
            }
            build::run(&project, dev)?;
            if pseudo {
                build::speak_pseudo(&project)?;
            }
            Ok(())
        }
        "finish" => {
            let dev = flags.has("--dev");
            flags.end()?;
            finish::run(&project, dev)
        }
        "serve" => {
            let options = serve_options(&project, &mut flags)?;
            flags.end()?;
            serve::run(&project, &options)
        }
        "test" => {
            let full = flags.has("--full");
            let only = flags.value("--only")?;
            flags.end()?;
            test::run(&project, full, only.as_deref())
        }
        "bench" => {
            let build = !flags.has("--no-build");
            let (counts, parts) = (flags.value("--n")?, flags.value("--what")?);
            let wish = bench::Wish {
                counts: counts.as_deref(),
                parts: parts.as_deref(),
                build,
                rest: &flags.words,
            };
            bench::run(&project, &wish)
        }
        "budget" => {
            flags.end()?;
            budget::run(&project)
        }
        "tidy" => {
            flags.end()?;
            tidy::run(&project)
        }
        "help" | "--help" | "-h" => {
            say::line(HELP);
            Ok(())
        }
        other => Err(Fault::new(format!("no verb {other}")).remedy(HELP)),
    }
}

/// The options of `serve`.
fn serve_options(project: &Project, flags: &mut Flags) -> Outcome<serve::Options> {
    let port = match flags.value("--port")? {
        Some(text) => text
            .parse()
            .or_fault(format!("--port {text}: a number from 0 to 65535"))?,
        None => serve::PORT,
    };
    Ok(serve::Options {
        port,
        open: flags.has("--open"),
        build: !flags.has("--no-build"),
        dev: flags.has("--dev"),
        dist: flags
            .value("--dist")?
            .map_or_else(|| project.at("dist"), PathBuf::from),
        base: flags.value("--base")?.unwrap_or_else(|| "/".to_owned()),
    })
}

/// The words after the verb; what no verb takes is a fault.
struct Flags {
    /// Not yet taken.
    words: Vec<String>,
}

impl Flags {
    /// All words still to be taken.
    fn new(words: &[String]) -> Self {
        Self {
            words: words.to_vec(),
        }
    }

    /// Takes a flag.
    fn has(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        before != self.words.len()
    }

    /// Takes a flag with its value.
    fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let Some(at) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.words.remove(at);
        if at < self.words.len() {
            return Ok(Some(self.words.remove(at)));
        }
        Err(Fault::new(format!("{name} needs a value")))
    }

    /// Nothing may be left over.
    fn end(self) -> Outcome {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(Fault::new(format!("unknown word {word}")).remedy(HELP)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Flags;

    #[test]
    fn flags_are_taken_and_leftovers_refused() {
        let mut flags = Flags::new(&["--dev".into(), "--port".into(), "0".into(), "x".into()]);
        assert!(flags.has("--dev"));
        assert!(!flags.has("--dev"));
        assert_eq!(flags.value("--port").unwrap().as_deref(), Some("0"));
        assert!(flags.end().is_err());
        assert!(Flags::new(&["--port".into()]).value("--port").is_err());
    }
}
