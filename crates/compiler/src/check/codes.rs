//! Forms of codes: web addresses, language tags, currencies, ISO 3166-1, M49.

/// Whether the text is a web address: http or https, a host with a dot, no space.
pub(super) fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let named = host.is_some_and(|host| {
        host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains('@')
    });
    named && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c))
}

/// Whether the text is a BCP 47 tag of a language, and if need be of a script and a region:
/// `fr`, `pt-BR`, `zh-Hans`.
pub(super) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let language = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    language
        && parts.all(|part| match part.len() {
            2 | 4 => letters(part),
            3 => part.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        })
}

/// Whether the text is so many capitals.
pub(super) fn is_capitals(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the text is an M49 code: three digits.
pub(super) fn is_m49(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the text is an active currency of ISO 4217.
pub(super) fn is_currency(text: &str) -> bool {
    is_capitals(text, 3) && CURRENCIES.split_ascii_whitespace().any(|code| code == text)
}

/// The active currencies of ISO 4217, without funds, metals and test codes.
const CURRENCIES: &str = "\
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD \
KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN \
NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        assert!(is_url("https://www.iom.int/fr/news?x=1#y"));
        for bad in [
            "www.iom.int",
            "ftp://iom.int",
            "https://",
            "https://iom",
            "https://a b.int",
            "https://a@b.int",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
        assert!(
            is_language_tag("pt-BR") && is_language_tag("zh-Hans") && is_language_tag("es-419")
        );
        assert!(!is_language_tag("french") && !is_language_tag("FR") && !is_language_tag(""));
        assert!(is_currency("KRW") && !is_currency("usd") && !is_currency("ABC"));
    }
}
