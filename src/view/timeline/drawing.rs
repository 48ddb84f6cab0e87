//! The strokes of a mark (DESIGN.md §3).

use crate::app::App;
use crate::view::common::shape_path;
use fil_domain::Shape;
use fil_explorer::timeline::{Drawing, Mark, Side};
use leptos::prelude::*;

/// Pixels between the lines of a braid.
const PITCH: f64 = 3.0;

/// One fade for each dye, forwards and backwards. Filaments never fade to nothing where contrast
/// is asked for; the style sheet sets how far.
#[component]
pub fn Fades() -> impl IntoView {
    let fades = Shape::ALL
        .iter()
        .map(|shape| {
            let code = shape.code();
            let class = ["fade dye-", code].concat();
            view! {
                <linearGradient id=["fade-", code].concat() class=class.clone()>
                    <stop offset="0" class="fade-full"></stop>
                    <stop offset="1" class="fade-end"></stop>
                </linearGradient>
                <linearGradient id=["rise-", code].concat() class=class>
                    <stop offset="0" class="fade-end"></stop>
                    <stop offset="1" class="fade-full"></stop>
                </linearGradient>
            }
        })
        .collect_view();
    view! { <defs>{fades}</defs> }
}

/// A mark with its label.
pub fn mark_view(app: App, mark: &Mark) -> impl IntoView + use<> {
    let shape = app
        .data
        .item(mark.item)
        .map_or(Shape::Ring, |item| item.shape);
    let mut class = ["mark dye-", shape.code()].concat();
    if mark.dimmed {
        class.push_str(" is-dim");
    }
    if mark.selected {
        class.push_str(" is-chosen");
    }
    let strokes = mark
        .drawing
        .iter()
        .map(|drawing| stroke(*drawing, mark.y, shape, mark.selected))
        .collect_view();
    let label = mark.label.as_ref().map(|label| {
        let (x, anchor) = match label.side {
            Side::Left => (label.rect.max.x, "end"),
            Side::Right => (label.rect.min.x, "start"),
        };
        view! {
            <text class="mark-label" x=x y=mark.y + 4.0 text-anchor=anchor>
                {label.text.clone()}
            </text>
        }
    });
    view! { <g class=class>{strokes}{label}</g> }
}

fn stroke(drawing: Drawing, y: f64, shape: Shape, selected: bool) -> AnyView {
    match drawing {
        Drawing::Knot { x, shape, halo } => knot(x, y, shape, halo, selected),
        Drawing::Capsule { x0, x1 } => view! {
            <rect
                class="mark-capsule"
                x=x0
                y=y - 15.0
                width=(x1 - x0).max(1.0)
                height="30"
                rx="5"
            ></rect>
        }
        .into_any(),
        Drawing::Spindle { x0, x1, mid } => spindle(x0, x1, mid, y, shape),
        Drawing::Bar { x0, x1, fade_from } => bar(x0, x1, fade_from, y, shape),
        Drawing::Stop { x, hollow } => {
            let class = if hollow {
                "mark-hollow-stop"
            } else {
                "mark-fill"
            };
            let width = if hollow { 4.0 } else { 2.5 };
            view! { <rect class=class x=x - width / 2.0 y=y - 13.0 width=width height="26"></rect> }
                .into_any()
        }
        Drawing::FrayForward { x0, x1 } => fray(x0, x1, y, "fade-", shape),
        Drawing::FrayBack { x0, x1 } => fray(x1, x0, y, "rise-", shape),
        Drawing::Braid {
            x0,
            x1,
            lines,
            above,
            total,
        } => {
            let top = y - f64::from(total.saturating_sub(1)) * PITCH / 2.0;
            let mut path = String::new();
            for line in 0..lines {
                let y = top + f64::from(above + line) * PITCH;
                add(&mut path, &["M", " ", "H"], &[x0, y, x1]);
            }
            view! { <path class="mark-line" d=path></path> }.into_any()
        }
    }
}

fn knot(x: f64, y: f64, shape: Shape, halo: bool, selected: bool) -> AnyView {
    let size = if selected { 20.0 } else { 15.0 };
    let scale = size / 16.0;
    let mut place = String::new();
    add(
        &mut place,
        &["translate(", " ", ") scale("],
        &[x - size / 2.0, y - size / 2.0, scale],
    );
    place.push(')');
    let class = if shape == Shape::Ring {
        "mark-ring"
    } else {
        "mark-knot"
    };
    let halo =
        halo.then(|| view! { <circle class="mark-halo" cx=x cy=y r=size / 2.0 + 5.0></circle> });
    view! {
        <path class=class transform=place d=shape_path(shape)></path>
        {halo}
    }
    .into_any()
}

/// Five filaments between two stops, and a hollow knot in the middle that is no date.
fn spindle(x0: f64, x1: f64, mid: f64, y: f64, shape: Shape) -> AnyView {
    let mut path = String::new();
    for bulge in [-16.0, -8.0, 0.0, 8.0, 16.0] {
        add(
            &mut path,
            &["M", " ", "Q", " ", " ", " "],
            &[x0, y, mid, y + bulge, x1, y],
        );
    }
    let mut stops = String::new();
    for x in [x0, x1] {
        add(&mut stops, &["M", " ", "V"], &[x, y - 9.0, y + 9.0]);
    }
    let mut place = String::new();
    add(
        &mut place,
        &["translate(", " ", ") scale("],
        &[mid - 7.5, y - 7.5, 15.0 / 16.0],
    );
    place.push(')');
    view! {
        <path class="mark-thin" d=path></path>
        <path class="mark-line" d=stops></path>
        <path class="mark-hollow" transform=place d=shape_path(shape)></path>
    }
    .into_any()
}

/// A duration; its last part fades when its end is computed.
fn bar(x0: f64, x1: f64, fade_from: Option<f64>, y: f64, shape: Shape) -> AnyView {
    let full = fade_from.unwrap_or(x1);
    let fill = ["url(#fade-", shape.code(), ")"].concat();
    let tail = fade_from.map(|from| {
        view! {
            <rect x=from y=y - 2.5 width=(x1 - from).max(0.0) height="5" fill=fill></rect>
        }
    });
    view! {
        <rect class="mark-fill" x=x0 y=y - 2.5 width=(full - x0).max(0.0) height="5"></rect>
        {tail}
    }
    .into_any()
}

/// Three filaments that part and fade, from `near` to `far`.
fn fray(near: f64, far: f64, y: f64, fade: &str, shape: Shape) -> AnyView {
    let bend = near + (far - near) * 0.4;
    let mut path = String::new();
    for spread in [-7.0, 0.0, 7.0] {
        add(
            &mut path,
            &["M", " ", "Q", " ", " ", " "],
            &[near, y, bend, y, far, y + spread],
        );
    }
    let stroke = ["url(#", fade, shape.code(), ")"].concat();
    view! { <path class="mark-fray" d=path stroke=stroke></path> }.into_any()
}

/// Appends words and numbers in turn; numbers to a tenth of a pixel.
fn add(to: &mut String, words: &[&str], numbers: &[f64]) {
    for (word, number) in words.iter().zip(numbers) {
        to.push_str(word);
        to.push_str(&((number * 10.0).round() / 10.0).to_string());
    }
}
