//! The program that makes pictures for a file or for paper. It comes when a reader first asks for one.

fn main() {
    fil_a_fil::picture::start();
}
