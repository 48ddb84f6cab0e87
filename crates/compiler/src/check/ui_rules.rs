//! What the page asks of its messages: which count, which placeholders are filled, which may be
//! empty. A test compares this with the messages of the domain.

/// Messages that count something and therefore have plural forms.
pub const COUNTED: &[&str] = &[
    "count.items",
    "count.partnerships",
    "count.countries",
    "list.more",
    "list.elsewhere",
    "country.items",
    "country.regional",
];

/// Messages that may be empty in a language. The organisation's own disclaimer exists in English
/// only: other languages show the one of the United Nations.
pub const MAY_BE_EMPTY: &[&str] = &[
    "map.disclaimer_org",
    // French is no translation.
    "translation.unread",
    "card.ours",
    "about.translation_ours",
];

/// The placeholders that the page fills, for every message that has any.
pub const PLACEHOLDERS: &[(&str, &[&str])] = &[
    ("count.items", &["n"]),
    ("count.partnerships", &["n"]),
    ("count.countries", &["n"]),
    ("summary.state", &["countries", "from", "items", "to"]),
    ("summary.state_year", &["countries", "from", "items"]),
    ("summary.state_no_year", &["countries", "items"]),
    ("search.nearest", &["q"]),
    ("filter.remove", &["name"]),
    ("list.empty", &["q"]),
    ("list.more", &["n"]),
    ("list.elsewhere", &["n"]),
    ("timeline.summary", &["from", "items", "to"]),
    ("timeline.tied", &["items", "lane", "years"]),
    ("map.summary", &["countries"]),
    ("country.items", &["n"]),
    ("country.regional", &["n"]),
    ("card.back_to", &["name"]),
    ("card.source_lang", &["lang"]),
    ("card.payer", &["payer"]),
    ("card.flow", &["payer", "recipient"]),
    ("cite.pattern", &["date", "title", "url"]),
    ("date.between", &["a", "b"]),
    ("date.interval", &["a", "b"]),
    ("date.interval_planned", &["a", "b"]),
    ("date.interval_computed", &["a", "b"]),
    ("date.interval_attested", &["a", "b"]),
    ("date.since", &["a"]),
    ("date.since_unknown_end", &["a"]),
    ("date.until", &["b"]),
    ("date.until_unknown_start", &["b"]),
    ("date.not_before", &["a"]),
    ("date.not_after", &["b"]),
    ("date.about", &["a"]),
    ("date.uncertain", &["a"]),
    ("date.about_uncertain", &["a"]),
    ("date.spring", &["y"]),
    ("date.summer", &["y"]),
    ("date.autumn", &["y"]),
    ("date.winter", &["y"]),
    ("date.some_month", &["y"]),
    ("date.some_day", &["a"]),
    ("date.decade", &["y"]),
    ("date.years", &["a", "b"]),
    ("date.bce", &["y"]),
    ("qualifier.exactly", &["n"]),
    ("qualifier.more_than", &["n"]),
    ("qualifier.up_to", &["n"]),
    ("qualifier.about", &["n"]),
    ("qualifier.all", &["n"]),
    ("access.date", &["date"]),
    ("number.million", &["n", "wan"]),
    ("money.pattern", &["currency", "n"]),
    ("org.members_count", &["n"]),
    ("footer.data", &["date"]),
    ("footer.hash", &["hash"]),
];

/// Messages that need one of their placeholders, whichever counts as the language does: `{wan}` is the
/// sum in ten thousands.
pub(super) const ONE_OF: &[&str] = &["number.million"];

/// The placeholders of a message.
pub(super) fn placeholders_of(key: &str) -> &'static [&'static str] {
    PLACEHOLDERS
        .iter()
        .find(|(name, _)| *name == key)
        .map_or(&[], |(_, names)| names)
}
