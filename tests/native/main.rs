//! The markup of the views and of the finished pages, natively.
//!
//! Changed on purpose: `INSTA_UPDATE=always cargo test -p fil-a-fil --features ssr`, then read the diff.
#![cfg(test)]

mod added;
mod bars;
mod cards;
mod common;
mod complete;
mod eyelets;
mod facts;
mod headings;
mod heads;
mod ids;
mod links;
mod lists;
mod loupe;
mod sheet;
mod small;
mod stage;
mod words;
