//! A page that scrolls, with its bar at the end side.

use egui::containers::scroll_area::ScrollBarVisibility;
use egui::{Layout, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::screen::theme::{Theme, space};

/// How things stand one under the other in a language read from this side.
#[must_use]
pub fn down(rtl: bool) -> Layout {
    Layout::top_down(if rtl {
        egui::Align::Max
    } else {
        egui::Align::Min
    })
}

/// Shows `add` in a page that scrolls up and down, and fills the room there is.
pub fn page(ui: &mut Ui, theme: &Theme, salt: u64, rtl: bool, add: impl FnOnce(&mut Ui)) {
    let area = ScrollArea::vertical()
        .id_salt(("page", salt))
        .auto_shrink(false);
    show(ui, theme, area, rtl, add);
}

/// Shows `add` at its own height, and scrolls when that is more than `most`.
pub fn up_to(ui: &mut Ui, theme: &Theme, most: f32, rtl: bool, add: impl FnOnce(&mut Ui)) {
    // What holds it is only as high as it was in the last frame; without a least
    // height a list would grow from frame to frame, away from under the finger.
    let area = ScrollArea::vertical()
        .id_salt("up to")
        .max_height(most)
        .min_scrolled_height(most);
    show(ui, theme, area, rtl, add);
}

fn show(ui: &mut Ui, theme: &Theme, area: ScrollArea, rtl: bool, add: impl FnOnce(&mut Ui)) {
    if !rtl {
        area.show(ui, add);
        return;
    }
    // egui draws its bar at the right, always. For a page read from the right
    // it is hidden, and one like it is drawn at the left.
    let wanted_id = ui.scope_id().with("wanted offset");
    let wanted: Option<f32> = ui.data_mut(|data| data.remove_temp(wanted_id));
    let area = match wanted {
        Some(offset) => area.vertical_scroll_offset(offset),
        None => area,
    };
    let whole = ui.available_rect_before_wrap();
    let inside = Rect::from_min_max(
        pos2(whole.left() + space::SCROLL + space::LINE, whole.top()),
        whole.max,
    );
    let shown = ui
        .scope_builder(
            egui::UiBuilder::new().max_rect(inside).layout(down(true)),
            |ui| {
                area.scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden)
                    .show(ui, add)
            },
        )
        .inner;
    let height = shown.inner_rect.height();
    let most = shown.content_size.y - height;
    if most <= 1.0 {
        return;
    }
    let track = Rect::from_min_size(
        pos2(whole.left(), shown.inner_rect.top()),
        vec2(space::SCROLL, height),
    );
    let length = (height * height / shown.content_size.y).max(space::TARGET.min(height));
    let travel = (height - length).max(1.0);
    let offset = shown.state.clamped_offset().y;
    let top = track.top() + travel * (offset / most).clamp(0.0, 1.0);
    let thumb = Rect::from_min_size(pos2(track.left(), top), vec2(track.width(), length));
    let response = ui.interact(track, shown.id.with("start-side bar"), Sense::DRAG);
    let painter = ui.painter();
    painter.rect_filled(track, 0, theme.card);
    painter.rect_filled(thumb.shrink2(vec2(1.0, 0.0)), 5, theme.control);
    if let Some(at) = response.interact_pointer_pos() {
        let moved = if thumb.contains(at) || response.dragged() {
            response.drag_delta().y
        } else {
            at.y - thumb.center().y
        };
        let wanted = (offset + moved / travel * most).clamp(0.0, most);
        ui.data_mut(|data| data.insert_temp(wanted_id, wanted));
        ui.ctx().request_repaint();
    }
}
