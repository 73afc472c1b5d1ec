//! Everything can be done by touch alone, and nothing on the screen moves by itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use egui::accesskit::Role;
use egui::{
    Context, Event, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase, pos2,
};
use hold_guide::screen::state::{Over, Place};
use support::MODEL;
use support::guide::Screen;

/// A finger that comes down and goes up again, as the system tells of it.
fn finger(screen: &mut Screen, at: Pos2) {
    let touch = |phase| Event::Touch {
        device_id: TouchDeviceId(0),
        id: TouchId(0),
        phase,
        pos: at,
        force: None,
    };
    let button = |pressed| Event::PointerButton {
        pos: at,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let down = vec![
        touch(TouchPhase::Start),
        Event::PointerMoved(at),
        button(true),
    ];
    let up = vec![touch(TouchPhase::End), button(false), Event::PointerGone];
    for events in [down, up] {
        let app = &mut screen.app;
        screen.stage.pass(events, |ui| app.ui(ui));
    }
    screen.settle();
}

/// Touches what has this name.
#[track_caller]
fn touch(screen: &mut Screen, name: &str) {
    let nodes = screen.nodes();
    let can = |role: &Role| !matches!(role, Role::Label | Role::Heading | Role::Dialog);
    // A card of the first page says more than its title.
    let card = |label: &str| name.ends_with('.') && label.starts_with(name);
    let found = nodes
        .iter()
        .find(|(role, label, _)| can(role) && (label == name || card(label)));
    let Some((_, _, middle)) = found else {
        let names: Vec<&String> = nodes.iter().map(|(_, name, _)| name).collect();
        panic!("{name:?} is not in {names:#?}");
    };
    finger(screen, *middle);
}

fn place(screen: &Screen) -> &Place {
    &screen.app.state().place
}

/// So tall that nothing needs to be scrolled to.
const TALL: (f32, f32) = (1280.0, 6000.0);

#[test]
fn a_plan_is_reached_and_taken_along_by_touch() {
    let mut screen = Screen::open("en", 100, TALL);
    touch(&mut screen, "Start");
    for (question, choice) in MODEL {
        let id = screen.app.guide().walkthrough.find(question).unwrap();
        assert_eq!(*place(&screen), Place::Question(id));
        let composed = format!("q-{question}-{choice}");
        let words = match choice {
            "TX" => "Texas".to_owned(),
            _ => said(&composed),
        };
        touch(&mut screen, &words);
        touch(&mut screen, "Continue");
    }
    assert_eq!(*place(&screen), Place::Review);
    touch(&mut screen, "See your plan");
    assert_eq!(*place(&screen), Place::Plan);
    touch(&mut screen, "Take it with you");
    assert_eq!(*place(&screen), Place::Take(Box::new(Place::Plan)));
    touch(&mut screen, "Show it for a phone");
    assert_eq!(*place(&screen), Place::Phone(Box::new(Place::Plan)));
    touch(&mut screen, "Back");
    touch(&mut screen, "Back");
    touch(&mut screen, "Erase and start over");
    assert_eq!(*place(&screen), Place::Home);
    assert!(screen.app.state().answers.is_empty());
}

/// A message in English.
fn said(id: &str) -> String {
    let files = hold_guide::guide::Files::built_in();
    let (_, words) = hold_guide::check::load(&files).unwrap();
    words
        .rich(words.locale("en").unwrap(), id, None, &[])
        .plain()
}

#[test]
fn what_keys_do_has_a_button_too() {
    let mut screen = Screen::open("en", 100, TALL);
    // Ctrl and plus, Ctrl and minus.
    touch(&mut screen, "Larger text");
    assert_eq!(screen.app.state().settings.text_percent, 125);
    touch(&mut screen, "Smaller text");
    assert_eq!(screen.app.state().settings.text_percent, 100);
    // Escape.
    touch(&mut screen, "Choose a language: English");
    assert_eq!(screen.app.state().over, Some(Over::Languages));
    touch(&mut screen, "Close");
    assert_eq!(screen.app.state().over, None);
    // Letters.
    touch(&mut screen, "Questions and answers.");
    touch(&mut screen, "Show or hide the keyboard on the screen");
    touch(&mut screen, "b");
    assert_eq!(screen.app.state().query, "b");
    // F9, and any key to come back.
    let exit = said("kiosk-quick-exit-name").replace('…', "F9");
    touch(&mut screen, &exit);
    assert_eq!(*place(&screen), Place::Blank);
    finger(&mut screen, pos2(600.0, 400.0));
    assert_eq!(*place(&screen), Place::Home);
}

#[test]
fn nothing_moves_by_itself() {
    let screen = Screen::open("en", 100, (1280.0, 800.0));
    let ctx = Context::default();
    screen.app.prepare(&ctx);
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        let style = ctx.style_of(theme);
        assert_eq!(style.animation_time, 0.0);
        let still = egui::style::ScrollAnimation::none();
        assert_eq!(style.scroll_animation, still);
    }
    // Not even the caret of a field that is written in: the window sleeps until something
    // is done.
    let mut screen = screen;
    touch(&mut screen, "Questions and answers.");
    touch(&mut screen, "Show or hide the keyboard on the screen");
    touch(&mut screen, "b");
    assert_eq!(screen.stage.sleep(), std::time::Duration::MAX);
}
