//! Starts the app in the browser: reads the address, fetches the page's language, takes over.

use fil_a_fil::start;

fn main() {
    start::start();
}
