//! Composes guide, words and journey into pages: blocks in one or two
//! languages, the same for every writer.

mod answers;
mod block;
mod compose;
mod contacts;
mod law;
mod places;
mod plain;
mod plan;
mod question;

pub use block::{Answered, Block, Choice, Column, Item, Mark, Page, SourceLine, Text, Tone};
pub use compose::Composer;
pub use places::law_entry;
pub use plain::plain_text;
