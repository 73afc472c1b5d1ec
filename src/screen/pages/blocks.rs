//! Draws the blocks of a page.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::pages::{Answered, Block, Column, Item, Mark, SourceLine, Text};
use crate::screen::state::{Action, Place};
use crate::screen::theme::{EMS_A_CELL, size, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::card::callout;
use crate::screen::widgets::text::{Style, both, column, rich, row};
use crate::words::{Link, Rich, Span, msg};

/// Draws blocks one under the other.
pub fn blocks(ui: &mut Ui, cx: &mut Cx<'_>, blocks: &[Block]) {
    for block in blocks {
        draw(ui, cx, block);
    }
}

fn draw(ui: &mut Ui, cx: &mut Cx<'_>, block: &Block) {
    match block {
        Block::Heading(level, text) => {
            ui.add_space(space::LINE);
            let style = cx.heading(*level);
            both(ui, cx, text, style, &[], false);
        }
        Block::Paragraph(text, sources) => {
            let style = cx.body();
            both(ui, cx, text, style, sources, true);
        }
        Block::Note(text) => {
            let style = cx.small();
            both(ui, cx, text, style, &[], false);
        }
        Block::List(mark, items) => list(ui, cx, *mark, items),
        Block::Callout {
            tone,
            title,
            blocks: inner,
            ..
        } => callout(ui, cx, *tone, |ui, cx| {
            if let Some(title) = title {
                let style = cx.heading(2);
                both(ui, cx, title, style, &[], false);
            }
            blocks(ui, cx, inner);
        }),
        Block::Blank(text, lines) => blank(ui, cx, text, *lines),
        Block::Script { first, lines } => script(ui, cx, *first, lines),
        Block::Comparison { rows, columns } => comparison(ui, cx, rows, columns),
        Block::Answers(answers) => answered(ui, cx, answers),
        Block::AnswersShort(answers) => answered_short(ui, cx, answers),
        Block::Links(list) => links(ui, cx, list),
        Block::Sources(lines) => sources(ui, cx, lines),
        // Choices need the question's own page around them.
        Block::Choices { .. } => {}
    }
}

/// Draws the lines of a list with their marks, reasons and source numbers.
pub fn list(ui: &mut Ui, cx: &mut Cx<'_>, mark: Mark, items: &[Item]) {
    for item in items {
        list_line(ui, cx, mark, item);
    }
}

fn list_line(ui: &mut Ui, cx: &mut Cx<'_>, mark: Mark, item: &Item) {
    let gap = space::GAP - 2.0;
    let side = match mark {
        Mark::Check => cx.mark(),
        Mark::Bullet => 10.0,
    };
    let room = ui.available_width();
    row(ui, cx.rtl(), |ui| {
        let line = size::BODY * cx.scale * cx.main.manifest.line_height;
        let (rect, _) = ui.allocate_exact_size(vec2(side, line), Sense::hover());
        let painter = ui.painter();
        match mark {
            Mark::Check => {
                let square = Rect::from_center_size(rect.center(), vec2(side - 2.0, side - 2.0));
                let stroke = Stroke::new(2.0, cx.theme.muted);
                painter.rect_stroke(square, 5, stroke, StrokeKind::Inside);
            }
            Mark::Bullet => {
                painter.circle_filled(rect.center(), 3.5, cx.theme.muted);
            }
        }
        ui.add_space(gap);
        column(ui, room - side - gap, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            item_words(ui, cx, item);
        });
    });
}

/// A label with ruled lines, as the paper will have them.
fn blank(ui: &mut Ui, cx: &mut Cx<'_>, text: &Text, lines: u8) {
    let style = Style {
        bold: true,
        ..cx.small()
    };
    both(ui, cx, text, style, &[], false);
    for _ in 0..lines {
        ui.add_space(size::BODY * cx.scale);
        line(ui, cx);
    }
}

/// Numbered lines, so that two people can point at the same one.
fn script(ui: &mut Ui, cx: &mut Cx<'_>, first: usize, lines: &[Item]) {
    let room = ui.available_width();
    let side = 2.0 * size::BODY * cx.scale;
    for (number, item) in (first..).zip(lines) {
        row(ui, cx.rtl(), |ui| {
            column(ui, side, |ui| {
                let number = crate::pages::number(cx.main, number);
                let style = Style {
                    bold: true,
                    ..cx.body()
                };
                rich(ui, cx, &number, style, &[]);
            });
            ui.add_space(space::LINE);
            column(ui, room - side - space::LINE, |ui| item_words(ui, cx, item));
        });
    }
}

fn item_words(ui: &mut Ui, cx: &mut Cx<'_>, item: &Item) {
    let style = cx.body();
    both(ui, cx, &item.text, style, &item.sources, true);
    if let Some(because) = &item.because {
        let small = cx.small();
        both(ui, cx, because, small, &[], false);
    }
}

fn comparison(ui: &mut Ui, cx: &mut Cx<'_>, rows: &[Text], columns: &[Column]) {
    let count = columns.len().max(1);
    let width = ui.available_width();
    let each = (width - space::GAP * (count as f32 - 1.0)) / count as f32;
    let has_second = columns.iter().any(|column| column.title.second.is_some());
    if cx.ems(each) >= EMS_A_CELL && !has_second {
        side_by_side(ui, cx, rows, columns, each);
    } else {
        for column in columns {
            one_column(ui, cx, rows, column);
            ui.add_space(space::GAP);
        }
    }
}

/// The comparison as a table: a row of titles, then for each row its name and
/// one cell a column. Read row by row, so that the choices can be compared.
fn side_by_side(ui: &mut Ui, cx: &mut Cx<'_>, rows: &[Text], columns: &[Column], each: f32) {
    let cells = |ui: &mut Ui, cx: &mut Cx<'_>, add: &dyn Fn(&mut Ui, &mut Cx<'_>, &Column)| {
        row(ui, cx.rtl(), |ui| {
            ui.spacing_mut().item_spacing.x = space::GAP;
            for one in columns {
                column(ui, each, |ui| add(ui, cx, one));
            }
        });
    };
    cells(ui, cx, &|ui, cx, column| {
        let style = cx.heading(3);
        both(ui, cx, &column.title, style, &[], false);
    });
    for (index, name) in rows.iter().enumerate() {
        line(ui, cx);
        let style = Style {
            bold: true,
            ..cx.small()
        };
        both(ui, cx, name, style, &[], false);
        cells(ui, cx, &|ui, cx, column| {
            ui.spacing_mut().item_spacing.y = space::LINE;
            for item in column.cells.get(index).into_iter().flatten() {
                cell_words(ui, cx, item);
            }
        });
    }
}

fn one_column(ui: &mut Ui, cx: &mut Cx<'_>, rows: &[Text], column: &Column) {
    let style = cx.heading(3);
    both(ui, cx, &column.title, style, &[], false);
    for (name, cell) in rows.iter().zip(&column.cells) {
        if cell.is_empty() {
            continue;
        }
        let style = Style {
            bold: true,
            ..cx.small()
        };
        both(ui, cx, name, style, &[], false);
        for item in cell {
            cell_words(ui, cx, item);
        }
    }
}

/// A cell says its reason only through the section it stands in: four columns
/// of reasons would drown the comparison.
fn cell_words(ui: &mut Ui, cx: &mut Cx<'_>, item: &Item) {
    let style = Style {
        size: size::BODY - 1.0,
        ..cx.body()
    };
    both(ui, cx, &item.text, style, &item.sources, true);
}

/// A thin line over the width.
pub fn line(ui: &mut Ui, cx: &Cx<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0, cx.theme.control);
}

/// Answered questions, each with a button that changes it.
fn answered(ui: &mut Ui, cx: &mut Cx<'_>, answers: &[Answered]) {
    for answer in answers {
        let width = ui.available_width();
        let wide = cx.ems(width) >= 24.0;
        let words = cx.words.say(cx.main, msg::CHANGE, &[]);
        let show = |ui: &mut Ui, cx: &mut Cx<'_>| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let small = cx.small();
            both(ui, cx, &answer.label, small, &[], false);
            let style = cx.body();
            both(ui, cx, &answer.answer, style, &[], false);
        };
        let change = |ui: &mut Ui, cx: &mut Cx<'_>, kind: Kind| {
            let name = answer.change.main.plain();
            let button = Button::new(&words, kind).named(name).show(ui, cx);
            if button.clicked() {
                cx.actions.push(Action::Change(answer.question));
            }
        };
        if wide {
            let side = 7.0 * size::BODY * cx.scale;
            row(ui, cx.rtl(), |ui| {
                column(ui, width - side - space::GAP, |ui| show(ui, cx));
                ui.add_space(space::GAP);
                column(ui, side, |ui| change(ui, cx, Kind::Secondary));
            });
            line(ui, cx);
        } else {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                show(ui, cx);
                change(ui, cx, Kind::Plain);
            });
        }
    }
}

/// The answers one under the other, and one button that leads to them all.
fn answered_short(ui: &mut Ui, cx: &mut Cx<'_>, answers: &[Answered]) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for answer in answers {
            let style = Style {
                size: size::BODY - 1.0,
                ..cx.body()
            };
            both(ui, cx, &answer.answer, style, &[], false);
        }
        ui.add_space(space::LINE);
        let words = cx.words.say(cx.main, msg::CHANGE, &[]);
        let name = cx.words.say(cx.main, msg::PLAN_CHANGE, &[]).plain();
        let button = Button::new(&words, Kind::Secondary)
            .named(name)
            .show(ui, cx);
        if button.clicked() {
            cx.actions.push(Action::Go(Place::Review));
        }
    });
}

fn links(ui: &mut Ui, cx: &mut Cx<'_>, list: &[(Link, Text)]) {
    for (link, text) in list {
        link_line(ui, cx, link, text, false);
    }
}

/// A link on a line of its own, as large as a fingertip.
pub fn link_line(ui: &mut Ui, cx: &mut Cx<'_>, link: &Link, text: &Text, chosen: bool) {
    let response = link_box(ui, cx, link, text, chosen);
    if response.clicked() {
        cx.actions.push(Action::Follow(link.clone()));
    }
}

fn link_box(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    link: &Link,
    text: &Text,
    chosen: bool,
) -> egui::Response {
    use crate::screen::text::{Decor, Look};
    use crate::screen::widgets::{ring, text::prepare};
    let theme = cx.theme;
    let pad = space::GAP - 2.0;
    let width = ui.available_width();
    let style = Style {
        size: size::BODY - 1.0,
        bold: chosen,
        ..cx.body()
    };
    let room = (width - 2.0 * pad).max(1.0);
    let mut laid = Vec::new();
    for (rich, style) in [
        (Some(&text.main), style),
        (text.second.as_ref(), cx.small()),
    ] {
        let Some(rich) = rich else { continue };
        // All of it is the link, so all of it is underlined as one.
        let mut rich = rich.clone();
        for span in &mut rich.spans {
            span.link = Some(link.clone());
        }
        let prepared = prepare(&rich, &[]);
        let locale = cx.words.locale(&rich.lang).unwrap_or(cx.main);
        let request = prepared.request(locale, style, cx.scale, Some(room));
        laid.push(cx.text.lay_out(ui.ctx(), &request));
    }
    let words: f32 = laid.iter().map(|laid| laid.size().1).sum();
    let height = (words + 14.0).max(space::TARGET);
    let (id, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    let name = text.main.plain();
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::Role::Link, true, &name);
        info.selected = chosen.then_some(true);
        info
    });
    let mut at = pos2(rect.left() + pad, rect.center().y - words / 2.0);
    let first = laid.first();
    let read = first.and_then(|laid| cx.text.find_read(ui, laid, at));
    if ui.is_rect_visible(rect) {
        if chosen || response.hovered() {
            ui.painter()
                .rect_filled(rect, space::CORNER - 4, theme.soft);
        }
        if let (Some(laid), Some(range)) = (first, read) {
            cx.text.paint_behind(ui, laid, at, range, theme.highlight);
        }
        for (index, laid) in laid.iter().enumerate() {
            let look = if index == 0 {
                let decor = if chosen { Decor::None } else { Decor::Line };
                Look {
                    color: theme.primary,
                    decor,
                }
            } else {
                Look::plain(theme.muted)
            };
            cx.text.paint(ui.painter(), laid, at, |_| look);
            at.y += laid.size().1;
        }
    }
    ring(ui, &response, theme.focus);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response
}

fn sources(ui: &mut Ui, cx: &mut Cx<'_>, lines: &[SourceLine]) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::LINE / 2.0;
        for line in lines {
            source(ui, cx, line);
        }
    });
}

/// One source: its number, what it cites, when it was checked, how sure it is.
pub fn source(ui: &mut Ui, cx: &mut Cx<'_>, line: &SourceLine) {
    let mut words = Rich {
        lang: cx.main.manifest.tag.as_str().into(),
        rtl: cx.rtl(),
        spans: vec![Span {
            text: format!(
                "[{}] \u{2068}{} ({})\u{2069}",
                line.number, line.cites, line.id
            ),
            bold: false,
            link: None,
        }],
    };
    for note in &line.notes {
        words.spans.push(Span {
            text: " ".to_owned(),
            bold: false,
            link: None,
        });
        words.spans.extend(note.main.spans.iter().cloned());
    }
    let small = cx.small();
    rich(ui, cx, &words, small, &[]);
}

/// The dialog that a source number opens.
pub fn source_dialog(ui: &Ui, cx: &mut Cx<'_>, page: &[Block], number: usize, fresh: bool) {
    let lines = page.iter().find_map(|block| match block {
        Block::Sources(lines) => Some(lines),
        _ => None,
    });
    let Some(line) = lines.and_then(|lines| lines.iter().find(|line| line.number == number)) else {
        cx.actions.push(Action::Close);
        return;
    };
    let title = cx.words.say(cx.main, msg::SOURCES, &[]);
    let name = title.plain();
    crate::screen::widgets::over::dialog(ui, cx, "source", &name, fresh, |ui, cx| {
        let style = cx.heading(2);
        rich(ui, cx, &title, style, &[]);
        source(ui, cx, line);
    });
}
