//! The questions of the walkthrough, and which comes after which.

use super::{QuestionId, When};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    /// One of the choices.
    One,
    /// Any of the choices, or the one at this place alone ("none of these").
    Many {
        /// The place of "none of these".
        none: usize,
    },
    /// One of the jurisdictions, or unsure.
    Jurisdictions,
}

/// Where a rule leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// To another question.
    Question(QuestionId),
    /// To the plan.
    Plan,
}

/// A rule that says what comes after a question.
#[derive(Debug, Clone)]
pub struct Next {
    /// When it applies; the first rule that does wins.
    pub when: When,
    /// Where it leads.
    pub to: Goal,
}

/// A question of the walkthrough.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its id in files and on the command line.
    pub id: String,
    /// The step of the progress rail, as a place in [`Walkthrough::sections`].
    pub section: usize,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The ids of its choices, in the order shown.
    pub choices: Vec<String>,
    /// The place of "I don't know" among the choices.
    pub unsure: Option<usize>,
    /// What comes next.
    pub next: Vec<Next>,
}

/// The questions and their order.
#[derive(Debug, Clone)]
pub struct Walkthrough {
    /// The first question.
    pub start: QuestionId,
    /// The ids of the steps of the progress rail.
    pub sections: Vec<String>,
    /// The question that asks for the state.
    pub state: QuestionId,
    pub(super) questions: Vec<Question>,
}

impl Walkthrough {
    /// Every question with its id, in the file's order.
    pub fn questions(&self) -> impl Iterator<Item = (QuestionId, &Question)> {
        self.questions
            .iter()
            .enumerate()
            .filter_map(|(i, q)| Some((QuestionId(u8::try_from(i).ok()?), q)))
    }

    /// How many questions there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.questions.len()
    }

    /// Whether there is no question, which the loader does not let through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }

    /// The question behind an id that this guide handed out.
    #[must_use]
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(id.index())
    }

    /// The question with this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<QuestionId> {
        self.questions()
            .find(|(_, q)| q.id == name)
            .map(|(id, _)| id)
    }
}
