//! The answers of one reader, kept in memory only.

use zeroize::Zeroize as _;

use crate::guide::{ChoiceSet, Given, Guide, QuestionId, QuestionKind, nearest};

/// A reader's answers by question. They are overwritten when they are wiped or
/// dropped. Out of reach are copies that the compiler makes on the stack or in
/// registers while a condition is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    given: Vec<Option<ChoiceSet>>,
}

/// Why an answer given by name is not one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// Not of the form `QUESTION=ANSWER`.
    #[error("\"{0}\" is not of the form QUESTION=ANSWER")]
    NotAPair(String),
    /// No question has this id.
    #[error("there is no question \"{name}\"{}", did_you_mean(nearest.as_deref()))]
    NoQuestion {
        /// What was written.
        name: String,
        /// The nearest id that exists.
        nearest: Option<String>,
    },
    /// The question has no such answer.
    #[error("the question \"{question}\" has no answer \"{name}\"{}", did_you_mean(nearest.as_deref()))]
    NoChoice {
        /// The question.
        question: String,
        /// What was written.
        name: String,
        /// The nearest answer that exists.
        nearest: Option<String>,
    },
    /// "None of these" together with one of these.
    #[error("\"{none}\" stands alone among the answers to \"{question}\"")]
    NoneAlone {
        /// The question.
        question: String,
        /// The answer that says none.
        none: String,
    },
    /// More than one answer where one is possible.
    #[error("the question \"{0}\" takes one answer")]
    OnlyOne(String),
}

/// The hint at the end of an error about a name.
pub(crate) fn did_you_mean(nearest: Option<&str>) -> String {
    nearest
        .map(|name| format!("; the nearest is \"{name}\""))
        .unwrap_or_default()
}

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn none(guide: &Guide) -> Self {
        Self {
            given: vec![None; guide.walkthrough.len()],
        }
    }

    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Option<ChoiceSet> {
        self.given.get(question.index()).copied().flatten()
    }

    /// Sets the answer to a question; an empty set is no answer.
    pub fn set(&mut self, question: QuestionId, choice: ChoiceSet) {
        if let Some(place) = self.given.get_mut(question.index()) {
            place.zeroize();
            *place = (!choice.is_empty()).then_some(choice);
        }
    }

    /// Takes the answer to a question back.
    pub fn clear(&mut self, question: QuestionId) {
        self.set(question, ChoiceSet::default());
    }

    /// Forgets everything and overwrites the memory it was in: to say that there is
    /// no answer leaves the old one lying beside that.
    pub fn wipe(&mut self) {
        for place in &mut self.given {
            place.zeroize();
        }
    }

    /// The answers in the form that conditions read.
    #[must_use]
    pub fn given(&self) -> &Given {
        &self.given
    }

    /// The answered questions, in the order of the file.
    pub fn answered(&self) -> impl Iterator<Item = QuestionId> {
        self.given
            .iter()
            .enumerate()
            .filter(|(_, choice)| choice.is_some())
            .filter_map(|(index, _)| QuestionId::at(index))
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.iter().all(Option::is_none)
    }

    /// Answers from `QUESTION=ANSWER` pairs; answers to a question that takes
    /// several are separated by commas.
    ///
    /// # Errors
    /// When a question or an answer does not exist; the error names the nearest.
    pub fn parse(guide: &Guide, pairs: &[String]) -> Result<Self, AnswerError> {
        let mut answers = Self::none(guide);
        for pair in pairs {
            let (name, choices) = pair
                .split_once('=')
                .ok_or_else(|| AnswerError::NotAPair(pair.clone()))?;
            let name = name.trim();
            let Some(id) = guide.walkthrough.find(name) else {
                let known = guide.walkthrough.questions().map(|(_, q)| q.id.as_str());
                return Err(AnswerError::NoQuestion {
                    name: name.to_owned(),
                    nearest: nearest(name, known).map(str::to_owned),
                });
            };
            let Some(question) = guide.walkthrough.question(id) else {
                continue;
            };
            let mut set = ChoiceSet::default();
            for choice in choices.split(',').map(str::trim) {
                let known = &question.choices;
                let found = known.iter().position(|c| c.eq_ignore_ascii_case(choice));
                let Some(found) = found else {
                    return Err(AnswerError::NoChoice {
                        question: name.to_owned(),
                        name: choice.to_owned(),
                        nearest: nearest(choice, known.iter().map(String::as_str))
                            .map(str::to_owned),
                    });
                };
                set = set.with(ChoiceSet::one(found));
            }
            let several = matches!(question.kind, QuestionKind::Many { .. });
            let count = set.indexes().count();
            if !several && count > 1 {
                return Err(AnswerError::OnlyOne(name.to_owned()));
            }
            if let QuestionKind::Many { none } = question.kind
                && set.meets(ChoiceSet::one(none))
                && count > 1
            {
                return Err(AnswerError::NoneAlone {
                    question: name.to_owned(),
                    none: question.choices.get(none).cloned().unwrap_or_default(),
                });
            }
            answers.set(id, set);
        }
        Ok(answers)
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        self.wipe();
    }
}
