//! The strip of buttons while a page is read aloud, and where nothing can be read,
//! why.

use egui::Ui;

use crate::screen::app::Strip;
use crate::screen::state::{Action, Read};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::icon::{Sign, button, width};
use crate::screen::widgets::languages::rows;
use crate::screen::widgets::text::rich;
use crate::speech::SpeechError;
use crate::words::{Msg, Rich, msg};

/// The fewest ems of width for words beside the signs.
const EMS_FOR_WORDS: f32 = 52.0;

/// Draws the strip.
pub fn strip(ui: &mut Ui, cx: &mut Cx<'_>, strip: Strip) {
    let whole_scale = cx.scale;
    // It keeps room for the page that is read.
    cx.scale = whole_scale.min(1.25);
    let with_words = cx.ems(ui.available_width()) >= EMS_FOR_WORDS;
    let pause = if strip.paused {
        (Sign::Play, msg::SPEECH_GO_ON)
    } else {
        (Sign::Pause, msg::SPEECH_PAUSE)
    };
    rows(ui, cx.rtl(), |ui| {
        for ((sign, message), read) in [
            (
                (Sign::Previous, msg::SPEECH_PREVIOUS),
                Read::Step { forward: false },
            ),
            (pause, Read::Pause),
            ((Sign::Next, msg::SPEECH_NEXT), Read::Step { forward: true }),
            ((Sign::Stop, msg::SPEECH_STOP), Read::Toggle),
        ] {
            let words = cx.words.say(cx.main, message, &[]);
            if button(ui, cx, sign, &words, with_words, false).clicked() {
                cx.actions.push(Action::Read(read));
            }
        }
        for (message, faster) in [(msg::SPEECH_SLOWER, false), (msg::SPEECH_FASTER, true)] {
            let words = cx.words.say(cx.main, message, &[]);
            if Button::new(&words, Kind::Secondary).show(ui, cx).clicked() {
                cx.actions.push(Action::Read(Read::Speed { faster }));
            }
        }
    });
    cx.scale = whole_scale;
}

/// The button in the bar that reads the page, or stops.
pub fn start(ui: &mut Ui, cx: &mut Cx<'_>, reads: bool, narrow: bool) {
    let (sign, words) = start_words(cx, reads);
    if button(ui, cx, sign, &words, !narrow, true).clicked() {
        cx.actions.push(Action::Read(Read::Toggle));
    }
}

/// How wide that button is, in points.
pub fn start_width(ui: &Ui, cx: &mut Cx<'_>, reads: bool, narrow: bool) -> f32 {
    let (_, words) = start_words(cx, reads);
    width(ui, cx, &words, !narrow)
}

fn start_words(cx: &Cx<'_>, reads: bool) -> (Sign, Rich) {
    let (sign, message) = if reads {
        (Sign::Stop, msg::SPEECH_STOP)
    } else {
        (Sign::Speaker, msg::SPEECH_READ)
    };
    (sign, cx.words.say(cx.main, message, &[]))
}

/// A line in small type.
pub fn note(ui: &mut Ui, cx: &mut Cx<'_>, message: Msg) {
    let words = cx.words.say(cx.main, message, &[]);
    let small = cx.small();
    rich(ui, cx, &words, small, &[]);
}

/// What a reader is told.
#[must_use]
pub fn told(error: SpeechError) -> Msg {
    match error {
        SpeechError::NoProgram => msg::SPEECH_NO_PROGRAM,
        SpeechError::NoVoice => msg::SPEECH_NO_VOICE,
        SpeechError::Hung => msg::SPEECH_HUNG,
        SpeechError::Silent => msg::SPEECH_SILENT,
        SpeechError::Failed => msg::SPEECH_FAILED,
    }
}
