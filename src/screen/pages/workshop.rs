//! A made-up family on the wall, in type that a room can read.

use egui::{Align, Id, Ui};

use super::{blocks, title};
use crate::journey::story::others;
use crate::pages::{Block, Composer, Page, Scene};
use crate::screen::state::{Action, Place, Stage, State, Step};
use crate::screen::theme::{size, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::text::{column, rich};
use crate::words::{Arg, msg};

/// What the view needs.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Its words.
    pub page: &'a Page,
    /// Where the room is.
    pub state: &'a State,
    /// What the words of answers are made with.
    pub composer: &'a Composer<'a>,
}

/// Draws the view of the story, larger than a reader needs it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let Some(story) = view.state.story(view.composer.guide) else {
        return;
    };
    let usual = cx.scale;
    // A wall is as wide as the window, whatever its points.
    let wide = (ui.available_width() / size::WALL_WIDTH).clamp(1.0, 2.0);
    cx.scale = (usual * size::WALL).min(size::WALL_MOST) * wide;
    let room = ui.available_width().min(space::MEASURE * cx.scale);
    column(ui, room, |ui| {
        ui.spacing_mut().item_spacing.y = space::GAP;
        title(ui, cx, view.page, view.state.visit);
        let blocks = &view.page.blocks;
        if let Scene::Change(switch) = view.state.scene(story) {
            let (question, rest) = blocks.split_at(blocks.len().min(1));
            blocks::blocks(ui, cx, question);
            for (place, other) in others(view.composer.guide, story, switch)
                .iter()
                .enumerate()
            {
                let words = view.composer.choice(other.question, other.choice).main;
                let tried = view.state.stage.more == place + 1;
                let button = Button::new(&words, Kind::Pill { chosen: tried });
                if button.show(ui, cx).clicked() {
                    cx.actions.push(Action::Workshop(Step::Try(place)));
                }
            }
            blocks::blocks(ui, cx, rest);
        } else {
            let sources = |block: &Block| matches!(block, Block::Sources(_));
            let lines = blocks.iter().position(sources).unwrap_or(blocks.len());
            let (lines, sources) = blocks.split_at(lines);
            blocks::blocks(ui, cx, lines);
            newest_in_view(ui, view.state);
            blocks::blocks(ui, cx, sources);
        }
    });
    cx.scale = usual;
}

/// Brings the line that has just come into view.
fn newest_in_view(ui: &Ui, state: &State) {
    let now = (state.visit, state.stage.more);
    let before = ui.data_mut(|data| {
        let id = Id::unique("newest line");
        let before: Option<(u64, usize)> = data.get_temp(id);
        data.insert_temp(id, now);
        before
    });
    if before.is_some_and(|(visit, more)| visit == now.0 && more < now.1) {
        ui.scroll_to_cursor(Some(Align::BOTTOM));
    }
}

/// The button that leads to the stories.
pub fn way_in(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>) {
    let words = composer.told_plain(msg::WORKSHOP_TITLE).main;
    if Button::new(&words, Kind::Secondary).show(ui, cx).clicked() {
        cx.actions.push(Action::Go(Place::Workshop(None)));
    }
}

/// The buttons of the speaker, in the strip below the page.
pub fn steps(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, state: &State) {
    let Some(story) = state.story(composer.guide) else {
        return;
    };
    let first = state.stage == Stage::default();
    let all = [
        (msg::WORKSHOP_BEFORE, Step::Before, Kind::Secondary, first),
        (
            msg::WORKSHOP_NEXT,
            Step::Next,
            Kind::Primary,
            state.is_last_step(story),
        ),
    ];
    for (words, step, kind, off) in all {
        if off {
            continue;
        }
        let words = composer.told_plain(words).main;
        if Button::new(&words, kind).show(ui, cx).clicked() {
            cx.actions.push(Action::Workshop(step));
        }
    }
}

/// Which view it is, beside the buttons.
pub fn number(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, state: &State) {
    let Some(story) = state.story(composer.guide) else {
        return;
    };
    let of = Scene::all(story).len();
    let number = state.stage.view + 1;
    let at = composer.told(msg::WORKSHOP_NUMBER, |_| {
        vec![("number", Arg::Count(number)), ("of", Arg::Count(of))]
    });
    let room = ui.available_width();
    if cx.ems(room) >= 5.0 {
        column(ui, room, |ui| {
            ui.add_space(space::GAP);
            let small = cx.small();
            rich(ui, cx, &at.main, small, &[]);
        });
    }
}
