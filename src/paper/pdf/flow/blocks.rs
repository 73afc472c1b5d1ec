//! Every kind of block.

use std::rc::Rc;

use super::super::marks::Mark;
use super::super::prepare::{Prepared, prepare};
use super::super::row::{Ink, Part, Row};
use super::super::tags::Role;
use super::super::theme::PAD;
use super::{Cell, Flow, Lead, Numbering, Sign, Style, beside};
use crate::pages::{
    Answered, Block, Choice, Item, Mark as ListMark, SourceLine, Text, Tone, number,
};
use crate::typeset::LATIN;
use crate::words::{Link, Msg, Rich, Span, isolated, msg};

impl Flow<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                let style = self.heading(*level);
                self.put(text, &[], &style, None);
            }
            Block::Paragraph(text, sources) => {
                let style = self.body();
                self.put(text, sources, &style, None);
            }
            Block::Note(text) => {
                let style = self.small();
                self.put(text, &[], &style, None);
            }
            Block::List(mark, items) => self.list(*mark, items),
            Block::Callout {
                tone,
                title,
                blocks,
                ..
            } => self.callout(*tone, title.as_ref(), blocks),
            Block::Blank(text, lines) => self.blank(text, *lines),
            Block::Script { first, lines } => self.script(*first, lines),
            Block::Comparison { rows, columns } => self.comparison(rows, columns),
            Block::Choices { choices, .. } => self.choices(choices),
            Block::Answers(answers) | Block::AnswersShort(answers) => self.answers(answers),
            Block::Links(links) => self.links(links),
            Block::Sources(lines) => self.sources(lines),
        }
    }

    /// What `add` puts down stands in a part of the structure of its own.
    pub(in super::super) fn within(&mut self, role: Role, add: impl FnOnce(&mut Self)) {
        let parent = self.parent;
        self.parent = Some(self.tree.add(parent, role, None));
        add(self);
        self.parent = parent;
    }

    fn say(&self, message: Msg) -> Rich {
        self.composer.words.say(self.composer.main, message, &[])
    }

    fn callout(&mut self, tone: Tone, title: Option<&Text>, blocks: &[Block]) {
        self.gap = self.gap.max(self.sizes.body * 1.3 + PAD);
        self.within(Role::Section, |flow| {
            let outer = flow.open_frame(tone);
            if let Some(title) = title {
                let style = Style {
                    before: 0.0,
                    ..flow.heading(2)
                };
                flow.put(title, &[], &style, None);
            }
            flow.blocks(blocks);
            flow.close_frame(outer);
        });
        self.gap = PAD + self.sizes.body * 0.5;
    }

    fn list(&mut self, mark: ListMark, items: &[Item]) {
        self.within(Role::List { numbered: false }, |flow| {
            for item in items {
                let body = flow.sizes.body;
                let (sign, width) = match mark {
                    ListMark::Check => {
                        let alt = flow.say(msg::PAPER_BOX);
                        (Sign::Mark(Mark::Box, body * 0.98, Some(alt)), body * 1.75)
                    }
                    ListMark::Bullet => (Sign::Mark(Mark::Bullet, body * 0.32, None), body * 1.05),
                };
                flow.item(item, sign, width);
            }
        });
    }

    /// A line of a list, with its sign before it and its reason under it.
    fn item(&mut self, item: &Item, sign: Sign, width: f32) {
        self.within(Role::Item, |flow| {
            let parent = flow.parent;
            let label = flow.tree.add(parent, Role::Label, None);
            flow.within(Role::Body, |flow| {
                let style = flow.body();
                let lead = Lead {
                    sign,
                    width,
                    node: Some(label),
                };
                flow.put(&item.text, &item.sources, &style, Some(lead));
                if let Some(because) = &item.because {
                    flow.keep();
                    let number = match beside(&item.text) {
                        Some(_) => Numbering::Room,
                        None => Numbering::Without,
                    };
                    let style = Style {
                        before: 0.5,
                        number,
                        ..flow.small()
                    };
                    let lead = Lead {
                        sign: Sign::Nothing,
                        width,
                        node: None,
                    };
                    flow.put(because, &[], &style, Some(lead));
                }
            });
        });
    }

    /// A label with ruled lines to write on.
    fn blank(&mut self, text: &Text, lines: u8) {
        let style = Style {
            bold: true,
            keep: lines > 0,
            number: Numbering::Without,
            ..self.body()
        };
        self.put(text, &[], &style, None);
        let alt = self.say(msg::PAPER_LINE);
        let node = self.tree.add(self.parent, Role::Paragraph, Some(&alt.lang));
        for line in 0..lines {
            let first = line == 0;
            self.push(Row {
                height: self.sizes.write,
                keep: line + 1 < lines && lines <= 8,
                parts: vec![Part {
                    x: self.area.left,
                    y: self.sizes.write - 1.0,
                    ink: Ink::Rule {
                        length: self.area.width(),
                        weight: 0.7,
                        black: false,
                        alt: first.then(|| (Rc::from(alt.plain()), Rc::from(alt.lang.as_ref()))),
                    },
                    // Said once, however many lines there are.
                    node: first.then_some(node),
                }],
                ..Row::default()
            });
        }
        self.gap = self.sizes.body * 0.8;
    }

    /// Numbered lines that are said just as they stand.
    fn script(&mut self, first: usize, items: &[Item]) {
        self.within(Role::List { numbered: true }, |flow| {
            let width = flow.sizes.body * 2.0;
            for (count, item) in (first..).zip(items) {
                let mut said = number(flow.composer.main, count);
                for span in &mut said.spans {
                    span.bold = true;
                }
                flow.within(Role::Item, |flow| {
                    let parent = flow.parent;
                    let label = flow.tree.add(parent, Role::Label, None);
                    flow.within(Role::Body, |flow| {
                        // The line has its number already.
                        let style = Style {
                            number: Numbering::Without,
                            ..flow.body()
                        };
                        let lead = Lead {
                            sign: Sign::Number(said),
                            width,
                            node: Some(label),
                        };
                        flow.put(&item.text, &item.sources, &style, Some(lead));
                    });
                });
            }
        });
    }

    fn choices(&mut self, choices: &[Choice]) {
        self.within(Role::List { numbered: false }, |flow| {
            let body = flow.sizes.body;
            for choice in choices {
                let (mark, alt) = if choice.chosen {
                    (Mark::Ticked, msg::PAPER_TICKED)
                } else {
                    (Mark::Box, msg::PAPER_BOX)
                };
                let item = Item {
                    id: choice.id.clone(),
                    text: choice.text.clone(),
                    because: None,
                    sources: Vec::new(),
                };
                let sign = Sign::Mark(mark, body * 0.98, Some(flow.say(alt)));
                flow.item(&item, sign, body * 1.75);
            }
        });
    }

    fn answers(&mut self, answers: &[Answered]) {
        for answer in answers {
            let label = Style {
                before: self.sizes.body * 0.5,
                keep: true,
                ..self.small()
            };
            self.put(&answer.label, &[], &label, None);
            let style = Style {
                before: 0.0,
                bold: true,
                ..self.body()
            };
            self.put(&answer.answer, &[], &style, None);
        }
    }

    /// What to read elsewhere in the guide: on paper no more than its name.
    fn links(&mut self, links: &[(Link, Text)]) {
        self.within(Role::List { numbered: false }, |flow| {
            let body = flow.sizes.body;
            for (_, text) in links {
                let item = Item {
                    id: String::new(),
                    text: text.clone(),
                    because: None,
                    sources: Vec::new(),
                };
                let sign = Sign::Mark(Mark::Arrow, body * 0.62, None);
                flow.item(&item, sign, body * 1.05);
            }
        });
    }

    fn sources(&mut self, lines: &[SourceLine]) {
        self.within(Role::List { numbered: true }, |flow| {
            for line in lines {
                flow.within(Role::Item, |flow| flow.source(line));
            }
        });
    }

    /// One source: its number, what it cites, when it was checked and how sure it is.
    fn source(&mut self, line: &SourceLine) {
        let style = Style {
            size: self.sizes.source,
            before: self.sizes.source * 0.3,
            title: true,
            number: Numbering::Without,
            ..self.body()
        };
        let main = self.composer.main;
        let label = self.tree.add(self.parent, Role::Label, None);
        let body = self.tree.add(self.parent, Role::Body, None);
        let (strip, area) = self.area.cut(self.sizes.source * 2.7, self.rtl);
        let cites = format!("\u{2068}{} ({})\u{2069}", line.cites, line.id);
        let notes: Vec<&Rich> = line.notes.iter().map(|note| &note.main).collect();
        let lang: Rc<str> = notes.first().map_or("en", |note| note.lang.as_ref()).into();
        let mut texts = Vec::new();
        let latin = self.composer.words.locale(&lang).unwrap_or(main);
        if latin.manifest.font_stack == LATIN {
            texts.push((Prepared::after_english(cites, &notes), lang, false));
        } else {
            // English citations share no line with words of another script: they would get its
            // quotation marks, or run against it.
            let english = Prepared {
                text: cites,
                pieces: Vec::new(),
            };
            texts.push((english, Rc::from("en"), false));
            for note in notes {
                let lang = Rc::from(note.lang.as_ref());
                texts.push((prepare(note, &[], self.sizes), lang, note.rtl));
            }
        }
        let mut first = None;
        let count = texts.len();
        for (index, (prepared, lang, rtl)) in texts.into_iter().enumerate() {
            let cell = Cell {
                area,
                prepared,
                lang,
                rtl,
                node: Some(body),
            };
            let style = Style {
                before: if index == 0 { style.before } else { 0.0 },
                keep: index + 1 < count,
                ..style.clone()
            };
            let row = self.set(&[cell], &style);
            first.get_or_insert(row);
        }
        let number = Rich {
            lang: main.manifest.tag.as_str().into(),
            rtl: main.is_rtl(),
            spans: vec![Span {
                text: isolated(&format!("[{}]", line.number)),
                bold: false,
                link: None,
            }],
        };
        let lead = Lead {
            sign: Sign::Number(number),
            width: strip.width(),
            node: Some(label),
        };
        if let Some(first) = first {
            self.lead(first, lead, strip, &style);
        }
    }
}
