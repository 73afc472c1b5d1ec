//! A field for a line of text, in any script and both directions.
//!
//! egui's own field knows neither: it shows Arabic in the wrong order and moves the caret the
//! wrong way. This one is laid out like every other text of the guide. What is typed is kept by
//! the caller alone; see [`Editor`].

mod hand;
mod read_out;

use std::sync::Arc;

use egui::accesskit::Action;
use egui::emath::GuiRounding as _;
use egui::output::IMEOutput;
use egui::{
    CursorIcon, Event, IMEPurpose, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use zeroize::Zeroizing;

use self::hand::{Hand, events};
use self::read_out::{direction, read_out};
use super::text::{column, row};
use super::{Cx, keyboard, ring};
use crate::screen::text::{Decor, Look, Press};
use crate::screen::theme::{size, space};
use crate::settings::Mode;
use crate::typeset::{
    Delete, Editor, Laid, MOST, Piece, Request, Row, first_strong, join, stack_for,
};

/// The caret's width.
const CARET: f32 = 2.0;
/// The fewest ems of a field that has something beside it.
const LEAST: f32 = 9.0;
/// The tag of what an input method is composing.
const COMPOSED: u16 = 1;

/// A search field.
pub struct Field<'a> {
    /// Its own name in the window.
    pub id: Id,
    /// The text that names it.
    pub label: Id,
    /// What to type, shown while it is empty.
    pub hint: &'a str,
}

/// Text laid out, and what a caret needs to know of it.
struct Shown {
    laid: Arc<Laid>,
    row: Row,
}

/// Shows the field with `typed` in it; what it holds now, if the reader changed that.
/// Every copy that is made on the way is overwritten.
pub fn changed(ui: &mut Ui, cx: &mut Cx<'_>, typed: &str, field: &Field<'_>) -> Option<String> {
    // With room for all that fits: a text that grows would leave its old place behind.
    let mut text = Zeroizing::new(String::with_capacity(typed.len().max(MOST * 4)));
    text.push_str(typed);
    if cx.settings.mode == Mode::Kiosk {
        search(ui, cx, &mut text, field);
    } else {
        let room = ui.available_width();
        let button = keyboard::opener_width(ui, cx);
        let beside = room - button - space::GAP;
        if cx.ems(beside) < LEAST {
            search(ui, cx, &mut text, field);
            keyboard::opener(ui, cx, field.id);
        } else {
            row(ui, cx.rtl(), |ui| {
                ui.spacing_mut().item_spacing.x = space::GAP;
                column(ui, beside, |ui| search(ui, cx, &mut text, field));
                keyboard::opener(ui, cx, field.id);
            });
        }
    }
    (*text != typed).then(|| std::mem::take(&mut *text))
}

/// Shows the field over the width that is there. `text` is what the reader has typed so far;
/// what an input method is still composing is not in it.
pub fn search(ui: &mut Ui, cx: &mut Cx<'_>, text: &mut String, field: &Field<'_>) -> Response {
    let id = field.id;
    let line = size::BODY * cx.scale * cx.main.manifest.line_height;
    let height = (line + 2.0 * space::LINE).max(space::TARGET);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let mut sense = Sense::click();
    // On a touch screen, dragging scrolls the page until the reader is writing.
    if focused || !ui.input(egui::InputState::has_touch_screen) {
        sense |= Sense::DRAG;
    }
    let mut response = ui.interact(rect, id, sense);
    let inner = rect.shrink2(vec2(space::GAP, space::LINE / 2.0));

    // One editor is enough: only one field at a time has the keyboard.
    let kept = cx.text.editor.take().filter(|(owner, _)| *owner == id);
    let mut editor = kept.map_or_else(|| Editor::at_end(text), |(_, editor)| editor);
    let before = Zeroizing::new(text.clone());
    editor.fit(text);
    let said = Zeroizing::new(editor.shown(text).into_owned());
    if !focused {
        // What was composed when the reader went elsewhere was meant to be written.
        editor.finish(text);
    }

    let mut shown = lay_out(ui, cx, &editor, text);
    for event in events(ui, id, focused, said.is_empty()) {
        let mut hand = Hand {
            editor: &mut editor,
            text,
            row: &shown.row,
        };
        let handled = match &event {
            Event::AccessKitActionRequest(request) => hand.asked(id, request),
            event => hand.told(ui, event),
        };
        if handled {
            shown = lay_out(ui, cx, &editor, text);
        }
    }
    if focused && cx.settings.mode == Mode::Kiosk {
        // Nobody brings a keyboard to a kiosk.
        cx.text.keys.open(ui.ctx(), id);
    }
    if let Some(press) = cx.text.keys.pressed(id) {
        editor.finish(text);
        press_key(&mut editor, text, &shown.row, &press);
        shown = lay_out(ui, cx, &editor, text);
        // Whoever moves from key to key with the keyboard stays there.
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
    }
    if cx.text.keys.settles(ui.ctx(), id) {
        ui.scroll_to_rect(rect.expand(space::GAP), None);
    }
    if point(ui, &response, inner, &shown, &mut editor, text) {
        shown = lay_out(ui, cx, &editor, text);
    }

    let scroll = if ui.memory(|memory| memory.has_focus(id)) {
        shown.scroll(inner.width(), &editor)
    } else {
        0.0
    };
    if (scroll - editor.scroll).abs() > f32::EPSILON {
        editor.scroll = scroll;
        // A drag past the edge goes on while the pointer rests there.
        if response.dragged() {
            ui.ctx().request_repaint();
        }
    }
    if *text != *before {
        response.mark_changed();
        if focused {
            ui.scroll_to_rect(rect, None);
        }
    }
    let origin = shown.origin(ui, inner, editor.scroll);
    describe(ui, cx, &response, field, &said, &shown);
    read_out(ui, &response, inner, origin, &shown, &editor);
    paint(ui, cx, &response, field, inner, origin, &shown, &editor);
    ring(ui, &response, cx.theme.focus);
    cx.text.editor = Some((id, editor));
    response.labelled_by(field.label)
}

/// Does what a key of the keyboard on the screen says.
fn press_key(editor: &mut Editor, text: &mut String, row: &Row, press: &Press) {
    let key = match press {
        Press::Back => return editor.delete(text, row, Delete::Back),
        Press::Letter(key) => key,
    };
    let caret = editor.caret().offset;
    let before = text.get(..caret).unwrap_or_default();
    let last = before.char_indices().next_back();
    match last.and_then(|(start, c)| Some((start, join(c, key)?))) {
        Some((start, joined)) if editor.selection().is_empty() => {
            editor.select(start..caret);
            editor.insert(text, &joined);
        }
        _ => editor.insert(text, key),
    }
}

/// What is to be seen, laid out in the direction in which it is written.
fn lay_out(ui: &Ui, cx: &mut Cx<'_>, editor: &Editor, text: &str) -> Shown {
    let shown = editor.shown(text);
    let composed = editor.composed().map(|range| Piece {
        range,
        tag: COMPOSED,
        ..Piece::default()
    });
    let laid = lay_line(ui, cx, &shown, composed.as_slice());
    let row = Row::of(&laid);
    Shown { laid, row }
}

fn lay_line(ui: &Ui, cx: &mut Cx<'_>, text: &str, pieces: &[Piece]) -> Arc<Laid> {
    let manifest = &cx.main.manifest;
    let mut request = Request {
        pieces,
        stack: &manifest.font_stack,
        lang: &manifest.tag,
        rtl: first_strong(text).unwrap_or(cx.main.is_rtl()),
        size: size::BODY * cx.scale,
        line_height: manifest.line_height,
        ..Request::new(text)
    };
    let laid = cx.text.lay_out(ui.ctx(), &request);
    if let Some(stack) = laid.missing().iter().find_map(|c| stack_for(*c)) {
        request.stack = stack;
        let other = cx.text.lay_out(ui.ctx(), &request);
        if other.missing().len() < laid.missing().len() {
            return other;
        }
    }
    laid
}

impl Shown {
    /// How far the line must be pushed out for the caret to be in view.
    fn scroll(&self, room: f32, editor: &Editor) -> f32 {
        let (left, right) = self.row.extent();
        let caret = self.row.caret(editor.caret());
        let from_start = if self.laid.rtl() {
            right - caret
        } else {
            caret - left
        };
        let room = (room - CARET).max(0.0);
        let scroll = editor.scroll.min(from_start).max(from_start - room);
        scroll.min(right - left - room).max(0.0)
    }

    /// Where the line is painted: at the side where reading starts.
    fn origin(&self, ui: &Ui, inner: Rect, scroll: f32) -> Pos2 {
        self.at_side(ui, inner, scroll, self.laid.rtl())
    }

    fn at_side(&self, ui: &Ui, inner: Rect, scroll: f32, rtl: bool) -> Pos2 {
        let (left, right) = self.row.extent();
        let x = if rtl {
            inner.right() - right + scroll
        } else {
            inner.left() - left - scroll
        };
        let y = inner.center().y - self.laid.size().1 / 2.0;
        pos2(x, y).round_to_pixels(ui.pixels_per_point())
    }

    fn rect(&self, origin: Pos2, x0: f32, x1: f32) -> Rect {
        let line = self.laid.lines().first();
        let (top, bottom) = line.map_or((0.0, 0.0), |line| (line.top, line.bottom));
        Rect::from_min_max(origin + vec2(x0, top), origin + vec2(x1, bottom))
    }
}

/// Acts on the mouse or a finger. Whether the text on the screen may have changed.
fn point(
    ui: &Ui,
    response: &Response,
    inner: Rect,
    shown: &Shown,
    editor: &mut Editor,
    text: &mut String,
) -> bool {
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::Text);
        ui.output_mut(|output| output.mutable_text_under_cursor = true);
    }
    let origin = shown.origin(ui, inner, editor.scroll);
    let (pressed, shift, touch, pasted) = ui.input(|input| {
        let pasted = input.events.iter().find_map(|event| match event {
            Event::MiddleClickPaste { pos, text } => Some((*pos, text.clone())),
            _ => None,
        });
        let pressed = input.pointer.primary_pressed();
        (pressed, input.modifiers.shift, input.any_touches(), pasted)
    });
    // On Linux, the middle button pastes what was selected last, where it is pressed.
    if let Some((at, new)) = pasted
        && response.contains_pointer()
    {
        editor.finish(text);
        editor.place(shown.row.hit(at.x - origin.x), false);
        editor.insert(text, &new);
        response.request_focus();
        return true;
    }
    let Some(at) = response.interact_pointer_pos() else {
        return false;
    };
    let x = at.x - origin.x;
    // A finger that comes down may be about to scroll the page.
    let pressed = if touch {
        response.clicked()
    } else {
        pressed && response.is_pointer_button_down_on()
    };
    if response.triple_clicked() {
        editor.select(0..text.len());
    } else if response.double_clicked() {
        editor.select(shown.row.word_at(x));
    } else if pressed {
        let changed = editor.finish(text);
        editor.place(shown.row.hit(x), shift && response.has_focus());
        // It also tells the input method that what it composed is settled.
        response.request_focus();
        return changed;
    } else if response.dragged() {
        editor.place(shown.row.hit(x), true);
    }
    false
}

/// Tells screen readers what the field is and holds.
fn describe(
    ui: &Ui,
    cx: &Cx<'_>,
    response: &Response,
    field: &Field<'_>,
    said: &str,
    shown: &Shown,
) {
    response.widget_info(|| WidgetInfo {
        role: Role::SearchInput,
        ..WidgetInfo::text_edit(ui.is_enabled(), said, shown.laid.text(), field.hint)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_language(cx.main.manifest.tag.as_str());
        node.set_text_direction(direction(shown.laid.rtl()));
        node.add_action(Action::SetValue);
        node.add_action(Action::ReplaceSelectedText);
        node.add_action(Action::SetTextSelection);
    });
}

#[allow(clippy::too_many_arguments, reason = "all of it is seen")]
fn paint(
    ui: &Ui,
    cx: &mut Cx<'_>,
    response: &Response,
    field: &Field<'_>,
    inner: Rect,
    origin: Pos2,
    shown: &Shown,
    editor: &Editor,
) {
    let rect = response.rect;
    let x = origin.x + shown.row.caret(editor.caret());
    // The caret of an empty line, too, is at the side where reading starts.
    let x = (x - CARET / 2.0)
        .min(inner.right() - CARET)
        .max(inner.left());
    let caret = shown.rect(origin, 0.0, 0.0).intersect(inner);
    let caret = Rect::from_x_y_ranges(x..=x + CARET, caret.y_range());
    let caret = caret.round_to_pixels(ui.pixels_per_point());
    if response.has_focus() && ui.is_enabled() {
        let to_global = ui.ctx().layer_transform_to_global(ui.layer_id());
        let to_global = to_global.unwrap_or_default();
        ui.output_mut(|output| {
            output.ime = Some(IMEOutput {
                purpose: IMEPurpose::Normal,
                rect: to_global * inner,
                cursor_rect: to_global * caret,
                should_interrupt_composition: false,
            });
        });
    }
    if !ui.is_rect_visible(rect) {
        return;
    }
    let theme = cx.theme;
    let edge = Stroke::new(2.0, theme.control);
    let corner = space::CORNER - 2;
    ui.painter()
        .rect(rect, corner, theme.card, edge, StrokeKind::Inside);
    let painter = ui.painter_at(inner);
    if shown.row.cells().is_empty() {
        let hint = hint(ui, cx, field.hint, inner.width());
        let hint = Shown {
            row: Row::of(&hint),
            laid: hint,
        };
        // Where the caret is, even if the hint is not in the reader's language.
        let at = hint.at_side(ui, inner, 0.0, cx.rtl());
        cx.text
            .paint(&painter, &hint.laid, at, |_| Look::plain(theme.muted));
    }
    if response.has_focus() {
        for (x0, x1) in shown.row.strips(&editor.selection()) {
            let strip = shown.rect(origin, x0, x1).intersect(inner);
            let strip = strip.round_to_pixels(ui.pixels_per_point());
            painter.rect_filled(strip, 0, theme.highlight);
        }
    }
    let look = |tag| Look {
        color: theme.ink,
        decor: if tag == COMPOSED {
            Decor::Line
        } else {
            Decor::None
        },
    };
    cx.text.paint(&painter, &shown.laid, origin, look);
    // A caret in a window that is not in use would promise what typing does not keep.
    if response.has_focus() && ui.input(|input| input.focused) {
        painter.rect_filled(caret, 0, theme.ink);
    }
}

/// As many words of the hint as there is room for.
fn hint(ui: &Ui, cx: &mut Cx<'_>, words: &str, room: f32) -> Arc<Laid> {
    let mut laid = lay_line(ui, cx, words, &[]);
    let mut kept = words;
    while laid.size().0 > room && !kept.is_empty() {
        let word = kept.rfind(char::is_whitespace);
        let letter = kept.char_indices().next_back().map_or(0, |(at, _)| at);
        kept = kept.get(..word.unwrap_or(letter)).unwrap_or_default();
        laid = lay_line(ui, cx, &[kept, "..."].concat(), &[]);
    }
    laid
}
