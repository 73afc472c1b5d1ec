//! Reads the open page aloud: looks for voices beside the window, steers the
//! speaker, and marks the sentence that is being said.

use std::sync::mpsc::{Receiver, channel};

use egui::{Context, Frame, Ui};

use super::App;
use crate::pages::Page;
use crate::screen::pages::reading;
use crate::screen::state::{Notice, Place, Read};
use crate::screen::text::Mark;
use crate::screen::widgets::{Cx, below};
use crate::speech::{
    Event, FASTEST, Limits, PATIENCE, Program, SLOWEST, STEP, Script, Speaker, SpeechError, USUAL,
    Utterance, Voices,
};
use crate::words::msg;

/// The voices, as far as they are known.
enum Known {
    /// Nobody looked yet.
    Not,
    /// They are looked for beside the window.
    Looking(Receiver<Result<Voices, SpeechError>>),
    /// What was found.
    Yes(Result<Voices, SpeechError>),
}

/// The page that is being read.
struct Open {
    speaker: Speaker,
    told: Receiver<Event>,
    script: Script,
    /// The sentence of the script for each that the speaker has; one in a language
    /// without a voice is passed over.
    order: Vec<usize>,
    /// Which of them is being said.
    at: usize,
    paused: bool,
    visit: u64,
    revision: u64,
    language: String,
}

/// Reading aloud.
pub struct Reading {
    programs: Vec<Program>,
    limits: Limits,
    known: Known,
    percent: u16,
    open: Option<Open>,
}

/// What the strip of buttons shows while a page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strip {
    /// Whether it is paused.
    pub paused: bool,
}

impl Reading {
    pub fn new() -> Self {
        Self {
            programs: Vec::new(),
            limits: Limits::default(),
            known: Known::Not,
            percent: USUAL,
            open: None,
        }
    }

    /// What the strip shows, while a page is read.
    pub fn strip(&self) -> Option<Strip> {
        let open = self.open.as_ref()?;
        Some(Strip {
            paused: open.paused,
        })
    }

    /// Why a language cannot be read, once that is known.
    pub fn problem(&self, tag: &str) -> Option<SpeechError> {
        match &self.known {
            Known::Yes(Ok(voices)) => {
                let silent = voices.voice(tag).is_none();
                silent.then_some(SpeechError::NoVoice)
            }
            Known::Yes(Err(error)) => Some(*error),
            Known::Not | Known::Looking(_) => None,
        }
    }

    /// Whether a language can be read.
    pub fn can_read(&self, tag: &str) -> bool {
        matches!(&self.known, Known::Yes(Ok(voices)) if voices.voice(tag).is_some())
    }

    /// Falls silent.
    pub fn stop(&mut self) {
        self.open = None;
    }

    /// Looks for voices beside the window, once.
    fn look(&mut self, ctx: &Context) {
        if !matches!(self.known, Known::Not) || self.programs.is_empty() {
            return;
        }
        let (tell, told) = channel();
        let (programs, ctx) = (self.programs.clone(), ctx.clone());
        std::thread::spawn(move || {
            // Nobody listens any more once the window is closed.
            drop(tell.send(Voices::look_for(&programs, PATIENCE)));
            ctx.request_repaint();
        });
        self.known = Known::Looking(told);
    }

    /// Takes in what the speaker and the search for voices came to.
    fn hear(&mut self) -> Option<SpeechError> {
        if let Known::Looking(told) = &self.known
            && let Ok(found) = told.try_recv()
        {
            self.known = Known::Yes(found);
        }
        let open = self.open.as_mut()?;
        let mut failed = None;
        let mut ended = false;
        for event in open.told.try_iter() {
            match event {
                // Told before it was paused, and perhaps moved, by the reader.
                Event::Started(_) if open.paused => {}
                Event::Started(at) => open.at = at,
                Event::Finished => ended = true,
                Event::Failed(error) => failed = Some(error),
            }
        }
        if ended || failed.is_some() {
            self.stop();
        }
        failed
    }

    /// Where the sentence stands that is being said.
    fn mark(&self) -> Option<Mark> {
        let open = self.open.as_ref()?;
        let spot = open.script.spot(*open.order.get(open.at)?)?;
        Some(Mark {
            text: spot.text,
            range: spot.range,
            nth: spot.nth,
        })
    }

    fn start(
        &mut self,
        ctx: &Context,
        page: &Page,
        language: &str,
        (visit, revision): (u64, u64),
    ) -> Result<(), SpeechError> {
        let voices = match &self.known {
            Known::Yes(found) => found.as_ref().map_err(|error| *error)?,
            Known::Not | Known::Looking(_) => return Err(SpeechError::NoProgram),
        };
        if voices.voice(language).is_none() {
            return Err(SpeechError::NoVoice);
        }
        let script = Script::of(page, language);
        let said = script.sentences().iter().enumerate();
        let (order, utterances): (Vec<usize>, Vec<Utterance>) = said
            .filter_map(|(number, sentence)| {
                let voice = voices.voice(&sentence.lang)?;
                let words = sentence.words.clone();
                Some((number, Utterance { voice, words }))
            })
            .unzip();
        let (tell, told) = channel();
        let ctx = ctx.clone();
        let speaker = Speaker::start(utterances, self.percent, self.limits, move |event| {
            let _ = tell.send(event);
            ctx.request_repaint();
        });
        self.open = Some(Open {
            speaker,
            told,
            script,
            order,
            at: 0,
            paused: false,
            visit,
            revision,
            language: language.to_owned(),
        });
        Ok(())
    }

    /// Stops unless the page still says what is being read.
    fn keep_to(&mut self, page: &Page, language: &str, (visit, revision): (u64, u64)) {
        let Some(open) = &mut self.open else { return };
        let here = open.visit == visit && open.language == language;
        // Composed anew at every change; most change no word.
        let same = here && (open.revision == revision || Script::of(page, language) == open.script);
        open.revision = revision;
        if !same {
            self.stop();
        }
    }

    fn steer(&mut self, read: Read) {
        let Some(open) = &mut self.open else { return };
        match read {
            Read::Toggle => self.stop(),
            Read::Pause => {
                open.paused = !open.paused;
                if open.paused {
                    open.speaker.pause();
                } else {
                    open.speaker.go_on();
                }
            }
            Read::Step { forward } => open.at = open.speaker.step(forward),
            Read::Speed { faster } => {
                let percent = if faster {
                    self.percent.saturating_add(STEP)
                } else {
                    self.percent.saturating_sub(STEP)
                };
                self.percent = percent.clamp(SLOWEST, FASTEST);
                open.speaker.set_speed(self.percent);
            }
        }
    }
}

impl App {
    /// Reads aloud through these programs. Without any, nothing is looked for and
    /// no button is shown.
    #[must_use]
    pub fn with_speech(mut self, programs: Vec<Program>, limits: Limits) -> Self {
        self.reading.programs = programs;
        self.reading.limits = limits;
        self
    }

    /// Whether the page is being read; nothing where it cannot be.
    pub(super) fn reads(&self, cx: &Cx<'_>) -> Option<bool> {
        let can = self.reading.can_read(&cx.main.manifest.tag);
        can.then_some(self.reading.open.is_some())
    }

    /// The strip of buttons, while the page is read.
    pub(super) fn show_strip(&self, ui: &mut Ui, cx: &mut Cx<'_>, frame: Frame) {
        let Some(strip) = self.reading.strip() else {
            return;
        };
        below::strip(ui, cx, frame, |ui, cx| reading::strip(ui, cx, strip));
    }

    /// On the first page: how it is read aloud, where it can be.
    pub(super) fn how_to_hear(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.reads(cx).is_some() {
            reading::note(ui, cx, msg::SPEECH_KEYS);
        }
    }

    /// On the page about the guide: why nothing can be read aloud.
    pub(super) fn why_silent(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.state.place == Place::About
            && let Some(problem) = self.reading.problem(&cx.main.manifest.tag)
        {
            reading::note(ui, cx, reading::told(problem));
        }
    }

    fn language(&self) -> String {
        let composer = self.composer();
        composer.map_or_else(String::new, |c| c.main.manifest.tag.clone())
    }

    fn shown(&self) -> (u64, u64) {
        (self.state.visit, self.state.revision)
    }

    /// Before the page is drawn: takes in what was said, stops where the page is
    /// another, and marks the sentence.
    pub(super) fn listen(&mut self, page: &Page) {
        if let Some(error) = self.reading.hear() {
            self.state.notice = Some(Notice::Reading(error));
        }
        if self.reading.open.is_some() {
            let (language, shown) = (self.language(), self.shown());
            self.reading.keep_to(page, &language, shown);
        }
        self.text.reading.set(self.reading.mark());
    }

    /// After the first page is drawn: looks for voices.
    pub(super) fn look_for_voices(&mut self, ctx: &Context) {
        self.reading.look(ctx);
    }

    /// Carries out what the reader asked of the voice.
    pub(super) fn read(&mut self, ctx: &Context) {
        for read in std::mem::take(&mut self.state.asked_to_read) {
            if read != Read::Toggle || self.reading.open.is_some() {
                self.reading.steer(read);
                continue;
            }
            let Some(page) = self.page() else { continue };
            let (language, shown) = (self.language(), self.shown());
            let started = self.reading.start(ctx, &page, &language, shown);
            self.state.notice = match (started, self.state.notice.take()) {
                (Err(error), _) => Some(Notice::Reading(error)),
                (Ok(()), Some(Notice::Reading(_))) => None,
                (Ok(()), other) => other,
            };
        }
    }
}
