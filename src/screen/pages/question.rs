//! One question: the rail of steps, the choices, why we ask.

use egui::{Event, Key, Modifiers, Rect, Sense, Ui, pos2, vec2};

use super::{blocks, title};
use crate::guide::{Guide, QuestionId, QuestionKind};
use crate::journey::{self, Answers};
use crate::pages::{Block, Choice, Page};
use crate::screen::state::Action;
use crate::screen::text::Look;
use crate::screen::theme::{EMS_A_COLUMN, EMS_FOR_ASIDE, EMS_FOR_RAIL, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::choice::{card, card_id};
use crate::screen::widgets::text::{Style, column, prepare, row};
use crate::words::{Arg, ids, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// The answers so far.
    pub answers: &'a Answers,
    /// The question.
    pub question: QuestionId,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let width = ui.available_width();
    let ems = cx.ems(width);
    let rail = (ems >= EMS_FOR_RAIL).then_some(space::RAIL);
    let aside = (ems >= EMS_FOR_ASIDE).then_some(space::ASIDE);
    let taken = |side: Option<f32>| side.map_or(0.0, |side| side + space::GUTTER);
    let main = width - taken(rail) - taken(aside);
    row(ui, cx.rtl(), |ui| {
        if let Some(rail) = rail {
            column(ui, rail, |ui| steps(ui, cx, view));
            ui.add_space(space::GUTTER);
        }
        column(ui, main, |ui| {
            ui.spacing_mut().item_spacing.y = space::LINE + 2.0;
            title(ui, cx, view.page, view.visit);
            for block in &view.page.blocks {
                if let Block::Choices {
                    several, choices, ..
                } = block
                {
                    show_choices(ui, cx, view, *several, choices);
                } else {
                    blocks::blocks(ui, cx, std::slice::from_ref(block));
                }
            }
            if aside.is_none() {
                ui.add_space(space::GAP);
                beside(ui, cx, view);
            }
        });
        if let Some(aside) = aside {
            ui.add_space(space::GUTTER);
            column(ui, aside, |ui| beside(ui, cx, view));
        }
    });
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    blocks::blocks(ui, cx, &view.page.aside);
}

/// The steps of the walkthrough, with what is done marked.
fn steps(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let guide = view.guide;
    let section = |q: QuestionId| guide.walkthrough.question(q).map(|q| q.section);
    let now = section(view.question);
    let way = journey::route(guide, view.answers);
    let open = way.open.and_then(section);
    let names = guide.walkthrough.sections.iter().map(|id| ids::section(id));
    let names: Vec<String> = names.chain([msg::STEP_PLAN.0.to_owned()]).collect();
    ui.spacing_mut().item_spacing.y = 4.0;
    for (index, name) in names.iter().enumerate() {
        let name = cx.words.rich(cx.main, name, None, &[]);
        let is_now = now == Some(index);
        let done = !is_now
            && way.answered.iter().any(|q| section(*q) == Some(index))
            && open != Some(index);
        step(ui, cx, index, &name, done, is_now);
    }
}

fn step(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    index: usize,
    name: &crate::words::Rich,
    done: bool,
    is_now: bool,
) {
    let theme = cx.theme;
    let mut words = name.clone();
    if let Some(first) = words.spans.first_mut() {
        first.text = format!("{} · {}", index + 1, first.text);
    }
    let style = Style {
        bold: is_now,
        color: if done || is_now {
            theme.ink
        } else {
            theme.muted
        },
        ..cx.body()
    };
    let pad = space::GAP;
    let width = ui.available_width();
    let room = (width - 2.0 * pad - space::MARK).max(1.0);
    let prepared = prepare(&words, &[]);
    let locale = cx.words.locale(&words.lang).unwrap_or(cx.main);
    let request = prepared.request(locale, style, cx.scale, Some(room));
    let laid = cx.text.lay_out(ui.ctx(), &request);
    let height = laid.size().1 + 2.0 * pad - 6.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let said = if done {
        Some(msg::STEP_DONE)
    } else {
        is_now.then_some(msg::STEP_NOW)
    };
    let label = said.map_or_else(
        || name.plain(),
        |message| {
            let args = [("step", Arg::Text(name.plain()))];
            cx.words.say(cx.main, message, &args).plain()
        },
    );
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &label));
    let painter = ui.painter();
    if is_now {
        painter.rect_filled(rect, 0, theme.soft);
    }
    let color = if done || is_now {
        theme.primary
    } else {
        theme.edge
    };
    let x = if cx.rtl() {
        rect.right() - 4.0
    } else {
        rect.left()
    };
    let bar = Rect::from_min_size(pos2(x, rect.top()), vec2(4.0, rect.height()));
    painter.rect_filled(bar, 0, color);
    let left = if cx.rtl() {
        rect.left() + pad + space::MARK
    } else {
        rect.left() + pad + 4.0
    };
    let at = pos2(left, rect.top() + pad - 3.0);
    cx.text
        .paint(painter, &laid, at, |_| Look::plain(style.color));
    if done {
        let x = if cx.rtl() {
            rect.left() + pad
        } else {
            rect.right() - pad
        };
        let center = pos2(x, rect.center().y);
        crate::screen::widgets::choice::tick(ui, center, 9.0, theme.primary);
    }
}

fn show_choices(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>, several: bool, choices: &[Choice]) {
    let Some(q) = view.guide.walkthrough.question(view.question) else {
        return;
    };
    let long = q.kind == QuestionKind::Jurisdictions;
    if long {
        jump_by_letter(ui, &q.id, choices);
    }
    let width = ui.available_width();
    let columns = if long {
        let fit = cx.ems(width) / (EMS_A_COLUMN + 3.0);
        // At most four: the eye finds a name in a short row.
        [4.0, 3.0, 2.0]
            .iter()
            .position(|c| fit >= *c)
            .map_or(1, |at| 4 - at)
    } else {
        1
    };
    in_columns(ui, cx, choices, columns, width, &mut |ui, cx, choice| {
        one(ui, cx, view, &q.id, choice, several);
    });
}

/// Choices from top to bottom, in as many columns.
pub(super) fn in_columns(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    choices: &[Choice],
    columns: usize,
    width: f32,
    add: &mut dyn FnMut(&mut Ui, &mut Cx<'_>, &Choice),
) {
    let columns = columns.max(1);
    let rows = choices.len().div_ceil(columns);
    let each = (width - space::LINE * (columns as f32 - 1.0)) / columns as f32;
    row(ui, cx.rtl(), |ui| {
        ui.spacing_mut().item_spacing.x = space::LINE;
        for part in choices.chunks(rows.max(1)) {
            column(ui, each, |ui| {
                ui.spacing_mut().item_spacing.y = space::LINE + 2.0;
                for choice in part {
                    add(ui, cx, choice);
                }
            });
        }
    });
}

fn one(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    view: View<'_>,
    question: &str,
    choice: &Choice,
    several: bool,
) {
    let id = card_id(question, &choice.id);
    // Enter on the card that is already the answer goes on, so that a long list
    // need not be tabbed through to the button.
    let enter = ui.memory(|m| m.has_focus(id))
        && ui.input(|i| i.key_pressed(Key::Enter) && i.modifiers == Modifiers::NONE);
    let response = card(ui, cx, id, choice, several);
    if enter && choice.chosen && !several {
        cx.actions.push(Action::Continue);
    } else if response.clicked() {
        cx.actions.push(Action::Choose(view.question, choice.index));
    }
}

/// In a long list a letter moves the keyboard to the next name that starts with
/// it, as in every list of a desktop.
pub(super) fn jump_by_letter(ui: &Ui, question: &str, choices: &[Choice]) {
    let typed = ui.input(|i| {
        i.events.iter().find_map(|event| match event {
            Event::Text(text) => Some(crate::search::fold(text)),
            _ => None,
        })
    });
    let Some(typed) = typed.filter(|typed| !typed.trim().is_empty()) else {
        return;
    };
    let starts: Vec<egui::Id> = choices
        .iter()
        .filter(|choice| crate::search::fold(&choice.text.main.plain()).starts_with(&typed))
        .map(|choice| card_id(question, &choice.id))
        .collect();
    let focused = ui.memory(egui::Memory::focused);
    let at = starts.iter().position(|id| Some(*id) == focused);
    let next = at.map_or(0, |at| (at + 1) % starts.len().max(1));
    if let Some(id) = starts.get(next) {
        ui.memory_mut(|m| m.request_focus(*id));
    }
}
