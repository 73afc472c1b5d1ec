//! The tools every page is composed with: words in two languages, numbered
//! sources, reasons.

use jiff::civil::Date;

use super::block::{Item, SourceLine, Text};
use crate::guide::{Confidence, Guide, Jurisdiction, QuestionId, SourceRef};
use crate::journey::Answers;
use crate::words::{Arg, Locale, Msg, Rich, Span, Words, ids, isolated, msg};

/// What pages are composed from.
#[derive(Debug, Clone, Copy)]
pub struct Composer<'a> {
    /// What the guide knows.
    pub guide: &'a Guide,
    /// The words of every locale.
    pub words: &'a Words,
    /// The reader's language.
    pub main: &'a Locale,
    /// A second language beside it.
    pub second: Option<&'a Locale>,
    /// Today, when the system's clock can be believed.
    pub today: Option<Date>,
}

/// Numbers the sources of a page in the order in which they are first cited.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    cited: Vec<SourceRef>,
}

impl Numbering {
    pub fn numbers(&mut self, sources: &[SourceRef]) -> Vec<usize> {
        sources
            .iter()
            .map(|source| {
                let at = self.cited.iter().position(|cited| cited == source);
                at.unwrap_or_else(|| {
                    self.cited.push(*source);
                    self.cited.len() - 1
                }) + 1
            })
            .collect()
    }

    pub fn cited(&self) -> &[SourceRef] {
        &self.cited
    }
}

impl<'a> Composer<'a> {
    /// The same words in each language that is shown, made by `say`.
    pub(super) fn each(&self, say: impl Fn(&'a Locale) -> Rich) -> Text {
        Text {
            main: say(self.main),
            second: self.second.map(say),
        }
    }

    /// A message that code names.
    #[must_use]
    pub fn msg(&self, message: Msg) -> Text {
        self.each(|locale| self.words.say(locale, message, &[]))
    }

    /// A message that code names, with arguments that differ by language.
    pub(super) fn msg_with(
        &self,
        message: Msg,
        args: impl Fn(&'a Locale) -> Vec<(&'static str, Arg)>,
    ) -> Text {
        self.each(|locale| self.words.say(locale, message, &args(locale)))
    }

    /// A message whose id follows from the content.
    #[must_use]
    pub fn text(&self, id: &str, attribute: Option<&str>) -> Text {
        self.each(|locale| self.words.rich(locale, id, attribute, &[]))
    }

    /// A message that may speak of the chosen state.
    pub(super) fn text_with(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: impl Fn(&'a Locale) -> Vec<(&'static str, Arg)>,
    ) -> Text {
        self.each(|locale| self.words.rich(locale, id, attribute, &args(locale)))
    }

    /// The choice behind an answer, as its full phrase or its short form.
    fn choice_in(&self, locale: &Locale, question: QuestionId, index: usize, short: bool) -> Rich {
        let Some(q) = self.guide.walkthrough.question(question) else {
            return verbatim(locale, "");
        };
        let Some(choice) = q.choices.get(index) else {
            return verbatim(locale, "");
        };
        if question == self.guide.walkthrough.state && Some(index) != q.unsure {
            return self.words.rich(locale, &ids::state(choice), None, &[]);
        }
        let id = ids::choice(&q.id, choice);
        self.words.rich(locale, &id, short.then_some("short"), &[])
    }

    /// A choice as its card says it.
    #[must_use]
    pub fn choice(&self, question: QuestionId, index: usize) -> Text {
        self.each(|locale| self.choice_in(locale, question, index, false))
    }

    /// The answer to a question in a few words, in one language.
    fn answer_in(&self, locale: &Locale, answers: &Answers, question: QuestionId) -> Vec<String> {
        let set = answers.get(question).unwrap_or_default();
        set.indexes()
            .map(|index| self.choice_in(locale, question, index, true).text())
            .collect()
    }

    /// The answers to some questions in a few words, with dots between, in one language.
    /// Each is kept apart: one that falls back to English stays whole in an Arabic line.
    pub(super) fn answers_in(
        &self,
        locale: &Locale,
        answers: &Answers,
        questions: &[QuestionId],
    ) -> String {
        let all: Vec<String> = questions
            .iter()
            .flat_map(|q| self.answer_in(locale, answers, *q))
            .map(|answer| isolated(&answer))
            .collect();
        all.join(" · ")
    }

    /// The answers to some questions in a few words.
    pub(super) fn short_answers(&self, answers: &Answers, questions: &[QuestionId]) -> Text {
        self.each(|locale| verbatim(locale, &self.answers_in(locale, answers, questions)))
    }

    /// "Because you said…", or nothing for an item that is for everyone.
    pub(super) fn because(&self, answers: &Answers, questions: &[QuestionId]) -> Option<Text> {
        if questions.is_empty() {
            return None;
        }
        Some(self.msg_with(msg::PLAN_BECAUSE, |locale| {
            let all = self.answers_in(locale, answers, questions);
            vec![("answers", Arg::Text(all))]
        }))
    }

    /// What messages of the plan can place: the state, its circuit, its date.
    pub(super) fn state_args(
        &self,
        answers: &Answers,
        locale: &Locale,
    ) -> Vec<(&'static str, Arg)> {
        self.guide
            .jurisdiction(answers.given())
            .map(|(_, place)| self.place_args(place, locale))
            .unwrap_or_default()
    }

    /// The name of a place, its circuit, and the month of its newest material.
    pub(super) fn place_args(
        &self,
        place: &Jurisdiction,
        locale: &Locale,
    ) -> Vec<(&'static str, Arg)> {
        let say = |id: String| Arg::Text(self.words.rich(locale, &id, None, &[]).text());
        let (year, month) = place.as_of;
        let mut args = vec![
            ("state", say(ids::state(&place.code))),
            ("law-date", Arg::Text(locale.month_year(year, month))),
        ];
        if let Some(circuit) = self.guide.law.circuit_of(place) {
            args.push(("circuit", say(ids::circuit(&circuit.id))));
        }
        args
    }

    /// The lines at the foot of a page, one a source.
    pub(super) fn source_lines(&self, numbering: &Numbering) -> Vec<SourceLine> {
        let lines = numbering.cited().iter().enumerate();
        lines
            .filter_map(|(index, source)| self.source_line(index + 1, *source))
            .collect()
    }

    fn source_line(&self, number: usize, source: SourceRef) -> Option<SourceLine> {
        let (id, cites, confidence, as_of, checked, review_by) = match source {
            SourceRef::Fact(id) => {
                let fact = self.guide.source(id)?;
                let cites: Vec<&str> = fact.cites.iter().map(|c| c.title.as_str()).collect();
                (
                    fact.id.clone(),
                    cites.join("; "),
                    fact.confidence,
                    fact.as_of,
                    fact.checked,
                    fact.review_by,
                )
            }
            SourceRef::Law(index) => {
                let place = self.guide.law.jurisdictions.get(index)?;
                let cites: Vec<&str> = place
                    .instruments
                    .iter()
                    .map(|instrument| instrument.citation.as_str())
                    .collect();
                (
                    format!("law:{}", place.code),
                    cites.join("; "),
                    place.confidence,
                    None,
                    place.checked,
                    place.review_by,
                )
            }
        };
        let mut notes = vec![self.dated(msg::SOURCE_CHECKED, checked)];
        if let Some(as_of) = as_of {
            notes.push(self.dated(msg::SOURCE_AS_OF, as_of));
        }
        match confidence {
            Confidence::Verified => {}
            Confidence::Known => notes.push(self.msg(msg::SOURCE_KNOWN)),
            Confidence::Uncertain => notes.push(self.msg(msg::SOURCE_UNCERTAIN)),
        }
        if self.is_overdue(review_by) {
            notes.push(self.dated(msg::SOURCE_OVERDUE, review_by));
        }
        Some(SourceLine {
            number,
            id,
            cites,
            notes,
            confidence,
            review_by,
        })
    }

    /// A message that places one date.
    pub(super) fn dated(&self, message: Msg, date: Date) -> Text {
        self.msg_with(message, |locale| {
            vec![("date", Arg::Text(locale.date(date)))]
        })
    }

    /// Whether a review date has passed. Without a clock that can be believed
    /// nothing is called overdue; the dates themselves always show.
    pub(super) fn is_overdue(&self, review_by: Date) -> bool {
        self.today.is_some_and(|today| today > review_by)
    }

    /// The earliest review date of the cited sources that has passed.
    pub(super) fn overdue(&self, numbering: &Numbering) -> Option<Date> {
        numbering
            .cited()
            .iter()
            .filter_map(|source| match source {
                SourceRef::Fact(id) => Some(self.guide.source(*id)?.review_by),
                SourceRef::Law(index) => Some(self.guide.law.jurisdictions.get(*index)?.review_by),
            })
            .filter(|review_by| self.is_overdue(*review_by))
            .min()
    }
}

/// A list item without a reason.
pub(super) fn item(id: &str, text: Text, sources: Vec<usize>) -> Item {
    Item {
        id: id.to_owned(),
        text,
        because: None,
        sources,
    }
}

/// The number of a line, with a language to set it in.
#[must_use]
pub fn number(locale: &Locale, number: usize) -> Rich {
    verbatim(locale, &format!("{number}."))
}

/// Words that no language changes, with a language to set them in.
#[must_use]
pub fn verbatim(locale: &Locale, text: &str) -> Rich {
    Rich {
        lang: locale.manifest.tag.as_str().into(),
        rtl: locale.is_rtl(),
        spans: vec![Span {
            text: text.to_owned(),
            bold: false,
            link: None,
        }],
    }
}
