//! The pinned strip below the page: back, on, take along, erase.

use egui::{Id, Ui};

use super::regions::first_below;
use crate::pages::Composer;
use crate::screen::pages::{take, workshop};
use crate::screen::state::{Action, Place, State, Step};
use crate::screen::theme::space;
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::text::{column, rich, row};
use crate::words::msg;

/// The pinned buttons below the page.
pub(super) fn actions(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, state: &State) {
    let whole_scale = cx.scale;
    cx.scale = whole_scale.min(1.5);
    row(ui, cx.rtl(), |ui| {
        ui.spacing_mut().item_spacing.x = space::GAP;
        if state.place == Place::Home {
            erase(ui, cx, Some(first_below()));
            return;
        }
        let back = cx.words.say(cx.main, msg::BACK, &[]);
        let mut button = Button::new(&back, Kind::Secondary);
        button.id = Some(first_below());
        if button.show(ui, cx).clicked() {
            cx.actions.push(Action::Back);
        }
        workshop::steps(ui, cx, composer, state);
        let (message, action) = match &state.place {
            Place::Question(_) => (msg::CONTINUE, Action::Continue),
            Place::Review => (msg::SEE_PLAN, Action::Go(Place::Plan)),
            Place::Workshop(Some(_)) => (msg::WORKSHOP_FIRST, Action::Workshop(Step::First)),
            _ => (msg::HOME, Action::Go(Place::Home)),
        };
        let leads_on = matches!(action, Action::Continue | Action::Go(Place::Plan));
        let kind = if leads_on {
            Kind::Primary
        } else {
            Kind::Secondary
        };
        let words = composer.told_plain(message).main;
        if Button::new(&words, kind).show(ui, cx).clicked() {
            cx.actions.push(action);
        }
        // A story goes home with the room when all of it is told.
        let told = state.story(composer.guide);
        let told = told.is_none_or(|story| state.is_last_step(story));
        if state.place.can_be_taken() && told {
            take::along(ui, cx);
        }
        workshop::number(ui, cx, composer, state);
        if state.kiosk.on {
            erase(ui, cx, None);
        }
        if let Place::Question(question) = &state.place {
            let progress = composer.progress(*question, &state.answers);
            let room = ui.available_width();
            if cx.ems(room) >= 9.0 {
                column(ui, room, |ui| {
                    ui.add_space(space::GAP);
                    let small = cx.small();
                    rich(ui, cx, &progress.main, small, &[]);
                });
            }
        }
    });
    cx.scale = whole_scale;
}

/// In a kiosk it is in view on every page.
fn erase(ui: &mut Ui, cx: &mut Cx<'_>, id: Option<Id>) {
    let words = cx.words.say(cx.main, msg::ERASE, &[]);
    let mut button = Button::new(&words, Kind::Secondary);
    button.id = id;
    if button.show(ui, cx).clicked() {
        cx.actions.push(Action::Erase);
    }
}
