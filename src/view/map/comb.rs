//! The comb: one button for every country on the map.

use super::tags::{CombLayout, RegionTag, Tag, comb_layout};
use crate::app::App;
use crate::platform;
use fil_domain::{CountryIx, Message, RegionIx};
use fil_explorer::Selection;
use leptos::{ev::KeyboardEvent, prelude::*};

/// The tags; one tab stop, left and right along it.
#[component]
pub fn Comb(
    /// The handle.
    app: App,
) -> impl IntoView {
    let layout = Memo::new(move |_| comb_layout(app));
    let open = RwSignal::new(None::<RegionIx>);
    let unfolded = move || {
        let region = open.get()?;
        let tags = layout.with(|comb| {
            comb.regions
                .iter()
                .find(|one| one.region == region)
                .map(|one| one.tags.clone())
        })?;
        Some(view! { <div class="tags comb-open">{row(app, tags)}</div> })
    };
    view! {
        <section class="comb needs-app" aria-labelledby="peigne" on:keydown=walk>
            <h2 class="aside" id="peigne">{move || app.say(Message::MapTags)}</h2>
            {move || {
                let CombLayout { tags, regions } = layout.get();
                let fold = move |region| region_button(region, open);
                view! {
                    <div class="tags">
                        {row(app, tags)} {regions.into_iter().map(fold).collect_view()}
                    </div>
                }
            }}
            {unfolded}
        </section>
    }
}

fn row(app: App, tags: Vec<Tag>) -> Vec<impl IntoView> {
    tags.into_iter().map(|tag| tag_button(app, tag)).collect()
}

fn tag_button(app: App, tag: Tag) -> impl IntoView {
    let country: CountryIx = tag.country;
    let class = if tag.dimmed { "tag is-dim" } else { "tag" };
    view! {
        <button
            type="button"
            class=class
            aria-pressed=if tag.chosen { "true" } else { "false" }
            on:click=move |_| app.open(Selection::Country(country))
        >
            <span class="tag-box">{tag.name}</span>
        </button>
    }
}

fn region_button(tag: RegionTag, open: RwSignal<Option<RegionIx>>) -> impl IntoView {
    let region = tag.region;
    let is_open = move || open.get() == Some(region);
    view! {
        <button
            type="button"
            class="tag tag-region"
            aria-expanded=move || if is_open() { "true" } else { "false" }
            on:click=move |_| {
                open.update(|open| *open = if *open == Some(region) { None } else { Some(region) });
            }
        >
            <span class="tag-box">
                {tag.name} " " <span class="tag-count">{tag.tags.len()}</span>
            </span>
        </button>
    }
}

/// Arrow keys walk along the buttons.
fn walk(event: KeyboardEvent) {
    platform::walk_buttons(&event);
}
