//! Fetching the packs of the other languages.

use super::document::document;
use fil_domain::pack::from_bytes;
use fil_domain::{Lang, LanguagePack};
use gloo_net::http::Request;

/// Fetches a language's pack from the address in the page's `fil:pack-…` meta.
///
/// The bytes live as long as the page: a pack is read once and kept. `None` when the page knows no
/// such pack, the network fails, or the pack belongs to other data.
pub async fn fetch_pack(root: &str, lang: Lang, data_hash: &str) -> Option<&'static LanguagePack> {
    let file = pack_file(lang)?;
    let bytes = fetch(&[root, &file].concat()).await?;
    let pack: LanguagePack = from_bytes(Vec::leak(bytes)).ok()?;
    let fits = pack.lang == lang && pack.data_hash == data_hash;
    fits.then(|| &*Box::leak(Box::new(pack)))
}

/// The bytes at an address; `None` when they do not arrive.
pub(super) async fn fetch(address: &str) -> Option<Vec<u8>> {
    let request = web_sys::Request::new_with_str(address).ok()?;
    let response = Request::from(request).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.binary().await.ok()
}

/// The pack's file below the root, as the page names it.
fn pack_file(lang: Lang) -> Option<String> {
    let document = document()?;
    let selector = ["meta[name='fil:pack-", lang.code(), "']"].concat();
    document
        .query_selector(&selector)
        .ok()??
        .get_attribute("content")
}
