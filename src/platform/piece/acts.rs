//! What a piece answers: events told in plain values.

use super::node::{Act, Piece, Press, Value, Way};
use crate::platform::gesture::{EVENTS, Hands};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent, MouseEvent, PointerEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

impl Piece {
    /// Pressed, by whatever hand.
    #[must_use]
    pub fn click(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.clicked(Way::Any, Box::new(act))
    }

    /// Followed as a link, unless the reader asked for a new tab or window.
    #[must_use]
    pub fn follow(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.clicked(Way::Follow, Box::new(act))
    }

    /// Pressed to open something. What is opened moves the page, so the second press of a double
    /// one would fall on something else: it is not taken.
    #[must_use]
    pub fn open(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.clicked(Way::Open, Box::new(act))
    }

    /// A press that must not do what the browser would do.
    #[must_use]
    pub fn instead(self, event: &'static str, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act(event, Act::Press(Way::Instead, Box::new(act)))
    }

    /// Typed into or chosen from: tells the value.
    #[must_use]
    pub fn input(self, act: impl Fn(String) + Send + Sync + 'static) -> Self {
        self.typed(Box::new(act))
    }

    /// A hand or the focus has come to it, before anything changes.
    #[must_use]
    pub fn on_press(self, act: impl Fn() + Send + Sync + Clone + 'static) -> Self {
        let again = act.clone();
        self.pressed("pointerdown", Box::new(act)).focused(again)
    }

    /// Pressed twice.
    #[must_use]
    pub fn pressed_twice(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.pressed("dblclick", Box::new(act))
    }

    /// Got the focus.
    #[must_use]
    pub fn focused(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.pressed("focus", Box::new(act))
    }

    /// Escape was pressed inside; `act` tells whether it answers, else an outer part may.
    #[must_use]
    pub fn escape(self, act: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.act("keydown", Act::Escape(Box::new(act)))
    }

    /// The focus left it, or moved inside it.
    #[must_use]
    pub fn left(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.pressed("focusout", Box::new(act))
    }

    /// A key was pressed inside, with or without Shift (`true`); `act` tells whether it answers.
    #[must_use]
    pub fn keys(self, act: impl Fn(&str, bool) -> bool + Send + Sync + 'static) -> Self {
        self.act("keydown", Act::Key(Box::new(act)))
    }

    /// Can be dragged, pinched and enlarged.
    #[must_use]
    pub fn hands(mut self, hands: Hands) -> Self {
        for event in EVENTS {
            self = self.act(event, Act::Hands(hands));
        }
        self
    }

    /// Was scrolled: tells how far down, in pixels.
    #[must_use]
    pub fn scrolled(self, act: impl Fn(f64) + Send + Sync + 'static) -> Self {
        self.act("scroll", Act::Scrolled(Box::new(act)))
    }

    /// What gets the focus inside comes wholly into sight: a browser is content with a part of it
    /// where the way is sideways.
    #[must_use]
    pub fn reveal(self) -> Self {
        self.act("focusin", Act::Reveal)
    }

    /// A pointer event at a place, in pixels from the element's corner.
    #[must_use]
    pub fn pointer(
        self,
        event: &'static str,
        act: impl Fn(f64, f64) + Send + Sync + 'static,
    ) -> Self {
        self.act(event, Act::Place(Box::new(act)))
    }

    // Compiled once each: a view passes its boxed answer on and nothing else.

    #[inline(never)]
    fn clicked(self, way: Way, act: Press) -> Self {
        self.act("click", Act::Press(way, act))
    }

    #[inline(never)]
    fn pressed(self, event: &'static str, act: Press) -> Self {
        self.act(event, Act::Press(Way::Any, act))
    }

    #[inline(never)]
    fn typed(self, act: Value) -> Self {
        self.act("input", Act::Value(act))
    }
}

impl Act {
    /// Answers an event.
    pub(super) fn answer(&self, event: &Event) {
        match self {
            Self::Press(way, act) => {
                if way.counts(event) {
                    act();
                }
            }
            Self::Escape(act) => {
                let key = event.dyn_ref::<KeyboardEvent>();
                let free = key.is_some_and(|key| key.key() == "Escape" && !key.default_prevented());
                if free && act() {
                    event.prevent_default();
                }
            }
            Self::Key(act) => {
                let key = event.dyn_ref::<KeyboardEvent>();
                let plain = |key: &&KeyboardEvent| {
                    !(key.ctrl_key() || key.meta_key() || key.alt_key() || key.default_prevented())
                };
                if key
                    .filter(plain)
                    .is_some_and(|key| act(&key.key(), key.shift_key()))
                {
                    event.prevent_default();
                }
            }
            Self::Hands(hands) => hands.answer(event),
            Self::Scrolled(act) => {
                if let Some(element) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) {
                    act(f64::from(element.scroll_top()));
                }
            }
            Self::Value(act) => act(value_of(event)),
            Self::Place(act) => {
                if let Some(at) = event.dyn_ref::<PointerEvent>()
                    && !is_second(event)
                {
                    act(f64::from(at.offset_x()), f64::from(at.offset_y()));
                }
            }
            Self::Reveal => {
                if let Some(element) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) {
                    let near = ScrollIntoViewOptions::new();
                    near.set_block(ScrollLogicalPosition::Nearest);
                    near.set_inline(ScrollLogicalPosition::Nearest);
                    element.scroll_into_view_with_scroll_into_view_options(&near);
                }
            }
        }
    }
}

impl Way {
    /// Whether a press counts; keeps the browser from what it would do where that must not happen.
    fn counts(&self, event: &Event) -> bool {
        let ours = match self {
            Self::Any | Self::Open => false,
            Self::Instead => true,
            Self::Follow if is_plain(event) => true,
            Self::Follow => return false,
        };
        if ours {
            event.prevent_default();
        }
        matches!(self, Self::Any | Self::Instead) || !is_second(event)
    }
}

/// Whether it is the second press of a double one, or a later one.
fn is_second(event: &Event) -> bool {
    event
        .dyn_ref::<MouseEvent>()
        .is_some_and(|mouse| mouse.detail() > 1)
}

fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|mouse| {
        mouse.button() == 0
            && !mouse.ctrl_key()
            && !mouse.meta_key()
            && !mouse.shift_key()
            && !mouse.alt_key()
            && !mouse.default_prevented()
    })
}

fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return select.value();
    }
    target
        .dyn_ref::<HtmlInputElement>()
        .map(HtmlInputElement::value)
        .unwrap_or_default()
}
