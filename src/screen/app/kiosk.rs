//! Watches over a kiosk: nobody leaves it by the window, and nobody's answers stay.

use std::time::Duration;

use egui::{Context, Event, Key, Modifiers, ViewportCommand};

use super::App;
use crate::screen::state::{Action, Door, Leave, Over, Place, STILL_HERE};
use crate::settings::Mode;
use crate::words::msg;

/// The key that blanks the screen at once.
pub(super) const VANISH: Key = Key::F9;

impl App {
    /// The guide as a kiosk, when the settings or the command line say so.
    #[must_use]
    pub fn as_kiosk(mut self, on: bool) -> Self {
        if on || self.state.settings.mode == Mode::Kiosk {
            self.state.become_kiosk();
        }
        self
    }

    /// Takes this hash of a code instead of the one in the settings.
    pub fn set_kiosk_code(&mut self, hash: Option<String>) {
        self.state
            .kiosk_settings(|settings| settings.kiosk_code = hash);
    }

    /// Allows saving to these folders instead of those in the settings.
    pub fn set_kiosk_drives(&mut self, drives: Vec<std::path::PathBuf>) {
        self.state
            .kiosk_settings(|settings| settings.drives = drives);
    }

    /// Looks at what happened since the last frame, before anything is drawn.
    pub(super) fn watch(&mut self, ctx: &Context) {
        self.state.now = ctx.input(|input| input.time);
        if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, VANISH)) {
            self.act(Action::Vanish);
            self.neutral_title(ctx);
        }
        if self.state.place == Place::Blank && woken(ctx) {
            self.act(Action::Go(Place::Home));
            ctx.send_viewport_cmd(ViewportCommand::Title(self.window_title()));
        }
        if !self.state.kiosk.on {
            return;
        }
        if ctx.input(|input| input.viewport().close_requested())
            && self.state.kiosk.door == Door::Shut
        {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.act(Action::Leave(Leave::Ask));
        }
        self.still_here(ctx);
    }

    /// Asks after a while whether anyone is still there, and erases when nobody is.
    fn still_here(&mut self, ctx: &Context) {
        let now = self.state.now;
        let asking = self.state.over == Some(Over::StillHere);
        if ctx.input(|input| !input.events.is_empty()) {
            self.state.kiosk.touched = now;
            // The touch that answers shall not press what lies below as well.
            if asking && woken(ctx) {
                self.act(Action::Close);
            }
        } else if asking && now - self.state.kiosk.asked >= STILL_HERE {
            self.state.nobody_there();
            self.carry_out(ctx);
        } else if !asking
            && !self.state.is_fresh()
            && now - self.state.kiosk.touched >= f64::from(self.state.settings.still_here_after)
        {
            self.state.kiosk.asked = now;
            self.act(Action::Open(Over::StillHere));
        }
        // The only clock that runs while nobody touches anything, and only while
        // somebody's words are on the screen.
        let left = if self.state.over == Some(Over::StillHere) {
            STILL_HERE - (now - self.state.kiosk.asked)
        } else if self.state.is_fresh() {
            return;
        } else {
            f64::from(self.state.settings.still_here_after) - (now - self.state.kiosk.touched)
        };
        ctx.request_repaint_after(Duration::from_secs_f64(left.max(0.05)));
    }

    /// Takes back whatever a frame asked of the world outside the kiosk.
    pub(super) fn keep_in(&mut self, ctx: &Context) {
        if self.state.kiosk.on {
            // All of them reach out: the clipboard, other programs.
            ctx.output_mut(|output| output.commands.clear());
            if self.state.kiosk.door == Door::Open {
                self.state.kiosk.door = Door::Closing;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// A title that tells whoever looks over the shoulder nothing.
    pub(super) fn neutral_title(&self, ctx: &Context) {
        let title = self.say(msg::BLANK_TITLE);
        ctx.send_viewport_cmd(ViewportCommand::Title(title));
    }
}

/// Whether a person did something on purpose; a pointer that moves by itself does not count.
fn woken(ctx: &Context) -> bool {
    ctx.input(|input| {
        input.events.iter().any(|event| {
            matches!(
                event,
                Event::Key { pressed: true, .. }
                    | Event::PointerButton { pressed: true, .. }
                    | Event::Touch { .. }
                    | Event::Text(_)
            )
        })
    })
}
