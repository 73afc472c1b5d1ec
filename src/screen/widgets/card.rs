//! Framed parts of a page.

use egui::{Color32, Frame, Margin, Rect, Stroke, Ui, pos2};

use super::Cx;
use crate::pages::Tone;
use crate::screen::theme::{Theme, space};

/// The look of a callout: what is behind it, its edge, and the bar at its start.
fn look(theme: &Theme, tone: Tone) -> (Color32, Color32, Option<Color32>) {
    match tone {
        Tone::Answer => (theme.soft, theme.soft, None),
        Tone::Now => (theme.card, theme.edge, Some(theme.now)),
        Tone::Risk | Tone::Notice | Tone::Deadline => {
            (theme.risk_soft, theme.edge, Some(theme.risk))
        }
        Tone::Ask => (theme.card, theme.edge, Some(theme.primary)),
        Tone::DoNot => (theme.card, theme.edge, Some(theme.stop)),
        Tone::Plain => (theme.card, theme.edge, None),
    }
}

/// A callout over the width that is there.
pub fn callout(ui: &mut Ui, cx: &mut Cx<'_>, tone: Tone, add: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    let (fill, edge, bar) = look(cx.theme, tone);
    let narrow = cx.ems(ui.available_width()) < 18.0;
    let pad = if narrow { space::GAP } else { space::CARD };
    let mut margin = Margin::same(whole(pad));
    let extra = whole(if bar.is_some() {
        space::CALLOUT_BAR
    } else {
        0.0
    });
    if cx.rtl() {
        margin.right = margin.right.saturating_add(extra);
    } else {
        margin.left = margin.left.saturating_add(extra);
    }
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(space::CORNER)
        .inner_margin(margin);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::LINE;
        add(ui, cx);
    });
    if let Some(color) = bar {
        let rect = shown.response.rect;
        let x = if cx.rtl() {
            rect.right() - space::CALLOUT_BAR
        } else {
            rect.left()
        };
        let bar = Rect::from_min_max(
            pos2(x, rect.top()),
            pos2(x + space::CALLOUT_BAR, rect.bottom()),
        );
        let c = space::CORNER;
        let corner = if cx.rtl() {
            egui::CornerRadius {
                nw: 0,
                ne: c,
                sw: 0,
                se: c,
            }
        } else {
            egui::CornerRadius {
                nw: c,
                ne: 0,
                sw: c,
                se: 0,
            }
        };
        ui.painter().rect_filled(bar, corner, color);
    }
}

/// Points as the whole number that margins are made of.
#[must_use]
pub fn whole(points: f32) -> i8 {
    // Saturates; every token is far below the limit.
    points.round() as i8
}
