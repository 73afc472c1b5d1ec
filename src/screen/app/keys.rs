//! Keys that work on every page.

use egui::{Key, Modifiers, Ui};

use crate::screen::state::{Action, Read};

/// The key that reads aloud; the words name it as `$key-read`.
const READ: Key = Key::F8;

/// What the keys that were pressed ask for.
pub(super) fn keys(ui: &Ui) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.input_mut(|input| {
        for key in [Key::Plus, Key::Equals] {
            if input.consume_key(Modifiers::COMMAND, key) {
                actions.push(Action::TextSize(true));
            }
        }
        if input.consume_key(Modifiers::COMMAND, Key::Minus) {
            actions.push(Action::TextSize(false));
        }
        if input.consume_key(Modifiers::NONE, READ) {
            actions.push(Action::Read(Read::Toggle));
        }
    });
    actions
}
