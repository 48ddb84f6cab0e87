//! Parsed markup and questions to it.

/// A text, as written, or an element.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Text(String),
    Element(Element),
}

#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) tag: String,
    /// Names and values, as written; no value is an empty one.
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

impl Element {
    /// An attribute's value.
    pub(crate) fn attr(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.iter().find(|(own, _)| own == name)?;
        Some(decoded(value))
    }

    /// Whether it answers to `tag`, `#id`, `.class` or `tag.class`.
    fn is(&self, selector: &str) -> bool {
        if let Some(id) = selector.strip_prefix('#') {
            return self.attr("id").as_deref() == Some(id);
        }
        let (tag, class) = selector.split_once('.').unwrap_or((selector, ""));
        let classes = self.attr("class").unwrap_or_default();
        (tag.is_empty() || tag == self.tag)
            && (class.is_empty() || classes.split(' ').any(|own| own == class))
    }
}

/// All elements, in the order of the document.
pub(crate) fn all(nodes: &[Node]) -> Vec<&Element> {
    let mut out = Vec::new();
    for node in nodes {
        if let Node::Element(element) = node {
            out.push(element);
            out.extend(all(&element.children));
        }
    }
    out
}

/// All elements that answer to `tag`, `#id`, `.class` or `tag.class`, with what is in them; there
/// must be one.
pub(crate) fn find(nodes: &[Node], selector: &str) -> Vec<Node> {
    let found: Vec<Node> = all(nodes)
        .into_iter()
        .filter(|element| element.is(selector))
        .map(|element| Node::Element(element.clone()))
        .collect();
    assert!(!found.is_empty(), "nothing answers to {selector}");
    found
}

/// The words of a part.
pub(crate) fn text(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(words) => decoded(words),
            Node::Element(element) => text(&element.children),
        })
        .collect()
}

fn decoded(words: &str) -> String {
    words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
