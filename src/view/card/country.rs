//! A country's card: who names it, and why. Links by country and by region are never added up.

use crate::app::App;
use crate::view::common::{Icon, ShapeMark, Sign, follow, words};
use fil_domain::{CountryIx, Message};
use fil_explorer::card::ListRow;
use fil_explorer::{Selection, country_card};
use leptos::prelude::*;

/// The card of a country. Made anew for every country and language.
#[component]
pub fn CountryCardView(
    /// The handle.
    app: App,
    /// The country.
    country: CountryIx,
) -> impl IntoView {
    let speech = app.speech.get();
    country_card(app.data, speech.pack, speech.index, country).map(|card| {
        let groups = card
            .items
            .into_iter()
            .map(|(role, lines)| {
                let rows = lines
                    .into_iter()
                    .map(|line| item_row(app, line.row))
                    .collect_view();
                view! {
                    <section class="card-part">
                        <div class="card-head">
                            <h3>{role}</h3>
                        </div>
                        <ol class="rows">{rows}</ol>
                    </section>
                }
            })
            .collect_view();
        let regional = (!card.regional.is_empty()).then(|| {
            let rows = card
                .regional
                .into_iter()
                .map(|row| item_row(app, row))
                .collect_view();
            view! {
                <section class="card-part">
                    <div class="card-head">
                        <h3>{speech.say(Message::CardRegions)}</h3>
                        <span>{speech.say(Message::CardRegionsNote)}</span>
                    </div>
                    <ol class="rows">{rows}</ol>
                </section>
            }
        });
        view! {
            <div class="card-bar">
                <a
                    class="card-back"
                    href=app.href_of(Selection::None)
                    on:click=move |event| follow(&event, || app.close())
                >
                    <Icon sign=Sign::Back />
                    {speech.say(Message::CountryBack)}
                </a>
                <button
                    type="button"
                    class="icon-button needs-app"
                    aria-label=speech.say(Message::CardClose)
                    on:click=move |_| app.close()
                >
                    <Icon sign=Sign::Close />
                </button>
            </div>
            <article class="card" aria-labelledby="fiche">
                <p class="card-kind">{card.region}</p>
                <h2 class="title" id="fiche" tabindex="-1">{card.name}</h2>
                <p class="card-text">{speech.say(Message::CountryItems)}</p>
                {groups}
                {regional}
            </article>
        }
    })
}

fn item_row(app: App, row: ListRow) -> impl IntoView {
    let selection = Selection::Item(row.item);
    view! {
        <li class="row">
            <a
                class="row-link"
                href=app.href_of(selection)
                on:click=move |event| follow(&event, || app.open(selection))
            >
                <span class=["bead dye-", row.shape.code()].concat()>
                    <ShapeMark shape=row.shape />
                </span>
                <span class="row-name">{words(row.short)}</span>
                <span class="row-year">{row.year}</span>
                <span class="row-line">{words(row.line)}</span>
            </a>
        </li>
    }
}
