//! Every language of the menu: read out as it is written, and none of them
//! leaves anything behind when the reader changes to another.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use egui::accesskit::{Role, TextDirection};
use egui::vec2;
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::pages::Composer;
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Place};
use hold_guide::settings::{Settings, Store};
use hold_guide::words::Words;

mod support;

struct Screen {
    app: App,
    stage: support::Stage,
    words: Words,
}

fn screen() -> Screen {
    screen_of(&Files::built_in())
}

fn screen_of(files: &Files) -> Screen {
    let (guide, words) = check::load(files).unwrap();
    let (_, other) = check::load(files).unwrap();
    let today = guide.content_date;
    let settings = (Settings::default(), None);
    let app = App::new(guide, words, Store::nowhere(), settings, None, Some(today));
    let stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
    app.prepare(&stage.ctx);
    Screen {
        app,
        stage,
        words: other,
    }
}

impl Screen {
    fn tags(&self) -> Vec<String> {
        let offered = self.words.offered();
        offered.map(|l| l.manifest.tag.clone()).collect()
    }

    fn pass(&mut self) {
        let app = &mut self.app;
        self.stage.pass(Vec::new(), |ui| app.ui(ui));
    }
}

#[test]
fn a_heading_is_read_out_in_its_language_and_in_the_order_it_is_written() {
    let mut screen = screen();
    let question = screen.app.guide().walkthrough.find("where").unwrap();
    screen.app.act(Action::Go(Place::Question(question)));
    for tag in screen.tags() {
        screen.app.act(Action::Language(tag.clone()));
        screen.pass();
        screen.pass();
        let locale = screen.words.locale(&tag).unwrap();
        let written = screen.words.rich(locale, "q-where", None, &[]).plain();
        let output = &screen.stage.output.platform_output;
        let update = output.accesskit_update.as_ref().unwrap();
        let heading = update
            .nodes
            .iter()
            .map(|(_, node)| node)
            .find(|node| node.role() == Role::Heading && node.level() == Some(0))
            .unwrap();
        let said = heading.label().or(heading.value()).unwrap();
        assert_eq!(said, written, "{tag}");
        assert_eq!(heading.language(), Some(tag.as_str()));
        let direction = if locale.is_rtl() {
            TextDirection::RightToLeft
        } else {
            TextDirection::LeftToRight
        };
        assert_eq!(heading.text_direction(), Some(direction), "{tag}");
    }
}

#[test]
fn what_is_not_translated_is_shown_in_english_and_said_so() {
    let mut files = Files::built_in();
    files.remove("locales/ar/faq.ftl");
    let mut screen = screen_of(&files);
    screen
        .app
        .act(Action::Go(Place::Faq(Some("should-we-pay".into()))));
    screen.app.act(Action::Language("ar".into()));
    screen.pass();
    screen.pass();
    let arabic = screen.words.locale("ar").unwrap();
    let said = screen
        .words
        .rich(arabic, "frame-not-translated", None, &[])
        .plain();
    let output = &screen.stage.output.platform_output;
    let nodes = &output.accesskit_update.as_ref().unwrap().nodes;
    let name = |node: &egui::accesskit::Node| node.label().or(node.value()).map(str::to_owned);
    assert!(
        nodes
            .iter()
            .any(|(_, node)| name(node) == Some(said.clone()))
    );
    assert!(
        nodes
            .iter()
            .any(|(_, node)| name(node).is_some_and(|n| n.starts_with("Should we pay")))
    );
}

/// Resident memory in kilobytes.
#[cfg(target_os = "linux")]
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_thousand_language_changes_leave_no_memory_behind() {
    let mut screen = screen();
    let question = screen.app.guide().walkthrough.find("where").unwrap();
    let tags = screen.tags();
    let mut switch = |times: usize| {
        for number in 0..times {
            let tag = tags[number % tags.len()].clone();
            screen.app.act(Action::Language(tag));
            let place = if number % 2 == 0 {
                Place::Home
            } else {
                Place::Question(question)
            };
            screen.app.act(Action::Go(place));
            screen.pass();
            screen.pass();
        }
    };
    switch(150);
    let before = resident();
    switch(1000);
    let after = resident();
    assert!(after < before + 8 * 1024, "{before} kB became {after} kB");
}

/// Isolated one by one, hour and minutes would change sides where words run from the right.
#[test]
fn an_hour_is_one_number_in_every_language() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    for main in words.offered() {
        let composer = Composer {
            guide: &guide,
            words: &words,
            main,
            second: None,
            today: None,
        };
        for (hour, shown) in [(0, "12:30"), (9, "9:30"), (15, "3:30")] {
            let at = jiff::civil::date(2026, 11, 25).at(hour, 30, 0, 0);
            let said = composer.clock_hour(at).text();
            assert!(said.contains(shown), "{}: {said:?}", main.manifest.tag);
        }
    }
}
