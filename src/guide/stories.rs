//! Made-up families for a workshop. What the guide would tell them is never
//! written down: it is worked out from their answers, as for any reader.

use serde::Deserialize;

use super::Section;
use super::load::Loader;

/// The file of the stories.
pub const STORIES: &str = "assets/guide/stories.ron";

/// All stories, as their file has them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stories {
    pub stories: Vec<Story>,
}

/// One family. Its names of questions, answers and plan items are proven by
/// [`crate::check`], which knows the plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// Its id.
    pub id: String,
    /// What they answer, as `QUESTION=ANSWER`, to every question on their way.
    pub answers: Vec<String>,
    /// What of their plan a room is shown, one view after the other.
    pub shows: Vec<Shown>,
    /// What a room may answer differently.
    pub switches: Vec<Switch>,
}

/// Lines of one section of the plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The section.
    pub section: Section,
    /// The items of the plan, by id.
    pub items: Vec<String>,
}

/// One question with other answers than the family's own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// The question, by id.
    pub question: String,
    /// The other answers, by id.
    pub choices: Vec<String>,
}

impl Loader<'_> {
    pub fn stories(&mut self, stories: Vec<Story>) -> Vec<Story> {
        self.unique(STORIES, "story", stories.iter().map(|s| s.id.as_str()));
        stories
    }
}
