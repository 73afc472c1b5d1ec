//! A story on the wall: its page, its keys.

use egui::{FocusDirection, Key, Modifiers, Ui};

use super::App;
use crate::pages::{Composer, Page};
use crate::screen::pages::workshop::View;
use crate::screen::state::{Action, Place, Step};
use crate::settings::Mode;

impl App {
    /// The guide with the stories first, when the settings or the command line say so.
    #[must_use]
    pub fn as_workshop(mut self, on: bool) -> Self {
        if on || self.state.settings.mode == Mode::Workshop {
            self.act(Action::Go(Place::Workshop(None)));
        }
        self
    }

    /// What of a story is on the wall.
    pub(super) fn wall(&self, composer: &Composer<'_>) -> Option<Page> {
        let story = self.state.story(&self.guide)?;
        let stage = self.state.stage;
        let scene = self.state.scene(story);
        Some(composer.scene(story, scene, stage.more + 1))
    }

    /// All stories, a story as the room takes it home, or the speaker's notes.
    pub(super) fn told_to_a_room(&self, composer: &Composer<'_>, place: &Place) -> Option<Page> {
        match place {
            Place::Workshop(Some(id)) => Some(composer.story_handout(self.guide.story(id)?)),
            Place::Notes(id) => Some(composer.story_notes(self.guide.story(id)?)),
            _ => Some(composer.workshop()),
        }
    }

    pub(super) fn on_the_wall<'a>(
        &'a self,
        composer: &'a Composer<'a>,
        page: &'a Page,
    ) -> View<'a> {
        View {
            page,
            state: &self.state,
            composer,
        }
    }

    /// The keys of a speaker; a clicker sends those that turn a page.
    pub(super) fn speaker_keys(&self, ui: &Ui) -> Option<Action> {
        self.state.story(&self.guide)?;
        if self.state.over.is_some() {
            return None;
        }
        let rtl = self.composer()?.main.is_rtl();
        let (on, back) = if rtl {
            (Key::ArrowLeft, Key::ArrowRight)
        } else {
            (Key::ArrowRight, Key::ArrowLeft)
        };
        let keys = [
            (Key::PageDown, Step::Next),
            (on, Step::Next),
            (Key::PageUp, Step::Before),
            (back, Step::Before),
            (Key::Home, Step::First),
        ];
        let (_, step) = ui.input_mut(|input| {
            keys.into_iter()
                .find(|(key, _)| input.consume_key(Modifiers::NONE, *key))
        })?;
        // The toolkit would also move the keyboard in the arrow's direction.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        Some(Action::Workshop(step))
    }
}
