//! Turns blocks into rows.

mod blocks;

use std::rc::Rc;
use std::sync::Arc;

use super::Options;
use super::marks::Mark;
use super::prepare::{self, Prepared, line_height, prepare, stack};
use super::row::{Area, Frame, Ink, Part, Row};
use super::tags::{NodeId, Role, Tree};
use super::theme::{GUTTER, PRECISION, SIDE, Sizes};
use crate::pages::{Composer, Page, Text, Tone};
use crate::typeset::{Laid, Request, Typesetter};
use crate::words::{Locale, Msg, Review, Rich, Span, msg};

/// Pages as rows, in reading order.
pub(super) struct Flowed {
    pub rows: Vec<Row>,
    pub frames: Vec<Frame>,
    pub tree: Tree,
    /// Whether any text stands in two languages side by side.
    pub two_languages: bool,
    /// The rows at which a sheet begins, and whether from there on it is a letter
    /// to send, which has nothing of the guide at its foot.
    pub begins: Vec<(usize, bool)>,
}

/// How a text is set.
#[derive(Clone)]
pub(super) struct Style {
    pub size: f32,
    pub bold: bool,
    /// Whether its lines stand closer, as those of titles do.
    pub title: bool,
    /// What it is in the structure.
    pub role: Role,
    /// Whether it gets a number where two languages stand side by side.
    pub number: Numbering,
    /// The gap above it.
    pub before: f32,
    /// Whether it must not be the last on a sheet.
    pub keep: bool,
}

/// What a text has before it where two languages stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbering {
    /// A number of its own.
    Own,
    /// The room of a number: it belongs to the text above it.
    Room,
    /// Nothing.
    Without,
}

/// What stands in the strip before a text.
pub(super) enum Sign {
    /// A shape of this side, with the words that stand for it.
    Mark(Mark, f32, Option<Rich>),
    /// A number.
    Number(Rich),
    /// Nothing: the text only keeps the edge of the one above it.
    Nothing,
}

/// The strip before a text.
pub(super) struct Lead {
    pub sign: Sign,
    pub width: f32,
    pub node: Option<NodeId>,
}

/// A text with the room it gets.
pub(super) struct Cell {
    pub area: Area,
    pub prepared: Prepared,
    pub lang: Rc<str>,
    pub rtl: bool,
    pub node: Option<NodeId>,
}

/// The rows while they grow.
pub(super) struct Flow<'a> {
    pub composer: &'a Composer<'a>,
    pub sizes: &'static Sizes,
    pub typesetter: &'a mut Typesetter,
    pub tree: Tree,
    pub rows: Vec<Row>,
    pub frames: Vec<Frame>,
    /// The frames that are open, the outermost first.
    pub open: Vec<usize>,
    /// Where words go now.
    pub area: Area,
    /// A gap that the next row needs at least.
    pub gap: f32,
    /// The part of the structure that is open.
    pub parent: Option<NodeId>,
    /// The last number of a line in two languages.
    pub line: usize,
    pub two_languages: bool,
    pub rtl: bool,
    /// The height of a sheet.
    pub tall: f32,
}

/// Pages as rows.
pub(super) fn flow(
    pages: &[Page],
    options: Options,
    composer: &Composer<'_>,
    typesetter: &mut Typesetter,
) -> Flowed {
    let (width, tall) = options.size.points();
    let mut flow = Flow {
        composer,
        sizes: options.sizes(),
        typesetter,
        tree: Tree::default(),
        rows: Vec::new(),
        frames: Vec::new(),
        open: Vec::new(),
        area: Area {
            left: SIDE,
            right: width - SIDE,
        },
        gap: 0.0,
        parent: None,
        line: 0,
        two_languages: false,
        rtl: composer.main.is_rtl(),
        tall,
    };
    let mut begins = Vec::new();
    let mut letter = false;
    for page in pages {
        let sent = page.id.starts_with("letter:");
        if sent || letter || page.id.starts_with("sheet:") {
            begins.push((flow.rows.len(), sent));
        }
        letter = sent;
        flow.page(page, begins.last().map(|(row, _)| *row));
    }
    Flowed {
        rows: flow.rows,
        frames: flow.frames,
        tree: flow.tree,
        two_languages: flow.two_languages,
        begins,
    }
}

/// The second language of a text, where it is not the first one again: what neither language has
/// is in English in both, and is said once.
pub(super) fn beside(text: &Text) -> Option<&Rich> {
    let second = text.second.as_ref()?;
    (second.lang != text.main.lang).then_some(second)
}

impl Flow<'_> {
    /// Puts a page under the one before it, or on a sheet of its own that begins with
    /// row `begun`.
    fn page(&mut self, page: &Page, begun: Option<usize>) {
        if begun == Some(self.rows.len()) {
            self.gap = 0.0;
        } else if !self.rows.is_empty() {
            self.gap = 26.0;
            self.rule(1.2, true);
            self.gap = 10.0;
        }
        let pair = beside(&page.title).is_some();
        let title = Style {
            size: self.sizes.title * if pair { 0.8 } else { 1.0 },
            role: Role::Heading(1),
            before: 0.0,
            ..self.heading(1)
        };
        self.put(&page.title, &[], &title, None);
        // Whoever gets a letter is no reader of the guide.
        if !page.id.starts_with("letter:") {
            self.notices(page);
        }
        self.gap = 6.0;
        self.rule(1.2, true);
        self.gap = 8.0;
        self.blocks(&page.blocks);
        self.blocks(&page.aside);
    }

    /// Says what is not translated, and what no named person has checked.
    fn notices(&mut self, page: &Page) {
        let Composer { main, second, .. } = *self.composer;
        if !page.is_all_in(&main.manifest.tag) {
            self.notice(main, msg::NOT_TRANSLATED);
        } else if main.manifest.review == Review::Draft {
            self.notice(main, msg::DRAFT);
        }
        if let Some(second) = second {
            if !page.has_second_in(&second.manifest.tag) {
                self.notice(second, msg::NOT_TRANSLATED);
            } else if second.manifest.review == Review::Draft {
                self.notice(second, msg::DRAFT);
            }
        }
    }

    fn notice(&mut self, locale: &Locale, message: Msg) {
        let text = Text {
            main: self.composer.words.say(locale, message, &[]),
            second: None,
        };
        let style = Style {
            before: 2.0,
            keep: true,
            ..self.small()
        };
        self.put(&text, &[], &style, None);
    }

    pub fn body(&self) -> Style {
        Style {
            size: self.sizes.body,
            bold: false,
            title: false,
            role: Role::Paragraph,
            number: Numbering::Own,
            before: self.sizes.body * 0.5,
            keep: false,
        }
    }

    pub fn small(&self) -> Style {
        Style {
            size: self.sizes.small,
            number: Numbering::Without,
            before: self.sizes.body * 0.2,
            ..self.body()
        }
    }

    pub fn heading(&self, level: u8) -> Style {
        Style {
            size: if level <= 2 {
                self.sizes.heading
            } else {
                self.sizes.inner
            },
            bold: true,
            title: true,
            role: Role::Heading(level),
            number: Numbering::Without,
            before: self.sizes.body * if level <= 2 { 1.5 } else { 1.0 },
            keep: true,
        }
    }

    /// Lays out one language of a text.
    pub fn lay_out(&mut self, cell: &Cell, style: &Style) -> Arc<Laid> {
        let locale = self.composer.words.locale(&cell.lang);
        let locale = locale.unwrap_or(self.composer.main);
        let request = Request {
            pieces: &cell.prepared.pieces,
            stack: stack(locale),
            lang: &locale.manifest.tag,
            rtl: cell.rtl,
            size: style.size,
            line_height: line_height(locale, style.title),
            bold: style.bold,
            width: Some(cell.area.width()),
            pixels_per_point: PRECISION,
            ..Request::new(&cell.prepared.text)
        };
        prepare::lay_out(self.typesetter, &request, self.composer.main)
    }

    /// A text in one language over the width, or in two side by side.
    pub fn put(&mut self, text: &Text, sources: &[usize], style: &Style, lead: Option<Lead>) {
        let second = beside(text);
        let mut halves = vec![self.area];
        if second.is_some() {
            self.two_languages = true;
            halves = self.area.columns(2, GUTTER, self.rtl);
        }
        let number = match style.number {
            _ if second.is_none() => Numbering::Without,
            number => number,
        };
        if number == Numbering::Own {
            self.line += 1;
        }
        let mut cells = Vec::new();
        let mut numbers = Vec::new();
        for (index, (rich, half)) in [Some(&text.main), second]
            .into_iter()
            .flatten()
            .zip(halves)
            .enumerate()
        {
            let mut area = half;
            if index == 0
                && let Some(lead) = &lead
            {
                area = half.cut(lead.width, self.rtl).1;
            }
            if number != Numbering::Without {
                let (strip, rest) = area.cut(self.sizes.small * 2.0, rich.rtl);
                if number == Numbering::Own {
                    numbers.push((strip, self.line, rich.rtl));
                }
                area = rest;
            }
            let role = style.role.clone();
            let node = self.tree.add(self.parent, role, Some(&rich.lang));
            cells.push(Cell {
                area,
                prepared: prepare(rich, sources, self.sizes),
                lang: Rc::from(rich.lang.as_ref()),
                rtl: rich.rtl,
                node: Some(node),
            });
        }
        let strip = lead.as_ref().map(|lead| {
            let column = if second.is_some() {
                self.area.columns(2, GUTTER, self.rtl).first().copied()
            } else {
                None
            };
            column.unwrap_or(self.area).cut(lead.width, self.rtl).0
        });
        let first = self.set(&cells, style);
        if let (Some(lead), Some(strip)) = (lead, strip) {
            self.lead(first, lead, strip, style);
        }
        for (strip, number, rtl) in numbers {
            self.line_number(first, strip, number, rtl);
        }
    }

    /// Sets texts beside each other, line by line on common baselines. Returns the first row.
    pub fn set(&mut self, cells: &[Cell], style: &Style) -> usize {
        let laid: Vec<Arc<Laid>> = cells.iter().map(|cell| self.lay_out(cell, style)).collect();
        let count = laid
            .iter()
            .map(|laid| laid.lines().len())
            .max()
            .unwrap_or(0);
        let first = self.rows.len();
        for line in 0..count {
            let lines = || laid.iter().filter_map(|laid| laid.lines().get(line));
            let above = lines().map(|l| l.baseline - l.top).fold(0.0, f32::max);
            let below = lines().map(|l| l.bottom - l.baseline).fold(0.0, f32::max);
            let parts = laid
                .iter()
                .zip(cells)
                .filter(|(laid, _)| line < laid.lines().len());
            let parts = parts.map(|(laid, cell)| Part {
                x: cell.area.left,
                y: above,
                ink: Ink::Line {
                    laid: Arc::clone(laid),
                    line,
                    lang: Rc::clone(&cell.lang),
                },
                node: cell.node,
            });
            // No line of a text stands alone at the top or the foot of a sheet.
            let last = line + 1 == count;
            let joined = count <= 3 || line == 0 || line + 2 == count;
            let row = Row {
                before: if line == 0 { style.before } else { 0.0 },
                height: above + below,
                keep: if last {
                    style.keep
                } else {
                    joined || style.title
                },
                parts: parts.collect(),
                frames: Vec::new(),
            };
            self.push(row);
        }
        first
    }

    /// Adds a row where the last one ends.
    pub fn push(&mut self, mut row: Row) {
        row.before = row.before.max(self.gap);
        self.gap = 0.0;
        row.frames.clone_from(&self.open);
        self.rows.push(row);
    }

    /// Keeps the last row with what comes after it.
    pub fn keep(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.keep = true;
        }
    }

    /// A line over the width.
    pub fn rule(&mut self, weight: f32, black: bool) {
        let (x, length) = (self.area.left, self.area.width());
        self.push(Row {
            height: weight,
            keep: true,
            parts: vec![Part {
                x,
                y: weight / 2.0,
                ink: Ink::Rule {
                    length,
                    weight,
                    black,
                    alt: None,
                },
                node: None,
            }],
            ..Row::default()
        });
    }

    /// The baseline of a row's first text.
    fn baseline(&self, row: usize) -> f32 {
        let parts = self.rows.get(row).map(|row| row.parts.as_slice());
        let mut texts = parts.unwrap_or_default().iter();
        let text = texts.find(|part| matches!(part.ink, Ink::Line { .. }));
        text.map_or(0.0, |part| part.y)
    }

    fn add_part(&mut self, row: usize, part: Part) {
        if let Some(row) = self.rows.get_mut(row) {
            row.parts.push(part);
        }
    }

    /// Puts a mark or a number into the strip before a text.
    fn lead(&mut self, row: usize, lead: Lead, strip: Area, style: &Style) {
        let baseline = self.baseline(row);
        let part = match lead.sign {
            Sign::Nothing => return,
            Sign::Number(number) => {
                let cell = Cell {
                    area: strip,
                    prepared: prepare(&number, &[], self.sizes),
                    lang: Rc::from(number.lang.as_ref()),
                    rtl: self.rtl,
                    node: lead.node,
                };
                let laid = self.lay_out(&cell, style);
                Part {
                    x: strip.left,
                    y: baseline,
                    ink: Ink::Line {
                        laid,
                        line: 0,
                        lang: cell.lang,
                    },
                    node: lead.node,
                }
            }
            Sign::Mark(mark, side, alt) => Part {
                x: if self.rtl {
                    strip.right - side
                } else {
                    strip.left
                },
                // In the middle of a letter without ascender.
                y: baseline - style.size * 0.34 - side / 2.0,
                ink: Ink::Mark {
                    mark,
                    side,
                    mirrored: self.rtl,
                    alt: alt.map(|alt| (Rc::from(alt.plain()), Rc::from(alt.lang.as_ref()))),
                },
                node: lead.node,
            },
        };
        self.add_part(row, part);
    }

    /// The number by which two people find the same line in two languages.
    fn line_number(&mut self, row: usize, strip: Area, number: usize, rtl: bool) {
        let main = self.composer.main;
        let number = Rich {
            lang: Rc::<str>::from(main.manifest.tag.as_str()).as_ref().into(),
            rtl,
            spans: vec![Span {
                text: number.to_string(),
                bold: true,
                link: None,
            }],
        };
        let baseline = self.baseline(row);
        let cell = Cell {
            area: strip,
            prepared: prepare(&number, &[], self.sizes),
            lang: Rc::from(main.manifest.tag.as_str()),
            rtl,
            node: None,
        };
        let style = self.small();
        let laid = self.lay_out(&cell, &style);
        let part = Part {
            x: strip.left,
            y: baseline,
            ink: Ink::Line {
                laid,
                line: 0,
                lang: cell.lang,
            },
            node: None,
        };
        self.add_part(row, part);
    }

    /// Opens a frame for a callout, and gives what to give back to [`Flow::close_frame`].
    pub fn open_frame(&mut self, tone: Tone) -> Area {
        let outer = self.area;
        let side = self.sizes.heading * 1.05;
        self.open.push(self.frames.len());
        self.frames.push(Frame {
            tone,
            across: (outer.left, outer.right),
            mark: side,
            rtl: self.rtl,
        });
        let edge = if tone == Tone::Answer {
            super::theme::PAD
        } else {
            0.0
        };
        let inner = outer.cut(side + 11.0 + edge, self.rtl).1;
        // What is framed on both sides needs room at both.
        self.area = inner.cut(inner.width() - edge, self.rtl).0;
        outer
    }

    pub fn close_frame(&mut self, outer: Area) {
        self.area = outer;
        self.open.pop();
    }
}
