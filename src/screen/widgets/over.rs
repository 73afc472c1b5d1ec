//! What lies over the page: a dialog that keeps the keyboard until it is closed.

use egui::{Frame, Id, Modal, Role, Stroke, Ui};

use super::Cx;
use super::button::{Button, Kind};
use super::card::whole;
use super::scroll::{down, up_to};
use crate::screen::state::Action;
use crate::screen::theme::{size, space};
use crate::words::msg;

/// Shows a dialog with `add` in it and a button that closes it. `name` is what
/// screen readers call it.
pub fn dialog(
    ui: &Ui,
    cx: &mut Cx<'_>,
    id: &str,
    name: &str,
    fresh: bool,
    add: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let screen = ui.ctx().content_rect();
    // A window may be made smaller than the margins alone.
    let room = (screen.width() - 2.0 * space::PAGE).max(1.0);
    let width = room.min(space::MEASURE * 0.8 * cx.scale.min(1.4));
    let frame = Frame::new()
        .fill(cx.theme.card)
        .stroke(Stroke::new(1.0, cx.theme.edge))
        .corner_radius(space::CORNER)
        .inner_margin(whole(space::CARD));
    let modal = Modal::new(Id::unique(("over", id)))
        .frame(frame)
        .backdrop_color(cx.theme.shade)
        .show(ui.ctx(), |ui| {
            ui.set_width(width);
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Dialog);
                node.set_label(name);
                node.set_modal();
            });
            ui.spacing_mut().item_spacing.y = space::LINE;
            let words = size::BODY * cx.scale * cx.main.manifest.line_height;
            let close_height = (words + 14.0).max(space::TARGET) + 2.0 * space::GAP;
            let most = screen.height() - 2.0 * space::PAGE - close_height - 2.0 * space::CARD;
            let (theme, rtl) = (*cx.theme, cx.rtl());
            up_to(ui, &theme, most, rtl, |ui| {
                ui.with_layout(down(rtl), |ui| add(ui, cx));
            });
            ui.add_space(space::LINE);
            let words = cx.words.say(cx.main, msg::CLOSE, &[]);
            let close = ui.with_layout(down(cx.rtl()), |ui| {
                Button::new(&words, Kind::Secondary).show(ui, cx)
            });
            let close = close.inner;
            if close.clicked() {
                cx.actions.push(Action::Close);
            }
            if fresh {
                close.request_focus();
            }
        });
    if modal.should_close() {
        cx.actions.push(Action::Close);
    }
}
