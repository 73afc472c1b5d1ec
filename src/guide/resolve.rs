//! The names that content files may use, and conditions with names resolved.

use std::collections::HashMap;

use super::law::{Jurisdiction, Law};
use super::load::Loader;
use super::raw;
use super::when::{ChoiceSet, QuestionId, When};

/// Every name that a condition or a reference may use.
pub(super) struct Names {
    pub sources: Vec<String>,
    pub questions: Vec<String>,
    /// The question that asks for the state.
    pub state: Option<QuestionId>,
    choices: HashMap<String, Vec<String>>,
    law: Law,
}

impl Names {
    pub fn gather(raw: &raw::Walkthrough, law: &Law, sources: Vec<String>) -> Self {
        let mut choices = HashMap::new();
        let mut state = None;
        for (index, q) in raw.questions.iter().enumerate() {
            let mut own = Vec::new();
            if matches!(q.kind, raw::Kind::Jurisdictions) {
                own.extend(law.jurisdictions.iter().map(|j| j.code.clone()));
                own.extend(q.unsure.clone());
                state = u8::try_from(index).ok().map(QuestionId);
            } else {
                own.extend(q.choices.iter().cloned());
            }
            choices.insert(q.id.clone(), own);
        }
        Self {
            sources,
            questions: raw.questions.iter().map(|q| q.id.clone()).collect(),
            state,
            choices,
            law: law.clone(),
        }
    }

    pub fn choices(&self, question: &str) -> &[String] {
        self.choices.get(question).map_or(&[], Vec::as_slice)
    }

    pub fn question(&self, index: usize) -> Option<QuestionId> {
        (index < self.questions.len())
            .then(|| u8::try_from(index).ok().map(QuestionId))
            .flatten()
    }

    /// Resolves a condition; also tells whether it speaks of a state's law.
    pub fn when(&self, to: &mut Loader<'_>, at: (&str, &str), raw: &raw::When) -> (When, bool) {
        match raw {
            raw::When::Always => (When::Always, false),
            raw::When::Is(question, names) => (self.is(to, at, question, names), false),
            raw::When::Law(fact) => (self.law(to, at, fact), true),
            raw::When::All(parts) => {
                let (parts, law) = self.parts(to, at, parts);
                (When::All(parts), law)
            }
            raw::When::Any(parts) => {
                let (parts, law) = self.parts(to, at, parts);
                (When::Any(parts), law)
            }
            raw::When::Not(part) => {
                let (part, law) = self.when(to, at, part);
                (When::Not(Box::new(part)), law)
            }
        }
    }

    fn parts(
        &self,
        to: &mut Loader<'_>,
        at: (&str, &str),
        parts: &[raw::When],
    ) -> (Vec<When>, bool) {
        let mut law = false;
        let parts = parts
            .iter()
            .map(|part| {
                let (part, about) = self.when(to, at, part);
                law |= about;
                part
            })
            .collect();
        (parts, law)
    }

    fn is(&self, to: &mut Loader<'_>, at: (&str, &str), question: &str, names: &[String]) -> When {
        let index = to.look_up(at, "question", question, &self.questions);
        let Some(id) = index.and_then(|index| self.question(index)) else {
            return When::Any(Vec::new());
        };
        if names.is_empty() {
            let problem = format!("names no choice of {question}, so it never holds");
            to.find(at.0, at.1, problem, None);
        }
        let own = self.choices(question);
        let kind = format!("choice of {question}");
        let set = ChoiceSet::of(
            names
                .iter()
                .filter_map(|name| to.look_up(at, &kind, name, own)),
        );
        When::Is(id, set)
    }

    /// A fact of the state's law is the set of the states where it is so.
    fn law(&self, to: &mut Loader<'_>, at: (&str, &str), fact: &raw::LawFact) -> When {
        use raw::LawFact as F;
        let Some(state) = self.state else {
            return When::Any(Vec::new());
        };
        if let F::Code(codes) = fact {
            for code in codes {
                to.look_up(at, "place", code, self.choices_of(state));
            }
        }
        let so = |j: &Jurisdiction| match fact {
            F::Stance(any) => any.contains(&j.stance),
            F::MayHold(any) => any.contains(&j.may_hold),
            F::Warrant(any) => any.contains(&j.warrant),
            F::Notify(any) => any.contains(&j.notify),
            F::Copy(any) => any.contains(&j.copy),
            F::Agreements(any) => any.contains(&j.agreements),
            F::Bond(any) => any.contains(&self.law.bond_in(j)),
            F::Confidence(any) => any.contains(&j.confidence),
            F::Code(any) => any.contains(&j.code),
        };
        let set = ChoiceSet::of(
            self.law
                .jurisdictions
                .iter()
                .enumerate()
                .filter(|(_, j)| so(j))
                .map(|(index, _)| index),
        );
        When::Is(state, set)
    }

    fn choices_of(&self, question: QuestionId) -> &[String] {
        self.questions
            .get(question.index())
            .map_or(&[], |name| self.choices(name))
    }
}
