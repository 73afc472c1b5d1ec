//! Reader text on the page: one or two languages, links, source numbers.

use std::fmt::Write as _;

use egui::{Align, Color32, Id, Layout, Response, Role, Stroke, Ui, vec2};

use super::Cx;
use crate::pages::Text;
use crate::screen::state::Action;
use crate::screen::text::{Decor, LinkInfo, Look, TextSpec, text_block};
use crate::screen::theme::{EMS_A_COLUMN, size, space};
use crate::settings::Mode;
use crate::typeset::{self, Piece, Request};
use crate::words::{Arg, Link, Locale, Rich, msg, plain};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// The type size in points at 100 %.
    pub size: f32,
    /// Whether all of it is bold.
    pub bold: bool,
    /// The color of its words.
    pub color: Color32,
    /// The level of the heading, if it is one.
    pub heading: Option<u8>,
    /// A name of its own, for a heading that a page change gives the keyboard to.
    pub id: Option<Id>,
    /// Where lines sit.
    pub align: typeset::Align,
}

impl Cx<'_> {
    /// Running words.
    #[must_use]
    pub fn body(&self) -> Style {
        Style {
            size: size::BODY,
            bold: false,
            color: self.theme.ink,
            heading: None,
            id: None,
            align: typeset::Align::Start,
        }
    }

    /// Words that explain other words.
    #[must_use]
    pub fn small(&self) -> Style {
        Style {
            size: size::SMALL,
            color: self.theme.muted,
            ..self.body()
        }
    }

    /// A section's title.
    #[must_use]
    pub fn heading(&self, level: u8) -> Style {
        Style {
            size: if level <= 2 {
                size::HEADING
            } else {
                size::BODY
            },
            bold: true,
            heading: Some(level),
            ..self.body()
        }
    }
}

/// A text prepared for the typesetter.
pub struct Prepared {
    /// The words in logical order.
    pub text: String,
    /// Whether the text as a whole runs from right to left.
    rtl: bool,
    pieces: Vec<Piece>,
    links: Vec<Link>,
}

/// Puts spans and source numbers into one text with pieces.
#[must_use]
pub fn prepare(rich: &Rich, sources: &[usize]) -> Prepared {
    let mut prepared = Prepared {
        text: String::new(),
        rtl: rich.rtl,
        pieces: Vec::new(),
        links: Vec::new(),
    };
    for span in &rich.spans {
        let start = prepared.text.len();
        prepared.text.push_str(&span.text);
        if span.bold || span.link.is_some() {
            prepared.add(start, span.bold, span.link.clone(), 1.0);
        }
    }
    for (index, number) in sources.iter().enumerate() {
        // A no-break space keeps the first number with the word it belongs to.
        prepared.text.push(if index == 0 { '\u{a0}' } else { ' ' });
        let start = prepared.text.len();
        let _ = write!(prepared.text, "\u{2068}[{number}]\u{2069}");
        prepared.add(start, false, Some(Link::Source(*number)), size::SOURCE);
    }
    prepared
}

impl Prepared {
    fn add(&mut self, start: usize, bold: bool, link: Option<Link>, scale: f32) {
        let tag = match link {
            None => 0,
            Some(link) => {
                self.links.push(link);
                u16::try_from(self.links.len()).unwrap_or(0)
            }
        };
        self.pieces.push(Piece {
            range: start..self.text.len(),
            bold,
            scale,
            raise: scale < 1.0,
            tag,
        });
    }

    /// The request that lays this text out in `width` points.
    #[must_use]
    pub fn request<'a>(
        &'a self,
        locale: &'a Locale,
        style: Style,
        scale: f32,
        width: Option<f32>,
    ) -> Request<'a> {
        let title = style.size >= size::HEADING;
        let line_height = locale.manifest.line_height;
        // Titles stand closer, except where letters reach as far as in Nastaliq.
        let line_height = if title && line_height < 2.0 {
            size::TITLE_LINE.max(line_height - 0.15)
        } else {
            line_height
        };
        Request {
            pieces: &self.pieces,
            stack: &locale.manifest.font_stack,
            lang: &locale.manifest.tag,
            rtl: self.rtl,
            size: style.size
                * if style.size >= size::LONG_TITLE {
                    title_scale(scale)
                } else {
                    scale
                },
            line_height,
            bold: style.bold,
            width,
            align: style.align,
            ..Request::new(&self.text)
        }
    }
}

/// Titles are large already: they grow less than running words do, so that a
/// page at 200 % still shows what it is about and how it goes on.
fn title_scale(scale: f32) -> f32 {
    1.0 + (scale - 1.0) * 0.6
}

/// Shows words in one language over the width that is there.
pub fn rich(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    rich: &Rich,
    style: Style,
    sources: &[usize],
) -> Response {
    let prepared = prepare(rich, sources);
    let names: Vec<String> = prepared
        .links
        .iter()
        .enumerate()
        .map(|(index, link)| name_of(cx, &prepared, index, link))
        .collect();
    let links: Vec<LinkInfo<'_>> = prepared
        .links
        .iter()
        .zip(&names)
        .enumerate()
        .map(|(index, (link, name))| LinkInfo {
            tag: u16::try_from(index + 1).unwrap_or(0),
            name,
            role: match link {
                Link::Term(_) | Link::Source(_) => Role::Button,
                Link::Faq(_) | Link::Step(_) | Link::Law(_) | Link::Page(_) | Link::Sheet(_) => {
                    Role::Link
                }
            },
        })
        .collect();
    let theme = *cx.theme;
    let kinds = &prepared.links;
    let look = |tag: u16| {
        let link = usize::from(tag).checked_sub(1).and_then(|i| kinds.get(i));
        let (color, decor) = match link {
            None => (style.color, Decor::None),
            Some(Link::Term(_)) => (theme.primary, Decor::Dots),
            Some(Link::Source(_)) => (theme.muted, Decor::None),
            Some(Link::Faq(_) | Link::Step(_) | Link::Law(_) | Link::Page(_) | Link::Sheet(_)) => {
                (theme.primary, Decor::Line)
            }
        };
        Look { color, decor }
    };
    let locale = cx.words.locale(&rich.lang).unwrap_or(cx.main);
    let width = ui.available_width();
    let spec = TextSpec {
        request: prepared.request(locale, style, cx.scale_of(&rich.lang), Some(width)),
        look: &look,
        links: &links,
        selectable: true,
        highlight: theme.behind(style.color),
        heading_level: style.heading,
        focus_ring: Stroke::new(space::RING, theme.focus),
        id: style.id,
    };
    let shown = text_block(ui, cx.text, &spec);
    let clicked = shown.clicked.and_then(|tag| {
        let index = usize::from(tag).checked_sub(1)?;
        prepared.links.get(index).cloned()
    });
    cx.actions.extend(clicked.map(Action::Follow));
    shown.response
}

fn name_of(cx: &Cx<'_>, prepared: &Prepared, index: usize, link: &Link) -> String {
    let tag = u16::try_from(index + 1).unwrap_or(0);
    let piece = prepared.pieces.iter().find(|piece| piece.tag == tag);
    let words = piece
        .and_then(|piece| prepared.text.get(piece.range.clone()))
        .map(plain)
        .unwrap_or_default();
    match link {
        Link::Faq(_) | Link::Step(_) | Link::Law(_) | Link::Page(_) | Link::Sheet(_) => words,
        Link::Term(_) => {
            let args = [("term", Arg::Text(words))];
            cx.words.say(cx.main, msg::TERM_EXPLAINS, &args).plain()
        }
        Link::Source(number) => {
            let args = [("number", Arg::Count(*number))];
            cx.words.say(cx.main, msg::SOURCE_NUMBER, &args).plain()
        }
    }
}

/// Shows a text in the reader's language and, when there is one, in the second
/// language beside it, or below it where there is no room. `numbered` lines get
/// a number, so that two people can point at the same one.
pub fn both(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    text: &Text,
    style: Style,
    sources: &[usize],
    numbered: bool,
) {
    // What neither language has is in English in both, and said once.
    let second = text.second.as_ref();
    let Some(second) = second.filter(|second| second.lang != text.main.lang) else {
        rich(ui, cx, &text.main, style, sources);
        return;
    };
    let number = numbered.then(|| {
        cx.line += 1;
        cx.line
    });
    let second_style = Style {
        heading: None,
        id: None,
        color: if style.heading.is_some() {
            style.color
        } else {
            cx.theme.muted
        },
        ..style
    };
    // A helper and a reader point at the numbers.
    let numbers = if cx.settings.mode == Mode::Helper {
        Style {
            bold: true,
            ..cx.body()
        }
    } else {
        cx.small()
    };
    let gutter = number.map_or(0.0, |_| 2.2 * numbers.size * cx.scale);
    let full = ui.available_width();
    let width = full - gutter;
    let side_by_side = cx.ems(full) >= 2.0 * EMS_A_COLUMN;
    row(ui, cx.rtl(), |ui| {
        if let Some(number) = number {
            column(ui, gutter, |ui| {
                let digits = Rich {
                    lang: text.main.lang.clone(),
                    rtl: text.main.rtl,
                    spans: vec![crate::words::Span {
                        text: number.to_string(),
                        bold: false,
                        link: None,
                    }],
                };
                let larger = cx.larger.take();
                rich(ui, cx, &digits, numbers, &[]);
                cx.larger = larger;
            });
        }
        if side_by_side {
            // The second language keeps its edge, numbered line or not.
            let half = (full - space::GUTTER) / 2.0;
            column(ui, half - gutter, |ui| {
                rich(ui, cx, &text.main, style, sources);
            });
            ui.add_space(space::GUTTER);
            column(ui, half, |ui| {
                rich(ui, cx, second, second_style, &[]);
            });
        } else {
            column(ui, width, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                rich(ui, cx, &text.main, style, sources);
                rich(ui, cx, second, second_style, &[]);
            });
        }
    });
}

/// Widgets in a row, from the start side on, aligned at the top.
pub fn row<R>(ui: &mut Ui, rtl: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if rtl {
        Layout::right_to_left(Align::Min)
    } else {
        Layout::left_to_right(Align::Min)
    };
    let room = vec2(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(room, layout, |ui| {
        // Columns are given their widths; egui must not add to them.
        ui.spacing_mut().item_spacing.x = 0.0;
        add(ui)
    })
    .inner
}

/// A column of a given width inside a row.
pub fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = vec2(width.max(1.0), 0.0);
    // In a row that starts at the right, columns start at their right too.
    let layout = super::scroll::down(ui.layout().prefer_right_to_left());
    ui.allocate_ui_with_layout(room, layout, |ui| {
        ui.set_width(width.max(1.0));
        add(ui)
    })
    .inner
}
