//! The way through the questions: answers, what is asked next, and the plan.
//!
//! Pure functions over a [`Guide`]; nothing here knows a window, a file or a
//! clock. Answers are kept under their question, so changing one keeps every
//! other that can still be asked.

mod answers;
pub mod clock;
pub mod holidays;
mod plan;
pub mod story;

use std::collections::BTreeSet;

pub(crate) use answers::did_you_mean;
pub use answers::{AnswerError, Answers};
pub use plan::{Chosen, Plan, plan};

use crate::guide::{ChoiceSet, Goal, Guide, QuestionId};

/// The questions that these answers lead through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The answered questions, in order.
    pub answered: Vec<QuestionId>,
    /// The first question without an answer; `None` when the plan is reached.
    pub open: Option<QuestionId>,
}

impl Route {
    /// Every question on the way so far, the open one last.
    pub fn all(&self) -> impl Iterator<Item = QuestionId> {
        self.answered.iter().copied().chain(self.open)
    }
}

/// Where the rules of `question` lead, given these answers.
#[must_use]
pub fn after(guide: &Guide, answers: &Answers, question: QuestionId) -> Goal {
    guide
        .walkthrough
        .question(question)
        .and_then(|q| q.next.iter().find(|rule| rule.when.holds(answers.given())))
        .map_or(Goal::Plan, |rule| rule.to)
}

/// The way from the first question as far as the answers go.
#[must_use]
pub fn route(guide: &Guide, answers: &Answers) -> Route {
    let mut answered = Vec::new();
    let mut goal = Goal::Question(guide.walkthrough.start);
    // A cycle is the checker's to report; here it only must not hang.
    while let Goal::Question(question) = goal {
        if answers.get(question).is_none() || answered.contains(&question) {
            return Route {
                answered,
                open: Some(question),
            };
        }
        answered.push(question);
        goal = after(guide, answers, question);
    }
    Route {
        answered,
        open: None,
    }
}

/// Every question that is on the way or may still come to be, whatever is
/// answered to the open ones.
#[must_use]
pub fn reachable(guide: &Guide, answers: &Answers) -> BTreeSet<QuestionId> {
    let way = route(guide, answers);
    let mut found: BTreeSet<QuestionId> = way.answered.iter().copied().collect();
    // From the open question on, forget what is answered to questions that the
    // way has not reached: any of it may come out differently.
    let mut settled = answers.clone();
    for (question, _) in guide.walkthrough.questions() {
        if !way.answered.contains(&question) {
            settled.clear(question);
        }
    }
    let mut to_visit: Vec<QuestionId> = way.open.into_iter().collect();
    while let Some(question) = to_visit.pop() {
        if !found.insert(question) {
            continue;
        }
        let Some(q) = guide.walkthrough.question(question) else {
            continue;
        };
        for rule in &q.next {
            let settled = rule.when.settled(settled.given());
            if settled != Some(false)
                && let Goal::Question(next) = rule.to
            {
                to_visit.push(next);
            }
            if settled == Some(true) {
                break;
            }
        }
    }
    found
}

/// How many questions are on the way, counting the longest way that may still
/// come after the open one: for "question 5 of about 9".
#[must_use]
pub fn about_how_many(guide: &Guide, answers: &Answers) -> usize {
    let way = route(guide, answers);
    let way_len = way.answered.len();
    way_len
        + way
            .open
            .map_or(0, |open| longest_from(guide, answers, open, 0))
}

fn longest_from(guide: &Guide, answers: &Answers, question: QuestionId, depth: usize) -> usize {
    if depth > guide.walkthrough.len() {
        return 0;
    }
    let Some(q) = guide.walkthrough.question(question) else {
        return 0;
    };
    let mut longest = 0;
    for rule in &q.next {
        let settled = rule.when.settled(answers.given());
        if settled != Some(false)
            && let Goal::Question(next) = rule.to
        {
            longest = longest.max(longest_from(guide, answers, next, depth + 1));
        }
        if settled == Some(true) {
            break;
        }
    }
    longest + 1
}

/// Answers `question` and forgets the answers to questions that can no longer
/// be asked. Returns those questions, so that the reader can be told.
pub fn answer(
    guide: &Guide,
    answers: &mut Answers,
    question: QuestionId,
    choice: ChoiceSet,
) -> Vec<QuestionId> {
    answers.set(question, choice);
    drop_unreachable(guide, answers)
}

/// Forgets the answers to questions that can no longer be asked, and returns
/// those questions.
pub fn drop_unreachable(guide: &Guide, answers: &mut Answers) -> Vec<QuestionId> {
    let reachable = reachable(guide, answers);
    let fallen: Vec<QuestionId> = answers
        .answered()
        .filter(|question| !reachable.contains(question))
        .collect();
    for question in &fallen {
        answers.clear(*question);
    }
    fallen
}

/// The question before `question` on the way, if there is one.
#[must_use]
pub fn before(guide: &Guide, answers: &Answers, question: QuestionId) -> Option<QuestionId> {
    let way: Vec<QuestionId> = route(guide, answers).all().collect();
    let at = way.iter().position(|q| *q == question)?;
    way.get(at.checked_sub(1)?).copied()
}

/// Answers every open question with "I don't know", or "none of these", until
/// the plan is reached. Returns the questions so answered.
pub fn assume_the_rest(guide: &Guide, answers: &mut Answers) -> Vec<QuestionId> {
    use crate::guide::QuestionKind;
    let mut assumed = Vec::new();
    while let Some(open) = route(guide, answers).open {
        let Some(q) = guide.walkthrough.question(open) else {
            break;
        };
        let unsure = match q.kind {
            QuestionKind::Many { none } => Some(none),
            _ => q.unsure,
        };
        let Some(unsure) = unsure else { break };
        if assumed.contains(&open) {
            break;
        }
        answers.set(open, ChoiceSet::one(unsure));
        assumed.push(open);
    }
    assumed
}

/// "I don't know", or "none of these", to every question, whether or not the way
/// leads to it: what is said to a reader who has answered nothing.
#[must_use]
pub fn nothing_known(guide: &Guide) -> Answers {
    use crate::guide::QuestionKind;
    let mut answers = Answers::none(guide);
    for (question, q) in guide.walkthrough.questions() {
        let unsure = match q.kind {
            QuestionKind::Many { none } => Some(none),
            _ => q.unsure,
        };
        if let Some(unsure) = unsure {
            answers.set(question, ChoiceSet::one(unsure));
        }
    }
    answers
}
