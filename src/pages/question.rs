//! The walkthrough's questions and the home page.

use super::block::{Block, Choice, Page, Tone};
use super::compose::Composer;
use crate::guide::{ChoiceSet, QuestionId, QuestionKind};
use crate::journey::{Answers, about_how_many, route};
use crate::words::{Arg, Link, ids, msg};

impl Composer<'_> {
    /// The page of one question.
    #[must_use]
    pub fn question(&self, question: QuestionId, answers: &Answers) -> Option<Page> {
        let q = self.guide.walkthrough.question(question)?;
        let id = ids::question(&q.id);
        let several = matches!(q.kind, QuestionKind::Many { .. });
        let choices = self.choices(question, answers.get(question).unwrap_or_default());
        let instruction = if several {
            msg::CHOOSE_ANY
        } else {
            msg::CHOOSE_ONE
        };
        let blocks = vec![
            Block::Paragraph(self.text(&id, Some("help")), Vec::new()),
            Block::Note(self.msg(instruction)),
            Block::Choices {
                question,
                several,
                choices,
            },
        ];
        Some(Page {
            id: format!("question:{}", q.id),
            title: self.text(&id, None),
            blocks,
            aside: self.aside(question, answers),
        })
    }

    /// The choices of a question, those that are given marked.
    #[must_use]
    pub fn choices(&self, question: QuestionId, given: ChoiceSet) -> Vec<Choice> {
        let Some(q) = self.guide.walkthrough.question(question) else {
            return Vec::new();
        };
        let all = q.choices.iter().enumerate();
        let mut choices: Vec<Choice> = all
            .map(|(index, choice)| Choice {
                id: choice.clone(),
                index,
                text: self.choice(question, index),
                chosen: given.meets(ChoiceSet::one(index)),
            })
            .collect();
        if q.kind == QuestionKind::Jurisdictions {
            // By name in the reader's language, with "I don't know" last.
            choices.sort_by_key(|c| {
                (
                    Some(c.index) == q.unsure,
                    crate::search::fold(&c.text.main.plain()),
                )
            });
        }
        choices
    }

    fn aside(&self, question: QuestionId, answers: &Answers) -> Vec<Block> {
        let Some(q) = self.guide.walkthrough.question(question) else {
            return Vec::new();
        };
        let why = Block::Paragraph(self.text(&ids::question(&q.id), Some("why")), Vec::new());
        let mut aside = vec![Block::Callout {
            tone: Tone::Answer,
            section: None,
            title: Some(self.msg(msg::WHY_WE_ASK)),
            blocks: vec![why],
        }];
        let way = route(self.guide, answers);
        let others: Vec<QuestionId> = way
            .answered
            .into_iter()
            .take_while(|q| *q != question)
            .collect();
        if !others.is_empty() {
            aside.push(Block::Callout {
                tone: Tone::Plain,
                section: None,
                title: Some(self.msg(msg::ANSWERS_SO_FAR)),
                blocks: vec![Block::AnswersShort(self.answered(answers, &others))],
            });
        }
        let mut links = self.links_to_faq(self.guide.faq.helping(question));
        if self.guide.finding.steps.contains(&question) {
            let finding = Link::Page("finding".to_owned());
            links.insert(0, (finding, self.msg(msg::FIND)));
        }
        if !links.is_empty() {
            aside.push(Block::Callout {
                tone: Tone::Plain,
                section: None,
                title: Some(self.msg(msg::MORE_ANSWERS)),
                blocks: vec![Block::Links(links)],
            });
        }
        aside
    }

    /// "Question 5 of about 9".
    #[must_use]
    pub fn progress(&self, question: QuestionId, answers: &Answers) -> super::Text {
        let way: Vec<QuestionId> = route(self.guide, answers).all().collect();
        let at = way.iter().position(|q| *q == question).unwrap_or(0) + 1;
        let of = about_how_many(self.guide, answers).max(at);
        self.msg_with(msg::PROGRESS, |_| {
            vec![("number", Arg::Count(at)), ("of", Arg::Count(of))]
        })
    }

    /// The home page. Its cards are drawn by the screen; here are their words.
    #[must_use]
    pub fn home(&self) -> Page {
        let count = self.guide.faq.entries.len();
        let faq = self.each(|locale| {
            let args = [("count", Arg::Count(count))];
            self.words
                .rich(locale, msg::HOME_FAQ.0, Some("text"), &args)
        });
        Page {
            id: "home".to_owned(),
            title: self.msg(msg::HOME_TITLE),
            blocks: vec![
                Block::Heading(2, self.msg(msg::HOME_STEPS)),
                Block::Paragraph(self.text(msg::HOME_STEPS.0, Some("text")), Vec::new()),
                Block::Heading(2, self.msg(msg::HOME_FAQ)),
                Block::Paragraph(faq, Vec::new()),
                Block::Heading(2, self.msg(msg::HOME_LAW)),
                Block::Paragraph(self.text(msg::HOME_LAW.0, Some("text")), Vec::new()),
                Block::Heading(2, self.msg(msg::HOME_CLOCK)),
                Block::Paragraph(self.text(msg::HOME_CLOCK.0, Some("text")), Vec::new()),
                Block::Heading(2, self.msg(msg::HELP_TITLE)),
                Block::Paragraph(self.msg(msg::HELP_CARD), Vec::new()),
                Block::Heading(2, self.msg(msg::HOME_ABOUT)),
                Block::Paragraph(self.text(msg::HOME_ABOUT.0, Some("text")), Vec::new()),
            ],
            aside: Vec::new(),
        }
    }
}
