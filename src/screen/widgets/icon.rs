//! Buttons with a drawn sign, and with words beside it where there is room.

use std::sync::Arc;

use egui::{
    Color32, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::text::{Style, prepare};
use super::{Cx, ring};
use crate::screen::text::Look;
use crate::screen::theme::{size, space};
use crate::typeset::Laid;
use crate::words::Rich;

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A loudspeaker: reading aloud.
    Speaker,
    /// A square: the end of it.
    Stop,
    /// Two bars.
    Pause,
    /// A triangle that points on.
    Play,
    /// To the sentence before.
    Previous,
    /// To the next sentence.
    Next,
}

/// The room at each side.
const PAD: f32 = space::CARD - 6.0;

/// How wide it is, in points.
pub fn width(ui: &Ui, cx: &mut Cx<'_>, words: &Rich, with_words: bool) -> f32 {
    let ink = cx.theme.ink;
    let wide = with_words.then(|| lay_out(ui, cx, words, ink).size().0);
    around(cx, wide).max(space::TARGET)
}

fn around(cx: &Cx<'_>, words: Option<f32>) -> f32 {
    let drawn = space::MARK * cx.scale;
    match words {
        Some(wide) => wide + drawn + space::LINE + 2.0 * PAD,
        None => drawn + 2.0 * (PAD - 4.0),
    }
}

fn lay_out(ui: &Ui, cx: &mut Cx<'_>, words: &Rich, ink: Color32) -> Arc<Laid> {
    let style = Style {
        size: size::BODY - 1.0,
        color: ink,
        ..cx.body()
    };
    let prepared = prepare(words, &[]);
    let locale = cx.words.locale(&words.lang).unwrap_or(cx.main);
    let request = prepared.request(locale, style, cx.scale, None);
    cx.text.lay_out(ui.ctx(), &request)
}

/// Shows it. `words` is also its name for screen readers.
pub fn button(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    sign: Sign,
    words: &Rich,
    with_words: bool,
    on_bar: bool,
) -> Response {
    let theme = cx.theme;
    let (fill, edge, ink, focus) = if on_bar {
        (theme.bar, theme.bar_edge, theme.on_bar, theme.focus_on_bar)
    } else {
        (theme.card, theme.primary, theme.primary, theme.focus)
    };
    let laid = with_words.then(|| lay_out(ui, cx, words, ink));
    let (wide, high) = laid.as_ref().map_or((0.0, 0.0), |laid| laid.size());
    let drawn = space::MARK * cx.scale;
    let pad = PAD;
    let width = around(cx, laid.as_ref().map(|_| wide));
    let least = vec2(space::TARGET, space::TARGET);
    let wanted = vec2(width, high.max(drawn) + 14.0).max(least);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    let name = words.plain();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() && !on_bar {
            theme.soft
        } else {
            fill
        };
        let corner = if on_bar { 30 } else { space::CORNER - 2 };
        let edge = Stroke::new(if on_bar { 1.0 } else { 2.0 }, edge);
        ui.painter()
            .rect(rect, corner, fill, edge, StrokeKind::Inside);
        let middle = |x: f32| pos2(x, rect.center().y);
        let center = match (&laid, cx.rtl()) {
            (None, _) => rect.center(),
            (Some(_), false) => middle(rect.left() + pad + drawn / 2.0),
            (Some(_), true) => middle(rect.right() - pad - drawn / 2.0),
        };
        draw(ui, sign, center, drawn / 2.0, ink, cx.rtl());
        if let Some(laid) = &laid {
            let left = if cx.rtl() {
                rect.left() + pad
            } else {
                rect.right() - pad - wide
            };
            let at = pos2(left, rect.center().y - high / 2.0);
            cx.text.paint(ui.painter(), laid, at, |_| Look::plain(ink));
        }
    }
    ring(ui, &response, focus);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response
}

/// Draws a sign of the given radius; what points on points the way of reading.
fn draw(ui: &Ui, sign: Sign, center: Pos2, radius: f32, color: Color32, rtl: bool) {
    let painter = ui.painter();
    let way = if rtl { -1.0 } else { 1.0 };
    let at = |x: f32, y: f32| center + vec2(way * x * radius, y * radius);
    let bar = |x: f32, y: f32, wide: f32| {
        let rect = Rect::from_center_size(at(x, 0.0), vec2(wide * radius, 2.0 * y * radius));
        painter.rect_filled(rect, 1, color);
    };
    let shape = |points: Vec<Pos2>| {
        painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
    };
    match sign {
        Sign::Stop => bar(0.0, 0.65, 1.3),
        Sign::Pause => {
            bar(-0.4, 0.7, 0.42);
            bar(0.4, 0.7, 0.42);
        }
        Sign::Play => shape(vec![at(-0.5, -0.75), at(0.8, 0.0), at(-0.5, 0.75)]),
        Sign::Next => {
            shape(vec![at(-0.7, -0.7), at(0.4, 0.0), at(-0.7, 0.7)]);
            bar(0.6, 0.7, 0.26);
        }
        Sign::Previous => {
            shape(vec![at(0.7, -0.7), at(-0.4, 0.0), at(0.7, 0.7)]);
            bar(-0.6, 0.7, 0.26);
        }
        Sign::Speaker => {
            shape(vec![
                at(-0.9, -0.3),
                at(-0.5, -0.3),
                at(-0.5, 0.3),
                at(-0.9, 0.3),
            ]);
            shape(vec![
                at(-0.55, -0.3),
                at(0.0, -0.75),
                at(0.0, 0.75),
                at(-0.55, 0.3),
            ]);
            let stroke = Stroke::new((radius * 0.17).max(1.5), color);
            for reach in [0.4, 0.8_f32] {
                let arc = |step: u8| {
                    let turn = (f32::from(step) - 4.0) / 4.0 * std::f32::consts::FRAC_PI_4 * 1.1;
                    at(0.05 + reach * turn.cos(), reach * turn.sin())
                };
                painter.add(Shape::line((0..=8).map(arc).collect(), stroke));
            }
        }
    }
}
