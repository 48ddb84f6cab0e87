//! The list itself: beads on a thread, newest first.

use super::filters::Years;
use super::legend::Legend;
use crate::app::{App, row_id};
use crate::view::common::{ShapeMark, follow, words};
use fil_domain::Message;
use fil_explorer::card::{ListRow, list_rows};
use fil_explorer::words::{BadgeStyle, fill, plural};
use fil_explorer::{Command, Scope, Selection, summary};
use leptos::prelude::*;

/// Years, count, rows and legend.
#[component]
pub fn List(
    /// The handle.
    app: App,
) -> impl IntoView {
    let rows = Memo::new(move |_| {
        let pack = app.speech.get().pack;
        app.state.with(|state| {
            app.matches
                .with(|found| list_rows(app.data, pack, found, state))
        })
    });
    let said = move || {
        let pack = app.speech.get().pack;
        app.state.with(|state| {
            app.matches
                .with(|found| summary(app.data, pack, found, state))
        })
    };
    view! {
        <section class="panel-body" aria-labelledby="liste">
            <h2 class="aside" id="liste" tabindex="-1">{move || app.say(Message::ListLabel)}</h2>
            <Years app=app />
            <div class="list-head">
                <p class="count" role="status">{said}</p>
                <span class="list-order">{move || app.say(Message::ListNewest)}</span>
            </div>
            <ol class="rows">
                <For
                    each=move || rows.get()
                    key=move |row| (row.item, row.selected, app.speech.get_untracked().pack.lang)
                    children=move |row| row_view(app, row)
                />
            </ol>
            <Show when=move || rows.with(Vec::is_empty)>
                <Empty app=app />
            </Show>
            <Elsewhere app=app />
            <Legend app=app />
        </section>
    }
}

fn row_view(app: App, row: ListRow) -> impl IntoView {
    let selection = Selection::Item(row.item);
    let inferred = row.badge.style == BadgeStyle::Dashed;
    let bead = if inferred && !row.year.contains('–') {
        "bead bead-halo dye-"
    } else {
        "bead dye-"
    };
    let bead = [bead, row.shape.code()].concat();
    let open = app.state.with_untracked(|state| {
        let index = app.speech.get_untracked().index;
        app.href(&fil_explorer::reduce(
            app.data,
            index,
            state,
            Command::Select(selection),
        ))
    });
    let tail = (!row.countries.is_empty()).then(|| [" · ", &row.countries].concat());
    let spoken = [&row.date, ", ", row.precision].concat();
    view! {
        <li class="row">
            <a
                id=row_id(app.data, row.item)
                class="row-link"
                href=open
                aria-current=row.selected.then_some("true")
                on:click=move |event| follow(&event, || app.open(selection))
            >
                <span class=bead>
                    <ShapeMark shape=row.shape hollow={inferred && row.year.contains('–')} />
                </span>
                <span class="row-name">{words(row.short)}</span>
                <span class="row-year" aria-hidden="true">{row.year}</span>
                <span class="row-line">{words(row.line)}{tail}</span>
                <span class="aside">{spoken}</span>
            </a>
        </li>
    }
}

/// Nothing found: what was not found, what that does not mean, a way out.
#[component]
fn Empty(
    /// The handle.
    app: App,
) -> impl IntoView {
    let sentence = move || {
        app.state.with(|state| {
            if state.query.is_empty() {
                app.say(Message::ListEmptyFilters).to_owned()
            } else {
                fill(app.say(Message::ListEmpty), &[("q", &state.query)])
            }
        })
    };
    view! {
        <div class="empty">
            <svg class="empty-thread" viewBox="0 0 260 56" aria-hidden="true">
                <path d="M0 40c40-44 70 30 104 2s22-40 4-34-6 40 34 34 40-34 74-34c22 0 30 14 44 22"></path>
            </svg>
            <p class="empty-words">{sentence}</p>
            <button type="button" class="button" on:click=move |_| app.dispatch(Command::ResetFilters)>
                {move || app.say(Message::FilterReset)}
            </button>
        </div>
    }
}

/// More hits outside the five.
#[component]
fn Elsewhere(
    /// The handle.
    app: App,
) -> impl IntoView {
    let hits = Memo::new(move |_| app.matches.with(|found| found.other_scope_hits));
    view! {
        <Show when=move || { hits.get() > 0 }>
            <p>
                <button
                    type="button"
                    class="quiet"
                    on:click=move |_| app.dispatch(Command::SetScope(Scope::All))
                >
                    {move || plural(app.speech.get().pack, Message::ListElsewhere, hits.get())}
                </button>
            </p>
        </Show>
    }
}
