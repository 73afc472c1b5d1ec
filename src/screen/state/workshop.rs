//! Where a room is in the story of a made-up family.

use super::{Place, State};
use crate::guide::{Guide, Story};
use crate::pages::Scene;

/// The view on the wall, and what of it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stage {
    /// The view, counted from 0.
    pub view: usize,
    /// How many steps more than the first are shown.
    pub more: usize,
}

/// What the speaker does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Shows the next line, or else the next view.
    Next,
    /// Takes the last line away, or goes back a view.
    Before,
    /// Starts again.
    First,
    /// Tries another answer, by place among those of the switch.
    Try(usize),
}

impl State {
    /// A computer in public has nobody who leads a workshop.
    pub(super) fn may_go(&self, place: &Place) -> bool {
        !(self.kiosk.on && matches!(place, Place::Workshop(_) | Place::Notes(_)))
    }

    /// The story on the wall, if one is.
    #[must_use]
    pub fn story<'g>(&self, guide: &'g Guide) -> Option<&'g Story> {
        match &self.place {
            Place::Workshop(Some(id)) => guide.story(id),
            _ => None,
        }
    }

    /// The view on the wall.
    #[must_use]
    pub fn scene(&self, story: &Story) -> Scene {
        let scene = Scene::all(story).get(self.stage.view).copied();
        scene.unwrap_or(Scene::Family)
    }

    /// Whether there is nothing more to show.
    #[must_use]
    pub fn is_last_step(&self, story: &Story) -> bool {
        let all = Scene::all(story);
        self.stage.view + 1 >= all.len() && self.stage.more + 1 >= self.scene(story).steps(story)
    }

    pub(super) fn step(&mut self, guide: &Guide, step: Step) {
        let Some(story) = self.story(guide) else {
            return;
        };
        let all = Scene::all(story);
        let scene = self.scene(story);
        match step {
            Step::Next if self.stage.more + 1 < scene.steps(story) => self.stage.more += 1,
            Step::Next if self.stage.view + 1 < all.len() => self.show(self.stage.view + 1, 0),
            Step::Next => {}
            Step::Before if self.stage.more > 0 => self.stage.more -= 1,
            Step::Before => {
                let Some(view) = self.stage.view.checked_sub(1) else {
                    return;
                };
                // Back there all of it was shown.
                let steps = all.get(view).map_or(1, |scene| scene.steps(story));
                self.show(view, steps.saturating_sub(1));
            }
            Step::First => self.show(0, 0),
            Step::Try(place) => {
                if matches!(scene, Scene::Change(_)) && place + 1 < scene.steps(story) {
                    // The same one again takes it back.
                    let again = self.stage.more == place + 1;
                    self.stage.more = if again { 0 } else { place + 1 };
                }
            }
        }
    }

    fn show(&mut self, view: usize, more: usize) {
        self.stage = Stage { view, more };
        self.notice = None;
        self.visit += 1;
    }
}
