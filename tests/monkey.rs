//! Keys, touches, sizes and languages without sense: nothing breaks, nothing gets out of a kiosk.
//!
//! `HOLD_GUIDE_EVENTS=200000` makes it as long as wanted; the usual run is a short one. The
//! seed is fixed, so what breaks once breaks again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use egui::{
    Event, Key, Modifiers, OutputCommand, PointerButton, Rect, ViewportCommand, ViewportEvent,
    ViewportId, pos2, vec2,
};
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::state::{Action, Place};
use support::guide::Screen;

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

const KEYS: [Key; 20] = [
    Key::Tab,
    Key::Tab,
    Key::Enter,
    Key::Space,
    Key::Space,
    Key::Escape,
    Key::ArrowDown,
    Key::ArrowUp,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::PageDown,
    Key::Backspace,
    Key::Delete,
    Key::A,
    Key::Plus,
    Key::Minus,
    Key::F8,
    Key::F9,
];

const TEXTS: [&str; 8] = [
    "t",
    "fianza",
    "保释",
    "حجز",
    "ہولڈ",
    "9",
    "  ",
    "\u{202e}\u{0}x",
];

const SIZES: [(f32, f32); 6] = [
    (1280.0, 800.0),
    (1024.0, 768.0),
    (480.0, 360.0),
    (1.0, 1.0),
    (3000.0, 200.0),
    (200.0, 3000.0),
];

fn events(dice: &mut Dice, size: (f32, f32)) -> Vec<Event> {
    let at = pos2(
        dice.below(1000) as f32 / 1000.0 * size.0,
        dice.below(1000) as f32 / 1000.0 * size.1,
    );
    let key = |key, modifiers, pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    };
    let button = |pressed| Event::PointerButton {
        pos: at,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    match dice.below(10) {
        0..=3 => vec![Event::PointerMoved(at), button(true), button(false)],
        4..=6 => {
            let which = *dice.pick(&KEYS);
            let with = *dice.pick(&[
                Modifiers::NONE,
                Modifiers::NONE,
                Modifiers::SHIFT,
                Modifiers::COMMAND,
            ]);
            vec![key(which, with, true), key(which, with, false)]
        }
        7 => vec![Event::Text((*dice.pick(&TEXTS)).to_owned())],
        8 => vec![Event::Copy],
        _ => vec![
            Event::PointerMoved(at),
            Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: vec2(0.0, dice.below(2000) as f32 - 1000.0),
                modifiers: Modifiers::NONE,
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
            },
        ],
    }
}

#[test]
fn nonsense_breaks_nothing_and_does_not_leave_a_kiosk() {
    let total: usize = std::env::var("HOLD_GUIDE_EVENTS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(4000);
    let (_, words) = check::load(&Files::built_in()).unwrap();
    let offered = words.offered().map(|locale| locale.manifest.tag.clone());
    let languages: Vec<String> = offered.collect();
    assert_eq!(languages.len(), 15);
    let mut dice = Dice(20_261_125);
    for kiosk in [false, true] {
        let mut size = SIZES[0];
        let mut screen = Screen::with("en", 100, size, |app| app.as_kiosk(kiosk));
        let mut visited = std::collections::HashSet::new();
        for step in 0..total / 2 {
            match dice.below(200) {
                0 => {
                    size = *dice.pick(&SIZES);
                    let room = Rect::from_min_size(egui::Pos2::ZERO, vec2(size.0, size.1));
                    screen.stage.input.screen_rect = Some(room);
                }
                1 => screen
                    .app
                    .act(Action::Language(dice.pick(&languages).clone())),
                2 => screen
                    .app
                    .act(Action::Second(Some(dice.pick(&languages).clone()))),
                3 => screen.app.act(Action::Second(None)),
                4 => screen.app.act(Action::Start),
                5 => screen.app.act(Action::Go(Place::Plan)),
                6 => {
                    let root = screen.stage.input.viewports.get_mut(&ViewportId::ROOT);
                    root.unwrap().events.push(ViewportEvent::Close);
                }
                _ => {}
            }
            let events = events(&mut dice, size);
            let app = &mut screen.app;
            screen.stage.pass(events, |ui| app.ui(ui));
            let root = screen.stage.input.viewports.get_mut(&ViewportId::ROOT);
            root.unwrap().events.clear();
            assert!(!screen.app.is_sorry(), "a page broke at step {step}");
            if kiosk {
                let out = &screen.stage.output;
                let commands = &out.viewport_output[&ViewportId::ROOT].commands;
                assert!(!commands.contains(&ViewportCommand::Close), "step {step}");
                let reaches_out = |c: &OutputCommand| matches!(c, OutputCommand::CopyText(_));
                let said = &out.platform_output.commands;
                assert!(!said.iter().any(reaches_out), "step {step}");
            }
            visited.insert(std::mem::discriminant(&screen.app.state().place));
        }
        assert!(visited.len() > 5, "the monkey got about: {}", visited.len());
    }
}
