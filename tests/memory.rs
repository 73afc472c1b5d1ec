//! What held the reader's words is overwritten, not only forgotten. The test reads its
//! own memory at the places where they lay.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::fs::File;
use std::os::unix::fs::FileExt as _;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand, ViewportEvent, ViewportId};
use hold_guide::guide::{ChoiceSet, Files};
use hold_guide::journey::Answers;
use hold_guide::screen::state::{Action, Place, State, Take, Wish};
use hold_guide::settings::Settings;
use hold_guide::words::Span;
use support::guide::Screen;

/// The bytes at a place in this process. They are read onto the stack first: a new piece
/// of memory for them could be the very one that is looked at.
fn at(place: usize, count: usize) -> Vec<u8> {
    let mut bytes = [0; 1024];
    let memory = File::open("/proc/self/mem").unwrap();
    let bytes = &mut bytes[..count];
    memory.read_exact_at(bytes, place as u64).unwrap();
    bytes.to_vec()
}

/// Where a text lies, and whether it still does. It keeps the text with every bit turned.
struct Probe {
    place: usize,
    turned: Vec<u8>,
}

impl Probe {
    fn on(text: &str) -> Self {
        let probe = Self {
            place: text.as_ptr() as usize,
            turned: text.bytes().map(|byte| !byte).collect(),
        };
        assert!(probe.is_there(), "the probe sees what lies there");
        probe
    }

    fn is_there(&self) -> bool {
        let bytes = at(self.place, self.turned.len());
        // The allocator writes its own notes over the first bytes of what is freed.
        let mut pairs = bytes.iter().zip(&self.turned).skip(16);
        pairs.all(|(byte, turned)| *byte == !*turned)
    }
}

fn words() -> String {
    turned().into_iter().map(|byte| char::from(!byte)).collect()
}

/// What is typed, with every bit turned: the test itself must not hold it.
fn turned() -> Vec<u8> {
    std::hint::black_box(*b"\x92\x86\xdf\x9d\x8d\x90\x8b\x97\x9a\x8d\xdf\x96\x8c\xdf\x97\x9a\x93\x9b\xdf\x96\x91\xdf\x8b\x97\x9a\xdf\x9c\x90\x8a\x91\x8b\x86\xdf\x95\x9e\x96\x93").to_vec()
}

fn screen() -> Screen {
    Screen::open("en", 100, (1280.0, 800.0))
}

#[test]
fn wiped_answers_leave_no_byte() {
    let (guide, _) = hold_guide::check::load(&Files::built_in()).unwrap();
    let mut answers = Answers::none(&guide);
    let size = std::mem::size_of_val(answers.given());
    let place = answers.given().as_ptr() as usize;
    let question = guide.walkthrough.find("state").unwrap();
    let pattern = (1_u64 << 43).to_ne_bytes();
    let seen = || at(place, size).chunks(8).any(|chunk| chunk == pattern);
    for forget in [Answers::wipe, |answers: &mut Answers| {
        let answered = answers.answered().next().unwrap();
        answers.set(answered, ChoiceSet::default());
    }] {
        answers.set(question, ChoiceSet::one(43));
        assert!(seen());
        forget(&mut answers);
        assert!(answers.is_empty());
        assert!(!seen(), "the answer still lies there");
    }
    answers.set(question, ChoiceSet::one(43));
    drop(answers);
    assert!(!seen(), "dropped and still there");
}

#[test]
fn what_was_looked_for_and_opened_is_overwritten() {
    for end in [Action::Erase, Action::Vanish] {
        let mut screen = screen();
        screen.act(Action::Go(Place::Glossary(None)));
        screen.act(Action::Search(words()));
        screen.act(Action::Go(Place::Faq(Some("what-is-a-hold".to_owned()))));
        screen.act(Action::Search(words()));
        let state = screen.app.state();
        let typed = [Probe::on(&state.query), Probe::on(&state.term_query)];
        screen.act(end);
        for probe in typed {
            assert!(!probe.is_there());
        }
    }
}

#[test]
fn the_end_and_another_search_overwrite_too() {
    let (guide, messages) = hold_guide::check::load(&Files::built_in()).unwrap();
    let mut state = State::new(&guide, Settings::default(), None);
    state.update(&guide, &messages, Action::Search(words()));
    let probe = Probe::on(&state.query);
    state.update(&guide, &messages, Action::Search("bail".to_owned()));
    assert!(!probe.is_there());
    state.update(&guide, &messages, Action::Search(words()));
    let probe = Probe::on(&state.query);
    drop(state);
    assert!(!probe.is_there());
}

/// How often these bytes lie anywhere in this process but on the stack. They are given
/// with every bit turned, so that asking leaves none.
fn everywhere(turned: &[u8]) -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut count = 0;
    for line in maps
        .lines()
        .filter(|line| line.contains(" rw-p ") && !line.ends_with("[stack]"))
    {
        let (start, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let [start, end] = [start, end].map(|hex| u64::from_str_radix(hex, 16).unwrap());
        let mut bytes = vec![0; (end - start) as usize];
        if memory.read_exact_at(&mut bytes, start).is_ok() {
            let same = |window: &&[u8]| window.iter().zip(turned).all(|(a, b)| *a == !*b);
            count += bytes.windows(turned.len()).filter(same).count();
        }
        bytes.fill(0);
    }
    count
}

#[test]
fn what_was_typed_letter_by_letter_is_nowhere_afterwards() {
    let turned = turned();
    let mut screen = screen();
    screen.act(Action::Go(Place::Faq(None)));
    // Tab goes to the field: it comes first on the page.
    for _ in 0..30 {
        screen.key(Key::Tab, Modifiers::NONE);
        if screen.focused_role() == Some(Role::SearchInput) {
            break;
        }
    }
    for letter in words().chars() {
        pass(&mut screen, vec![Event::Text(letter.to_string())]);
    }
    screen.settle();
    assert_eq!(screen.app.state().query, words());
    assert!(everywhere(&turned) > 0, "the test sees what lies there");
    screen.act(Action::Erase);
    assert_eq!(everywhere(&turned), 0);
}

#[test]
fn composed_words_are_overwritten_when_they_are_dropped() {
    let span = Span {
        text: words(),
        bold: false,
        link: None,
    };
    let probe = Probe::on(&span.text);
    drop(span);
    assert!(!probe.is_there());
}

/// What a pass copies.
fn copies(screen: &Screen) -> Vec<String> {
    let commands = &screen.stage.output.platform_output.commands;
    let texts = commands.iter().filter_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

/// One pass after `change`; what it copies.
fn pass(screen: &mut Screen, events: Vec<Event>) -> Vec<String> {
    let app = &mut screen.app;
    screen.stage.pass(events, |ui| app.ui(ui));
    copies(screen)
}

fn key(key: Key) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

fn copy_the_plan(screen: &mut Screen) {
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    screen.act(Action::Take(Take::Along));
    screen.app.act(Action::Take(Take::Do(Wish::Copy)));
    let copied = pass(screen, Vec::new());
    assert!(copied.iter().any(|text| text.contains("ICE")), "{copied:?}");
    screen.settle();
}

#[test]
fn the_clipboard_is_cleared_with_the_answers() {
    let cleared = vec![String::new()];
    let mut screen = screen();
    copy_the_plan(&mut screen);
    assert_eq!(pass(&mut screen, vec![key(Key::F9)]), cleared, "quick exit");
    screen.act(Action::Go(Place::Home));
    copy_the_plan(&mut screen);
    screen.app.act(Action::Erase);
    assert_eq!(pass(&mut screen, Vec::new()), cleared, "erase");
    copy_the_plan(&mut screen);
    let root = screen.stage.input.viewports.get_mut(&ViewportId::ROOT);
    root.unwrap().events.push(ViewportEvent::Close);
    assert_eq!(pass(&mut screen, Vec::new()), cleared, "close");
}

#[test]
fn a_clipboard_that_the_guide_did_not_fill_is_left_alone() {
    let mut screen = screen();
    screen.answer_as_model();
    screen.app.act(Action::Erase);
    assert!(pass(&mut screen, Vec::new()).is_empty());
    copy_the_plan(&mut screen);
    screen.act(Action::Erase);
    // Once is enough: what is copied elsewhere afterwards is another's.
    screen.app.act(Action::Erase);
    assert!(pass(&mut screen, Vec::new()).is_empty());
    assert!(pass(&mut screen, vec![key(Key::F9)]).is_empty());
}
