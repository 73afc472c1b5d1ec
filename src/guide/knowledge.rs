//! Special situations, and how to find someone: pages that the guide knows beside
//! its questions and answers.

use super::{FaqLine, QuestionId, SourceId, When};

/// A special situation, with a page of its own.
#[derive(Debug, Clone)]
pub struct Situation {
    /// Its id.
    pub id: String,
    /// The answers that make it apply; without them it is only a page.
    pub when: Option<When>,
    /// The items of the plan that speak of it, as places in
    /// [`super::PlanBook::items`]; one of them is in each plan it applies to.
    pub plan: Vec<usize>,
    /// Answers worth reading, as places in [`super::Faq::entries`].
    pub faq: Vec<usize>,
    /// The questions of the walkthrough that ask about it.
    pub steps: Vec<QuestionId>,
    /// What is said of it.
    pub body: Vec<FaqLine>,
}

/// How to find someone.
#[derive(Debug, Clone, Default)]
pub struct FindSomeone {
    /// The questions of the walkthrough that it helps with.
    pub steps: Vec<QuestionId>,
    /// Answers worth reading, as places in [`super::Faq::entries`].
    pub faq: Vec<usize>,
    /// The parts, in the order in which a family takes them.
    pub parts: Vec<FindPart>,
    /// What to write down on paper, by id.
    pub write: Vec<String>,
}

/// One part of finding someone.
#[derive(Debug, Clone)]
pub struct FindPart {
    /// Its id.
    pub id: String,
    /// What to do, in order.
    pub lines: Vec<FindLine>,
}

/// One thing to do.
#[derive(Debug, Clone)]
pub struct FindLine {
    /// Its id.
    pub id: String,
    /// The facts it rests on.
    pub sources: Vec<SourceId>,
    /// A contact that it names, as a place in [`super::Guide::contacts`].
    pub contact: Option<usize>,
}
