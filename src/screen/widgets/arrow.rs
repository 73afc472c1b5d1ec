//! A button with an arrow: one step back or forward.

use egui::{Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{Cx, ring};
use crate::screen::theme::{size, space};

/// The side of an arrow button, as high as a button with one line of words.
#[must_use]
pub fn side(cx: &Cx<'_>) -> f32 {
    let line = (size::BODY - 1.0) * cx.scale * cx.main.manifest.line_height;
    (line + 14.0).max(space::TARGET)
}

/// Shows it. Back is to the left, and to the right in a language read from there.
pub fn arrow(ui: &mut Ui, cx: &mut Cx<'_>, name: &str, back: bool) -> Response {
    let theme = cx.theme;
    let side = side(cx);
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() {
            theme.soft
        } else {
            theme.card
        };
        let edge = Stroke::new(1.0, theme.control);
        let corner = space::CORNER - 2;
        let painter = ui.painter();
        painter.rect(rect, corner, fill, edge, StrokeKind::Inside);
        let reach = side * 0.16;
        let way = if back == cx.rtl() { 1.0 } else { -1.0 };
        let tip = rect.center() + vec2(way * reach * 0.6, 0.0);
        let points = vec![
            pos2(tip.x - way * reach, tip.y - reach),
            tip,
            pos2(tip.x - way * reach, tip.y + reach),
        ];
        painter.add(Shape::line(points, Stroke::new(2.6, theme.primary)));
    }
    ring(ui, &response, theme.focus);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response
}
