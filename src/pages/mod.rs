//! Composes guide, words and journey into pages: blocks in one or two
//! languages, the same for every writer.

mod answers;
mod block;
mod clock;
mod comparison;
mod compose;
mod contacts;
pub mod export;
mod knowledge;
mod law;
mod moments;
mod phone;
mod places;
mod plain;
mod plan;
mod question;
mod remembers;
mod sheets;
mod workshop;

pub use block::{Answered, Block, Choice, Column, Item, Mark, Page, SourceLine, Text, Tone};
pub use clock::Asked;
pub use compose::{Composer, number, verbatim};
pub use moments::{Marked, Moment};
pub use phone::PhonePart;
pub use places::law_entry;
pub use plain::plain_text;
pub use workshop::Scene;
