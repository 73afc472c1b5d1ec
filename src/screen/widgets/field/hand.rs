//! What keys, the clipboard, input methods and screen readers do to the text of a field.

use egui::accesskit::{Action, ActionData, ActionRequest};
use egui::text_edit::TextEditState;
use egui::{Event, EventFilter, Id, ImeEvent, Key, Modifiers, Ui};

use super::read_out::spot_of;
use crate::typeset::{Delete, Editor, Go, Row};

/// The events that are for the field. Escape is one of them while there is something to clear;
/// after that, it leaves the field.
pub(super) fn events(ui: &Ui, id: Id, focused: bool, empty: bool) -> Vec<Event> {
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
pub(super) struct Hand<'a> {
    pub editor: &'a mut Editor,
    pub text: &'a mut String,
    pub row: &'a Row,
}

impl Hand<'_> {
    /// Does what a screen reader asks for.
    pub fn asked(&mut self, id: Id, request: &ActionRequest) -> bool {
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
    pub fn told(&mut self, ui: &Ui, event: &Event) -> bool {
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
