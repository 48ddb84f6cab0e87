//! The network side of the server.

use super::Shown;
use super::reply::{Asked, Reply, answer};
use crate::fault::{Fault, OrFault, Outcome};
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Method, Request, Response, Server};

/// How many requests are answered at the same time.
const THREADS: usize = 8;

/// Listens on this machine's own address; the port that it got.
pub(super) fn listen(port: u16, base: String, shown: Shown) -> Outcome<u16> {
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| Fault::new(format!("cannot listen on port {port}: {error}")))?;
    let port = server
        .server_addr()
        .to_ip()
        .map(|address| address.port())
        .or_fault("the server has no port")?;
    let server = Arc::new(server);
    for _ in 0..THREADS {
        let (server, base, shown) = (Arc::clone(&server), base.clone(), shown.clone());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                respond(request, &base, &shown);
            }
        });
    }
    Ok(port)
}

/// Answers one request. A reader who hung up is no fault.
fn respond(request: Request, base: &str, shown: &Shown) {
    let reply = match request.method() {
        Method::Get | Method::Head => {
            let asked = Asked {
                url: request.url(),
                encodings: header(&request, "Accept-Encoding"),
                known: header(&request, "If-None-Match"),
            };
            answer(&shown.now(), base, &asked)
        }
        _ => Reply::plain(405, "Only GET and HEAD."),
    };
    let mut response = Response::from_data(reply.body)
        .with_status_code(reply.status)
        .with_chunked_threshold(usize::MAX);
    for (name, value) in &reply.headers {
        if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    let _ = request.respond(response);
}

/// The value of a request header, empty when it was not sent.
fn header<'a>(request: &'a Request, name: &'static str) -> &'a str {
    request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name))
        .map_or("", |header| header.value.as_str())
}
