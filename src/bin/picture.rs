//! The program that makes pictures for a file or for paper. It comes when a reader first asks for one.

/// The smaller allocator of a program that has one thread and little memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    fil_a_fil::picture::start();
}
