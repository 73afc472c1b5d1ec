//! Text on the screen: laid out by the typesetter, painted here, read out by screen readers.
//!
//! Call [`TextSystem::begin_frame`] before and [`TextSystem::end_frame`] after the widgets of
//! every frame, and [`text_block`] for each text in reading order.

mod atlas;
mod keys;
mod paint;
mod reading;
mod select;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use egui::{
    Color32, Context, CursorIcon, Id, Mesh, Painter, Pos2, Rect, Response, Role, Sense, Shape,
    Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

pub use atlas::{Atlas, GlyphKey, Slot};
pub use keys::{Keys, Press};
pub use paint::{Canvas, Decor, Look};
pub use reading::{Mark, Reading};
pub use select::Selection;

use crate::typeset::{Editor, Laid, Rect4, Request, Typesetter};
use crate::words::plain;

/// Layout, painting and selection of all text in a window.
#[derive(Default)]
pub struct TextSystem {
    /// Lays texts out.
    pub typesetter: Typesetter,
    /// Paints them.
    pub canvas: Canvas,
    /// What is selected on the page.
    pub selection: Selection,
    /// What is being read aloud.
    pub reading: Reading,
    /// Caret and composition of the field that was written in last, and which one that is.
    pub editor: Option<(Id, Editor)>,
    /// The keyboard on the screen.
    pub keys: Keys,
}

impl TextSystem {
    /// A text system with the built-in fonts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a frame: acts on keys that belong to the selection.
    pub fn begin_frame(&mut self, ctx: &Context) {
        self.typesetter.next_frame();
        self.canvas.next_frame();
        self.selection.begin(ctx);
        self.reading.begin();
        self.keys.begin();
    }

    /// Ends a frame: acts on the mouse, and sends new glyphs to the graphics card.
    pub fn end_frame(&mut self, ctx: &Context) {
        self.selection.end(ctx);
        self.reading.end(ctx);
        self.keys.end(ctx);
        self.canvas.atlas.upload();
    }

    /// Forgets every text that was shown, for a kiosk that is wiped.
    pub fn forget(&mut self) {
        self.selection.forget();
        self.reading.set(None);
        self.editor = None;
        self.keys = Keys::default();
        self.canvas.forget();
        self.typesetter.forget();
    }

    /// Lays a text out for the screen that `ctx` paints on.
    pub fn lay_out(&mut self, ctx: &Context, request: &Request<'_>) -> Arc<Laid> {
        self.typesetter.lay_out(&Request {
            pixels_per_point: ctx.pixels_per_point(),
            ..request.clone()
        })
    }

    /// What of a text is being read aloud; brings it into view when that begins.
    /// To be asked once a frame for every text that a page shows, in view or not.
    pub fn find_read(&mut self, ui: &Ui, laid: &Laid, origin: Pos2) -> Option<Range<usize>> {
        let range = self.reading.part_of(laid.text())?;
        if self.reading.reveals() {
            let strips = laid.selection_strips(range.clone());
            let rects = strips.iter().map(|strip| placed(origin, strip.rect));
            let whole = rects.reduce(Rect::union).unwrap_or(Rect::NOTHING);
            let around = whole.expand2(vec2(0.0, 1.5 * laid.font_size()));
            if whole.is_positive() && !ui.clip_rect().contains_rect(around) {
                ui.scroll_to_rect(around, None);
            }
        }
        Some(range)
    }

    /// Paints a color behind a part of a text.
    pub fn paint_behind(
        &self,
        ui: &Ui,
        laid: &Laid,
        origin: Pos2,
        range: Range<usize>,
        color: Color32,
    ) {
        let mut mesh = Mesh::default();
        let ppp = ui.ctx().pixels_per_point();
        for strip in laid.selection_strips(range) {
            let rect = placed(origin, strip.rect);
            let (min, max) = (paint::snap(rect.min, ppp), paint::snap(rect.max, ppp));
            mesh.add_colored_rect(Rect::from_min_max(min, max), color);
        }
        ui.painter().add(Shape::mesh(mesh));
    }

    /// Paints a text that is part of another widget, for example of a button.
    pub fn paint(
        &mut self,
        painter: &Painter,
        laid: &Arc<Laid>,
        pos: Pos2,
        look: impl Fn(u16) -> Look,
    ) {
        let fonts = self.typesetter.fonts();
        self.canvas.paint(painter, fonts, laid, pos, look);
    }
}

/// A piece of text that can be chosen.
#[derive(Clone, Copy, Debug)]
pub struct LinkInfo<'a> {
    /// Tag of its piece.
    pub tag: u16,
    /// Its name for a screen reader. It may say more than the text.
    pub name: &'a str,
    /// [`Role::Link`] for what leads elsewhere, [`Role::Button`] for what opens here.
    pub role: Role,
}

/// A block of text and what it can do.
pub struct TextSpec<'a> {
    /// The text and its layout. `pixels_per_point` is filled in.
    pub request: Request<'a>,
    /// How pieces look, by tag.
    pub look: &'a dyn Fn(u16) -> Look,
    /// Pieces that can be chosen, in the order in which Tab visits them.
    pub links: &'a [LinkInfo<'a>],
    /// Whether the reader can select and copy the text.
    pub selectable: bool,
    /// Colour behind selected text.
    pub highlight: Color32,
    /// Level, from 1, if the text is a heading.
    pub heading_level: Option<u8>,
    /// The ring around a link that has the keyboard.
    pub focus_ring: Stroke,
    /// A name of its own, for a text that must keep its place in the order of the keyboard.
    pub id: Option<Id>,
}

/// What came of a block of text.
pub struct TextResponse {
    /// The whole block. Its `id` is what a page change gives the keyboard to.
    pub response: Response,
    /// The tag that was chosen by mouse, finger, key or screen reader.
    pub clicked: Option<u16>,
    /// The tag under the pointer.
    pub hovered: Option<u16>,
    /// The tag that has the keyboard.
    pub focused: Option<u16>,
    /// The layout that was painted.
    pub laid: Arc<Laid>,
    /// Where its top left corner is.
    pub origin: Pos2,
}

impl TextResponse {
    /// Where the first line of a piece is, for a bubble that explains it.
    #[must_use]
    pub fn rect_of(&self, tag: u16) -> Option<Rect> {
        let strip = self.laid.strips_of(tag).next()?;
        Some(placed(self.origin, strip.rect))
    }
}

/// Shows a block of text.
pub fn text_block(ui: &mut Ui, sys: &mut TextSystem, spec: &TextSpec<'_>) -> TextResponse {
    let laid = sys.lay_out(ui.ctx(), &spec.request);
    let (width, height) = laid.size();
    let (auto_id, rect) = ui.allocate_space(vec2(width, height));
    let id = spec.id.unwrap_or(auto_id);
    let response = ui.interact(rect, id, sense(ui, id, spec.selectable));
    let origin = paint::snap(rect.min, ui.ctx().pixels_per_point());
    describe(ui, &response, spec, &laid);
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    if spec.selectable {
        sys.selection.add(id, &laid, origin, rect, ui.clip_rect());
        select(ui, sys, &response, &laid, origin);
    }
    let read = sys.find_read(ui, &laid, origin);
    if ui.is_rect_visible(rect) {
        for range in [read, sys.selection.range_in(id)].into_iter().flatten() {
            sys.paint_behind(ui, &laid, origin, range, spec.highlight);
        }
        sys.paint(ui.painter(), &laid, origin, spec.look);
    }
    let mut out = TextResponse {
        response,
        clicked: None,
        hovered: None,
        focused: None,
        laid,
        origin,
    };
    for link in spec.links {
        show_link(ui, spec, link, &mut out);
    }
    if out.hovered.is_none() && spec.selectable && out.response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::Text);
    }
    out
}

/// What a block reacts to.
fn sense(ui: &Ui, id: Id, selectable: bool) -> Sense {
    let mut sense = Sense::hover();
    if selectable {
        sense |= Sense::CLICK;
        // On a touch screen, dragging scrolls.
        if !ui.input(egui::InputState::has_touch_screen) {
            sense |= Sense::DRAG;
        }
    }
    // Tab does not stop at text. But a heading that a page change gave the keyboard to must take
    // part in the order, or Tab would have nowhere to go on from.
    if ui.memory(|m| m.has_focus(id)) {
        sense |= Sense::FOCUSABLE;
    }
    sense
}

/// Tells screen readers what the block says.
fn describe(ui: &Ui, response: &Response, spec: &TextSpec<'_>, laid: &Laid) {
    let role = match spec.heading_level {
        Some(_) => Role::Heading,
        None => Role::Label,
    };
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), plain(laid.text())));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        // A click only places the caret: nothing that a screen reader should offer.
        node.remove_action(egui::accesskit::Action::Click);
        // AccessKit counts levels from 0.
        if let Some(level) = spec.heading_level {
            node.set_level(usize::from(level.saturating_sub(1)));
        }
        node.set_language(laid.lang());
        node.set_text_direction(if laid.rtl() {
            egui::accesskit::TextDirection::RightToLeft
        } else {
            egui::accesskit::TextDirection::LeftToRight
        });
    });
}

fn select(ui: &Ui, sys: &mut TextSystem, response: &Response, laid: &Laid, origin: Pos2) {
    let selection = &mut sys.selection;
    let (pressed, shift, touch) = ui.input(|i| {
        let pressed = i.pointer.primary_pressed();
        (pressed, i.modifiers.shift, i.any_touches())
    });
    if let Some(at) = response.interact_pointer_pos() {
        let local = at - origin;
        if response.triple_clicked() {
            selection.take(0..laid.text().len());
        } else if response.double_clicked() {
            selection.take(laid.word_at(local.x, local.y));
        } else if pressed && response.is_pointer_button_down_on() {
            selection.press(at, shift, !touch);
        }
    }
    if let Some(spot) = selection.reveal_in(response.id) {
        let caret = placed(origin, laid.caret(spot));
        if !ui.clip_rect().contains_rect(caret) {
            ui.scroll_to_rect(caret, None);
        }
    }
    // Dragging past the edge of the page brings more of it into view.
    if selection.dragging()
        && response.dragged()
        && let Some(at) = ui.input(|i| i.pointer.interact_pos())
    {
        let clip = ui.clip_rect();
        let past = (at.y - clip.bottom()).max(0.0) - (clip.top() - at.y).max(0.0);
        if past != 0.0 {
            ui.scroll_with_delta(vec2(0.0, -past.clamp(-20.0, 20.0)));
            ui.ctx().request_repaint();
        }
    }
}

/// Makes a piece something that can be chosen, in every line it is in.
fn show_link(ui: &Ui, spec: &TextSpec<'_>, link: &LinkInfo<'_>, out: &mut TextResponse) {
    let id = out.response.id.with(("link", link.tag));
    let mut ringed = false;
    let origin = out.origin;
    for (number, strip) in out.laid.strips_of(link.tag).enumerate() {
        let rect = placed(origin, strip.rect);
        let response = if number == 0 {
            let response = ui.interact(rect, id, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(link.role, ui.is_enabled(), link.name));
            ui.ctx().accesskit_node_builder(id, |node| {
                node.set_language(out.laid.lang());
            });
            ringed = response.has_focus();
            if response.gained_focus() {
                ui.scroll_to_rect(rect.expand(24.0), None);
            }
            response
        } else {
            // The rest of a wrapped link is for the pointer only: it is still one link.
            ui.interact(rect, id.with(number), Sense::CLICK)
        };
        if response.clicked() {
            out.clicked = Some(link.tag);
        }
        if response.hovered() {
            out.hovered = Some(link.tag);
            ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        }
        if ringed {
            out.focused = Some(link.tag);
            let ring = rect.expand2(vec2(1.0, -1.0));
            let painter = ui.painter();
            painter.rect_stroke(ring, 4.0, spec.focus_ring, StrokeKind::Outside);
        }
    }
}

fn placed(origin: Pos2, rect: Rect4) -> Rect {
    let min = pos2(origin.x + rect.x0, origin.y + rect.y0);
    let max = pos2(origin.x + rect.x1, origin.y + rect.y1);
    Rect::from_min_max(min, max)
}
