//! The 48-hour clock: when it starts, the time line, and what both ends mean.

use egui::{Id, Ui};
use jiff::ToSpan as _;
use jiff::civil::DateTime;

use super::{blocks, title};
use crate::pages::{Asked, Block, Composer, Page, Tone};
use crate::screen::state::{Action, Over};
use crate::screen::theme::{EMS_FOR_ASIDE, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::arrow::{arrow, side};
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::text::{Style, column, rich, row};
use crate::screen::widgets::timeline::timeline;
use crate::words::{Arg, Msg, Rich, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Says days, hours and marks.
    pub composer: &'a Composer<'a>,
    /// What is chosen.
    pub asked: Asked,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
    /// What lay over the page in the last frame and does so no more.
    pub closed: Option<&'a Over>,
}

/// A value with its name and what opens a list of others.
struct Value {
    name: Msg,
    words: Rich,
    opens: Over,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    title(ui, cx, view.page, view.visit);
    let mut rest = view.page.blocks.iter();
    let measure = ui.available_width().min(space::MEASURE * cx.scale.max(1.2));
    column(ui, measure, |ui| {
        if let Some(intro) = rest.next() {
            blocks::blocks(ui, cx, std::slice::from_ref(intro));
        }
    });
    // What is chosen stands on the buttons.
    rest.next();
    controls(ui, cx, view);
    if view.composer.clock_counts(view.asked) {
        ui.add_space(space::GAP);
        let marks = view.composer.clock_marks(view.asked);
        let said: Vec<String> = marks
            .iter()
            .map(|mark| format!("{}: {}", mark.name.main.plain(), mark.when.main.plain()))
            .collect();
        let args = [("days", Arg::Text(said.join("; ")))];
        let name = cx.words.say(cx.main, msg::CLOCK_PICTURE, &args).plain();
        timeline(ui, cx, &marks, &name);
    }
    ui.add_space(space::GAP);
    let width = ui.available_width();
    let rest: Vec<&Block> = rest.collect();
    if cx.ems(width) >= EMS_FOR_ASIDE && cx.second.is_none() {
        two_columns(ui, cx, &rest);
    } else {
        for block in rest {
            blocks::blocks(ui, cx, std::slice::from_ref(block));
        }
    }
}

/// What the times are at the start side, what to do at the other.
fn two_columns(ui: &mut Ui, cx: &mut Cx<'_>, rest: &[&Block]) {
    let tone = |block: &Block| match block {
        Block::Callout { tone, .. } => Some(*tone),
        _ => None,
    };
    let to_do = |tone| matches!(tone, Tone::Now | Tone::Deadline | Tone::Ask);
    let each = (ui.available_width() - space::GUTTER) / 2.0;
    row(ui, cx.rtl(), |ui| {
        for wanted in [false, true] {
            if wanted {
                ui.add_space(space::GUTTER);
            }
            column(ui, each, |ui| {
                ui.spacing_mut().item_spacing.y = space::GAP;
                let part = rest
                    .iter()
                    .filter(|block| tone(block).map(to_do) == Some(wanted));
                for block in part {
                    blocks::blocks(ui, cx, std::slice::from_ref(*block));
                }
            });
        }
    });
    for block in rest.iter().filter(|block| tone(block).is_none()) {
        blocks::blocks(ui, cx, std::slice::from_ref(*block));
    }
}

/// Day, hour and state, each to be changed by touch alone.
fn controls(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let start = view.asked.start;
    let day = Value {
        name: msg::CLOCK_PICK_DAY,
        words: view.composer.clock_day(start.date()),
        opens: Over::ClockDay(start.date().first_of_month()),
    };
    let hour = Value {
        name: msg::CLOCK_PICK_HOUR,
        words: view.composer.clock_hour(start),
        opens: Over::ClockHour,
    };
    let state = Value {
        name: msg::CLOCK_PICK_STATE,
        words: view.composer.clock_place_name(view.asked.place).main,
        opens: Over::ClockPlace,
    };
    let days = [
        (msg::CLOCK_DAY_BEFORE, start.saturating_sub(1.day())),
        (msg::CLOCK_DAY_AFTER, start.saturating_add(1.day())),
    ];
    let hours = [
        (msg::CLOCK_EARLIER, start.saturating_sub(30.minutes())),
        (msg::CLOCK_LATER, start.saturating_add(30.minutes())),
    ];
    let width = ui.available_width();
    let closed = view.closed;
    if cx.ems(width) >= EMS_FOR_ASIDE {
        let whole = width - 2.0 * space::GUTTER;
        row(ui, cx.rtl(), |ui| {
            column(ui, whole * 0.42, |ui| step(ui, cx, &day, days, closed));
            ui.add_space(space::GUTTER);
            column(ui, whole * 0.35, |ui| step(ui, cx, &hour, hours, closed));
            ui.add_space(space::GUTTER);
            column(ui, whole * 0.23, |ui| one(ui, cx, &state, closed));
        });
    } else {
        step(ui, cx, &day, days, closed);
        step(ui, cx, &hour, hours, closed);
        one(ui, cx, &state, closed);
    }
}

fn label(ui: &mut Ui, cx: &mut Cx<'_>, name: Msg) {
    ui.spacing_mut().item_spacing.y = space::LINE / 2.0;
    let words = cx.words.say(cx.main, name, &[]);
    let style = Style {
        bold: true,
        ..cx.small()
    };
    rich(ui, cx, &words, style, &[]);
}

/// A value between an arrow back and an arrow forward.
fn step(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    value: &Value,
    steps: [(Msg, DateTime); 2],
    closed: Option<&Over>,
) {
    ui.scope(|ui| {
        label(ui, cx, value.name);
        let arrows = 2.0 * (side(cx) + space::LINE);
        let room = ui.available_width() - arrows;
        row(ui, cx.rtl(), |ui| {
            let [back, forward] = steps;
            go(ui, cx, back, true);
            ui.add_space(space::LINE);
            column(ui, room, |ui| button(ui, cx, value, closed));
            ui.add_space(space::LINE);
            go(ui, cx, forward, false);
        });
    });
}

fn go(ui: &mut Ui, cx: &mut Cx<'_>, (name, to): (Msg, DateTime), back: bool) {
    let name = cx.words.say(cx.main, name, &[]).plain();
    if arrow(ui, cx, &name, back).clicked() {
        cx.actions.push(Action::ClockStart(to));
    }
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, value: &Value, closed: Option<&Over>) {
    ui.scope(|ui| {
        label(ui, cx, value.name);
        button(ui, cx, value, closed);
    });
}

fn button(ui: &mut Ui, cx: &mut Cx<'_>, value: &Value, closed: Option<&Over>) {
    let what = cx.words.say(cx.main, value.name, &[]).plain();
    let args = [
        ("what", Arg::Text(what)),
        ("end", Arg::Text(value.words.plain())),
    ];
    let name = cx.words.say(cx.main, msg::CLOCK_CHANGE, &args).plain();
    let mut button = Button::new(&value.words, Kind::Secondary)
        .named(name)
        .wide()
        .opens();
    button.id = Some(Id::unique(("clock", value.name.0)));
    let shown = button.show(ui, cx);
    if shown.clicked() {
        cx.actions.push(Action::Open(value.opens.clone()));
    }
    // Who came back from the list goes on where it was opened.
    if closed.is_some_and(|closed| closed.is_like(&value.opens)) {
        shown.request_focus();
    }
}
