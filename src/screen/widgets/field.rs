//! A field for a line of text, in any script and both directions.
//!
//! egui's own field knows neither: it shows Arabic in the wrong order and moves the caret the
//! wrong way. This one is laid out like every other text of the guide. What is typed is kept by
//! the caller alone; see [`Editor`].

use std::sync::Arc;

use egui::accesskit::{self, Action, ActionData, ActionRequest, TextPosition};
use egui::emath::GuiRounding as _;
use egui::output::IMEOutput;
use egui::text_edit::TextEditState;
use egui::{
    CursorIcon, Event, EventFilter, IMEPurpose, Id, ImeEvent, Key, Modifiers, Pos2, Rect, Response,
    Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{Cx, ring};
use crate::screen::text::{Decor, Look};
use crate::screen::theme::{size, space};
use crate::typeset::{
    Cell, Delete, Editor, Go, Laid, Piece, Request, Row, Spot, first_strong, stack_for,
};

/// The caret's width.
const CARET: f32 = 2.0;
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
    let before = text.clone();
    editor.fit(text);
    let said = editor.shown(text).into_owned();
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
    if *text != before {
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

/// The events that are for the field. Escape is one of them while there is something to clear;
/// after that, it leaves the field.
fn events(ui: &Ui, id: Id, focused: bool, empty: bool) -> Vec<Event> {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: !empty,
        tab: false,
    };
    if focused {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        // By this, the selection of the page knows that keys belong to a text field. No text is
        // in it.
        if TextEditState::load(ui.ctx(), id).is_none() {
            TextEditState::default().store(ui.ctx(), id);
        }
    }
    let mut events = ui.input(|input| input.filtered_events(&filter));
    // Screen readers ask without giving the keyboard to the field.
    events.retain(|event| focused || matches!(event, Event::AccessKitActionRequest(_)));
    events
}

/// What carries an event out.
struct Hand<'a> {
    editor: &'a mut Editor,
    text: &'a mut String,
    row: &'a Row,
}

impl Hand<'_> {
    /// Does what a screen reader asks for.
    fn asked(&mut self, id: Id, request: &ActionRequest) -> bool {
        if request.target_node != id.accesskit_id() {
            return false;
        }
        match (request.action, &request.data) {
            (Action::SetValue, Some(ActionData::Value(value))) => {
                self.editor.finish(self.text);
                self.editor.select(0..self.text.len());
                self.editor.insert(self.text, value);
            }
            (Action::ReplaceSelectedText, Some(ActionData::Value(value))) => {
                self.editor.insert(self.text, value);
            }
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(wanted))) => {
                let anchor = spot_of(id, self.row, wanted.anchor);
                let focus = spot_of(id, self.row, wanted.focus);
                let (Some(anchor), Some(focus)) = (anchor, focus) else {
                    return false;
                };
                self.editor.finish(self.text);
                self.editor.place(anchor, false);
                self.editor.place(focus, true);
            }
            _ => return false,
        }
        true
    }

    /// Does what a key, the clipboard or an input method says.
    fn told(&mut self, ui: &Ui, event: &Event) -> bool {
        match event {
            Event::Ime(event) => self.compose(event),
            // Enter is a key of its own.
            Event::Text(new) if new == "\n" || new == "\r" => return false,
            Event::Text(new) | Event::Paste(new) if !new.is_empty() => {
                self.editor.insert(self.text, new);
            }
            Event::Copy => self.copy(ui),
            Event::Cut if !self.editor.selection().is_empty() => {
                self.copy(ui);
                self.editor.insert(self.text, "");
            }
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => return self.key(ui, *key, *modifiers),
            _ => return false,
        }
        true
    }

    fn copy(&mut self, ui: &Ui) {
        self.editor.finish(self.text);
        let selected = self.text.get(self.editor.selection()).unwrap_or_default();
        if !selected.is_empty() {
            ui.copy_text(selected.to_owned());
        }
    }

    fn compose(&mut self, event: &ImeEvent) {
        match event {
            ImeEvent::Preedit {
                text,
                active_range_chars,
            } => self
                .editor
                .compose(self.text, text, active_range_chars.clone()),
            ImeEvent::Commit(new) => self.editor.commit(self.text, new),
            ImeEvent::DeleteSurrounding {
                before_chars,
                after_chars,
            } => self
                .editor
                .delete_around(self.text, *before_chars, *after_chars),
            // Deprecated messages without meaning.
            _ => {}
        }
    }

    fn key(&mut self, ui: &Ui, key: Key, modifiers: Modifiers) -> bool {
        let mac = ui.os().is_mac();
        let by_word = modifiers.ctrl || modifiers.alt;
        let far = modifiers.mac_cmd;
        let delete = match key {
            Key::Backspace if far => Some(Delete::ToStart),
            Key::Backspace if by_word => Some(Delete::WordBack),
            Key::Backspace => Some(Delete::Back),
            // Shift and Delete cut, where that is the custom.
            Key::Delete if modifiers.shift && !mac => None,
            Key::Delete if far => Some(Delete::ToEnd),
            Key::Delete if by_word => Some(Delete::WordAhead),
            Key::Delete => Some(Delete::Ahead),
            _ => None,
        };
        if let Some(delete) = delete {
            self.editor.delete(self.text, self.row, delete);
            return true;
        }
        let (left, right) = if self.row.rtl() {
            (Go::End, Go::Start)
        } else {
            (Go::Start, Go::End)
        };
        let go = match key {
            Key::ArrowLeft if far => left,
            Key::ArrowRight if far => right,
            Key::ArrowLeft if by_word => Go::WordLeft,
            Key::ArrowRight if by_word => Go::WordRight,
            Key::ArrowLeft => Go::Left,
            Key::ArrowRight => Go::Right,
            Key::Home | Key::ArrowUp => Go::Start,
            Key::End | Key::ArrowDown => Go::End,
            Key::A if modifiers.command => {
                self.editor.finish(self.text);
                self.editor.select(0..self.text.len());
                return true;
            }
            // An input method takes its own Escape.
            Key::Escape if self.editor.composed().is_none() => {
                self.editor.select(0..self.text.len());
                self.editor.insert(self.text, "");
                return true;
            }
            _ => return false,
        };
        self.editor.finish(self.text);
        self.editor.go(self.row, go, modifiers.shift);
        true
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

/// Gives screen readers and magnifiers the text character by character, with the caret in it.
fn read_out(
    ui: &mut Ui,
    response: &Response,
    inner: Rect,
    origin: Pos2,
    shown: &Shown,
    editor: &Editor,
) {
    let id = response.id;
    let text = shown.laid.text();
    // A text run counts the bytes of a character in eight bits.
    if shown.row.cells().iter().any(|cell| cell.range.len() > 255) {
        return;
    }
    let place = |spot: Spot| place_of(id, &shown.row, spot);
    if response.has_focus() {
        let (anchor, focus) = (place(editor.anchor()), place(editor.caret()));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_text_selection(accesskit::TextSelection { anchor, focus });
        });
    }
    // egui gives a node a parent only by way of an `Ui`.
    let builder = UiBuilder::new().scope_id(id.with("runs")).max_rect(inner);
    let runs = ui.new_child(builder.accessibility_parent(id));
    let count = shown.row.stretches().count().max(1);
    let empty: &[Cell] = &[];
    let stretches = shown.row.stretches().chain([empty]).take(count);
    for (number, cells) in stretches.enumerate() {
        let run = run_id(id, number);
        runs.interact(
            Rect::from_min_size(origin, vec2(0.0, 0.0)),
            run,
            Sense::hover(),
        );
        let rtl = cells.first().map_or(shown.laid.rtl(), |cell| cell.rtl);
        let x0 = cells.iter().map(|c| c.x0).reduce(f32::min).unwrap_or(0.0);
        let x1 = cells.iter().map(|c| c.x1).reduce(f32::max).unwrap_or(0.0);
        let start = cells.first().map_or(0, |cell| cell.range.start);
        let end = cells.last().map_or(0, |cell| cell.range.end);
        let from_start = |cell: &Cell| if rtl { x1 - cell.x1 } else { cell.x0 - x0 };
        // Every index is under `editor::MOST`.
        let words = cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| cell.starts_word());
        let words: Vec<u8> = words.filter_map(|(at, _)| u8::try_from(at).ok()).collect();
        let lengths = cells
            .iter()
            .filter_map(|c| u8::try_from(c.range.len()).ok());
        let lengths: Vec<u8> = lengths.collect();
        let bounds = shown.rect(origin, x0, x1);
        ui.ctx().accesskit_node_builder(run, |node| {
            node.set_role(Role::TextRun);
            node.set_text_direction(direction(rtl));
            node.set_value(text.get(start..end).unwrap_or_default());
            node.set_character_lengths(lengths);
            node.set_character_positions(cells.iter().map(from_start).collect::<Vec<f32>>());
            node.set_character_widths(cells.iter().map(|c| c.x1 - c.x0).collect::<Vec<f32>>());
            node.set_word_starts(words);
            node.set_bounds(accesskit::Rect {
                x0: bounds.min.x.into(),
                y0: bounds.min.y.into(),
                x1: bounds.max.x.into(),
                y1: bounds.max.y.into(),
            });
            if let Some(before) = number.checked_sub(1) {
                node.set_previous_on_line(run_id(id, before).accesskit_id());
            }
            if number + 1 < count {
                node.set_next_on_line(run_id(id, number + 1).accesskit_id());
            }
        });
    }
}

fn run_id(id: Id, number: usize) -> Id {
    id.with(("run", number))
}

fn direction(rtl: bool) -> accesskit::TextDirection {
    if rtl {
        accesskit::TextDirection::RightToLeft
    } else {
        accesskit::TextDirection::LeftToRight
    }
}

/// How a screen reader names a place in the text.
fn place_of(id: Id, row: &Row, spot: Spot) -> TextPosition {
    let at = |number: usize, character_index: usize| TextPosition {
        node: run_id(id, number).accesskit_id(),
        character_index,
    };
    let mut last = at(0, 0);
    for (number, cells) in row.stretches().enumerate() {
        for (index, cell) in cells.iter().enumerate() {
            let before = cell.range.contains(&spot.offset);
            if before && !(spot.upstream && cell.range.start == spot.offset && number + index > 0) {
                return at(number, index);
            }
            last = at(number, index + 1);
            if cell.range.end == spot.offset && spot.upstream {
                return last;
            }
        }
    }
    last
}

/// The place that a screen reader names.
fn spot_of(id: Id, row: &Row, place: TextPosition) -> Option<Spot> {
    if row.cells().is_empty() {
        return Some(Spot::default());
    }
    let mut runs = row.stretches().enumerate();
    let (_, cells) = runs.find(|(number, _)| run_id(id, *number).accesskit_id() == place.node)?;
    let (offset, upstream) = match (cells.get(place.character_index), cells.last()) {
        (Some(cell), _) => (cell.range.start, false),
        (None, Some(last)) => (last.range.end, true),
        (None, None) => return None,
    };
    Some(Spot { offset, upstream })
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
