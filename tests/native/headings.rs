//! Every page has one title, and no level of its headings is left out.

use crate::common::{Node, all, pages, shown};
use fil_a_fil::shell::explorer;
use fil_domain::Lang;

/// The levels of the headings, in order.
fn levels(nodes: &[Node]) -> Vec<usize> {
    let level = |tag: &str| {
        ["h1", "h2", "h3", "h4", "h5", "h6"]
            .iter()
            .position(|h| *h == tag)
    };
    all(nodes)
        .into_iter()
        .filter_map(|one| level(&one.tag))
        .map(|at| at + 1)
        .collect()
}

fn in_steps(levels: &[usize]) -> bool {
    levels.first() == Some(&1) && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1)
}

#[test]
fn one_title_and_no_gap_on_every_page() {
    for page in pages() {
        let levels = levels(&page.nodes);
        assert!(in_steps(&levels), "{}: {levels:?}", page.file);
        // The page that is not there speaks every language.
        let titles = if page.file == "404.html" {
            Lang::SERVED.len()
        } else {
            1
        };
        let found = levels.iter().filter(|level| **level == 1).count();
        assert_eq!(found, titles, "{}", page.file);
    }
}

#[test]
fn one_title_and_no_gap_in_states_without_a_page() {
    for at in [
        "?sel=ET",
        "?q=zzz",
        "?scope=all",
        "iom-oas-cooperation-agreement/?q=zzz",
    ] {
        let levels = levels(&shown(at, explorer));
        assert!(in_steps(&levels), "{at}: {levels:?}");
        assert_eq!(
            levels.iter().filter(|level| **level == 1).count(),
            1,
            "{at}"
        );
    }
}
