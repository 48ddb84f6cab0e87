//! The look of the sheet: the rules of the threads and marks with the values of the light theme, since
//! a file of its own knows no tokens.

/// The tokens; those of the light theme stand first.
const TOKENS: &str = include_str!("../../../style/tokens.css");

/// The page's own rules, of which the sheet takes those that give a kind its dye.
const BASE: &str = include_str!("../../../style/base.css");
const DYES: (&str, &str) = (".shape-", "{ color:");

const RULES: &str = "
text { font-family: 'Noto Sans', system-ui, 'Segoe UI', Roboto, sans-serif; fill: var(--ink); }
svg { font-size: 12.5px; }
.ground { fill: var(--stage); }
.sheet-title { font: 460 46px 'Fil Serif', 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', Georgia, serif; letter-spacing: -.5px; }
.sheet-lead { font-size: 17px; fill: var(--ink-2); }
.sheet-small, .sheet-label { fill: var(--ink-2); }
.sheet-label { stroke: var(--stage); stroke-width: 3px; paint-order: stroke; }
.sheet-strong { font-weight: 700; }
.sheet-code { fill: var(--ink); }
.poster-title { font-weight: 460; font-family: 'Fil Serif', 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', Georgia, serif; letter-spacing: -1px; }
.poster-estimated.shape { fill: var(--paper); stroke: currentColor; stroke-width: 2; stroke-dasharray: 3 2; }
.poster-lead { font-size: 20px; fill: var(--ink-2); }
.poster-name { font-size: 18px; font-weight: 700; }
.poster-date { font-size: 13.5px; fill: var(--ink-2); }
.poster-sure { font-weight: 700; }
.poster-verified { fill: var(--fil-bank); }
.poster-inferred { fill: var(--note); }
.poster-edge { fill: var(--rule); }
.poster-number { font: 460 40px 'Fil Serif', 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', Georgia, serif; fill: currentColor; }
.poster-words { font-size: 13px; fill: var(--ink-2); }
.poster-text { font-size: 13px; }
.poster-site { font-weight: 700; fill: var(--accent); }
.sheet-lane { font-size: 13.5px; font-weight: 700; }
.sheet-year, .axis-label { fill: var(--ink-3); text-anchor: middle; }
.sheet-rule { fill: var(--rule-strong); }
.sheet-tag { fill: var(--paper); stroke: var(--tag-line); }
.sheet-name { font-weight: 700; text-anchor: middle; }
.sheet-named { stroke: var(--ink); stroke-width: 1.6; }
.sheet-chosen { fill: var(--accent); stroke: var(--accent); }
.sheet-name-chosen { fill: var(--accent-ink); }
.sheet-name-dim { fill: var(--ink-3); font-weight: 400; }
.sheet-land { fill: var(--land); }
.sheet-programme { fill: var(--land-programme); }
.sheet-selected { fill: var(--land-selected); }
.sheet-line { fill: none; }
.iscoast { stroke: var(--coast); }
.isboundary { stroke: var(--boundary); }
.isboundary-dotted { stroke: var(--boundary-dotted); }
.sheet-eyelet { fill: currentColor; stroke: var(--paper); stroke-width: 1.6; paint-order: stroke; }
.sheet-hollow { fill: var(--paper); stroke: currentColor; stroke-width: 3; }
.shape { fill: currentColor; }
.shape-none.shape { fill: var(--stage); stroke: currentColor; stroke-width: 2.4; }
.sheet-eyelet.shape { fill: currentColor; stroke: var(--paper); stroke-width: 1.6; }
.sheet-hollow.shape { fill: var(--paper); stroke: currentColor; stroke-width: 3; }
.thread, .thread-core, .thread-folded, .casing { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
.casing { stroke: var(--stage); stroke-width: 4; }
.dye-bank .thread { stroke-width: 3.6; }
.dye-bank .casing { stroke-width: 5.6; }
.thread-core { stroke: var(--stage); stroke-width: 1.4; }
.is-sung .casing { stroke-width: 5; }
.is-sung .thread { stroke-width: 3; }
.dye-bank.is-sung .casing { stroke-width: 6.4; }
.dye-bank.is-sung .thread { stroke-width: 4.4; }
.bundle.is-dim, .mark-fray.is-dim, .thread.is-back, .thread-core.is-back { opacity: .28; }
.bundle.is-dim .casing, .casing.is-back { display: none; }
.mark.is-dim, .sheet-dim { opacity: .4; }
.region-name.is-dim { fill: var(--ink-3); font-weight: 400; }
:lang(ar) .region-name, :lang(zh) .region-name { font-style: normal; }
.dye-region .thread, .dye-international .thread { stroke-dasharray: 9 4; }
.dye-ngo .thread { stroke-dasharray: .1 4.6; stroke-linecap: round; }
.bundle .thread-leg { stroke-width: 1.4; stroke-dasharray: none; }
.thread-folded { stroke: var(--ink-3); stroke-width: .8; opacity: .6; }
.region-name { fill: currentColor; font-style: italic; font-weight: 700; stroke: var(--stage); stroke-width: 3px; paint-order: stroke; }
.lane-guide { fill: none; stroke: var(--grid); stroke-width: 1.5; stroke-dasharray: .1 5; stroke-linecap: round; }
.year-line { fill: none; stroke: var(--grid); }
.era { fill: var(--sunk); }
.era-name { fill: var(--ink-3); }
.mark-fill { fill: currentColor; }
.mark-knot { fill: currentColor; stroke: var(--stage); stroke-width: 2.4; paint-order: stroke; }
.mark-hollow { fill: var(--stage); stroke: currentColor; stroke-width: 2; stroke-dasharray: 3 2; }
.mark-ring { fill: var(--stage); stroke: currentColor; stroke-width: 2.4; }
.mark-line { fill: none; stroke: currentColor; stroke-width: 2; }
.mark-thin { fill: none; stroke: currentColor; stroke-width: 1.3; }
.mark-fray { fill: none; stroke-width: 1.6; }
.mark-halo { fill: none; stroke: currentColor; stroke-width: 2; stroke-dasharray: .1 4; stroke-linecap: round; }
.mark-capsule { fill: currentColor; fill-opacity: .09; stroke: currentColor; stroke-width: 1.3; stroke-dasharray: 2 2.5; }
.mark-hollow-stop { fill: var(--stage); stroke: currentColor; stroke-width: 1.6; }
.mark-count { fill: var(--stage); stroke: currentColor; stroke-width: 2; }
.mark-number { fill: currentColor; font-weight: 700; text-anchor: middle; }
.fade-full, .fade-end { stop-color: currentColor; }
.fade-end { stop-opacity: .04; }
";

/// What paper changes: white where the screen has its stage, and the ply of a kind that is plain on
/// screen.
const PAPER: &str = "
.ground, .mark-hollow, .mark-ring, .mark-count, .mark-hollow-stop { fill: var(--paper); }
.casing, .thread-core, .mark-knot, .region-name, .sheet-label { stroke: var(--paper); }
.dye-un .thread { stroke-dasharray: 10 2; }
";

/// The rules with every token's value in its place.
pub(super) fn style() -> String {
    let dyes = BASE.lines();
    let dyes = dyes.filter(|line| line.starts_with(DYES.0) && line.contains(DYES.1));
    valued(&[RULES, &dyes.collect::<Vec<&str>>().join("\n")].concat())
}

/// The rules that paper adds.
pub(super) fn paper() -> String {
    valued(PAPER)
}

fn valued(rules: &str) -> String {
    let mut out = String::new();
    let mut rest = rules;
    while let Some((before, after)) = rest.split_once("var(") {
        out.push_str(before);
        let (token, after) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(value(token));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The value of a token in the light theme, also of one that names another; nothing for one that is
/// none.
fn value(token: &str) -> &'static str {
    let begin = [token, ":"].concat();
    let after = TOKENS.split_once(&begin).map_or("", |(_, after)| after);
    let value = after.split(';').next().unwrap_or("").trim();
    match value.strip_prefix("var(") {
        Some(other) => self::value(other.trim_end_matches(')')),
        None => value,
    }
}

#[cfg(test)]
mod tests {
    use super::{DYES, PAPER, RULES, style, value};

    #[test]
    fn every_token_of_the_rules_has_a_value() {
        for part in [RULES, PAPER].concat().split("var(").skip(1) {
            let token = part.split(')').next().unwrap();
            let value = value(token);
            assert!(
                value.starts_with('#') || value.starts_with("rgb"),
                "{token}: {value}"
            );
        }
        assert!(!style().contains("var("));
    }

    #[test]
    fn every_kind_has_its_dye() {
        for shape in fil_domain::Shape::ALL {
            let named = |end: &str| [".dye-", shape.code(), end].concat();
            let style = style();
            let own = style.lines().filter(|line| line.contains(DYES.1));
            let own = own.filter(|line| line.contains(&named(",")) || line.contains(&named(" ")));
            assert_eq!(own.count(), 1, "{}", shape.code());
        }
    }
}
