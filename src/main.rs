//! Starts the app in the browser: reads the address, fetches the page's language, takes over.

use fil_a_fil::start;

/// The smaller allocator of a program that has one thread and little memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    start::start();
}
