//! The plan, and the page on which answers are reviewed.

use super::block::{Answered, Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item};
use crate::guide::{PlanItem, Section};
use crate::journey::{Answers, Chosen, Plan, plan, route};
use crate::words::{Arg, Link, Msg, ids, msg};

/// The sections of the plan after the bail comparison and before it, with how
/// each looks. The order is the order on the page.
pub(super) const SECTIONS: [(Section, Msg, Tone, Mark); 9] = [
    (
        Section::Answer,
        msg::SECTION_ANSWER,
        Tone::Answer,
        Mark::Bullet,
    ),
    (Section::Now, msg::SECTION_NOW, Tone::Now, Mark::Check),
    (
        Section::DoNot,
        msg::SECTION_DO_NOT,
        Tone::DoNot,
        Mark::Bullet,
    ),
    (
        Section::AskCriminal,
        msg::SECTION_ASK_CRIMINAL,
        Tone::Ask,
        Mark::Check,
    ),
    (
        Section::AskImmigration,
        msg::SECTION_ASK_IMMIGRATION,
        Tone::Ask,
        Mark::Check,
    ),
    (
        Section::Clock,
        msg::SECTION_CLOCK,
        Tone::Deadline,
        Mark::Bullet,
    ),
    (Section::Law, msg::SECTION_LAW, Tone::Plain, Mark::Bullet),
    (Section::Know, msg::SECTION_KNOW, Tone::Risk, Mark::Bullet),
    (Section::Help, msg::SECTION_HELP, Tone::Plain, Mark::Bullet),
];

/// The pages that a section leads to by a button when a line of it does by a word.
const OPENED: [(&str, Msg); 2] = [("clock", msg::CLOCK_OPEN), ("finding", msg::FIND_OPEN)];

/// The section after which the bail comparison stands.
const BAIL_AFTER: Section = Section::Now;

impl Composer<'_> {
    /// The plan for these answers, with the questions left open named.
    #[must_use]
    pub fn plan(&self, answers: &Answers) -> Page {
        let plan = plan(self.guide, answers);
        let way = route(self.guide, answers);
        let mut numbering = Numbering::default();
        let mut blocks = Vec::new();
        for (section, title, tone, mark) in SECTIONS {
            let mut items: Vec<Item> = plan
                .items(self.guide, |s| s == section)
                .map(|(chosen, item)| self.plan_item(&plan, answers, chosen, item, &mut numbering))
                .collect();
            let mut inner = Vec::new();
            if section == Section::Help {
                items.extend(self.local_help(&plan, &mut numbering));
            }
            if !items.is_empty() {
                // What a line leads to by a word, the section leads to by a button.
                let links = OPENED.iter().filter(|(page, _)| {
                    let mut items = items.iter();
                    items.any(|item| leads_to(item, page))
                });
                let links: Vec<(Link, Text)> = links
                    .map(|(page, open)| (Link::Page((*page).to_owned()), self.msg(*open)))
                    .collect();
                inner.push(Block::List(mark, items));
                if !links.is_empty() {
                    inner.push(Block::Links(links));
                }
                if section == Section::Law {
                    inner.push(self.law_link(plan.jurisdiction));
                }
                blocks.push(Block::Callout {
                    tone,
                    section: Some(section),
                    title: Some(self.msg(title)),
                    blocks: inner,
                });
            }
            if section == BAIL_AFTER {
                blocks.extend(self.own_situations(answers));
                blocks.extend(self.bail(&plan, answers, &mut numbering));
            }
        }
        if let Some(date) = self.overdue(&numbering) {
            blocks.insert(0, self.overdue_notice(date));
        }
        blocks.insert(0, Block::Note(self.short_answers(answers, &way.answered)));
        if way.open.is_some() {
            blocks.insert(0, Block::Note(self.msg(msg::PLAN_NOT_FINISHED)));
        }
        blocks.push(Block::Heading(2, self.msg(msg::SOURCES)));
        blocks.push(Block::Sources(self.source_lines(&numbering)));
        Page {
            id: "plan".to_owned(),
            title: self.msg(msg::PLAN),
            blocks,
            aside: Vec::new(),
        }
    }

    /// The words of one item of the plan.
    #[must_use]
    pub fn plan_text(&self, answers: &Answers, item: &PlanItem) -> Text {
        let text = self.text_with(&ids::plan(&item.id), None, |locale| {
            self.state_args(answers, locale)
        });
        match item
            .contact
            .and_then(|index| self.guide.contacts.get(index))
        {
            Some(contact) => self.with_contact(text, contact),
            None => text,
        }
    }

    pub(super) fn plan_item(
        &self,
        plan: &Plan,
        answers: &Answers,
        chosen: &Chosen,
        item: &PlanItem,
        numbering: &mut Numbering,
    ) -> Item {
        Item {
            id: item.id.clone(),
            text: self.plan_text(answers, item),
            because: self.because(answers, &chosen.because),
            sources: numbering.numbers(&plan.sources(item)),
        }
    }

    /// Groups in the chosen state, by name and site; their own pages were not
    /// opened, and the words say so.
    fn local_help(&self, plan: &Plan, numbering: &mut Numbering) -> Option<Item> {
        let index = plan.jurisdiction?;
        let place = self.guide.law.jurisdictions.get(index)?;
        if place.help.is_empty() {
            return None;
        }
        let groups: Vec<String> = place
            .help
            .iter()
            .map(|help| format!("{} ({})", help.name, help.site))
            .collect();
        let text = self.msg_with(msg::LOCAL_HELP, |locale| {
            let state = self.words.rich(locale, &ids::state(&place.code), None, &[]);
            vec![
                ("state", Arg::Text(state.text())),
                ("groups", Arg::Text(groups.join("; "))),
            ]
        });
        let sources = numbering.numbers(&[crate::guide::SourceRef::Law(index)]);
        Some(item("local-help", text, sources))
    }

    /// The banner of a page that rests on something not checked in time.
    pub(super) fn overdue_notice(&self, date: jiff::civil::Date) -> Block {
        Block::Callout {
            tone: Tone::Notice,
            section: None,
            title: None,
            blocks: vec![Block::Paragraph(
                self.dated(msg::PAGE_OVERDUE, date),
                Vec::new(),
            )],
        }
    }

    /// The page on which every answer can be changed before the plan is read.
    #[must_use]
    pub fn review(&self, answers: &Answers) -> Page {
        let way = route(self.guide, answers);
        let mut blocks = vec![Block::Paragraph(self.msg(msg::REVIEW_HELP), Vec::new())];
        blocks.push(Block::Answers(self.answered(answers, &way.answered)));
        Page {
            id: "review".to_owned(),
            title: self.msg(msg::REVIEW),
            blocks,
            aside: Vec::new(),
        }
    }

    /// Answered questions with their answers in a few words.
    #[must_use]
    pub fn answered(
        &self,
        answers: &Answers,
        questions: &[crate::guide::QuestionId],
    ) -> Vec<Answered> {
        questions
            .iter()
            .filter_map(|&question| {
                let q = self.guide.walkthrough.question(question)?;
                let label = self.text(&ids::question(&q.id), Some("short"));
                let change = self.msg_with(msg::CHANGE_WHAT, |locale| {
                    let id = ids::question(&q.id);
                    let what = self.words.rich(locale, &id, Some("short"), &[]);
                    vec![("what", Arg::Text(what.text()))]
                });
                Some(Answered {
                    question,
                    label,
                    answer: self.short_answers(answers, &[question]),
                    change,
                })
            })
            .collect()
    }

    /// What the reader is told when a changed answer makes others fall away.
    #[must_use]
    pub fn fell_away(&self, questions: &[crate::guide::QuestionId]) -> Text {
        self.msg_with(msg::FELL_AWAY, |locale| {
            let names: Vec<String> = questions
                .iter()
                .filter_map(|q| self.guide.walkthrough.question(*q))
                .map(|q| {
                    let id = ids::question(&q.id);
                    self.words.rich(locale, &id, Some("short"), &[]).text()
                })
                .collect();
            vec![
                ("count", Arg::Count(names.len())),
                ("questions", Arg::Text(names.join(" · "))),
            ]
        })
    }

    /// Links to answers that help with a question.
    pub(super) fn links_to_faq<'e>(
        &self,
        entries: impl Iterator<Item = &'e crate::guide::FaqEntry>,
    ) -> Vec<(Link, Text)> {
        entries
            .map(|entry| {
                let text = self.text(&ids::faq(&entry.id), None);
                (Link::Faq(entry.id.clone()), text)
            })
            .collect()
    }
}

/// Whether a line holds a link to a page.
fn leads_to(item: &Item, page: &str) -> bool {
    let mut spans = item.text.main.spans.iter();
    spans.any(|span| matches!(&span.link, Some(Link::Page(id)) if id == page))
}
