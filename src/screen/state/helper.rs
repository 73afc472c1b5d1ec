//! Helper mode: a helper sits beside a reader whose language they do not speak.

use super::State;
use crate::settings::Mode;

/// Which of the two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Who sits beside the reader. Theirs is the first language of the settings.
    Helper,
    /// Who needs the guide. Theirs is the second language.
    Reader,
}

/// What is chosen for the two people; it is kept in memory only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Helper {
    /// Whether the reader's language comes first, with its buttons.
    pub swapped: bool,
    /// Whose words are larger.
    pub larger: Option<Who>,
}

/// What a helper does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// Swaps the two languages.
    Swap,
    /// Shows the words of one of the two larger, or as before.
    Larger(Who),
}

impl State {
    /// Whether a helper sits beside the reader.
    #[must_use]
    pub fn helps(&self) -> bool {
        self.settings.mode == Mode::Helper
    }

    pub(super) fn help(&mut self, help: Help) {
        if !self.helps() {
            return;
        }
        let helper = &mut self.helper;
        match help {
            Help::Swap => helper.swapped = !helper.swapped,
            Help::Larger(who) => {
                helper.larger = Some(who).filter(|_| helper.larger != Some(who));
            }
        }
    }
}
