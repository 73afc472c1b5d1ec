//! Sheets beside the plan: cards, worksheets, letters and what to say on the phone.

use super::answers::append;
use super::block::{Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item};
use crate::guide::{PartKind, Section, Sheet, SheetKind, SheetPart, SourceRef};
use crate::journey::{Answers, Plan, assume_the_rest, plan};
use crate::words::{Link, Locale, Msg, Rich, SOURCE, ids, msg};

/// How many lines stand under a question for its answer.
const ANSWER_LINES: u8 = 2;

/// The kinds of sheets with their headings, in the order shown.
const KINDS: [(SheetKind, Msg); 4] = [
    (SheetKind::Card, msg::SHEETS_CARD),
    (SheetKind::Worksheet, msg::SHEETS_WORKSHEET),
    (SheetKind::Letter, msg::SHEETS_LETTER),
    (SheetKind::Call, msg::SHEETS_CALL),
];

impl Composer<'_> {
    /// All sheets, by kind.
    #[must_use]
    pub fn sheets_index(&self) -> Page {
        let mut blocks = vec![Block::Paragraph(self.told_plain(msg::SHEETS_HELP), vec![])];
        for (kind, heading) in KINDS {
            let sheets = self.guide.sheets.iter().filter(|sheet| sheet.kind == kind);
            let links: Vec<(Link, Text)> = sheets
                .map(|sheet| {
                    let name = self.text(&ids::sheet(&sheet.id), None);
                    (Link::Sheet(sheet.id.clone()), name)
                })
                .collect();
            if !links.is_empty() {
                blocks.push(Block::Heading(2, self.told_plain(heading)));
                blocks.push(Block::Links(links));
            }
        }
        Page {
            id: "sheets".to_owned(),
            title: self.told_plain(msg::SHEETS),
            blocks,
            aside: Vec::new(),
        }
    }

    /// One sheet. Open questions count as "I don't know", so that the questions
    /// for the lawyers are never empty.
    #[must_use]
    pub fn sheet(&self, sheet: &Sheet, answers: &Answers) -> Page {
        let mut answers = answers.clone();
        assume_the_rest(self.guide, &mut answers);
        let id = ids::sheet(&sheet.id);
        let mut page = Writer {
            composer: self,
            sheet,
            answers: &answers,
            plan: plan(self.guide, &answers),
            numbering: Numbering::default(),
            lines: 0,
            blocks: vec![Block::Paragraph(self.text(&id, Some("use")), Vec::new())],
        };
        for part in &sheet.parts {
            if part.when.holds(answers.given()) {
                page.part(part);
            }
        }
        if page.plan.jurisdiction.is_none() && sheet.parts.iter().any(|part| part.cites_law) {
            let choose = self.told_plain(msg::SHEET_STATE);
            page.blocks.insert(1, Block::Note(choose));
        }
        if let Some(date) = self.overdue(&page.numbering) {
            page.blocks.insert(0, self.overdue_notice(date));
        }
        let sources = self.source_lines(&page.numbering);
        if !sources.is_empty() {
            page.blocks.push(Block::Heading(2, self.msg(msg::SOURCES)));
            page.blocks.push(Block::Sources(sources));
        }
        Page {
            id: format!("sheet:{}", sheet.id),
            title: self.text(&id, None),
            blocks: page.blocks,
            aside: Vec::new(),
        }
    }

    /// The letter itself, in English alone, as it is sent: what stands around it
    /// and the reader's language are not for the jail's eyes.
    #[must_use]
    pub fn letter_to_send(&self, sheet: &Sheet, answers: &Answers) -> Option<Page> {
        if sheet.kind != SheetKind::Letter {
            return None;
        }
        let english = Composer {
            main: self.words.locale(SOURCE)?,
            second: None,
            ..*self
        };
        let page = english.sheet(sheet, answers);
        // The letter is the section with the lines that are written as they stand.
        let mut letter = Vec::new();
        let mut written = false;
        for block in page.blocks {
            match block {
                Block::Heading(..) if written => break,
                Block::Heading(..) => letter.clear(),
                Block::Script { lines, .. } => {
                    written = true;
                    letter.extend(paragraphs(lines));
                }
                Block::Blank(..) => letter.push(block),
                _ => {}
            }
        }
        Some(Page {
            id: format!("letter:{}", sheet.id),
            blocks: letter,
            title: page.title,
            aside: Vec::new(),
        })
    }

    /// A message of a page, without arguments.
    #[must_use]
    pub fn told_plain(&self, message: Msg) -> Text {
        self.told(message, |_| Vec::new())
    }

    /// Words in English, with the reader's language beside them: what is said to
    /// a jail must be English, and the reader must know what it says.
    fn english_first(&self, say: impl Fn(&Locale) -> Rich) -> Text {
        let Some(english) = self.words.locale(SOURCE) else {
            return self.each(say);
        };
        let readers = [Some(self.main), self.second].into_iter().flatten();
        let beside = readers
            .filter(|locale| locale.manifest.tag != english.manifest.tag)
            .map(&say)
            .find(|rich| rich.lang.as_ref() != SOURCE);
        Text {
            main: say(english),
            second: beside,
        }
    }
}

/// The lines of a letter as it is sent, without numbers and sources: the greeting,
/// what it says, and the last line apart.
fn paragraphs(lines: Vec<Item>) -> Vec<Block> {
    let last = lines.len().saturating_sub(1);
    let mut out: Vec<Block> = Vec::new();
    for (index, line) in lines.into_iter().enumerate() {
        match out.last_mut() {
            Some(Block::Paragraph(text, _)) if index > 1 && index < last => {
                append(&mut text.main, " ", line.text.main.spans);
            }
            _ => out.push(Block::Paragraph(line.text, Vec::new())),
        }
    }
    out
}

/// A sheet while it is written.
struct Writer<'a, 'c> {
    composer: &'a Composer<'c>,
    sheet: &'a Sheet,
    answers: &'a Answers,
    plan: Plan,
    numbering: Numbering,
    /// Lines of script so far: they are counted through the whole sheet.
    lines: usize,
    blocks: Vec<Block>,
}

impl Writer<'_, '_> {
    fn part(&mut self, part: &SheetPart) {
        let composer = self.composer;
        let facts = part.sources.iter().copied().map(SourceRef::Fact);
        let law = self.plan.jurisdiction.filter(|_| part.cites_law);
        let cited: Vec<SourceRef> = facts.chain(law.map(SourceRef::Law)).collect();
        let sources = self.numbering.numbers(&cited);
        let id = ids::sheet(&self.sheet.id);
        let answers = self.answers;
        let say = |locale: &Locale| {
            let args = composer.state_args(answers, locale);
            composer.words.rich(locale, &id, Some(&part.id), &args)
        };
        let to_a_stranger = matches!(self.sheet.kind, SheetKind::Letter);
        match part.kind {
            PartKind::Heading => {
                let text = composer.each(say);
                self.blocks.push(Block::Heading(2, text));
            }
            PartKind::Text => {
                let text = composer.each(say);
                self.blocks.push(Block::Paragraph(text, sources));
            }
            PartKind::Careful => {
                let text = composer.each(say);
                self.blocks.push(Block::Callout {
                    tone: Tone::Risk,
                    section: None,
                    title: Some(composer.msg(msg::FAQ_CAREFUL)),
                    blocks: vec![Block::Paragraph(text, sources)],
                });
            }
            PartKind::Check | PartKind::Bullet => {
                let mark = match part.kind {
                    PartKind::Check => Mark::Check,
                    _ => Mark::Bullet,
                };
                self.point(mark, item(&part.id, composer.each(say), sources));
            }
            PartKind::Blank(lines) if to_a_stranger => {
                let text = composer.english_first(say);
                self.blocks.push(Block::Blank(text, lines));
            }
            PartKind::Blank(lines) => {
                let text = composer.each(say);
                self.blocks.push(Block::Blank(text, lines));
            }
            PartKind::Script => {
                let line = item(&part.id, composer.english_first(say), sources);
                self.line(line);
            }
            PartKind::Questions(section) => self.questions(section),
        }
    }

    fn point(&mut self, mark: Mark, point: Item) {
        match self.blocks.last_mut() {
            Some(Block::List(last, items)) if *last == mark => items.push(point),
            _ => self.blocks.push(Block::List(mark, vec![point])),
        }
    }

    fn line(&mut self, line: Item) {
        self.lines += 1;
        match self.blocks.last_mut() {
            Some(Block::Script { lines, .. }) => lines.push(line),
            _ => self.blocks.push(Block::Script {
                first: self.lines,
                lines: vec![line],
            }),
        }
    }

    fn questions(&mut self, section: Section) {
        let composer = self.composer;
        let asked: Vec<(String, Text, Vec<SourceRef>)> = self
            .plan
            .items(composer.guide, |s| s == section)
            .map(|(_, asked)| {
                let text = composer.plan_text(self.answers, asked);
                (asked.id.clone(), text, self.plan.sources(asked))
            })
            .collect();
        for (id, text, cited) in asked {
            let sources = self.numbering.numbers(&cited);
            self.blocks
                .push(Block::List(Mark::Check, vec![item(&id, text, sources)]));
            let answer = composer.told(msg::SHEET_ANSWER, |_| Vec::new());
            self.blocks.push(Block::Blank(answer, ANSWER_LINES));
        }
    }
}
