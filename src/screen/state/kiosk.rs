//! Kiosk mode: a computer in public, used by one reader after the other.

use zeroize::{Zeroize as _, Zeroizing};

use super::{Notice, Over, Place, State};
use crate::settings::{Mode, Settings, code};

/// How long the question whether anyone is still there waits, in seconds.
pub const STILL_HERE: f64 = 30.0;
/// Wrong codes before a pause.
const FREE_TRIES: u32 = 3;
/// The first pause after wrong codes, in seconds; each further one is twice as long.
const FIRST_PAUSE: f64 = 30.0;
/// The longest pause, in seconds.
const LONGEST_PAUSE: f64 = 3600.0;

/// The way out of a kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Door {
    /// Nobody gets out.
    #[default]
    Shut,
    /// The right code was given.
    Open,
    /// The window was asked to close.
    Closing,
}

/// What kiosk mode knows. Times are in seconds since the program started.
#[derive(Debug, Default)]
pub struct Kiosk {
    /// Whether the program runs as a kiosk.
    pub on: bool,
    /// The settings each reader starts with.
    start: Option<Box<Settings>>,
    /// When a reader last did anything.
    pub touched: f64,
    /// When it was asked whether anyone is still there.
    pub asked: f64,
    /// The digits of the code typed so far.
    pub typed: String,
    /// Whether the last code was wrong.
    pub wrong: bool,
    tries: u32,
    /// When a code may be tried again.
    pub locked_until: f64,
    /// Whether the window may close.
    pub door: Door,
    /// The pages that this reader has printed.
    pub printed: usize,
}

/// What is done on the page for the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// Opens the page.
    Ask,
    /// A digit of the code.
    Digit(u8),
    /// Takes the last digit back.
    Delete,
    /// Tries the code.
    Enter,
}

impl State {
    /// Turns kiosk mode on: the settings of now are those each reader starts with,
    /// and none that a reader changes is kept.
    pub fn become_kiosk(&mut self) {
        self.kiosk.on = true;
        self.settings.mode = Mode::Kiosk;
        self.kiosk.start = Some(Box::new(self.settings.clone()));
    }

    /// Changes the settings of the clinic: those of now and those each reader starts with.
    pub fn kiosk_settings(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        if let Some(start) = &mut self.kiosk.start {
            start.kiosk_code.clone_from(&self.settings.kiosk_code);
            start.drives.clone_from(&self.settings.drives);
        }
    }

    /// Whether the screen is as the next reader should find it.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let settings = self.kiosk.start.as_deref();
        self.place == Place::Home
            && self.over.is_none()
            && self.answers.is_empty()
            && self.query.is_empty()
            && self.term_query.is_empty()
            && self.clock == super::ClockChoice::default()
            && self.take == super::TakeChoice::of(&self.settings)
            && self.kiosk.printed == 0
            && settings.is_none_or(|start| *start == self.settings)
    }

    /// Forgets the reader: answers, what was looked for and chosen, and in a kiosk
    /// the language and text size too.
    pub(super) fn forget(&mut self) {
        self.wipe();
        self.wishes.clear();
        self.asked_to_read.clear();
        self.stage = super::Stage::default();
        self.kiosk.printed = 0;
        self.helper = super::Helper::default();
        if let Some(start) = &self.kiosk.start {
            self.settings = (**start).clone();
        }
        self.take = super::TakeChoice::of(&self.settings);
        self.wiped = true;
    }

    /// Blanks the screen and forgets the reader at once.
    pub(super) fn vanish(&mut self) {
        self.forget();
        self.place = Place::Blank;
        self.arrive();
    }

    /// Erases everything because nobody is there any more.
    pub fn nobody_there(&mut self) {
        self.forget();
        self.place = Place::Home;
        self.arrive();
    }

    pub(super) fn leave(&mut self, leave: Leave) {
        if !self.kiosk.on {
            return;
        }
        match leave {
            Leave::Ask => {
                self.kiosk.typed.zeroize();
                self.kiosk.wrong = false;
                self.over = Some(Over::LeaveKiosk);
            }
            Leave::Digit(digit) => {
                if self.kiosk.typed.len() < code::MOST {
                    self.kiosk.typed.push(char::from(b'0' + digit.min(9)));
                }
                self.kiosk.wrong = false;
            }
            Leave::Delete => {
                self.kiosk.typed.pop();
                self.kiosk.wrong = false;
            }
            Leave::Enter => self.try_code(),
        }
    }

    fn try_code(&mut self) {
        let typed = Zeroizing::new(std::mem::take(&mut self.kiosk.typed));
        if self.now < self.kiosk.locked_until || typed.len() < code::FEWEST {
            return;
        }
        let hash = self.settings.kiosk_code.as_deref();
        if hash.is_some_and(|hash| code::fits(&typed, hash)) {
            self.kiosk.door = Door::Open;
            self.over = None;
            return;
        }
        self.kiosk.wrong = true;
        self.kiosk.tries += 1;
        if self.kiosk.tries >= FREE_TRIES {
            let doubled = self.kiosk.tries - FREE_TRIES;
            let pause = FIRST_PAUSE * f64::from(2_u32.saturating_pow(doubled));
            self.kiosk.locked_until = self.now + pause.min(LONGEST_PAUSE);
        }
    }

    /// Notes that so many pages go to the printer; `false` when the reader has had
    /// as many as the clinic allows.
    pub fn may_print(&mut self, pages: usize) -> bool {
        let most = usize::from(self.settings.pages_a_reader);
        if self.kiosk.on && self.kiosk.printed + pages > most {
            return false;
        }
        self.kiosk.printed += pages;
        true
    }

    /// Gives back pages that the printer did not take.
    pub fn not_printed(&mut self, pages: usize) {
        self.kiosk.printed = self.kiosk.printed.saturating_sub(pages);
    }

    /// Says that the answers are erased.
    pub(super) fn say_erased(&mut self) {
        self.notice = Some(Notice::Erased);
    }
}
