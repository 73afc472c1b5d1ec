//! The words people use instead of the guide's own: `assets/search/<tag>.ron`.

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
