//! A made-up family of a workshop on its way through the questions, and what
//! another answer would change.

use super::{Answers, answer, assume_the_rest, plan};
use crate::guide::{ChoiceSet, Guide, QuestionId, Story};

/// Another answer that a room may try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Other {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub choice: usize,
}

/// What another answer does to a plan; items as places in
/// [`crate::guide::PlanBook::items`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Items that go away.
    pub gone: Vec<usize>,
    /// Items that come.
    pub new: Vec<usize>,
    /// Items that stay.
    pub stay: Vec<usize>,
}

/// The family's answers. The checker proves that they are whole; one that is not
/// understood would be left out.
#[must_use]
pub fn answers(guide: &Guide, story: &Story) -> Answers {
    Answers::parse(guide, &story.answers).unwrap_or_else(|_| Answers::none(guide))
}

/// The answers that a room may try in one switch of the story.
#[must_use]
pub fn others(guide: &Guide, story: &Story, switch: usize) -> Vec<Other> {
    let Some(switch) = story.switches.get(switch) else {
        return Vec::new();
    };
    let Some(question) = guide.walkthrough.find(&switch.question) else {
        return Vec::new();
    };
    let Some(q) = guide.walkthrough.question(question) else {
        return Vec::new();
    };
    let places = switch.choices.iter();
    places
        .filter_map(|id| q.choices.iter().position(|choice| choice == id))
        .map(|choice| Other { question, choice })
        .collect()
}

/// A family that gives another answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// All their answers.
    pub answers: Answers,
    /// The questions that are then no longer asked.
    pub fallen: Vec<QuestionId>,
    /// The questions that are then asked anew; they count as "I don't know".
    pub assumed: Vec<QuestionId>,
}

/// The family's answers with one of them changed.
#[must_use]
pub fn changed(guide: &Guide, answers: &Answers, other: Other) -> Changed {
    let mut answers = answers.clone();
    let choice = ChoiceSet::one(other.choice);
    let fallen = answer(guide, &mut answers, other.question, choice);
    let assumed = assume_the_rest(guide, &mut answers);
    Changed {
        answers,
        fallen,
        assumed,
    }
}

/// What changes between the plans of two readers.
#[must_use]
pub fn difference(guide: &Guide, before: &Answers, after: &Answers) -> Difference {
    let items = |answers| -> Vec<usize> {
        let plan = plan(guide, answers);
        plan.items.into_iter().map(|chosen| chosen.item).collect()
    };
    let (before, after) = (items(before), items(after));
    let (stay, gone) = before.iter().partition(|item| after.contains(item));
    let new = after.into_iter().filter(|item| !before.contains(item));
    Difference {
        gone,
        stay,
        new: new.collect(),
    }
}
