//! Figures: up to three large, the others as rows. Each says what it is: aim, result or count.

use crate::app::Speech;
use crate::view::common::{badge_view, cites_view, words};
use fil_domain::Message;
use fil_explorer::card::{Figure, ItemCard};
use leptos::prelude::*;

/// The large figures.
pub fn figures(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let dye = ["figure-number dye-", card.shape.code()].concat();
    let cells: Vec<_> = card
        .figures
        .iter()
        .map(|figure| {
            let small = |text: &'static str| {
                (!text.is_empty()).then(|| view! { <span class="figure-small">{text}</span> })
            };
            let currency = figure
                .currency
                .map(|code| view! { <span class="figure-small">" "{code}</span> });
            view! {
                <li class="figure">
                    <span class=dye.clone()>
                        {small(figure.before)}{figure.number.clone()}{small(figure.after)}{currency}
                    </span>
                    <span class="figure-words">
                        {status(figure)}
                        {words(figure.label)}
                        {cites_view(card.id, &figure.cites, speech.say(Message::CardSource))}
                    </span>
                </li>
            }
        })
        .collect();
    (!cells.is_empty()).then(|| view! { <ul class="figures">{cells}</ul> })
}

fn status(figure: &Figure) -> Option<impl IntoView + use<>> {
    figure
        .status
        .map(|status| view! { <b class="figure-status">{status}</b>" · " })
}

/// The other figures, and who pays whom for all money.
pub fn figure_rows(speech: Speech, card: &ItemCard) -> Option<impl IntoView + use<>> {
    let row = |figure: &Figure| {
        let flow = figure
            .flow
            .iter()
            .map(|line| view! { <dd>{line.clone()}</dd> })
            .collect_view();
        view! {
            <div>
                <dt>
                    {figure.whole.clone()}
                    {cites_view(card.id, &figure.cites, speech.say(Message::CardSource))}
                </dt>
                <dd>{status(figure)}{words(figure.label)}</dd>
                {flow}
                <dd>{badge_view(figure.badge)}</dd>
            </div>
        }
    };
    let rows: Vec<_> = card
        .figures
        .iter()
        .filter(|figure| !figure.flow.is_empty())
        .chain(&card.more_figures)
        .map(row)
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card-part">
                <div class="card-head">
                    <h3>{speech.say(Message::CardFigures)}</h3>
                </div>
                <dl class="facts">{rows}</dl>
            </section>
        }
    })
}
