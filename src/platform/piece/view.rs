//! A piece as a Leptos view.

use super::dom::{Held, build};
use super::node::Piece;
use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::JsCast;

impl Render for Piece {
    type State = Held;

    fn build(self) -> Held {
        build(self)
    }

    fn rebuild(self, state: &mut Held) {
        state.patch(self);
    }
}

impl AddAnyAttr for Piece {
    type Output<SomeNewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Piece {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
        self.write_html(buf);
        *position = Position::NextChild;
    }

    /// The app never hydrates: it is mounted beside the prerendered content.
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Held {
        build(self)
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Mountable for Held {
    fn unmount(&mut self) {
        if let Some(parent) = self.node().parent_node() {
            let _ = parent.remove_child(&self.node());
        }
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        // Refused only when the marker is not in the parent.
        let _ = parent.insert_before(&self.node(), marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self
            .node()
            .parent_node()
            .and_then(|node| node.dyn_into::<web_sys::Element>().ok());
        match parent {
            Some(parent) => {
                child.mount(&parent, Some(&self.node()));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        self.node()
            .dyn_ref::<web_sys::Element>()
            .cloned()
            .into_iter()
            .collect()
    }
}
