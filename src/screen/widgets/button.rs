//! Buttons: words on a shape that is never smaller than a fingertip.

use std::sync::Arc;

use egui::{
    Color32, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::text::{Style, prepare};
use super::{Cx, ring};
use crate::screen::text::Look;
use crate::screen::theme::{Theme, size, space};
use crate::typeset::{Align, Laid, NAMES, Request};
use crate::words::Rich;

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do next.
    Primary,
    /// Another thing to do.
    Secondary,
    /// On the bar's color.
    OnPrimary,
    /// Filled, on the bar's color.
    FilledOnPrimary,
    /// A pill in a row of choices, the chosen one filled.
    Pill {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// Words only.
    Plain,
}

impl Kind {
    /// What is behind the words, the edge, the words, and the ring.
    fn colors(self, theme: &Theme) -> (Color32, Color32, Color32, Color32) {
        match self {
            Kind::Primary | Kind::Pill { chosen: true } => {
                (theme.primary, theme.primary, theme.on_primary, theme.focus)
            }
            Kind::Secondary => (theme.card, theme.primary, theme.primary, theme.focus),
            Kind::OnPrimary => (theme.bar, theme.bar_edge, theme.on_bar, theme.focus_on_bar),
            Kind::FilledOnPrimary => (theme.on_bar, theme.on_bar, theme.bar, theme.focus_on_bar),
            Kind::Pill { chosen: false } => (theme.card, theme.control, theme.ink, theme.focus),
            Kind::Plain => (
                Color32::TRANSPARENT,
                Color32::TRANSPARENT,
                theme.primary,
                theme.focus,
            ),
        }
    }
}

/// A button before it is shown.
#[derive(Debug, Clone)]
pub struct Button<'a> {
    /// Its words.
    pub words: &'a Rich,
    /// How it looks.
    pub kind: Kind,
    /// A name for screen readers, when the words alone do not say it.
    pub name: Option<String>,
    /// Over the whole width that is there.
    pub wide: bool,
    /// Whether a mark shows that it opens a list.
    pub opens: bool,
    /// Whether its words are names of languages, each in its own script.
    pub names: bool,
    /// A name of its own, for tests and for moving the keyboard.
    pub id: Option<Id>,
}

impl<'a> Button<'a> {
    /// A button with these words.
    #[must_use]
    pub fn new(words: &'a Rich, kind: Kind) -> Self {
        Self {
            words,
            kind,
            name: None,
            wide: false,
            opens: false,
            names: false,
            id: None,
        }
    }

    /// The same with a name of its own for screen readers.
    #[must_use]
    pub fn named(mut self, name: String) -> Self {
        self.name = Some(name);
        self
    }

    /// The same over the whole width.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// The same with words that are names of languages.
    #[must_use]
    pub fn names(mut self) -> Self {
        self.names = true;
        self
    }

    /// The same with the mark of a list.
    #[must_use]
    pub fn opens(mut self) -> Self {
        self.opens = true;
        self
    }

    /// How wide it is where there is room for all of its words in one line, in points.
    pub fn width(&self, ui: &Ui, cx: &mut Cx<'_>) -> f32 {
        self.around(self.lay_out(ui, cx, None).size().0)
    }

    /// The width of a button around words of this width.
    fn around(&self, words: f32) -> f32 {
        (words + 2.0 * self.pad() + self.mark()).max(space::TARGET)
    }

    /// The room at each side of the words.
    fn pad(&self) -> f32 {
        match self.kind {
            Kind::Plain => space::LINE,
            Kind::OnPrimary | Kind::Pill { .. } => space::CARD - 4.0,
            _ => space::BUTTON,
        }
    }

    /// The room for the mark of a list.
    fn mark(&self) -> f32 {
        if self.opens { space::MARK } else { 0.0 }
    }

    fn lay_out(&self, ui: &Ui, cx: &mut Cx<'_>, room: Option<f32>) -> Arc<Laid> {
        let (_, _, ink, _) = self.kind.colors(cx.theme);
        let bold = !matches!(self.kind, Kind::Pill { .. } | Kind::OnPrimary | Kind::Plain);
        let style = Style {
            size: if bold { size::BODY } else { size::BODY - 1.0 },
            bold,
            color: ink,
            align: Align::Center,
            ..cx.body()
        };
        let prepared = prepare(self.words, &[]);
        let locale = cx.words.locale(&self.words.lang).unwrap_or(cx.main);
        let request = prepared.request(locale, style, cx.scale, room);
        cx.text.lay_out(ui.ctx(), &in_stack(request, self.names))
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui, cx: &mut Cx<'_>) -> Response {
        let theme = cx.theme;
        let (fill, edge, ink, focus) = self.kind.colors(theme);
        let pad = self.pad();
        let mark = self.mark();
        let room = (ui.available_width() - 2.0 * pad - mark).max(1.0);
        let mut laid = self.lay_out(ui, cx, None);
        if laid.size().0 > room {
            laid = self.lay_out(ui, cx, Some(room));
        }
        let (words_width, height) = laid.size();
        let width = if self.wide {
            ui.available_width()
        } else {
            self.around(words_width)
        };
        let wanted = vec2(width, (height + 14.0).max(space::TARGET));
        let (auto, rect) = ui.allocate_space(wanted);
        let response = ui.interact(rect, self.id.unwrap_or(auto), Sense::click());
        let name = self.name.clone().unwrap_or_else(|| self.words.plain());
        response.widget_info(|| match self.kind {
            Kind::Pill { chosen } => WidgetInfo::selected(Role::RadioButton, true, chosen, &name),
            _ => WidgetInfo::labeled(Role::Button, true, &name),
        });
        if ui.is_rect_visible(rect) {
            let round = matches!(self.kind, Kind::Pill { .. } | Kind::OnPrimary);
            let corner = if round { 30 } else { space::CORNER - 2 };
            let soft = matches!(
                self.kind,
                Kind::Secondary | Kind::Plain | Kind::Pill { chosen: false }
            );
            let fill = if response.hovered() && soft {
                theme.soft
            } else {
                fill
            };
            let stroke = if matches!(self.kind, Kind::Secondary) {
                2.0
            } else {
                1.0
            };
            ui.painter().rect(
                rect,
                corner,
                fill,
                Stroke::new(stroke, edge),
                StrokeKind::Inside,
            );
            // Words sit in the middle of what the mark leaves of the button.
            let start = if cx.rtl() {
                rect.left() + mark
            } else {
                rect.left()
            };
            let left = start + (rect.width() - mark - words_width) / 2.0;
            let at = pos2(left, rect.center().y - height / 2.0);
            cx.text.paint(ui.painter(), &laid, at, |_| Look::plain(ink));
            if self.opens {
                let x = if cx.rtl() {
                    rect.left() + pad
                } else {
                    rect.right() - pad
                };
                triangle(
                    ui,
                    Rect::from_center_size(pos2(x, rect.center().y), vec2(9.0, 6.0)),
                    ink,
                );
            }
        }
        // In view or not: the keyboard brings it there.
        ring(ui, &response, focus);
        if response.hovered() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        response
    }
}

/// The request in the stack that has every script, when its words need that.
fn in_stack(mut request: Request<'_>, names: bool) -> Request<'_> {
    if names {
        request.stack = NAMES;
    }
    request
}

/// A small triangle that points down.
fn triangle(ui: &Ui, rect: Rect, color: Color32) {
    let points = vec![rect.left_top(), rect.right_top(), rect.center_bottom()];
    ui.painter()
        .add(egui::Shape::convex_polygon(points, color, Stroke::NONE));
}
