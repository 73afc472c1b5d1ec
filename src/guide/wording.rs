//! The words people use instead of the guide's own: `assets/search/<tag>.ron`;
//! and the words that the guide itself does not use.

use serde::Deserialize;

/// What the search knows of one language besides the guide's sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Words that say little about what is asked: "the", "my", "husband".
    pub stop: Vec<String>,
    /// Other words for the guide's words.
    pub synonyms: Vec<Synonym>,
}

/// Words that people say for words that stand in the guide.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonym {
    /// What people write, each a word or several in a row: "la migra".
    pub say: Vec<String>,
    /// What the guide writes, each a word or a few that must stand together in
    /// an answer: "immigration bond". The checker sees to it that they occur.
    pub mean: Vec<String>,
}

/// How one language speaks: `assets/guide/language.ron`, which the checker holds
/// every sentence against.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// What is never said.
    pub never: Vec<Never>,
    /// Words that are said only as part of a longer name.
    pub never_alone: Vec<Alone>,
}

/// Words that are never said, and what is said in their place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Never {
    /// The words, in small letters.
    pub say: Vec<String>,
    /// For editors: what to write.
    pub instead: String,
    /// The messages that may say it all the same.
    #[serde(default)]
    pub but_in: Vec<String>,
}

/// Words that do not stand alone: "bond".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alone {
    /// The words, in small letters.
    pub words: Vec<String>,
    /// The names in which they may stand: "immigration bond".
    pub only_in: Vec<String>,
}
