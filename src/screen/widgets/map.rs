//! The map of the law: one tile a place. What the law does shows as a pattern
//! at the foot of the tile as well as by color. The map is geography and is
//! never mirrored.

use egui::{
    Color32, Id, Painter, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::text::{Style, prepare};
use super::{Cx, ring};
use crate::guide::Confidence;
use crate::guide::law::{Jurisdiction, Law, Stance};
use crate::pages::law_entry;
use crate::screen::text::Look;
use crate::screen::theme::{MapColors, size, space};
use crate::typeset::Align;
use crate::words::{Rich, Span};

/// The corner of a tile.
const CORNER: u8 = 7;
/// The height of the pattern at the foot of a tile.
const BAND: f32 = 9.0;

/// The name under which a tile keeps its place in the window.
fn tile_id(code: &str) -> Id {
    Id::unique(("tile", code))
}

/// The side of a tile; it grows with the text.
fn side(cx: &Cx<'_>) -> f32 {
    (space::TILE * cx.scale).max(space::TARGET)
}

/// The width and height of the map.
#[must_use]
pub fn extent(cx: &Cx<'_>, law: &Law) -> egui::Vec2 {
    let most = |along: fn(&crate::guide::law::Tile) -> u8| {
        law.tiles.iter().map(along).max().map_or(0, |last| last + 1)
    };
    let points = |count: u8| f32::from(count) * (side(cx) + space::TILE_GAP) - space::TILE_GAP;
    vec2(points(most(|t| t.column)), points(most(|t| t.row)))
}

/// Shows the map. Returns the code of the tile that is pressed.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, law: &Law, open: Option<&str>) -> Option<String> {
    let side = side(cx);
    let (map, _) = ui.allocate_exact_size(extent(cx, law), Sense::hover());
    let mut pressed = None;
    for tile in &law.tiles {
        let Some(place) = law.jurisdictions.get(tile.place) else {
            continue;
        };
        let step = side + space::TILE_GAP;
        let at = vec2(f32::from(tile.column), f32::from(tile.row)) * step;
        let rect = Rect::from_min_size(map.min + at, vec2(side, side));
        let chosen = open == Some(place.code.as_str());
        if one(ui, cx, place, rect, chosen) {
            pressed = Some(place.code.clone());
        }
    }
    pressed
}

fn one(ui: &Ui, cx: &mut Cx<'_>, place: &Jurisdiction, rect: Rect, chosen: bool) -> bool {
    let theme = cx.theme;
    let response = ui.interact(rect, tile_id(&place.code), Sense::click());
    let name = law_entry(cx.words, cx.main, place).plain();
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Button, true, &name);
        info.selected = chosen.then_some(true);
        info
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        swatch(painter, &theme.map, place.stance, rect, BAND * cx.scale);
        let words = vec2(rect.width(), rect.height() - BAND * cx.scale);
        let above = Rect::from_min_size(rect.min, words);
        letters(ui, cx, &place.code, above.center(), size::SMALL + 1.0);
        if place.confidence == Confidence::Uncertain {
            let corner = rect.right_top() + vec2(-7.0, 9.0) * cx.scale;
            letters(ui, cx, "?", corner, size::SMALL - 3.0);
        }
        if chosen {
            let stroke = Stroke::new(space::RING, theme.primary);
            ui.painter()
                .rect_stroke(rect.expand(1.0), CORNER, stroke, StrokeKind::Outside);
        } else if response.hovered() {
            let stroke = Stroke::new(2.0, theme.primary);
            ui.painter()
                .rect_stroke(rect, CORNER, stroke, StrokeKind::Inside);
        }
    }
    ring(ui, &response, theme.focus);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response.clicked()
}

/// Letters around a point; they are a code and run from the left everywhere.
fn letters(ui: &Ui, cx: &mut Cx<'_>, text: &str, center: egui::Pos2, size: f32) {
    let rich = Rich {
        lang: cx.main.manifest.tag.as_str().into(),
        rtl: false,
        spans: vec![Span {
            text: text.to_owned(),
            bold: false,
            link: None,
        }],
    };
    let style = Style {
        size,
        bold: true,
        align: Align::Center,
        ..cx.body()
    };
    let prepared = prepare(&rich, &[]);
    let laid = cx
        .text
        .lay_out(ui.ctx(), &prepared.request(cx.main, style, cx.scale, None));
    let (width, height) = laid.size();
    let at = center - vec2(width, height) / 2.0;
    let color = style.color;
    cx.text
        .paint(ui.painter(), &laid, at, |_| Look::plain(color));
}

/// A tile without letters: its color, its edge, and the pattern at its foot.
pub fn swatch(painter: &Painter, colors: &MapColors, stance: Stance, rect: Rect, band: f32) {
    let (fill, mark) = match stance {
        Stance::Requires => colors.requires,
        Stance::Limits => colors.limits,
        Stance::Mixed => colors.mixed,
        Stance::NoStatewideRule => colors.none,
    };
    let edge = Stroke::new(1.0, mark);
    painter.rect(rect, CORNER, fill, edge, StrokeKind::Inside);
    let foot = Rect::from_min_max(
        pos2(rect.left() + 5.0, rect.bottom() - band - 5.0),
        rect.max - vec2(5.0, 5.0),
    );
    let (west, east) = foot.split_left_right_at_fraction(0.5);
    match stance {
        Stance::Requires => {
            painter.rect_filled(foot, 2, mark);
        }
        Stance::Limits => hatched(painter, foot, mark),
        Stance::Mixed => {
            painter.rect_filled(west, 2, mark);
            hatched(painter, east, mark);
        }
        Stance::NoStatewideRule => dotted(painter, foot, mark),
    }
}

fn hatched(painter: &Painter, rect: Rect, color: Color32) {
    let stroke = Stroke::new(1.5, color);
    painter.rect_stroke(rect, 2, stroke, StrokeKind::Inside);
    let clipped = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let height = rect.height();
    let mut x = rect.left() - height;
    while x < rect.right() {
        let from = pos2(x, rect.bottom());
        clipped.line_segment([from, from + vec2(height, -height)], stroke);
        x += 5.0;
    }
}

fn dotted(painter: &Painter, rect: Rect, color: Color32) {
    let mut x = rect.left() + 3.0;
    while x <= rect.right() - 2.0 {
        let center = pos2(x, rect.center().y);
        painter.add(Shape::circle_filled(center, 1.8, color));
        x += 7.0;
    }
}
