//! A condition as a person reads it.

use crate::guide::{ChoiceSet, QuestionId, When};
use crate::journey::Answers;
use crate::pages::compose::Composer;
use crate::words::{Arg, Msg, Rich, ids, msg};

impl Composer<'_> {
    /// When something shows.
    pub(super) fn shown_when(&self, when: &When) -> Rich {
        let condition = self.condition(when);
        self.note_of(msg::EXPORT_WHEN, &condition)
    }

    fn condition(&self, when: &When) -> String {
        match when {
            When::Always => self.note(msg::EXPORT_WHEN_ALWAYS, &[]).plain(),
            When::Is(question, set) => self.answered_with(*question, *set),
            When::All(parts) => self.joined(parts, msg::EXPORT_WHEN_AND),
            When::Any(parts) => self.joined(parts, msg::EXPORT_WHEN_OR),
            When::Not(part) => {
                let not = self.note(msg::EXPORT_WHEN_NOT, &[]).plain();
                format!("{not} ({})", self.condition(part))
            }
        }
    }

    fn joined(&self, parts: &[When], with: Msg) -> String {
        let with = self.note(with, &[]).plain();
        let parts = parts.iter().map(|part| match part {
            When::All(inner) | When::Any(inner) if inner.len() > 1 => {
                format!("({})", self.condition(part))
            }
            _ => self.condition(part),
        });
        parts.collect::<Vec<_>>().join(&format!(" {with} "))
    }

    /// A question with the answers that count; when more count than not, with
    /// those that do not.
    fn answered_with(&self, question: QuestionId, set: ChoiceSet) -> String {
        let Some(q) = self.guide.walkthrough.question(question) else {
            return String::new();
        };
        let (counts, others): (Vec<usize>, Vec<usize>) =
            (0..q.choices.len()).partition(|index| set.meets(ChoiceSet::one(*index)));
        let state = question == self.guide.walkthrough.state;
        let (message, indexes) = if state && counts.len() > others.len() {
            (msg::EXPORT_WHEN_IS_NOT, others)
        } else {
            (msg::EXPORT_WHEN_IS, counts)
        };
        let names = indexes.into_iter().filter_map(|index| {
            let choice = q.choices.get(index)?;
            if state && Some(index) != q.unsure {
                return Some(choice.clone());
            }
            let id = ids::choice(&q.id, choice);
            Some(self.words.rich(self.main, &id, Some("short"), &[]).plain())
        });
        let names: Vec<String> = names.collect();
        let name = self
            .words
            .rich(self.main, &ids::question(&q.id), Some("short"), &[]);
        let args = [
            ("what", Arg::Text(name.plain())),
            ("answers", Arg::Text(names.join(" / "))),
        ];
        self.note(message, &args).plain()
    }

    /// Answers with which something can show and its words name a place: the first
    /// place that its condition allows.
    pub(super) fn sample_answers(&self, when: &When) -> Answers {
        let state = self.guide.walkthrough.state;
        let places = 0..self.guide.law.jurisdictions.len();
        let with = |index: usize| {
            let mut answers = Answers::none(self.guide);
            answers.set(state, ChoiceSet::one(index));
            answers
        };
        let mut fitting = places.map(with);
        let fitting = fitting.find(|answers| when.settled(answers.given()) != Some(false));
        fitting.unwrap_or_else(|| Answers::none(self.guide))
    }
}
