//! A search box with its name, and what is said of what it finds.

use egui::accesskit::Live;
use egui::{Id, Ui};

use super::Cx;
use super::field::{self, Field};
use super::text::{Style, rich};
use crate::screen::state::Action;
use crate::words::{Msg, Rich};

/// Shows the box with what is typed in it; `id` is its own name in the window.
pub fn search_box(ui: &mut Ui, cx: &mut Cx<'_>, id: &str, [label, hint]: [Msg; 2], query: &str) {
    let label = cx.words.say(cx.main, label, &[]);
    let style = Style {
        bold: true,
        ..cx.body()
    };
    let label = rich(ui, cx, &label, style, &[]);
    let hint = cx.words.say(cx.main, hint, &[]).plain();
    let field = Field {
        id: Id::unique(id),
        label: label.id,
        hint: &hint,
    };
    if let Some(text) = field::changed(ui, cx, query, &field) {
        cx.actions.push(Action::Search(text));
    }
}

/// How much was found, which screen readers say when it changes.
pub fn found(ui: &mut Ui, cx: &mut Cx<'_>, words: &Rich) {
    let small = cx.small();
    let response = rich(ui, cx, words, small, &[]);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(Live::Polite);
    });
}
