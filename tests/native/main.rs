//! The markup of the views and of the finished pages, natively.
//!
//! Changed on purpose: `INSTA_UPDATE=always cargo test -p fil-a-fil --features ssr`, then read the diff.

#[cfg(test)]
mod added;
#[cfg(test)]
mod bars;
#[cfg(test)]
mod cards;
#[cfg(test)]
mod common;
#[cfg(test)]
mod complete;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod headings;
#[cfg(test)]
mod heads;
#[cfg(test)]
mod ids;
#[cfg(test)]
mod links;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod small;
#[cfg(test)]
mod stage;
#[cfg(test)]
mod words;
