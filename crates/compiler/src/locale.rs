//! A language's patterns from CLDR, through ICU4X: formatted probes are cut back to patterns.

use fil_domain::locale::PluralCategory;
use fil_domain::{Lang, Locale};
use icu_calendar::{Date, Gregorian};
use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory as IcuCategory, PluralRules};

/// Why a language has no patterns: ICU4X has no data for it, or they have an unforeseen form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError(pub String);

/// The year of the probes: no other number of a date looks like it.
const YEAR: i32 = 2345;
/// The day of the probes: no month has this number.
const DAY: u8 = 28;

/// The language's patterns.
///
/// # Errors
/// [`LocaleError`] when ICU4X has no data for the language.
pub fn locale_of(lang: Lang) -> Result<Locale, LocaleError> {
    let icu = icu_locale(lang)?;
    let numbers = numbers(&icu)?;
    let list = list(&icu)?;
    let rules = PluralRules::try_new_cardinal((&icu).into()).map_err(|e| fault(lang, &e))?;
    let category = |n: u32| category_of(rules.category_for(n));
    Ok(Locale {
        day_month_year: months(|month| day_pattern(&icu, month))?,
        month_year: months(|month| month_pattern(&icu, month))?,
        year: keep(icu_year(&icu, YEAR)?.replace(&YEAR.to_string(), "{y}")),
        group: keep(numbers.group),
        group_from: numbers.group_from,
        decimal: keep(numbers.decimal),
        list_start: keep(list.start),
        list_middle: keep(list.middle),
        list_end: keep(list.end),
        list_two: keep(list.two),
        plural: (0..200).map(category).collect(),
        plural_million: category(1_000_000),
    })
}

/// The place of each of these names in the language's order, from 0.
///
/// # Errors
/// [`LocaleError`] when ICU4X has no data for the language, or there are more than 256 names.
pub fn places_in_order(lang: Lang, names: &[&str]) -> Result<Vec<u8>, LocaleError> {
    let icu = icu_locale(lang)?;
    let collator = Collator::try_new((&icu).into(), CollatorOptions::default());
    let collator = collator.map_err(|e| fault(lang, &e))?;
    let mut sorted: Vec<usize> = (0..names.len()).collect();
    let name = |at: usize| names.get(at).copied().unwrap_or_default();
    sorted.sort_by(|a, b| collator.compare(name(*a), name(*b)).then(a.cmp(b)));
    let mut places = vec![0; names.len()];
    for (place, at) in sorted.into_iter().enumerate() {
        if let Some(slot) = places.get_mut(at) {
            *slot = u8::try_from(place).map_err(|e| fault(lang, &e))?;
        }
    }
    Ok(places)
}

/// The locale as ICU4X names it. Arabic is written with European digits, as the UN does online;
/// English has dates and lists as the UN writes them: 11 March 2024; a, b and c.
///
/// # Errors
/// [`LocaleError`] when the tag is not one.
pub fn icu_locale(lang: Lang) -> Result<IcuLocale, LocaleError> {
    let tag = match lang {
        Lang::Ar => "ar-u-nu-latn",
        Lang::En => "en-GB",
        other => other.tag(),
    };
    tag.parse().map_err(|e| fault(lang, &e))
}

/// A full date of the Gregorian calendar in ICU4X's words.
///
/// # Errors
/// [`LocaleError`] when there is no such day or no data.
pub fn icu_day(icu: &IcuLocale, year: i32, month: u8, day: u8) -> Result<String, LocaleError> {
    let formatter = DateFormatter::<Gregorian, _>::try_new(icu.into(), YMD::long())
        .map_err(|e| fault(icu, &e))?;
    let date = Date::try_new_gregorian(year, month, day).map_err(|e| fault(icu, &e))?;
    Ok(formatter.format(&date).to_string())
}

/// A month and year of the Gregorian calendar in ICU4X's words.
///
/// # Errors
/// [`LocaleError`] when there is no such month or no data.
pub fn icu_month(icu: &IcuLocale, year: i32, month: u8) -> Result<String, LocaleError> {
    let formatter = DateFormatter::<Gregorian, _>::try_new(icu.into(), YM::long())
        .map_err(|e| fault(icu, &e))?;
    let date = Date::try_new_gregorian(year, month, 1).map_err(|e| fault(icu, &e))?;
    Ok(formatter.format(&date).to_string())
}

/// A year of the Gregorian calendar in ICU4X's words.
///
/// # Errors
/// [`LocaleError`] when there is no such year or no data.
pub fn icu_year(icu: &IcuLocale, year: i32) -> Result<String, LocaleError> {
    let formatter = DateFormatter::<Gregorian, _>::try_new(icu.into(), Y::long())
        .map_err(|e| fault(icu, &e))?;
    let date = Date::try_new_gregorian(year, 1, 1).map_err(|e| fault(icu, &e))?;
    Ok(formatter.format(&date).to_string())
}

/// ICU4X's category as ours.
#[must_use]
pub const fn category_of(category: IcuCategory) -> PluralCategory {
    match category {
        IcuCategory::Zero => PluralCategory::Zero,
        IcuCategory::One => PluralCategory::One,
        IcuCategory::Two => PluralCategory::Two,
        IcuCategory::Few => PluralCategory::Few,
        IcuCategory::Many => PluralCategory::Many,
        IcuCategory::Other => PluralCategory::Other,
    }
}

fn day_pattern(icu: &IcuLocale, month: u8) -> Result<String, LocaleError> {
    let probe = icu_day(icu, YEAR, month, DAY)?;
    Ok(probe
        .replace(&YEAR.to_string(), "{y}")
        .replace(&DAY.to_string(), "{d}"))
}

fn month_pattern(icu: &IcuLocale, month: u8) -> Result<String, LocaleError> {
    Ok(icu_month(icu, YEAR, month)?.replace(&YEAR.to_string(), "{y}"))
}

/// A pattern for each month.
fn months(
    pattern: impl Fn(u8) -> Result<String, LocaleError>,
) -> Result<Vec<&'static str>, LocaleError> {
    (1..=12).map(|month| pattern(month).map(keep)).collect()
}

/// What stands between the digits of numbers.
struct Numbers {
    group: String,
    group_from: u8,
    decimal: String,
}

fn numbers(icu: &IcuLocale) -> Result<Numbers, LocaleError> {
    let formatter =
        DecimalFormatter::try_new(icu.into(), Default::default()).map_err(|e| fault(icu, &e))?;
    let write = |text: &str| -> Result<String, LocaleError> {
        let number: Decimal = text.parse().map_err(|e| fault(icu, &e))?;
        Ok(formatter.format(&number).to_string())
    };
    let four_digits_grouped = write("1234")? != "1234";
    Ok(Numbers {
        group: between(&write("12345678")?, "12", "345")?,
        group_from: if four_digits_grouped { 4 } else { 5 },
        decimal: between(&write("1.5")?, "1", "5")?,
    })
}

/// How the parts of a list are joined.
struct ListPatterns {
    start: String,
    middle: String,
    end: String,
    two: String,
}

fn list(icu: &IcuLocale) -> Result<ListPatterns, LocaleError> {
    let formatter = ListFormatter::try_new_and(icu.into(), ListFormatterOptions::default())
        .map_err(|e| fault(icu, &e))?;
    let four = formatter.format(["A", "B", "C", "D"].iter()).to_string();
    let two = formatter.format(["A", "B"].iter()).to_string();
    let join = |text: &str, a: &str, b: &str| -> Result<String, LocaleError> {
        Ok(format!("{{0}}{}{{1}}", between(text, a, b)?))
    };
    Ok(ListPatterns {
        start: join(&four, "A", "B")?,
        middle: join(&four, "B", "C")?,
        end: join(&four, "C", "D")?,
        two: join(&two, "A", "B")?,
    })
}

/// What stands in `text` between `a` and the next `b`.
fn between(text: &str, a: &str, b: &str) -> Result<String, LocaleError> {
    text.split_once(a)
        .and_then(|(_, rest)| rest.split_once(b))
        .map(|(inside, _)| inside.to_owned())
        .ok_or_else(|| LocaleError(format!("no “{a}” before “{b}” in “{text}”")))
}

/// Keeps a text for the life of the program: records hold borrowed texts, and the compiler runs once.
fn keep(text: String) -> &'static str {
    String::leak(text)
}

fn fault(what: impl std::fmt::Debug, error: &impl std::fmt::Debug) -> LocaleError {
    LocaleError(format!("{what:?}: {error:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_order_of_their_language() {
        let sorted = |lang, names: &[&str]| {
            let places = places_in_order(lang, names).unwrap();
            let in_order = places.windows(2).all(|pair| pair[0] + 1 == pair[1]);
            assert!(
                in_order && places.first() == Some(&0),
                "{lang:?}: {places:?}"
            );
        };
        sorted(
            Lang::Fr,
            &[
                "Cameroun",
                "Égypte",
                "Équateur",
                "Haïti",
                "Îles Salomon",
                "Iraq",
            ],
        );
        sorted(Lang::Es, &["Nepal", "Níger", "Nigeria", "Ñandú", "Omán"]);
        sorted(Lang::Ru, &["Европа", "Ёлка", "Ещё", "Йемен", "Казахстан"]);
        sorted(Lang::Ar, &["إكوادور", "اليمن", "بنغلاديش", "تونس", "هايتي"]);
        // By their sounds: āfù, bā, hǎi, mó, yī.
        sorted(Lang::Zh, &["阿富汗", "巴西", "海地", "摩洛哥", "伊拉克"]);
    }
}
