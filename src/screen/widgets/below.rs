//! A page with strips pinned below it.
//!
//! The keyboard and screen readers go through what is shown in the order in which it is
//! drawn, so what stands below the page has to be drawn after it. How high that is, is
//! known from the frame before; where it has changed, the frame is drawn once more before
//! anybody sees it.

use egui::{Frame, Id, Rect, Stroke, Ui, UiBuilder, pos2};

use super::Cx;

/// The difference in height, in points, that is none.
const SAME: f32 = 0.5;

/// Shows `page`, and `below` at its foot. `salt` names the pair.
pub fn pinned<'a>(
    ui: &mut Ui,
    cx: &mut Cx<'a>,
    salt: &str,
    page: impl FnOnce(&mut Ui, &mut Cx<'a>),
    below: impl FnOnce(&mut Ui, &mut Cx<'a>),
) {
    let whole = ui.available_rect_before_wrap();
    let id = Id::unique(("below", salt));
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let edge = (whole.bottom() - known).max(whole.top());
    let upper = Rect::from_min_max(whole.min, pos2(whole.right(), edge));
    // Behind the page, however short it is.
    ui.painter().rect_filled(upper, 0, cx.theme.paper);
    let lower = Rect::from_min_max(pos2(whole.left(), edge), whole.max);
    let mut above = ui.new_child(UiBuilder::new().id_salt("page").max_rect(upper));
    above.shrink_clip_rect(upper);
    page(&mut above, cx);
    let mut foot = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(lower));
    foot.spacing_mut().item_spacing.y = 0.0;
    below(&mut foot, cx);
    let height = foot.min_rect().height();
    if (height - known).abs() > SAME {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_discard("height below");
        // A frame is drawn anew once only; where that was not enough, the next one is right.
        ui.ctx().request_repaint();
    }
    ui.advance_cursor_after_rect(whole);
}

/// A strip over the whole width, with a thin line where it begins.
pub fn strip<'a>(
    ui: &mut Ui,
    cx: &mut Cx<'a>,
    frame: Frame,
    add: impl FnOnce(&mut Ui, &mut Cx<'a>),
) {
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui, cx);
    });
    let rect = shown.response.rect;
    let line = Stroke::new(1.0, cx.theme.edge);
    ui.painter().hline(rect.x_range(), rect.top(), line);
}
