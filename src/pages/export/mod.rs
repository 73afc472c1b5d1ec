//! The whole guide as one document that a lawyer can mark up on paper: every text
//! with its id, what it rests on and how sure that is, then the sources.

mod html;
mod list;
mod markdown;
mod paged;
mod rests;
mod sheets;
mod when;

pub use html::html;
pub use markdown::markdown;

use crate::words::Rich;

/// The document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The tag of its language.
    pub lang: String,
    /// Whether that is read from right to left.
    pub rtl: bool,
    /// Its title.
    pub title: Rich,
    /// What it is, and how to mark it.
    pub about: Vec<Rich>,
    /// "OK".
    pub ok: Rich,
    /// "Change:".
    pub change: Rich,
    /// Its parts, the sources last.
    pub parts: Vec<Part>,
}

/// A part of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its id, for links inside the document.
    pub id: &'static str,
    /// Its title.
    pub title: Rich,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// An answer, a question, an item of the plan, a place, a source...
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id, with its kind: "faq:who-pays".
    pub id: String,
    /// Its title, if it has one.
    pub title: Option<Rich>,
    /// What is to be known of it: when it shows, whom it never meets.
    pub notes: Vec<Rich>,
    /// What it says.
    pub statements: Vec<Statement>,
}

/// One text that can be right or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its id within the entry; empty when the entry is this one statement.
    pub id: String,
    /// What it is: "Answer", "What to do".
    pub label: Option<Rich>,
    /// Its words.
    pub text: Rich,
    /// What it rests on, one line a source, or why that is nothing.
    pub rests_on: Vec<Rich>,
}

/// Whether a statement needs a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Claim {
    /// It does; without one the document says so.
    Legal,
    /// A question, a name, a heading: nothing is claimed.
    None,
}
