//! The header list as text for each kind of server.

use super::{IMMUTABLE, NO_CACHE};
use std::fmt::Write as _;

/// Name and value.
type Header = (&'static str, String);

/// The pattern of names that carry a digest, also of their compressed copies.
const HASHED: &str = r"-[0-9a-f]{16}\.[a-z0-9]+";
/// The endings that exist compressed, and their types.
const TYPES: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("pack", "application/octet-stream"),
    ("bin", "application/octet-stream"),
    ("svg", "image/svg+xml"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "application/xml"),
    ("csv", "text/csv; charset=utf-8"),
];

/// `_headers`: one block for all paths, and one rule for each file that may be kept for ever.
/// Several matching blocks would be merged by a comma, so no header stands in two of them.
pub(super) fn netlify(headers: &[Header], hashed: &[String]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for path in hashed {
        let _ = write!(text, "/{path}\n  Cache-Control: {IMMUTABLE}\n");
    }
    text
}

/// `.htaccess`: types, compressed copies, caching, headers.
pub(super) fn apache(headers: &[Header]) -> String {
    let endings = endings();
    let mut text = String::from(
        "# Needs mod_headers, mod_rewrite, mod_mime and AllowOverride All.\n\
         Options -Indexes -MultiViews\nDirectoryIndex index.html\nErrorDocument 404 /404.html\n",
    );
    let _ = write!(
        text,
        r#"<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
  RewriteCond %{{REQUEST_FILENAME}}.br -f
  RewriteRule ^(.+)\.({endings})$ $1.$2.br [L,E=no-gzip:1,E=no-brotli:1]
  RewriteCond %{{HTTP:Accept-Encoding}} \bgzip\b
  RewriteCond %{{REQUEST_FILENAME}}.gz -f
  RewriteRule ^(.+)\.({endings})$ $1.$2.gz [L,E=no-gzip:1,E=no-brotli:1]
</IfModule>
<IfModule mod_headers.c>
  <FilesMatch "\.br$">
    Header set Content-Encoding br
    Header append Vary Accept-Encoding
  </FilesMatch>
  <FilesMatch "\.gz$">
    Header set Content-Encoding gzip
    Header append Vary Accept-Encoding
  </FilesMatch>
  Header set Cache-Control "{NO_CACHE}"
  <FilesMatch "{HASHED}(\.br|\.gz)?$">
    Header set Cache-Control "{IMMUTABLE}"
  </FilesMatch>
"#
    );
    for (name, value) in headers {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    text.push_str("</IfModule>\n");
    for (ending, kind) in TYPES {
        let _ = write!(
            text,
            "<FilesMatch \"\\.{ending}(\\.br|\\.gz)?$\">\n  ForceType \"{kind}\"\n</FilesMatch>\n"
        );
    }
    text
}

/// `nginx.conf`: to be included in the `http` block of a server's configuration.
///
/// All `add_header` lines stand in `server`: one inside a `location` would drop the others.
pub(super) fn nginx(headers: &[Header]) -> String {
    let mut text = format!(
        r#"# Include in the http block and set listen, server_name and root.
map $uri $fil_cache {{
  default "{NO_CACHE}";
  "~{HASHED}$" "{IMMUTABLE}";
}}
server {{
  listen 80;
  root /var/www/fil-a-fil;
  index index.html;
  error_page 404 /404.html;
  server_tokens off;
  gzip_static on;
  gzip_vary on;
  # With libnginx-mod-http-brotli-static: brotli_static on;
  types {{
"#
    );
    for (ending, kind) in TYPES.iter().chain(&[
        ("woff2", "font/woff2"),
        ("png", "image/png"),
        ("ico", "image/x-icon"),
    ]) {
        let kind = kind.split(';').next().unwrap_or(kind);
        let _ = writeln!(text, "    {kind} {ending};");
    }
    text.push_str("  }\n  charset utf-8;\n  charset_types text/html text/css text/javascript text/plain text/csv;\n");
    let _ = writeln!(text, "  add_header Cache-Control $fil_cache always;");
    for (name, value) in headers {
        let _ = writeln!(text, "  add_header {name} \"{value}\" always;");
    }
    text.push_str(
        "  location ~ (\\.(br|gz)$|/(_headers|nginx\\.conf|\\.htaccess)$) { return 404; }\n  \
         location / { try_files $uri $uri/ =404; }\n}\n",
    );
    text
}

/// The endings as an alternation.
fn endings() -> String {
    let names: Vec<&str> = TYPES.iter().map(|(ending, _)| *ending).collect();
    names.join("|")
}

#[cfg(test)]
mod tests {
    use super::{apache, netlify, nginx};

    #[test]
    fn each_dialect_says_each_header_once() {
        let headers = [("X-Test", "a 'b'".to_owned())];
        let kept = ["a-0123456789abcdef.js".to_owned()];
        for text in [netlify(&headers, &kept), apache(&headers), nginx(&headers)] {
            assert_eq!(text.matches("X-Test").count(), 1);
            assert_eq!(text.matches("a 'b'").count(), 1);
        }
        assert!(netlify(&headers, &kept).contains("/a-0123456789abcdef.js\n  Cache-Control"));
    }
}
