//! The network side of the server: a thread for every connection, one request on each.
//!
//! A browser opens several connections at once and leaves some idle. With a shared pool an idle
//! one can hold back a waiting one; here no connection waits for another.

use super::Shown;
use super::reply::{Asked, Reply, answer};
use crate::fault::{Fault, OrFault, Outcome};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// The most bytes of a request's head.
const HEAD: u64 = 64 * 1024;
/// How long a connection may stay silent.
const SILENCE: Duration = Duration::from_secs(30);

/// Listens on this machine's own address; the port that it got.
pub(super) fn listen(port: u16, base: String, shown: Shown) -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", port))
        .map_err(|error| Fault::new(format!("cannot listen on port {port}: {error}")))?;
    let port = listener
        .local_addr()
        .or_fault("the server has no port")?
        .port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (base, shown) = (base.clone(), shown.clone());
            // A reader who hung up is no fault.
            thread::spawn(move || serve(&stream, &base, &shown));
        }
    });
    Ok(port)
}

/// Answers the one request of a connection.
fn serve(stream: &TcpStream, base: &str, shown: &Shown) -> io::Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    let mut lines = BufReader::new(stream.take(HEAD)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let mut head = Vec::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        head.push(line);
    }
    let mut words = first.split(' ');
    let method = words.next().unwrap_or_default();
    let reply = match (method, words.next()) {
        ("GET" | "HEAD", Some(url)) => {
            let asked = Asked {
                url,
                encodings: header(&head, "accept-encoding"),
                known: header(&head, "if-none-match"),
            };
            answer(&shown.now(), base, &asked)
        }
        ("", _) => return Ok(()),
        _ => Reply::plain(405, "Only GET and HEAD."),
    };
    send(stream, &reply, method == "HEAD")
}

fn send(mut stream: &TcpStream, reply: &Reply, head_only: bool) -> io::Result<()> {
    let mut out = format!("HTTP/1.1 {} {}\r\n", reply.status, phrase(reply.status));
    for (name, value) in &reply.headers {
        out.push_str(&format!("{name}: {value}\r\n"));
    }
    out.push_str(&format!(
        "Content-Length: {}\r\nConnection: close\r\n\r\n",
        reply.body.len()
    ));
    let mut bytes = out.into_bytes();
    if !head_only && reply.status != 304 {
        bytes.extend_from_slice(&reply.body);
    }
    stream.write_all(&bytes)?;
    stream.flush()
}

/// The words beside a status.
const fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Answer",
    }
}

/// The value of a request header, empty when it was not sent.
fn header<'a>(head: &'a [String], name: &str) -> &'a str {
    head.iter()
        .filter_map(|line| line.split_once(':'))
        .find(|(field, _)| field.eq_ignore_ascii_case(name))
        .map_or("", |(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn headers_are_found_whatever_their_case() {
        let head = ["Host: x".to_owned(), "ACCEPT-Encoding: br, gzip".to_owned()];
        assert_eq!(header(&head, "accept-encoding"), "br, gzip");
        assert_eq!(header(&head, "if-none-match"), "");
    }
}
