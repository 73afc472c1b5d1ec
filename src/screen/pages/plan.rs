//! The plan, with what to do with it beside it.

use egui::Ui;

use super::{blocks, title};
use crate::pages::{Page, Tone};
use crate::screen::state::{Action, Place};
use crate::screen::theme::{EMS_FOR_ASIDE, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::card::callout;
use crate::screen::widgets::text::{Style, column, rich, row};
use crate::words::msg;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, page: &Page, visit: u64) {
    let width = ui.available_width();
    if cx.ems(width) >= EMS_FOR_ASIDE {
        let main = width - space::ASIDE - space::GUTTER;
        row(ui, cx.rtl(), |ui| {
            column(ui, main, |ui| {
                ui.spacing_mut().item_spacing.y = space::GAP;
                title(ui, cx, page, visit);
                blocks::blocks(ui, cx, &page.blocks);
            });
            ui.add_space(space::GUTTER);
            column(ui, space::ASIDE, |ui| beside(ui, cx));
        });
    } else {
        ui.spacing_mut().item_spacing.y = space::GAP;
        title(ui, cx, page, visit);
        blocks::blocks(ui, cx, &page.blocks);
        beside(ui, cx);
    }
}

fn beside(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    for (message, kind, action) in [
        (
            msg::SHEETS,
            Kind::Secondary,
            Action::Go(Place::Sheets(None)),
        ),
        (msg::PLAN_CHANGE, Kind::Secondary, Action::Go(Place::Review)),
        (msg::ERASE, Kind::Secondary, Action::Erase),
    ] {
        let words = cx.words.say(cx.main, message, &[]);
        if Button::new(&words, kind).wide().show(ui, cx).clicked() {
            cx.actions.push(action);
        }
    }
    callout(ui, cx, Tone::Plain, |ui, cx| {
        let nothing = cx.words.say(cx.main, msg::PLAN_NOTHING_SAVED, &[]);
        let style = Style {
            bold: true,
            ..cx.body()
        };
        rich(ui, cx, &nothing, style, &[]);
        let when = cx.words.say(cx.main, msg::PLAN_FROM, &[]);
        let small = cx.small();
        rich(ui, cx, &when, small, &[]);
    });
}
