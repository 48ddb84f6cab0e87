//! What a piece answers: events told in plain values.

use super::node::{Act, Piece};
use crate::platform::gesture::{EVENTS, Hands};
use crate::platform::walk::walk_buttons;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent, MouseEvent, PointerEvent,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

impl Piece {
    /// Pressed, by whatever hand.
    #[must_use]
    pub fn click(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act("click", Act::Press(Box::new(act)))
    }

    /// Followed as a link, unless the reader asked for a new tab or window.
    #[must_use]
    pub fn follow(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act("click", Act::Follow(Box::new(act)))
    }

    /// Pressed to open something. What is opened moves the page, so the second press of a double
    /// one would fall on something else: it is not taken.
    #[must_use]
    pub fn open(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act("click", Act::Open(Box::new(act)))
    }

    /// A press that must not do what the browser would do.
    #[must_use]
    pub fn instead(self, event: &'static str, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act(event, Act::Instead(Box::new(act)))
    }

    /// Typed into or chosen from: tells the value.
    #[must_use]
    pub fn input(self, act: impl Fn(String) + Send + Sync + 'static) -> Self {
        self.act("input", Act::Value(Box::new(act)))
    }

    /// Got the focus.
    #[must_use]
    pub fn focused(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act("focus", Act::Press(Box::new(act)))
    }

    /// Escape was pressed inside; `act` tells whether it answers, else an outer part may.
    #[must_use]
    pub fn escape(self, act: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.act("keydown", Act::Escape(Box::new(act)))
    }

    /// The focus left it, or moved inside it.
    #[must_use]
    pub fn left(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.act("focusout", Act::Press(Box::new(act)))
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

    /// The arrow keys walk along the buttons inside.
    #[must_use]
    pub fn walk(self) -> Self {
        self.act("keydown", Act::Walk)
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
}

impl Act {
    /// Answers an event.
    pub(super) fn answer(&self, event: &Event) {
        match self {
            Self::Press(act) => act(),
            Self::Open(act) => {
                if !is_second(event) {
                    act();
                }
            }
            Self::Instead(act) => {
                event.prevent_default();
                act();
            }
            Self::Follow(act) => {
                if is_plain(event) {
                    event.prevent_default();
                    if !is_second(event) {
                        act();
                    }
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
            Self::Walk => {
                if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                    walk_buttons(key);
                }
            }
        }
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
