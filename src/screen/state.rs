//! What the screen shows now, and the one place where that changes.

mod helper;
mod kiosk;
mod place;
mod read;
mod set;
mod take;
mod wipe;
mod workshop;

use jiff::civil::DateTime;

pub use helper::{Help, Helper, Who};
pub use kiosk::{Door, Kiosk, Leave, STILL_HERE};
pub use place::{Over, Place};
pub use read::Read;
pub use set::{Setting, lists, offers};
pub use take::{FileKind, NotSaved, Take, TakeChoice, TakeNotice, Where, Wish};
pub use workshop::{Stage, Step};

use crate::guide::{ChoiceSet, Goal, Guide, QuestionId, QuestionKind};
use crate::journey::{self, Answers};
use crate::settings::{LARGEST, SMALLEST, STEP, Settings, Warning};
use crate::speech::SpeechError;
use crate::words::{Link, Words};

/// What is chosen on the clock; it is kept apart from the answers, and like them
/// in memory only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClockChoice {
    /// The release point.
    pub start: Option<DateTime>,
    /// The place, or that it is not known; before, the one among the answers.
    pub place: Option<Option<usize>>,
}

/// A line that tells the reader what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Answers that no longer fit were taken out.
    FellAway(Vec<QuestionId>),
    /// An answer is needed before going on.
    PickFirst,
    /// What became of something taken along.
    Take(TakeNotice),
    /// The answers were erased.
    Erased,
    /// Nothing is read aloud, or no longer.
    Reading(SpeechError),
    /// Something about the settings.
    Settings(Warning),
    /// The settings name languages that the guide does not have.
    UnknownLanguages(String),
    /// A link that leads nowhere.
    PageGone,
}

/// What a reader does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Goes to a page.
    Go(Place),
    /// Starts the walkthrough, or goes on where it was left.
    Start,
    /// Chooses, or in a question that takes several unchooses, a choice.
    Choose(QuestionId, usize),
    /// Goes on to the next question.
    Continue,
    /// Goes back to where the reader came from.
    Back,
    /// Opens a question from the review page to change its answer.
    Change(QuestionId),
    /// Follows a link in the text.
    Follow(Link),
    /// Opens something over the page.
    Open(Over),
    /// Closes what lies over the page.
    Close,
    /// Reads in another language.
    Language(String),
    /// Shows a second language, or none.
    Second(Option<String>),
    /// Larger or smaller text.
    TextSize(bool),
    /// The words in the search box changed.
    Search(String),
    /// Sets the release point of the clock.
    ClockStart(DateTime),
    /// Sets the place of the clock.
    ClockPlace(Option<usize>),
    /// Something about paper, files and phones.
    Take(Take),
    /// Something about reading aloud.
    Read(Read),
    /// Shows a room more or less of a story.
    Workshop(Step),
    /// Changes the settings of this computer.
    Set(Setting),
    /// Something that a helper does.
    Help(Help),
    /// Forgets all answers and goes to the first page.
    Erase,
    /// Forgets all answers and blanks the screen.
    Vanish,
    /// Leaves kiosk mode, with the clinic's code.
    Leave(Leave),
}

/// What the screen shows.
#[derive(Debug)]
pub struct State {
    /// The page.
    pub place: Place,
    /// The pages before it.
    history: Vec<Place>,
    /// What lies over the page.
    pub over: Option<Over>,
    /// The answers.
    pub answers: Answers,
    /// The settings of this computer.
    pub settings: Settings,
    /// The clinic's name as it is typed on the settings page.
    pub clinic_typed: String,
    /// The words in the search box of the answers.
    pub query: String,
    /// The words in the search box of the glossary.
    pub term_query: String,
    /// What is chosen on the clock.
    pub clock: ClockChoice,
    /// What is chosen for paper and phone.
    pub take: TakeChoice,
    /// What of a story is on the wall.
    pub stage: Stage,
    /// What is chosen for a helper and a reader.
    pub helper: Helper,
    /// What a kiosk knows.
    pub kiosk: Kiosk,
    /// Now, in seconds since the program started.
    pub now: f64,
    /// What the application is to do outside the window.
    pub wishes: Vec<Wish>,
    /// What the reader asked of the voice.
    pub asked_to_read: Vec<Read>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// Counts page changes, so that each page starts at its top.
    pub visit: u64,
    /// Counts changes of what a page says, so that it is composed only then.
    pub revision: u64,
    /// Whether settings changed and are to be written.
    pub unsaved: bool,
    /// Whether everything kept for painting is to be forgotten too.
    pub wiped: bool,
}

impl State {
    /// The first page, with these settings.
    #[must_use]
    pub fn new(guide: &Guide, settings: Settings, warning: Option<Warning>) -> Self {
        Self {
            place: Place::Home,
            history: Vec::new(),
            over: None,
            answers: Answers::none(guide),
            take: TakeChoice::of(&settings),
            clinic_typed: settings.clinic.clone().unwrap_or_default(),
            query: String::new(),
            term_query: String::new(),
            clock: ClockChoice::default(),
            stage: Stage::default(),
            helper: Helper::default(),
            kiosk: Kiosk::default(),
            now: 0.0,
            wishes: Vec::new(),
            asked_to_read: Vec::new(),
            notice: warning.map(Notice::Settings),
            visit: 0,
            revision: 0,
            unsaved: false,
            wiped: false,
            settings,
        }
    }

    /// The text size as a factor.
    #[must_use]
    pub fn scale(&self) -> f32 {
        f32::from(self.settings.text_percent) / 100.0
    }

    /// Whether there is a page to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.history.is_empty()
    }

    /// The place of the clock: the chosen one, or else the one among the answers.
    #[must_use]
    pub fn clock_place(&self, guide: &Guide) -> Option<usize> {
        let answered = || Some(guide.jurisdiction(self.answers.given())?.0);
        self.clock.place.unwrap_or_else(answered)
    }

    fn go(&mut self, place: Place) {
        if place == self.place || !self.may_go(&place) {
            return;
        }
        if matches!(place, Place::Workshop(Some(_))) {
            self.stage = Stage::default();
        }
        let left = std::mem::replace(&mut self.place, place);
        self.history.push(left);
        self.arrive();
    }

    fn arrive(&mut self) {
        self.over = None;
        self.notice = None;
        self.visit += 1;
        self.revision += 1;
    }

    fn back(&mut self) {
        if let Some(place) = self.history.pop() {
            self.place = place;
            self.arrive();
        } else if self.place != Place::Home {
            self.place = Place::Home;
            self.arrive();
        }
    }

    /// Carries an action out.
    pub fn update(&mut self, guide: &Guide, words: &Words, action: Action) {
        self.revision += 1;
        match action {
            Action::Go(Place::Home) => {
                self.go(Place::Home);
                self.history.clear();
            }
            Action::Go(Place::Settings) => self.open_settings(),
            Action::Go(place) => {
                if matches!(place, Place::Glossary(Some(_))) {
                    // The word to begin at must be among those shown.
                    wipe::replace(&mut self.term_query, String::new());
                }
                self.go(place);
            }
            Action::Start => self.start(guide),
            Action::Choose(question, choice) => self.choose(guide, question, choice),
            Action::Continue => self.go_on(guide),
            Action::Back => self.back(),
            Action::Change(question) => self.go(Place::Question(question)),
            Action::Follow(link) => self.follow(guide, link),
            Action::Open(over) => self.over = Some(over),
            Action::Close => self.over = None,
            Action::Language(tag) => {
                // The list is read in the order of the settings.
                self.helper.swapped = false;
                if words.locale(&tag).is_some() {
                    if self.settings.second.as_ref() == Some(&tag) {
                        self.settings.second = self.settings.language.take();
                    }
                    self.settings.language = Some(tag);
                    self.unsaved = true;
                }
                self.over = None;
                self.notice = None;
            }
            Action::Second(tag) => {
                self.helper.swapped = false;
                self.settings.second = tag;
                self.unsaved = true;
                self.over = None;
            }
            Action::TextSize(larger) => {
                let percent = self.settings.text_percent;
                let percent = if larger {
                    percent.saturating_add(STEP)
                } else {
                    percent.saturating_sub(STEP)
                };
                self.settings.text_percent = percent.clamp(SMALLEST, LARGEST);
                self.unsaved = true;
            }
            Action::Search(query) => {
                if matches!(self.place, Place::Glossary(_)) {
                    wipe::replace(&mut self.term_query, query);
                } else {
                    wipe::replace(&mut self.query, query);
                }
            }
            Action::ClockStart(start) => {
                self.clock.start = Some(start);
                self.over = None;
            }
            Action::ClockPlace(place) => {
                self.clock.place = Some(place);
                self.over = None;
            }
            Action::Take(take) => self.take(take),
            Action::Read(read) => self.asked_to_read.push(read),
            Action::Workshop(step) => self.step(guide, step),
            Action::Set(setting) => self.set(words, setting),
            Action::Help(help) => self.help(help),
            Action::Erase => {
                self.nobody_there();
                self.say_erased();
            }
            Action::Vanish => self.vanish(),
            Action::Leave(leave) => self.leave(leave),
        }
    }

    fn choose(&mut self, guide: &Guide, question: QuestionId, choice: usize) {
        let Some(q) = guide.walkthrough.question(question) else {
            return;
        };
        let one = ChoiceSet::one(choice);
        let given = self.answers.get(question).unwrap_or_default();
        let set = match q.kind {
            QuestionKind::Many { none } if choice != none => {
                let given = given.without(ChoiceSet::one(none));
                if given.meets(one) {
                    given.without(one)
                } else {
                    given.with(one)
                }
            }
            _ => one,
        };
        let fallen = journey::answer(guide, &mut self.answers, question, set);
        self.notice = (!fallen.is_empty()).then_some(Notice::FellAway(fallen));
    }

    fn go_on(&mut self, guide: &Guide) {
        let Place::Question(question) = self.place else {
            return;
        };
        if self.answers.get(question).is_none() {
            self.notice = Some(Notice::PickFirst);
            return;
        }
        match journey::after(guide, &self.answers, question) {
            Goal::Question(next) => self.go(Place::Question(next)),
            Goal::Plan => self.go(Place::Review),
        }
    }

    fn follow(&mut self, guide: &Guide, link: Link) {
        match link {
            Link::Term(id) => self.over = Some(Over::Term(id)),
            Link::Source(number) => self.over = Some(Over::Source(number)),
            Link::Faq(id) if guide.faq.find(&id).is_some() => self.go(Place::Faq(Some(id))),
            Link::Step(id) => match guide.walkthrough.find(&id) {
                // A question that these answers do not lead to has no place on
                // the way; the walkthrough then goes on where it is.
                Some(question)
                    if journey::route(guide, &self.answers)
                        .all()
                        .any(|q| q == question) =>
                {
                    self.go(Place::Question(question));
                }
                Some(_) => self.start(guide),
                None => self.notice = Some(Notice::PageGone),
            },
            Link::Page(id) => match Place::of_page(guide, &id) {
                Some(place) => self.go(place),
                None => self.notice = Some(Notice::PageGone),
            },
            Link::Sheet(id) if guide.sheet(&id).is_some() => self.go(Place::Sheets(Some(id))),
            Link::Law(code)
                if code
                    .as_ref()
                    .is_none_or(|code| guide.law.by_code(code).is_some()) =>
            {
                self.go(Place::Law(code));
            }
            Link::Faq(_) | Link::Law(_) | Link::Sheet(_) => self.notice = Some(Notice::PageGone),
        }
    }

    fn start(&mut self, guide: &Guide) {
        let open = journey::route(guide, &self.answers).open;
        self.go(open.map_or(Place::Review, Place::Question));
    }
}
