//! A page that breaks never takes the program or the answers with it, and what
//! the program says of it holds nothing that a reader entered.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::cell::Cell;
use std::process::Command;

use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::state::{Action, Over, Place};

mod support;

use support::guide::Screen;

fn breaks_the_plan(place: &Place) {
    assert!(*place != Place::Plan, "my answer is bail-not-paid");
}

fn breaks_everything(_: &Place) {
    panic!("everything breaks");
}

fn screen(language: &str, door: fn(&Place)) -> Screen {
    Screen::with(language, 100, (1000.0, 700.0), |app| app.with_fault(door))
}

#[test]
fn a_page_that_breaks_says_sorry_keeps_the_answers_and_leads_home() {
    let mut screen = screen("es", breaks_the_plan);
    screen.answer_as_model();
    let answers = screen.app.state().answers.clone();
    assert!(!answers.is_empty());
    screen.act(Action::Go(Place::Plan));
    assert!(screen.says("Lo sentimos, esta página falló"));
    assert_eq!(
        screen.focused().as_deref(),
        Some("Lo sentimos, esta página falló")
    );
    // Nothing of the broken page is left under it.
    assert!(!screen.says("Atrás"), "{:?}", screen.nodes());
    assert_eq!(screen.app.state().answers, answers);
    screen.click("Inicio");
    assert!(!screen.says("Lo sentimos"));
    assert_eq!(screen.app.state().place, Place::Home);
    assert_eq!(screen.app.state().answers, answers);
    // Going there again breaks again and is as harmless.
    screen.act(Action::Go(Place::Plan));
    assert!(screen.says("Lo sentimos"));
    screen.click("Inicio");
    screen.act(Action::Go(Place::About));
    assert!(!screen.says("Lo sentimos"), "other pages work");
    assert_eq!(screen.app.state().answers, answers);
}

#[test]
fn a_broken_page_can_be_left_by_erasing() {
    let mut screen = screen("en", breaks_the_plan);
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    screen.click("Erase and start over");
    assert!(screen.app.state().answers.is_empty());
    assert_eq!(screen.app.state().place, Place::Home);
    assert!(screen.says("Your answers are erased."));
}

/// Even the first page may break: the window rests and waits for the reader.
#[test]
fn a_first_page_that_always_breaks_is_no_loop() {
    let mut screen = screen("en", breaks_everything);
    for _ in 0..5 {
        assert!(screen.says("Sorry, this page broke"));
        screen.click("Home");
        screen.settle();
    }
}

/// Every language that can be chosen says it in itself.
#[test]
fn sorry_is_said_in_every_language() {
    let (_, words) = check::load(&Files::built_in()).unwrap();
    let mut said = std::collections::BTreeSet::new();
    for locale in words.offered() {
        let mut screen = screen(&locale.manifest.tag, breaks_the_plan);
        screen.act(Action::Go(Place::Plan));
        let focused = screen.focused().unwrap();
        let sorry = words.say(locale, hold_guide::words::msg::SORRY, &[]);
        assert_eq!(
            (focused, &*sorry.lang),
            (sorry.plain(), &*locale.manifest.tag)
        );
        said.insert(sorry.plain());
    }
    assert_eq!(said.len(), words.offered().count());
}

thread_local! {
    static LEFT: Cell<u32> = const { Cell::new(1) };
}

fn breaks_once(_: &Place) {
    LEFT.with(|left| {
        if left.get() > 0 {
            left.set(left.get() - 1);
            panic!("once");
        }
    });
}

/// A box over the page may be what broke: it is closed, and the page is whole again.
#[test]
fn what_lay_over_the_page_is_closed() {
    LEFT.with(|left| left.set(0));
    let mut screen = screen("en", breaks_once);
    LEFT.with(|left| left.set(1));
    screen.act(Action::Open(Over::Languages));
    assert!(screen.says("Sorry, this page broke"));
    screen.click("Home");
    assert_eq!(screen.app.state().over, None);
    assert!(screen.says("Go step by step"));
}

/// Runs itself again as a program that breaks, and reads what it says.
#[test]
fn a_panic_says_one_fixed_line() {
    const CHILD: &str = "HOLD_GUIDE_TEST_CHILD";
    if std::env::var_os(CHILD).is_some() {
        hold_guide::fault::speak_plainly();
        let answer = "bail-not-paid";
        panic!("my answer is {answer}");
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_panic_says_one_fixed_line", "--nocapture"])
        .env(CHILD, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(!said.contains("bail-not-paid"), "{said}");
    let line = said.lines().find(|line| line.starts_with("hold-guide: "));
    let line = line.unwrap_or_else(|| panic!("no line of its own: {said}"));
    assert!(line.starts_with("hold-guide: a part of the program broke (tests/fault.rs, line "));
}
