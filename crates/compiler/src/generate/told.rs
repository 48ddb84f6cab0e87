//! What generated records say: sentences of real length and variety that claim nothing. Each begins
//! by saying that it is made up, so that no picture of a measurement is taken for a fact.

use super::random::Random;
use crate::authored::Item;
use crate::content::Checked;
use fil_domain::Lang;
use serde_json::{Value, json};

/// A phrase in French and in English.
type Phrase = (&'static str, &'static str);

const VERBS: &[Phrase] = &[
    ("renforce", "strengthens"),
    ("finance", "funds"),
    ("accompagne", "supports"),
    ("étend", "extends"),
    ("évalue", "reviews"),
    ("coordonne", "coordinates"),
    ("prépare", "prepares"),
    ("relance", "restarts"),
];
const OBJECTS: &[Phrase] = &[
    ("les moyens de subsistance", "livelihoods"),
    ("la gestion des frontières", "border management"),
    ("l’aide en espèces", "cash assistance"),
    (
        "la collecte de données sur les déplacements",
        "data collection on displacement",
    ),
    ("la lutte contre la traite", "action against trafficking"),
    ("l’accès aux soins", "access to health care"),
    ("la relocalisation planifiée", "planned relocation"),
    (
        "la formation des agents publics",
        "training of public officials",
    ),
    ("la cohésion sociale", "social cohesion"),
    ("l’intégration des déplacés", "integration of the displaced"),
];
const PUBLICS: &[Phrase] = &[
    ("les communautés d’accueil", "host communities"),
    ("les migrants de retour", "returning migrants"),
    ("les jeunes", "young people"),
    ("les entrepreneures", "women entrepreneurs"),
    ("les autorités nationales", "national authorities"),
    ("les petites entreprises", "small businesses"),
    ("les familles déplacées", "displaced families"),
];

/// The phrases drawn for a record, the same ones in every language.
pub(super) struct Lots {
    verb: Phrase,
    objects: [Phrase; 2],
    public: Phrase,
    people: usize,
}

impl Lots {
    pub(super) fn draw(random: &mut Random) -> Self {
        let mut one = |of: &[Phrase]| random.pick(of).copied().unwrap_or_default();
        let (verb, first, second, public) = (one(VERBS), one(OBJECTS), one(OBJECTS), one(PUBLICS));
        Self {
            verb,
            objects: [first, second],
            public,
            people: 1 + random.below(500),
        }
    }
}

/// The texts of a record in a language.
pub(super) fn texts(base: &Checked, lang: Lang, item: &Item, lots: &Lots) -> Value {
    let of = |(french, english): Phrase| if lang == Lang::Fr { french } else { english };
    let number = item.id.trim_start_matches("generated-");
    let number = number.parse().unwrap_or(0_usize) + 1;
    let name = |folder: &str, id: Option<&String>, leaf: &str| {
        id.and_then(|id| base.text(lang, &format!("/{folder}/{id}{leaf}")))
            .unwrap_or_default()
    };
    let partner = name("partners", item.partners.values().next(), "/short");
    let theme = name("themes", item.themes.values().next(), "");
    let (verb, [first, second], public) = (of(lots.verb), lots.objects.map(of), of(lots.public));
    let people = lots.people;
    let (title, summary, reason) = if lang == Lang::Fr {
        (
            format!("Exemple : {partner}, {theme}"),
            format!(
                "Donnée fictive n° {number}. Le texte {verb} {first} et {second} pour {public}. \
                 {people} milliers de personnes y sont comptées, qui n’existent pas non plus ; \
                 seule la longueur est celle d’un vrai résumé."
            ),
            "Tirée au sort.",
        )
    } else {
        (
            format!("Example: {partner}, {theme}"),
            format!(
                "Invented record no. {number}. The text {verb} {first} and {second} for {public}. \
                 It counts {people} thousand people, who do not exist either; only the length is \
                 that of a real summary."
            ),
            "Drawn by lot.",
        )
    };
    json!({
        "title": title,
        "short": partner,
        "line": format!("{first} · {number}"),
        "summary": summary,
        "dates": { "main": { "reason": reason } },
    })
}
