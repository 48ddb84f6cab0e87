//! The baked patterns against ICU4X itself, in all six languages.

use fil_compiler::locale::{category_of, icu_day, icu_locale, icu_month, locale_of};
use fil_domain::day::days_in_month;
use fil_domain::{Lang, Locale};
use icu_plurals::PluralRules;
use proptest::prelude::*;
use std::sync::LazyLock;

static LOCALES: LazyLock<Vec<(Lang, Locale)>> = LazyLock::new(|| {
    Lang::ALL
        .iter()
        .filter_map(|lang| Some((*lang, locale_of(*lang).ok()?)))
        .collect()
});

thread_local! {
    static RULES: Vec<PluralRules> = Lang::ALL
        .iter()
        .filter_map(|lang| {
            let icu = icu_locale(*lang).ok()?;
            PluralRules::try_new_cardinal((&icu).into()).ok()
        })
        .collect();
}

fn plurals_agree(n: u64) -> Result<(), TestCaseError> {
    let theirs: Vec<_> = RULES.with(|rules| {
        rules
            .iter()
            .map(|rules| category_of(rules.category_for(n)))
            .collect()
    });
    let ours: Vec<_> = LOCALES
        .iter()
        .map(|(_, locale)| locale.plural_of(n))
        .collect();
    prop_assert_eq!(ours.len(), 6);
    prop_assert_eq!(ours, theirs, "{}", n);
    Ok(())
}

#[test]
fn plurals_of_small_numbers() {
    for n in 0..12_000 {
        plurals_agree(n).unwrap();
    }
}

proptest! {
    #[test]
    fn plurals_of_any_number(n in prop_oneof![0u64..100_000_000, any::<u64>()]) {
        plurals_agree(n)?;
    }

    #[test]
    fn plurals_of_millions(n in 0u64..5_000) {
        plurals_agree(n * 1_000_000)?;
    }

    #[test]
    fn dates(y in 1000i32..=2999, m in 1u8..=12, d in 1u8..=31) {
        let d = d.min(days_in_month(y, m));
        for (lang, locale) in LOCALES.iter() {
            let icu = icu_locale(*lang).unwrap();
            let at = usize::from(m - 1);
            let fill = |pattern: &str| {
                pattern.replace("{y}", &y.to_string()).replace("{d}", &d.to_string())
            };
            prop_assert_eq!(fill(locale.day_month_year[at]), icu_day(&icu, y, m, d).unwrap());
            prop_assert_eq!(fill(locale.month_year[at]), icu_month(&icu, y, m).unwrap());
        }
    }
}

#[test]
fn the_patterns() {
    let rows: Vec<String> = LOCALES
        .iter()
        .map(|(lang, locale)| {
            format!(
                "{lang:?}: {:?} {:?} group {:?} from {} decimal {:?} list {:?} {:?} {:?} {:?} million {:?}",
                locale.day_month_year[4],
                locale.month_year[4],
                locale.group,
                locale.group_from,
                locale.decimal,
                locale.list_start,
                locale.list_middle,
                locale.list_end,
                locale.list_two,
                locale.plural_million,
            )
        })
        .collect();
    insta::assert_snapshot!(rows.join("\n"));
}
