//! Where the keyboard goes besides Tab: a key leads from the bar to the page, to the buttons
//! below it and around, as in browsers, since on a long page Tab would take long; and a box
//! that closes gives it back.

use egui::{Id, Key, Modifiers, Rect, Ui};

use super::App;
use crate::screen::frame::brand_id;
use crate::screen::pages::title_id;

/// The first button below the page.
#[must_use]
pub(super) fn first_below() -> Id {
    Id::unique("first below")
}

impl App {
    /// Gives the keyboard to the next region when its key was pressed, or to the one before.
    pub(super) fn change_region(&self, ui: &Ui) {
        let (back, on) = ui.input_mut(|input| {
            let back = input.consume_key(Modifiers::SHIFT, Key::F6);
            (back, input.consume_key(Modifiers::NONE, Key::F6))
        });
        // A dialog is a region of its own.
        if !(back || on) || self.state.over.is_some() {
            return;
        }
        let rect = |id: Id| -> Option<Rect> { Some(ui.ctx().read_response(id)?.rect) };
        let regions = [brand_id(), title_id(self.state.visit), first_below()];
        let [bar, _, below] = regions.map(rect);
        let here = ui.memory(egui::Memory::focused).and_then(rect);
        let now = match here {
            Some(here) if bar.is_some_and(|bar| here.top() < bar.bottom()) => 0,
            Some(here) if below.is_some_and(|below| here.bottom() > below.top()) => 2,
            _ => 1,
        };
        let step = if back { 2 } else { 1 };
        let next = (1..=2_usize).map(|times| (now + step * times) % regions.len());
        let mut shown = next
            .filter_map(|at| regions.get(at))
            .filter(|id| rect(**id).is_some());
        if let Some(id) = shown.next() {
            ui.memory_mut(|memory| memory.request_focus(*id));
        }
    }

    /// Gives the keyboard back to what had it before a box was opened over the page.
    pub(super) fn remember_focus(&mut self, ui: &Ui) {
        match (&self.over_before, &self.state.over) {
            (None, Some(_)) => self.focus_before = ui.memory(egui::Memory::focused),
            // Nothing behind the box takes the keyboard while egui remembers the box, which
            // it does for one frame more.
            (Some(_), None) => {
                self.give_back(ui, self.focus_before);
                ui.ctx().request_repaint();
            }
            (None, None) => {
                let before = self.focus_before.take();
                self.give_back(ui, before);
            }
            (Some(_), Some(_)) => {}
        }
    }

    fn give_back(&self, ui: &Ui, before: Option<Id>) {
        // On another page the heading gets it.
        let same = self.arrived == Some(self.state.visit);
        if let Some(id) = before.filter(|_| same) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
}
