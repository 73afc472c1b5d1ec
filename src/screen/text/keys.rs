//! The keyboard on the screen: which field it writes into, and what was pressed. Its
//! keys are drawn after the field, which takes what was pressed in the next frame.

use egui::{Context, Id};

/// Frames after which the page around a new keyboard has its place.
const SETTLING: u8 = 5;

/// What a key does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Types this.
    Letter(String),
    /// Takes the letter before the caret away.
    Back,
}

/// What is known of the keyboard.
#[derive(Debug, Default)]
pub struct Keys {
    field: Option<Id>,
    /// Whether the field was shown in this frame.
    seen: bool,
    /// Frames in which the field is still to be brought into view.
    settling: u8,
    pressed: Option<Press>,
    /// Whether the keyboard with Latin letters is shown in the place of the reader's.
    pub latin: bool,
    /// Whether the next letter is a capital one.
    pub capital: bool,
}

impl Keys {
    /// Whether the keyboard is shown.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.field.is_some()
    }

    /// Whether it writes into this field.
    #[must_use]
    pub fn is_for(&self, field: Id) -> bool {
        self.field == Some(field)
    }

    /// Shows the keyboard for a field.
    pub fn open(&mut self, ctx: &Context, field: Id) {
        if self.field != Some(field) {
            *self = Self {
                field: Some(field),
                seen: true,
                settling: SETTLING,
                latin: self.latin,
                ..Self::default()
            };
            ctx.request_repaint();
        }
    }

    /// Hides it. The field gives up what is typed on a keyboard, or in a kiosk this one
    /// would come back at once.
    pub fn close(&mut self, ctx: &Context) {
        if let Some(field) = self.field.take() {
            ctx.memory_mut(|memory| memory.surrender_focus(field));
            ctx.request_repaint();
        }
    }

    /// Notes what was pressed.
    pub fn press(&mut self, press: Press) {
        self.pressed = Some(press);
    }

    /// What was pressed for this field. To be asked by every field that is shown.
    pub(in crate::screen) fn pressed(&mut self, field: Id) -> Option<Press> {
        if !self.is_for(field) {
            return None;
        }
        self.seen = true;
        self.pressed.take()
    }

    /// Whether the field must be brought into view: the page around it became smaller.
    /// Only every other frame: a page has moved one frame after it was asked to, and asked
    /// again before that it would move twice.
    pub(in crate::screen) fn settles(&mut self, ctx: &Context, field: Id) -> bool {
        if !self.is_for(field) || self.settling == 0 {
            return false;
        }
        let now = self.settling.is_multiple_of(2);
        self.settling -= 1;
        ctx.request_repaint();
        now
    }

    pub(super) fn begin(&mut self) {
        self.seen = false;
    }

    /// A field that is no longer there needs no keyboard.
    pub(super) fn end(&mut self, ctx: &Context) {
        let gone = self.is_open() && !self.seen;
        if gone {
            self.field = None;
        }
        if !self.is_open() {
            self.pressed = None;
        }
        if gone || self.pressed.is_some() {
            ctx.request_repaint();
        }
    }
}
