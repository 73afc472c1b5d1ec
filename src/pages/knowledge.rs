//! What the guide knows beside its answers: special situations, and how to find
//! someone.

use super::block::{Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item};
use crate::guide::{FindLine, Situation, SourceRef};
use crate::journey::Answers;
use crate::words::{Link, Msg, ids, msg};

/// Pages that a reader of the answers may look for, by their name in sentences.
const MORE: [(&str, Msg); 4] = [
    ("comparison", msg::COMPARISON),
    ("finding", msg::FIND),
    ("situations", msg::SITUATIONS),
    ("glossary", msg::GLOSSARY),
];

impl Composer<'_> {
    /// All special situations; those that the answers say apply come first.
    #[must_use]
    pub fn situations(&self, answers: &Answers) -> Page {
        let mut blocks = vec![Block::Paragraph(
            self.msg(msg::SITUATIONS_INTRO),
            Vec::new(),
        )];
        blocks.extend(self.own_situations(answers));
        blocks.push(Block::Links(self.links_to(self.guide.situations.iter())));
        Page {
            id: "situations".to_owned(),
            title: self.msg(msg::SITUATIONS),
            blocks,
            aside: Vec::new(),
        }
    }

    /// One special situation.
    #[must_use]
    pub fn situation(&self, id: &str) -> Option<Page> {
        let situation = self.guide.situation(id)?;
        let id = ids::situation(id);
        let mut numbering = Numbering::default();
        let mut blocks = self.body(&id, &situation.body, &mut numbering);
        let related = situation.faq.iter();
        let related = related.filter_map(|index| self.guide.faq.entries.get(*index));
        let links = self.links_to_faq(related);
        if !links.is_empty() {
            blocks.push(Block::Heading(2, self.msg(msg::FAQ_RELATED)));
            blocks.push(Block::Links(links));
        }
        blocks.extend(self.steps(&situation.steps));
        let all = (
            Link::Page("situations".to_owned()),
            self.msg(msg::SITUATIONS_ALL),
        );
        blocks.push(Block::Links(vec![all]));
        let title = self.text(&id, None);
        Some(self.sourced(&id, title, blocks, &numbering))
    }

    /// The situations that the answers say apply, as a part of a page.
    pub(super) fn own_situations(&self, answers: &Answers) -> Option<Block> {
        let links = self.links_to(self.guide.situations_of(answers.given()));
        (!links.is_empty()).then(|| Block::Callout {
            tone: Tone::Plain,
            section: None,
            title: Some(self.msg(msg::SITUATIONS_YOURS)),
            blocks: vec![Block::Links(links)],
        })
    }

    fn links_to<'s>(&self, all: impl Iterator<Item = &'s Situation>) -> Vec<(Link, Text)> {
        all.map(|situation| {
            let id = ids::situation(&situation.id);
            let name = self.text(&id, None);
            (Link::Page(id), name)
        })
        .collect()
    }

    /// How to find someone, step by step, and what to write down on the way.
    #[must_use]
    pub fn finding(&self) -> Page {
        let finding = &self.guide.finding;
        let mut numbering = Numbering::default();
        let mut blocks = vec![Block::Paragraph(self.msg(msg::FIND_INTRO), Vec::new())];
        for part in &finding.parts {
            let title = self.text(&ids::finding_part(&part.id), None);
            blocks.push(Block::Heading(2, title));
            let lines = part.lines.iter();
            let items = lines.map(|line| self.find_line(line, &mut numbering));
            blocks.push(Block::List(Mark::Check, items.collect()));
        }
        let to_write = finding.write.iter().map(|id| {
            let text = self.text(&ids::finding_write(id), None);
            item(id, text, Vec::new())
        });
        blocks.push(Block::Callout {
            tone: Tone::Ask,
            section: None,
            title: Some(self.msg(msg::FIND_WRITE)),
            blocks: vec![
                Block::Paragraph(self.msg(msg::FIND_WRITE_HOW), Vec::new()),
                Block::List(Mark::Check, to_write.collect()),
            ],
        });
        let related = finding.faq.iter();
        let related = related.filter_map(|index| self.guide.faq.entries.get(*index));
        let links = self.links_to_faq(related);
        if !links.is_empty() {
            blocks.push(Block::Heading(2, self.msg(msg::FAQ_RELATED)));
            blocks.push(Block::Links(links));
        }
        blocks.extend(self.steps(&finding.steps));
        self.sourced("finding", self.msg(msg::FIND), blocks, &numbering)
    }

    fn find_line(&self, line: &FindLine, numbering: &mut Numbering) -> Item {
        let text = self.text(&ids::finding(&line.id), None);
        let contact = line.contact;
        let contact = contact.and_then(|index| self.guide.contacts.get(index));
        let facts = line.sources.iter().copied().map(SourceRef::Fact);
        let mut facts: Vec<SourceRef> = facts.collect();
        facts.extend(contact.map(|contact| SourceRef::Fact(contact.source)));
        let text = match contact {
            Some(contact) => self.with_contact(text, contact),
            None => text,
        };
        item(&line.id, text, numbering.numbers(&facts))
    }

    /// Every special word with its meaning; `only` gives the words to show and their
    /// order, else they come by name in the reader's language.
    #[must_use]
    pub fn glossary(&self, only: Option<&[usize]>) -> Page {
        let order = only.map_or_else(|| self.terms_by_name(), <[usize]>::to_vec);
        let mut numbering = Numbering::default();
        let mut blocks = vec![Block::Paragraph(self.msg(msg::GLOSSARY_INTRO), Vec::new())];
        let terms = order.iter();
        for term in terms.filter_map(|index| self.guide.glossary.get(*index)) {
            let id = ids::term(&term.id);
            let facts = term.sources.iter().copied().map(SourceRef::Fact);
            let numbers = numbering.numbers(&facts.collect::<Vec<_>>());
            blocks.push(Block::Heading(2, self.text(&id, None)));
            blocks.push(Block::Paragraph(self.text(&id, Some("means")), numbers));
        }
        self.sourced("glossary", self.msg(msg::GLOSSARY), blocks, &numbering)
    }

    /// The special words by their name without case and accents: right for the
    /// languages they are translated into; Han words come in the order of their signs.
    fn terms_by_name(&self) -> Vec<usize> {
        let mut terms: Vec<usize> = (0..self.guide.glossary.len()).collect();
        let name = |index: &usize| {
            let term = self.guide.glossary.get(*index)?;
            let said = self.words.rich(self.main, &ids::term(&term.id), None, &[]);
            Some(crate::search::fold(&said.plain()))
        };
        terms.sort_by_cached_key(name);
        terms
    }

    /// The pages that are no answers, for the list of answers.
    pub(super) fn more_pages(&self) -> Block {
        let links = MORE.map(|(page, name)| {
            let to = Link::Page(page.to_owned());
            (to, self.msg(name))
        });
        Block::Callout {
            tone: Tone::Plain,
            section: None,
            title: Some(self.msg(msg::FAQ_MORE_PAGES)),
            blocks: vec![Block::Links(links.into())],
        }
    }

    /// A page with its sources at the foot, and a notice when one is overdue.
    pub(super) fn sourced(
        &self,
        id: &str,
        title: Text,
        mut blocks: Vec<Block>,
        numbering: &Numbering,
    ) -> Page {
        if let Some(date) = self.overdue(numbering) {
            blocks.insert(0, self.overdue_notice(date));
        }
        blocks.push(Block::Heading(2, self.msg(msg::SOURCES)));
        blocks.push(Block::Sources(self.source_lines(numbering)));
        Page {
            id: id.to_owned(),
            title,
            blocks,
            aside: Vec::new(),
        }
    }
}
