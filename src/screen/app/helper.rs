//! Helper mode: the strip with what to ask next, and with whose language comes first
//! and whose is larger.

use egui::{Frame, Ui};

use super::App;
use crate::screen::state::{Action, Help, Over, Place, Who};
use crate::screen::theme::space;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::text::rich;
use crate::screen::widgets::{Cx, below, languages};
use crate::settings::Mode;
use crate::words::{Arg, Locale, ids, msg};

impl App {
    /// The guide for a helper and a reader, when the command line says so. A kiosk
    /// stays one: nobody sits beside its readers.
    #[must_use]
    pub fn as_helper(mut self, on: bool) -> Self {
        if on && !self.state.kiosk.on {
            self.state.settings.mode = Mode::Helper;
        }
        self
    }

    /// The two languages in the order in which they stand.
    pub(super) fn in_order<'a>(
        &self,
        main: &'a Locale,
        second: Option<&'a Locale>,
    ) -> (&'a Locale, Option<&'a Locale>) {
        match second {
            Some(second) if self.state.helps() && self.state.helper.swapped => (second, Some(main)),
            _ => (main, second),
        }
    }

    /// The language whose words are larger, of the two in the order in which they stand.
    pub(super) fn larger<'a>(
        &self,
        main: &'a Locale,
        second: Option<&'a Locale>,
    ) -> Option<&'a str> {
        if !self.state.helps() {
            return None;
        }
        let (helper, reader) = self.in_order(main, Some(second?));
        let larger = match self.state.helper.larger? {
            Who::Helper => helper,
            Who::Reader => reader?,
        };
        Some(&larger.manifest.tag)
    }

    /// The helper's strip, on every page.
    pub(super) fn show_helper(&self, ui: &mut Ui, cx: &mut Cx<'_>, frame: Frame) {
        if !self.state.helps() {
            return;
        }
        let whole_scale = cx.scale;
        // As in the bar: the page needs the room more.
        cx.scale = whole_scale.min(1.25);
        below::strip(ui, cx, frame, |ui, cx| {
            ui.spacing_mut().item_spacing.y = space::LINE;
            match cx.second {
                Some(second) => self.helps_with(ui, cx, second),
                None => which_language(ui, cx),
            }
        });
        cx.scale = whole_scale;
    }

    fn helps_with(&self, ui: &mut Ui, cx: &mut Cx<'_>, second: &Locale) {
        // Twice: the other way round, it is the reader who comes first.
        let (helper, reader) = self.in_order(cx.main, Some(second));
        let reader = reader.unwrap_or(helper);
        if let Some(prompt) = self.prompt() {
            let words = cx.words.rich(helper, &prompt, None, &[]);
            let style = crate::screen::widgets::text::Style {
                bold: true,
                ..cx.body()
            };
            // It never grows with the words that the two read together.
            let larger = cx.larger.take();
            rich(ui, cx, &words, style, &[]);
            cx.larger = larger;
        }
        languages::rows(ui, cx.rtl(), |ui| {
            let words = cx.words.say(helper, msg::HELPER_SWAP, &[]);
            if Button::new(&words, Kind::Secondary).show(ui, cx).clicked() {
                cx.actions.push(Action::Help(Help::Swap));
            }
            for (who, locale) in [(Who::Reader, reader), (Who::Helper, helper)] {
                let name = Arg::Text(locale.manifest.name.clone());
                let words = cx.words.say(helper, msg::HELPER_LARGER, &[("what", name)]);
                let chosen = self.state.helper.larger == Some(who);
                let pill = Button::new(&words, Kind::Pill { chosen }).names();
                if pill.show(ui, cx).clicked() {
                    cx.actions.push(Action::Help(Help::Larger(who)));
                }
            }
        });
    }

    /// The message that says what to ask or to read together on the open page.
    fn prompt(&self) -> Option<String> {
        match &self.state.place {
            Place::Home => Some(msg::HELPER_HOME.0.to_owned()),
            Place::Question(question) => {
                let question = self.guide.walkthrough.question(*question)?;
                Some(ids::helper(&question.id))
            }
            Place::Review => Some(msg::HELPER_REVIEW.0.to_owned()),
            Place::Plan => Some(msg::HELPER_PLAN.0.to_owned()),
            _ => None,
        }
    }
}

/// Asks for the reader's language: with one language there is nothing to point at.
fn which_language(ui: &mut Ui, cx: &mut Cx<'_>) {
    let words = cx.words.say(cx.main, msg::HELPER_WHICH, &[]);
    let style = cx.body();
    rich(ui, cx, &words, style, &[]);
    let words = cx.words.say(cx.main, msg::HELPER_CHOOSE, &[]);
    let button = Button::new(&words, Kind::Primary).opens();
    if button.show(ui, cx).clicked() {
        cx.actions.push(Action::Open(Over::Languages));
    }
}
