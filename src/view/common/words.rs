//! Words with their language, badges and source numbers.

use fil_explorer::card::Wording;
use fil_explorer::words::{Badge, BadgeStyle};
use leptos::prelude::*;

/// Words of the data; marked with their language when it is not the page's.
pub fn words(wording: Wording) -> AnyView {
    match wording.lang {
        None => wording.words.into_any(),
        Some(lang) => view! { <span lang=lang>{wording.words}</span> }.into_any(),
    }
}

/// On what a statement rests.
pub fn badge_view(badge: Badge) -> impl IntoView {
    let class = match badge.style {
        BadgeStyle::Ticked => "badge badge-verified",
        BadgeStyle::Dashed => "badge badge-inferred",
        BadgeStyle::Outlined => "badge",
    };
    let sign = (!badge.sign.is_empty())
        .then(|| view! { <span class="badge-sign" aria-hidden="true">{badge.sign}</span> });
    view! { <span class=class>{sign}{badge.word}</span> }
}

/// The numbers of the sources that say so, each a link to its source.
pub fn cites_view(item: &'static str, cites: &[usize], source: &'static str) -> Option<AnyView> {
    if cites.is_empty() {
        return None;
    }
    let links: Vec<_> = cites
        .iter()
        .map(|number| {
            let href = ["#source-", item, "-", &number.to_string()].concat();
            let label = [source, " ", &number.to_string()].concat();
            view! { <a href=href aria-label=label>{*number}</a> }
        })
        .collect();
    Some(view! { <sup class="cite">{links}</sup> }.into_any())
}
