//! Reading aloud on the screen: the button, the strip, the mark on the page, and
//! what ends it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]
#![cfg(target_os = "linux")]

mod support;

use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Color32, Key, Modifiers, Rect, Shape};
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::state::{Action, Place};
use hold_guide::screen::theme::LIGHT;
use hold_guide::speech::Limits;
use support::guide::Screen;
use support::voice::FakeVoice;

const LIMITS: Limits = Limits {
    patience: Duration::from_secs(30),
    most_a_character: Duration::ZERO,
    least_a_character: Duration::ZERO,
};

/// A voice for all the languages of the guide but Tagalog; it speaks until it is killed.
fn endless() -> FakeVoice {
    let languages = [
        "en-us", "es-419", "fr-fr", "pt-br", "cmn", "ar", "bn", "hi", "ht", "ko", "pa", "ru", "ur",
        "vi",
    ];
    FakeVoice::new(&languages, "600")
}

fn open(voice: &FakeVoice, language: &str, text: u16, size: (f32, f32)) -> Screen {
    Screen::with(language, text, size, |app| {
        app.with_speech(vec![voice.program()], LIMITS)
    })
}

/// The answer that is read in most tests.
fn answer() -> Place {
    Place::Faq(Some("should-we-pay".into()))
}

fn at_the_answer(voice: &FakeVoice) -> Screen {
    let mut screen = open(voice, "en", 100, (1280.0, 800.0));
    screen.wait_for_name("Read aloud");
    screen.act(Action::Go(answer()));
    screen
}

/// Waits until so many sentences were given to the voice and the screen knows.
#[track_caller]
fn wait_for(screen: &mut Screen, voice: &FakeVoice, count: usize) {
    let began = Instant::now();
    while voice.said().len() < count {
        assert!(
            began.elapsed() < Duration::from_secs(20),
            "{:?}",
            voice.said()
        );
        std::thread::sleep(Duration::from_millis(5));
    }
    // What the voice was given, the speaker tells right before or after.
    std::thread::sleep(Duration::from_millis(30));
    screen.settle();
}

/// Where the page is marked.
fn marked(screen: &Screen, color: Color32) -> Option<Rect> {
    fn rects(shape: &Shape, color: Color32, out: &mut Vec<Rect>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| rects(shape, color, out)),
            Shape::Mesh(mesh) if mesh.vertices.iter().all(|v| v.color == color) => {
                out.push(mesh.calc_bounds());
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    for clipped in &screen.stage.output.shapes {
        rects(&clipped.shape, color, &mut out);
    }
    out.into_iter()
        .filter(|rect| rect.is_positive())
        .reduce(Rect::union)
}

/// The name of what is marked.
#[track_caller]
fn marked_name(screen: &Screen) -> String {
    let rect = marked(screen, LIGHT.highlight).expect("a mark");
    let center = rect.center();
    let platform = &screen.stage.output.platform_output;
    let update = platform.accesskit_update.as_ref().unwrap();
    let words = |role: Role| {
        matches!(
            role,
            Role::Heading | Role::Label | Role::Link | Role::RadioButton
        )
    };
    let named = update.nodes.iter().filter_map(|(_, node)| {
        let name = node.label().or(node.value())?;
        let b = node.bounds().filter(|_| words(node.role()))?;
        let across = (b.x0..b.x1).contains(&f64::from(center.x));
        let down = (b.y0..b.y1).contains(&f64::from(center.y));
        (across && down).then(|| ((b.x1 - b.x0) * (b.y1 - b.y0), name.to_owned()))
    });
    let smallest = named.min_by(|(a, _), (b, _)| a.total_cmp(b));
    smallest.expect("the mark lies on words").1
}

fn strip(screen: &Screen) -> bool {
    let nodes = screen.nodes();
    nodes
        .iter()
        .any(|(role, name, _)| *role == Role::Button && name == "Next sentence")
}

#[test]
fn the_button_reads_the_page_from_its_title_and_the_mark_follows() {
    let voice = endless();
    let mut screen = at_the_answer(&voice);
    assert!(marked(&screen, LIGHT.highlight).is_none());
    assert!(!strip(&screen));
    screen.click("Read aloud");
    let mut names = Vec::new();
    for number in 1..=12 {
        wait_for(&mut screen, &voice, number);
        let said = voice.said()[number - 1].clone();
        let name = marked_name(&screen);
        assert!(
            name.contains(&said),
            "{said:?} is said and {name:?} is marked"
        );
        let rect = marked(&screen, LIGHT.highlight).unwrap();
        assert!(
            rect.top() > 60.0 && rect.bottom() < 700.0,
            "{said:?}: {rect:?}"
        );
        assert!(
            screen.stage.sleep() > Duration::from_secs(3600),
            "no repaint while it speaks"
        );
        names.push(name);
        screen.click("Next sentence");
    }
    assert_eq!(voice.said()[0], names[0], "the title comes first");
    wait_for(&mut screen, &voice, 13);
    screen.click("Sentence before");
    wait_for(&mut screen, &voice, 14);
    assert_eq!(voice.said()[13], voice.said()[11]);
    let args = voice.args();
    assert!(!args.contains("pay") && !args.contains("bail"), "{args}");
}

#[test]
fn pause_slower_and_stop_do_what_they_say() {
    let voice = endless();
    let mut screen = at_the_answer(&voice);
    screen.click("Read aloud");
    wait_for(&mut screen, &voice, 1);
    screen.click("Pause");
    voice.wait_until_gone();
    assert!(screen.says("Go on") && !screen.says("Pause"));
    screen.click("Next sentence");
    screen.click("Next sentence");
    assert_eq!(voice.said().len(), 1, "paused");
    screen.click("Go on");
    wait_for(&mut screen, &voice, 2);
    screen.click("Slower");
    wait_for(&mut screen, &voice, 3);
    assert_eq!(voice.said()[1], voice.said()[2]);
    assert!(
        voice.args().lines().last().unwrap().contains("-s 136"),
        "{}",
        voice.args()
    );
    screen.act(Action::TextSize(true));
    assert!(strip(&screen), "larger text goes on reading");
    screen.click("Stop reading");
    voice.wait_until_gone();
    assert!(!strip(&screen) && marked(&screen, LIGHT.highlight).is_none());
}

#[test]
fn another_page_language_or_erasing_ends_it() {
    for (change, what) in [
        (Action::Go(Place::Contacts), "another page"),
        (Action::Language("es".into()), "another language"),
        (Action::Erase, "erasing"),
        (Action::Back, "going back"),
    ] {
        let voice = endless();
        let mut screen = at_the_answer(&voice);
        screen.key(Key::F8, Modifiers::NONE);
        wait_for(&mut screen, &voice, 1);
        assert!(strip(&screen));
        screen.act(change);
        voice.wait_until_gone();
        assert!(!strip(&screen), "{what}");
        assert!(marked(&screen, LIGHT.highlight).is_none(), "{what}");
        assert_eq!(voice.said().len(), 1, "{what}");
    }
}

#[test]
fn closing_the_program_ends_it() {
    let voice = endless();
    let mut screen = at_the_answer(&voice);
    screen.key(Key::F8, Modifiers::NONE);
    wait_for(&mut screen, &voice, 1);
    drop(screen);
    voice.wait_until_gone();
    assert_eq!(voice.said().len(), 1);
}

#[test]
fn a_question_is_read_with_its_choices_until_it_is_answered() {
    let voice = endless();
    let mut screen = open(&voice, "en", 100, (1280.0, 800.0));
    screen.wait_for_name("Read aloud");
    screen.act(Action::Start);
    screen.key(Key::F8, Modifiers::NONE);
    let mut choice = None;
    for number in 1..12 {
        wait_for(&mut screen, &voice, number);
        let name = marked_name(&screen);
        let nodes = screen.nodes();
        let found = nodes
            .iter()
            .any(|(role, other, _)| *role == Role::RadioButton && *other == name);
        if found {
            choice = Some(name);
            break;
        }
        screen.click("Next sentence");
    }
    let choice = choice.expect("a choice is marked");
    screen.key(Key::F8, Modifiers::NONE);
    voice.wait_until_gone();
    screen.click(&choice);
    assert!(!strip(&screen));
}

#[test]
fn the_first_page_says_the_key_where_a_voice_is() {
    let voice = endless();
    let mut screen = open(&voice, "en", 100, (1280.0, 800.0));
    screen.wait_for("F8 reads the page aloud");
    screen.key(Key::F8, Modifiers::NONE);
    // Its first card stands on the dark color.
    for number in 1..=3 {
        wait_for(&mut screen, &voice, number);
        if marked(&screen, LIGHT.highlight_on_bar).is_some() {
            return;
        }
        screen.click("Next sentence");
    }
    panic!("{:?} was said and never marked", voice.said());
}

#[test]
fn without_a_voice_there_is_no_button_and_the_reason_is_told() {
    let voice = endless();
    let mut screen = open(&voice, "tl", 100, (1280.0, 800.0));
    screen.act(Action::Go(Place::About));
    screen.wait_for("Walang boses para sa wikang ito");
    assert!(!screen.says("Basahin nang malakas"));
    screen.act(Action::Go(Place::Contacts));
    assert!(!screen.says("Walang boses"));
    screen.key(Key::F8, Modifiers::NONE);
    assert!(screen.says("Walang boses para sa wikang ito"));
    assert!(voice.said().is_empty());
    // Another language of the same computer has one.
    screen.act(Action::Language("en".into()));
    assert!(screen.says("Read aloud"));

    let mut screen = Screen::with("en", 100, (1280.0, 800.0), |app| {
        let mut gone = voice.program();
        gone.path = "/nowhere/espeak-ng".into();
        app.with_speech(vec![gone], LIMITS)
    });
    screen.act(Action::Go(Place::About));
    screen.wait_for("This computer has no speech program");
    assert!(!screen.says("Read aloud"));
}

#[test]
fn a_voice_that_fails_is_told_and_ended() {
    let voice = endless();
    voice.behave("cat > /dev/null; exit 1");
    let mut screen = at_the_answer(&voice);
    screen.click("Read aloud");
    screen.wait_for("The voice stopped with an error.");
    assert!(!strip(&screen));
    voice.behave("cat >> said; exec sleep 600");
    screen.click("Read aloud");
    wait_for(&mut screen, &voice, 1);
    assert!(!screen.says("The voice stopped with an error."));
}

#[test]
fn the_strip_has_room_in_every_language() {
    let (_, words) = check::load(&Files::built_in()).unwrap();
    for locale in words.offered().filter(|l| l.manifest.tag != "tl") {
        for (text, size) in [
            (200, (1024.0, 768.0)),
            (100, (480.0, 640.0)),
            (100, (1280.0, 800.0)),
        ] {
            let voice = endless();
            let mut screen = open(&voice, &locale.manifest.tag, text, size);
            let said = |message| words.say(locale, message, &[]).plain();
            screen.wait_for_name(&said(hold_guide::words::msg::SPEECH_READ));
            screen.key(Key::F8, Modifiers::NONE);
            use hold_guide::words::msg::*;
            for message in [
                SPEECH_PREVIOUS,
                SPEECH_PAUSE,
                SPEECH_NEXT,
                SPEECH_STOP,
                SPEECH_SLOWER,
                SPEECH_FASTER,
            ] {
                let name = said(message);
                let platform = &screen.stage.output.platform_output;
                let update = platform.accesskit_update.as_ref().unwrap();
                let nodes = update.nodes.iter().map(|(_, node)| node);
                let buttons: Vec<_> = nodes
                    .filter(|node| node.role() == Role::Button && node.label() == Some(&name))
                    .collect();
                assert!(!buttons.is_empty(), "{} lacks {name}", locale.manifest.tag);
                for button in buttons {
                    let b = button.bounds().unwrap();
                    let inside =
                        b.x0 >= 0.0 && b.x1 <= f64::from(size.0) && b.y1 <= f64::from(size.1);
                    let large = b.x1 - b.x0 >= 43.9 && b.y1 - b.y0 >= 43.9;
                    assert!(inside && large, "{} {name}: {b:?}", locale.manifest.tag);
                }
            }
        }
    }
}
