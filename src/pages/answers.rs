//! Answers, special words, contacts, and the page about the guide itself.

use super::block::{Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item};
use super::remembers::REMEMBERS;
use crate::guard::Network;
use crate::guide::{Contact, FaqEntry, FaqLine, LineKind, QuestionId, RunBy, SourceRef, Term};
use crate::words::{Link, Rich, Span, ids, isolated, msg, unbroken};

impl Composer<'_> {
    /// All questions with an answer, by group.
    #[must_use]
    pub fn faq_index(&self) -> Page {
        let mut blocks = Vec::new();
        for (index, group) in self.guide.faq.groups.iter().enumerate() {
            let entries = self.guide.faq.entries.iter();
            let links = self.links_to_faq(entries.filter(|entry| entry.group == index));
            if !links.is_empty() {
                blocks.push(Block::Heading(2, self.text(&ids::faq_group(group), None)));
                blocks.push(Block::Links(links));
            }
        }
        Page {
            id: "faq".to_owned(),
            title: self.msg(msg::FAQ),
            blocks,
            aside: vec![self.more_pages()],
        }
    }

    /// One answer.
    #[must_use]
    pub fn faq(&self, entry: &FaqEntry) -> Page {
        let id = ids::faq(&entry.id);
        let mut numbering = Numbering::default();
        let mut blocks = self.body(&id, &entry.body, &mut numbering);
        if let Some(date) = self.overdue(&numbering) {
            blocks.insert(0, self.overdue_notice(date));
        }
        let related = entry.related.iter();
        let related = related.filter_map(|index| self.guide.faq.entries.get(*index));
        let links = self.links_to_faq(related);
        if !links.is_empty() {
            blocks.push(Block::Heading(2, self.msg(msg::FAQ_RELATED)));
            blocks.push(Block::Links(links));
        }
        blocks.extend(self.steps(&entry.steps));
        blocks.push(Block::Heading(2, self.msg(msg::SOURCES)));
        blocks.push(Block::Sources(self.source_lines(&numbering)));
        Page {
            id: format!("faq:{}", entry.id),
            title: self.text(&id, None),
            blocks,
            aside: Vec::new(),
        }
    }

    /// The lines of an answer by what they do, each with its sources.
    pub(super) fn body(
        &self,
        id: &str,
        lines: &[FaqLine],
        numbering: &mut Numbering,
    ) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for (kind, heading, mark) in [
            (LineKind::Answer, None, None),
            (LineKind::Means, Some(msg::FAQ_MEANS), None),
            (LineKind::Do, Some(msg::FAQ_DO), Some(Mark::Check)),
            (
                LineKind::Careful,
                Some(msg::FAQ_CAREFUL),
                Some(Mark::Bullet),
            ),
            (LineKind::Ask, Some(msg::FAQ_ASK), Some(Mark::Bullet)),
        ] {
            let items: Vec<Item> = lines
                .iter()
                .filter(|line| line.kind == kind)
                .map(|line| {
                    let facts: Vec<SourceRef> =
                        line.sources.iter().copied().map(SourceRef::Fact).collect();
                    let text = self.text(id, Some(&line.id));
                    item(&line.id, text, numbering.numbers(&facts))
                })
                .collect();
            if items.is_empty() {
                continue;
            }
            if let Some(heading) = heading {
                blocks.push(Block::Heading(2, self.msg(heading)));
            }
            match mark {
                Some(mark) => blocks.push(Block::List(mark, items)),
                None => blocks.extend(
                    items
                        .into_iter()
                        .map(|item| Block::Paragraph(item.text, item.sources)),
                ),
            }
        }
        blocks
    }

    /// Links to questions of the walkthrough under their heading, if there are any.
    pub(super) fn steps(&self, steps: &[QuestionId]) -> Vec<Block> {
        let links: Vec<(Link, Text)> = steps
            .iter()
            .filter_map(|step| self.guide.walkthrough.question(*step))
            .map(|q| {
                (
                    Link::Step(q.id.clone()),
                    self.text(&ids::question(&q.id), None),
                )
            })
            .collect();
        if links.is_empty() {
            return Vec::new();
        }
        vec![
            Block::Heading(2, self.msg(msg::FAQ_STEPS)),
            Block::Links(links),
        ]
    }

    /// The explanation of a special word.
    #[must_use]
    pub fn term(&self, term: &Term) -> Page {
        let mut numbering = Numbering::default();
        let facts: Vec<SourceRef> = term.sources.iter().copied().map(SourceRef::Fact).collect();
        let numbers = numbering.numbers(&facts);
        let means = self.text(&ids::term(&term.id), Some("means"));
        Page {
            id: format!("term:{}", term.id),
            title: self.text(&ids::term(&term.id), None),
            blocks: vec![
                Block::Paragraph(means, numbers),
                Block::Sources(self.source_lines(&numbering)),
            ],
            aside: Vec::new(),
        }
    }

    /// The words of a plan item with the contact's name, phone and site after
    /// them, and the warning when ICE itself answers.
    pub(super) fn with_contact(&self, mut text: Text, contact: &Contact) -> Text {
        let name = self.text(&ids::contact(&contact.id), None);
        add(&mut text.main, name.main, contact);
        if let (Some(second), Some(name)) = (&mut text.second, name.second) {
            add(second, name, contact);
        }
        if contact.run_by == RunBy::Ice {
            let warning = self.msg(msg::CONTACT_ICE);
            append(&mut text.main, " ", warning.main.spans);
            if let (Some(second), Some(warning)) = (&mut text.second, warning.second) {
                append(second, " ", warning.spans);
            }
        }
        text
    }

    /// What the settings are; the screen adds the settings themselves.
    #[must_use]
    pub fn settings(&self) -> Page {
        Page {
            id: "settings".to_owned(),
            title: self.told(msg::SETTINGS, |_| Vec::new()),
            blocks: vec![Block::Paragraph(
                self.told(msg::SETTINGS_INTRO, |_| Vec::new()),
                Vec::new(),
            )],
            aside: Vec::new(),
        }
    }

    /// What this guide is, what it promises, and how old it is.
    #[must_use]
    pub fn about(&self) -> Page {
        let mut blocks = vec![Block::Paragraph(self.msg(msg::ABOUT_WHAT), Vec::new())];
        let reviewed = [Block::Paragraph(
            self.msg(msg::ABOUT_NOT_REVIEWED_TEXT),
            Vec::new(),
        )];
        blocks.push(Block::Callout {
            tone: Tone::Notice,
            section: None,
            title: Some(self.msg(msg::ABOUT_NOT_REVIEWED)),
            blocks: reviewed.into(),
        });
        blocks.push(Block::Heading(2, self.msg(msg::ABOUT_PROMISES)));
        let blocked = match crate::guard::state().network {
            Network::Blocked => msg::ABOUT_BLOCKED,
            Network::Refused | Network::NotAsked => msg::ABOUT_NOT_BLOCKED,
        };
        let promises = [
            ("offline", msg::ABOUT_OFFLINE),
            ("blocked", blocked),
            ("no-trace", msg::ABOUT_NO_TRACE),
            ("sourced", msg::ABOUT_SOURCED),
        ];
        let promises = promises.map(|(id, message)| item(id, self.msg(message), Vec::new()));
        blocks.push(Block::List(Mark::Bullet, promises.into()));
        let kept = Link::Page(REMEMBERS.to_owned());
        blocks.push(Block::Links(vec![(kept, self.msg(msg::REMEMBERS))]));
        blocks.push(Block::Heading(2, self.msg(msg::ABOUT_AGE)));
        let age = self.dated(msg::ABOUT_AGE_TEXT, self.guide.content_date);
        blocks.push(Block::Paragraph(age, Vec::new()));
        if self.today.is_none() {
            blocks.push(Block::Paragraph(self.msg(msg::CLOCK_WRONG), Vec::new()));
        }
        for (title, text) in [
            (msg::ABOUT_TRANSLATIONS, msg::ABOUT_TRANSLATIONS_TEXT),
            (msg::ABOUT_KEYS, msg::ABOUT_KEYS_TEXT),
            (msg::SOURCES, msg::ABOUT_SOURCES_TEXT),
        ] {
            blocks.push(Block::Heading(2, self.msg(title)));
            blocks.push(Block::Paragraph(self.msg(text), Vec::new()));
            if title == msg::ABOUT_KEYS {
                let key = self.msg(msg::SPEECH_KEYS);
                blocks.push(Block::Paragraph(key, Vec::new()));
            }
        }
        let mut numbering = Numbering::default();
        let facts = self.guide.all_sources().map(SourceRef::Fact);
        numbering.numbers(&facts.collect::<Vec<_>>());
        blocks.push(Block::Sources(self.source_lines(&numbering)));
        Page {
            id: "about".to_owned(),
            title: self.msg(msg::ABOUT_TITLE),
            blocks,
            aside: Vec::new(),
        }
    }
}

pub(super) fn append(to: &mut Rich, gap: &str, spans: Vec<Span>) {
    to.spans.push(words(gap, false));
    to.spans.extend(spans);
}

fn words(text: &str, bold: bool) -> Span {
    Span {
        text: text.to_owned(),
        bold,
        link: None,
    }
}

fn add(to: &mut Rich, name: Rich, contact: &Contact) {
    append(to, " ", name.spans);
    reach(to, contact);
}

/// Adds a contact's phone and site. Each keeps its own direction inside isolates,
/// and a phone never breaks over two lines.
pub(super) fn reach(to: &mut Rich, contact: &Contact) {
    if let Some(phone) = &contact.phone {
        let phone = format!(" {}", isolated(&unbroken(phone)));
        to.spans.push(words(&phone, true));
    }
    if let Some(site) = &contact.site {
        to.spans
            .push(words(&format!(" ({})", isolated(site)), false));
    }
}
