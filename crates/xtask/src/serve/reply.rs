//! From a request to a reply, without a network: every rule of the server is here.

use super::site::{Served, Site};
use crate::headers::{NO_CACHE, is_hashed};

/// The page for addresses that lead nowhere.
const NOT_FOUND: &str = "404.html";

/// What of a request counts.
#[derive(Debug, Default)]
pub(super) struct Asked<'a> {
    /// Path and query, as sent.
    pub(super) url: &'a str,
    /// `Accept-Encoding`.
    pub(super) encodings: &'a str,
    /// `If-None-Match`.
    pub(super) known: &'a str,
}

/// What is sent.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Reply {
    /// The HTTP status.
    pub(super) status: u16,
    /// Name and value.
    pub(super) headers: Vec<(String, String)>,
    /// The body.
    pub(super) body: Vec<u8>,
}

/// Answers a GET or HEAD for a site mounted at `base`, which begins and ends with a slash.
pub(super) fn answer(site: &Site, base: &str, asked: &Asked<'_>) -> Reply {
    let (path, query) = match asked.url.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (asked.url, String::new()),
    };
    let path = decode(path);
    if path.split(['/', '\\']).any(|part| part == "..") {
        return Reply::plain(400, "This address leads outside the site.");
    }
    let Some(inside) = path.strip_prefix(base) else {
        if format!("{path}/") == base {
            return Reply::moved(&format!("{base}{query}"));
        }
        return missing(site, asked);
    };
    let index = format!("{inside}index.html");
    if inside.is_empty() || inside.ends_with('/') {
        return match site.files.get(&index) {
            Some(file) => found(site, &index, inside, file, asked, 200),
            None => missing(site, asked),
        };
    }
    if let Some(file) = site.files.get(inside) {
        return found(site, inside, inside, file, asked, 200);
    }
    if site.files.contains_key(&format!("{inside}/index.html")) {
        return Reply::moved(&format!("{base}{inside}/{query}"));
    }
    missing(site, asked)
}

/// The page that says that there is nothing, with its true status.
fn missing(site: &Site, asked: &Asked<'_>) -> Reply {
    match site.files.get(NOT_FOUND) {
        Some(file) => found(site, NOT_FOUND, NOT_FOUND, file, asked, 404),
        None => Reply::plain(404, "Not found."),
    }
}

/// A file in the best encoding that the browser takes.
fn found(
    site: &Site,
    name: &str,
    path: &str,
    file: &Served,
    asked: &Asked<'_>,
    status: u16,
) -> Reply {
    let accepts = |wanted: &str| {
        asked.encodings.split(',').any(|encoding| {
            let mut parts = encoding.split(';').map(str::trim);
            parts.next() == Some(wanted) && parts.next() != Some("q=0")
        })
    };
    let (encoding, body) = match (&file.br, &file.gz) {
        (Some(body), _) if accepts("br") => ("br", body),
        (_, Some(body)) if accepts("gzip") => ("gzip", body),
        _ => ("", &file.plain),
    };
    let tag = format!("\"{}{encoding}\"", file.digest);
    let mut reply = Reply {
        status,
        ..Reply::default()
    };
    reply.add("Content-Type", media_type(name));
    for (header, value) in site.headers_of(&format!("/{path}")) {
        reply.add(header, value);
    }
    if !is_hashed(name) {
        reply.add("Cache-Control", NO_CACHE);
    }
    reply.add("ETag", &tag);
    if file.br.is_some() || file.gz.is_some() {
        reply.add("Vary", "Accept-Encoding");
    }
    if status == 200 && asked.known.split(',').any(|known| known.trim() == tag) {
        reply.status = 304;
        return reply;
    }
    if !encoding.is_empty() {
        reply.add("Content-Encoding", encoding);
    }
    reply.body.clone_from(body);
    reply
}

impl Reply {
    /// A short text.
    pub(super) fn plain(status: u16, text: &str) -> Self {
        let mut reply = Self {
            status,
            headers: Vec::new(),
            body: text.as_bytes().to_vec(),
        };
        reply.add("Content-Type", "text/plain; charset=utf-8");
        reply.add("X-Content-Type-Options", "nosniff");
        reply
    }

    /// A folder without its closing slash.
    fn moved(to: &str) -> Self {
        let mut reply = Self::plain(301, "");
        reply.add("Location", to);
        reply
    }

    /// Adds a header.
    fn add(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}

/// The media type of a file name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ if name.ends_with("SHA256SUMS") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Undoes percent signs; what is no valid one stays.
fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        let code = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        if code.is_some() {
            rest = tail.get(2..).unwrap_or_default();
        }
        bytes.push(code.unwrap_or(*first));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Asked, Reply, Served, Site, answer};

    fn site() -> Site {
        let mut site = Site::default();
        let mut put = |name: &str, text: &str| {
            let served = Served {
                plain: text.into(),
                br: Some(format!("br {text}").into()),
                gz: Some(format!("gz {text}").into()),
                digest: "d".into(),
            };
            site.files.insert(name.into(), served);
        };
        put("index.html", "start");
        put("en/index.html", "english");
        put("404.html", "nothing");
        put("a-0123456789abcdef.wasm", "wasm");
        site.headers = vec![("/*".into(), vec![("X-All".into(), "1".into())])];
        site
    }

    fn ask(base: &str, url: &str, encodings: &str, known: &str) -> (Reply, String) {
        let asked = Asked {
            url,
            encodings,
            known,
        };
        let reply = answer(&site(), base, &asked);
        let body = String::from_utf8(reply.body.clone()).unwrap();
        (reply, body)
    }

    fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
        let mut found = reply.headers.iter().filter(|(header, _)| header == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} twice");
        value
    }

    #[test]
    fn pages_folders_and_nothing() {
        assert_eq!(ask("/", "/?a=1", "", "").1, "start");
        assert_eq!(ask("/", "/en/", "", "").1, "english");
        let (moved, _) = ask("/", "/en?a=1", "", "");
        assert_eq!(
            (moved.status, header(&moved, "Location")),
            (301, Some("/en/?a=1"))
        );
        let (missing, body) = ask("/", "/no", "", "");
        assert_eq!((missing.status, body.as_str()), (404, "nothing"));
        assert_eq!(header(&missing, "X-All"), Some("1"));
    }

    #[test]
    fn a_site_below_a_folder() {
        assert_eq!(ask("/s/f/", "/s/f/en/", "", "").1, "english");
        assert_eq!(ask("/s/f/", "/en/", "", "").0.status, 404);
        let (moved, _) = ask("/s/f/", "/s/f", "", "");
        assert_eq!(header(&moved, "Location"), Some("/s/f/"));
        let (moved, _) = ask("/s/f/", "/s/f/en", "", "");
        assert_eq!(header(&moved, "Location"), Some("/s/f/en/"));
    }

    #[test]
    fn encodings_by_preference() {
        assert_eq!(ask("/", "/", "gzip, br", "").1, "br start");
        assert_eq!(ask("/", "/", "gzip;q=1, br;q=0", "").1, "gz start");
        let (plain, body) = ask("/", "/", "identity", "");
        assert_eq!(
            (body.as_str(), header(&plain, "Content-Encoding")),
            ("start", None)
        );
        assert_eq!(header(&plain, "Vary"), Some("Accept-Encoding"));
    }

    #[test]
    fn known_files_are_not_sent_again() {
        let (reply, body) = ask("/", "/", "br", "\"x\", \"dbr\"");
        assert_eq!((reply.status, body.as_str()), (304, ""));
        assert_eq!(header(&reply, "Cache-Control"), Some("no-cache"));
    }

    #[test]
    fn types_are_right() {
        let (wasm, _) = ask("/", "/a-0123456789abcdef.wasm", "", "");
        assert_eq!(header(&wasm, "Content-Type"), Some("application/wasm"));
        assert_eq!(header(&wasm, "Cache-Control"), None);
    }

    #[test]
    fn ways_out_are_refused() {
        for url in ["/../x", "/%2e%2e/x", "/en/..%2fx", "/..\\x"] {
            assert_eq!(ask("/", url, "", "").0.status, 400, "{url}");
        }
    }
}
