//! The cards on which a question is answered.

use egui::{
    Color32, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::text::prepare;
use super::{Cx, ring};
use crate::pages::Choice;
use crate::screen::text::Look;
use crate::screen::theme::{size, space};

/// The name under which a choice's card keeps its place in the window.
#[must_use]
pub fn card_id(question: &str, choice: &str) -> Id {
    Id::unique(("choice", question, choice))
}

/// Shows the card of one choice over the width that is there.
pub fn card(ui: &mut Ui, cx: &mut Cx<'_>, id: Id, choice: &Choice, several: bool) -> Response {
    let theme = cx.theme;
    let pad = space::CARD - 4.0;
    let mark = cx.mark() + 6.0;
    let width = ui.available_width();
    let room = (width - 2.0 * pad - mark - space::GAP).max(1.0);

    let main = prepare(&choice.text.main, &[]);
    let style = super::text::Style {
        size: size::BODY + 1.0,
        ..cx.body()
    };
    let locale = cx.words.locale(&choice.text.main.lang).unwrap_or(cx.main);
    let scale = cx.scale_of(&choice.text.main.lang);
    let main = cx
        .text
        .lay_out(ui.ctx(), &main.request(locale, style, scale, Some(room)));
    let second = choice.text.second.as_ref().map(|rich| {
        let prepared = prepare(rich, &[]);
        let locale = cx.words.locale(&rich.lang).unwrap_or(cx.main);
        let request = prepared.request(locale, cx.small(), cx.scale_of(&rich.lang), Some(room));
        cx.text.lay_out(ui.ctx(), &request)
    });
    let words = main.size().1 + second.as_ref().map_or(0.0, |laid| laid.size().1);
    let height = (words + 2.0 * (pad - 5.0)).max(space::TARGET + 10.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    let role = if several {
        Role::CheckBox
    } else {
        Role::RadioButton
    };
    let mut name = choice.text.main.plain();
    if let Some(second) = &choice.text.second {
        name = format!("{name} / {}", second.plain());
    }
    response.widget_info(|| WidgetInfo::selected(role, true, choice.chosen, &name));

    let left = if cx.rtl() {
        rect.left() + pad
    } else {
        rect.left() + pad + mark + space::GAP
    };
    let mut at = pos2(left, rect.center().y - words / 2.0);
    let read = cx.text.find_read(ui, &main, at);
    if ui.is_rect_visible(rect) {
        let (fill, edge) = if choice.chosen {
            (theme.soft, Stroke::new(2.0, theme.primary))
        } else if response.hovered() {
            (theme.soft, Stroke::new(2.0, theme.control))
        } else {
            (theme.card, Stroke::new(1.5, theme.control))
        };
        ui.painter()
            .rect(rect, space::CORNER - 2, fill, edge, StrokeKind::Inside);
        let side = if cx.rtl() {
            rect.right() - pad - mark / 2.0
        } else {
            rect.left() + pad + mark / 2.0
        };
        let center = pos2(side, rect.center().y);
        let color = if choice.chosen {
            theme.primary
        } else {
            theme.control
        };
        draw_mark(
            ui,
            center,
            cx.mark(),
            several,
            choice.chosen,
            color,
            theme.card,
        );
        if let Some(range) = read {
            cx.text.paint_behind(ui, &main, at, range, theme.highlight);
        }
        cx.text
            .paint(ui.painter(), &main, at, |_| Look::plain(theme.ink));
        if let Some(second) = &second {
            at.y += main.size().1;
            cx.text
                .paint(ui.painter(), second, at, |_| Look::plain(theme.muted));
        }
    }
    ring(ui, &response, theme.focus);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response
}

fn draw_mark(
    ui: &Ui,
    center: egui::Pos2,
    side: f32,
    several: bool,
    chosen: bool,
    color: Color32,
    card: Color32,
) {
    let painter = ui.painter();
    let radius = side / 2.0;
    let stroke = Stroke::new(2.0, color);
    if several {
        let rect = Rect::from_center_size(center, vec2(side, side));
        let fill = if chosen { color } else { card };
        painter.rect(rect, 5, fill, stroke, StrokeKind::Inside);
        if chosen {
            tick(ui, center, radius * 0.9, card);
        }
    } else if chosen {
        painter.circle_filled(center, radius + 1.0, color);
        painter.circle_filled(center, radius * 0.38, card);
    } else {
        painter.circle(center, radius, card, stroke);
    }
}

/// A tick. It is not mirrored: people who read from the right tick it the same.
pub fn tick(ui: &Ui, center: egui::Pos2, radius: f32, color: Color32) {
    let points = vec![
        center + vec2(-radius * 0.55, 0.0),
        center + vec2(-radius * 0.1, radius * 0.45),
        center + vec2(radius * 0.6, -radius * 0.45),
    ];
    ui.painter()
        .add(egui::Shape::line(points, Stroke::new(2.4, color)));
}
