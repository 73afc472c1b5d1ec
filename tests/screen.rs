//! The screen as a reader meets it: read through the accessibility tree, driven
//! by keys and clicks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::time::Duration;

use egui::accesskit::{NodeId, Role, TreeUpdate};
use egui::{Event, Key, Modifiers, vec2};
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Over, Place};
use hold_guide::settings::{Settings, Store, Warning};

mod support;

use support::MODEL;

/// A node of the tree, as a screen reader is given it.
#[derive(Debug, Clone)]
struct Node {
    id: NodeId,
    role: Role,
    name: String,
    bounds: egui::accesskit::Rect,
    level: Option<usize>,
    language: Option<String>,
    focusable: bool,
}

struct Screen {
    app: App,
    stage: support::Stage,
}

impl Screen {
    fn open(language: &str, second: Option<&str>, text: u16, size: (f32, f32)) -> Self {
        let (guide, words) = check::load(&Files::built_in()).unwrap();
        let settings = Settings {
            language: Some(language.to_owned()),
            second: second.map(str::to_owned),
            text_percent: text,
            ..Settings::default()
        };
        let today = guide.content_date;
        let app = App::new(
            guide,
            words,
            Store::nowhere(),
            (settings, None),
            None,
            Some(today),
        );
        let stage = support::Stage::new(vec2(size.0, size.1), 1.0);
        app.prepare(&stage.ctx);
        let mut screen = Self { app, stage };
        screen.settle();
        screen
    }

    fn settle(&mut self) {
        let app = &mut self.app;
        self.stage.pass(Vec::new(), |ui| app.ui(ui));
        let passes = self.stage.settle(30, |ui| app.ui(ui));
        assert!(passes < 30, "the screen never rests");
    }

    fn key(&mut self, key: Key) {
        self.keys(key, Modifiers::NONE);
    }

    fn keys(&mut self, key: Key, modifiers: Modifiers) {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        let app = &mut self.app;
        self.stage.pass(vec![event(true)], |ui| app.ui(ui));
        self.stage.pass(vec![event(false)], |ui| app.ui(ui));
        self.settle();
    }

    fn act(&mut self, action: Action) {
        self.app.act(action);
        self.settle();
    }

    fn update(&self) -> &TreeUpdate {
        self.stage
            .output
            .platform_output
            .accesskit_update
            .as_ref()
            .unwrap()
    }

    /// Every node with a name, in reading order.
    fn nodes(&self) -> Vec<Node> {
        let update = self.update();
        let find = |id: NodeId| update.nodes.iter().find(|(other, _)| *other == id);
        let mut out = Vec::new();
        let root = update.tree.as_ref().map(|tree| tree.root);
        let mut open: Vec<NodeId> = root.into_iter().collect();
        while let Some(id) = open.pop() {
            let Some((_, node)) = find(id) else { continue };
            let name = node.label().or(node.value()).unwrap_or("").to_owned();
            if let Some(bounds) = node.bounds() {
                out.push(Node {
                    id,
                    role: node.role(),
                    name,
                    bounds,
                    level: node.level(),
                    language: node.language().map(str::to_owned),
                    focusable: node.supports_action(egui::accesskit::Action::Focus),
                });
            }
            open.extend(node.children().iter().rev());
        }
        out
    }

    fn focused(&self) -> Option<Node> {
        let focus = self.update().focus;
        self.nodes().into_iter().find(|node| node.id == focus)
    }

    fn has(&self, role: Role, name: &str) -> bool {
        self.nodes()
            .iter()
            .any(|node| node.role == role && node.name == name)
    }

    /// Presses Tab until something with this name has the keyboard.
    fn tab_to(&mut self, name: &str) {
        for _ in 0..400 {
            if self.focused().is_some_and(|node| node.name == name) {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab never comes to {name:?}");
    }

    fn heading(&self) -> String {
        let nodes = self.nodes();
        let first = nodes
            .iter()
            .find(|node| node.role == Role::Heading && node.level == Some(0));
        first.expect("a page has a heading").name.clone()
    }
}

fn answer_all(screen: &mut Screen) {
    for (question, choice) in MODEL {
        let walkthrough = &screen.app.guide().walkthrough;
        let id = walkthrough.find(question).unwrap();
        let choices = &walkthrough.question(id).unwrap().choices;
        let choice = choices.iter().position(|c| c == choice).unwrap();
        screen.app.act(Action::Choose(id, choice));
    }
    screen.settle();
}

/// Every page and dialog, with the model reader's answers given.
fn everywhere(screen: &mut Screen, mut look: impl FnMut(&mut Screen, &str)) {
    look(screen, "home");
    answer_all(screen);
    look(screen, "home under way");
    let questions: Vec<_> = screen
        .app
        .guide()
        .walkthrough
        .questions()
        .map(|(id, q)| (id, q.id.clone()))
        .collect();
    for (id, name) in questions {
        screen.act(Action::Go(Place::Question(id)));
        look(screen, &format!("question {name}"));
    }
    for (place, name) in [
        (Place::Review, "review"),
        (Place::Plan, "plan"),
        (Place::Clock, "clock"),
        (Place::Comparison, "comparison"),
        (Place::Finding, "finding"),
        (Place::Remember, "what is remembered"),
        (Place::Glossary(None), "glossary"),
        (Place::Glossary(Some("plea".into())), "glossary at a word"),
        (Place::Situations(None), "situations"),
        (Place::Situations(Some("transfer".into())), "situation"),
        (Place::Workshop(None), "workshop"),
        (Place::Workshop(Some("bail-set".into())), "story"),
        (Place::Notes("bail-set".into()), "notes"),
        (Place::About, "about"),
        (Place::Settings, "settings"),
        (Place::Contacts, "contacts"),
        (Place::Law(None), "law"),
        (Place::Law(Some("TX".into())), "law of a place"),
        (Place::Faq(None), "faq"),
        (Place::Faq(Some("should-we-pay".into())), "faq answer"),
    ] {
        screen.act(Action::Go(place));
        look(screen, name);
    }
    screen.act(Action::Open(Over::Languages));
    look(screen, "languages");
    for (over, name) in [
        (Over::ClockDay(jiff::civil::date(2026, 8, 1)), "clock days"),
        (Over::ClockHour, "clock hours"),
        (Over::ClockPlace, "clock states"),
    ] {
        screen.act(Action::Open(over));
        look(screen, name);
    }
    screen.act(Action::Open(Over::Term("detainer".into())));
    look(screen, "term");
    screen.act(Action::Open(Over::Source(1)));
    look(screen, "source");
    screen.act(Action::Close);
}

#[test]
fn the_keyboard_alone_leads_from_home_to_the_plan() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    assert_eq!(screen.focused().unwrap().role, Role::Heading);
    screen.tab_to("Start");
    screen.key(Key::Enter);
    for (question, choice) in MODEL {
        let walkthrough = &screen.app.guide().walkthrough;
        let id = walkthrough.find(question).unwrap();
        assert_eq!(screen.app.state().place, Place::Question(id));
        let focused = screen.focused().expect("the heading has the keyboard");
        assert_eq!(focused.role, Role::Heading, "{question}");
        assert_eq!(focused.name, screen.heading(), "{question}");
        // The choice by its words, as a reader would look for it.
        let name = choice_name(&screen, question, choice);
        screen.tab_to(&name);
        screen.key(Key::Space);
        let q = screen.app.guide().walkthrough.question(id).unwrap();
        if matches!(q.kind, hold_guide::guide::QuestionKind::Many { .. }) {
            screen.tab_to("Continue");
        }
        screen.key(Key::Enter);
    }
    assert_eq!(screen.app.state().place, Place::Review);
    screen.tab_to("See your plan");
    screen.key(Key::Enter);
    assert_eq!(screen.app.state().place, Place::Plan);
    assert_eq!(screen.heading(), "Your plan");
    assert!(screen.has(Role::Heading, "What to do today"));
    assert!(screen.has(Role::Heading, "Ask the criminal defense lawyer"));
    assert!(screen.has(Role::Heading, "Ask the immigration lawyer"));
}

fn choice_name(screen: &Screen, question: &str, choice: &str) -> String {
    let (_, words) = check::load(&Files::built_in()).unwrap();
    let en = words.locale("en").unwrap();
    let id = if question == "state" {
        format!("state-{choice}")
    } else {
        format!("q-{question}-{choice}")
    };
    let _ = screen;
    words.rich(en, &id, None, &[]).plain()
}

#[test]
fn every_page_has_one_title_and_every_control_a_name() {
    for language in ["en", "es"] {
        let mut screen = Screen::open(language, None, 100, (1280.0, 800.0));
        everywhere(&mut screen, |screen, page| {
            let nodes = screen.nodes();
            let titles = nodes
                .iter()
                .filter(|node| node.role == Role::Heading && node.level == Some(0));
            assert_eq!(titles.count(), 1, "{language} {page}");
            for node in &nodes {
                let control = matches!(
                    node.role,
                    Role::Button
                        | Role::Link
                        | Role::RadioButton
                        | Role::CheckBox
                        | Role::SearchInput
                        | Role::TextInput
                );
                if control && node.role != Role::SearchInput {
                    assert!(!node.name.is_empty(), "{language} {page}: {node:?}");
                }
            }
        });
    }
}

#[test]
fn what_can_be_pressed_is_as_large_as_a_fingertip() {
    for (language, text, size) in every_language_and_size() {
        let mut screen = Screen::open(&language, None, text, size);
        everywhere(&mut screen, |screen, page| {
            let nodes = screen.nodes();
            let words = |n: &&Node| matches!(n.role, Role::Label | Role::Heading);
            for node in nodes.iter().filter(|n| is_control(n)) {
                // Words marked inside running text are as large as the text.
                let inside = nodes.iter().filter(words).any(|n| holds(n, node));
                let width = node.bounds.x1 - node.bounds.x0;
                let height = node.bounds.y1 - node.bounds.y0;
                assert!(
                    inside || (width >= 43.9 && height >= 43.9),
                    "{language} {page} {text}: {node:?} is {width} x {height}"
                );
            }
        });
    }
}

/// The languages of the menu, each at the three sizes that are looked at.
fn every_language_and_size() -> Vec<(String, u16, (f32, f32))> {
    let (_, words) = check::load(&Files::built_in()).unwrap();
    let sizes = [
        (200, (1024.0, 768.0)),
        (100, (1280.0, 800.0)),
        (150, (1920.0, 1080.0)),
    ];
    let tags: Vec<String> = words.offered().map(|l| l.manifest.tag.clone()).collect();
    assert_eq!(tags.len(), 15);
    let all = tags
        .iter()
        .flat_map(|tag| sizes.map(|(text, size)| (tag.clone(), text, size)));
    all.collect()
}

fn is_control(node: &Node) -> bool {
    matches!(
        node.role,
        Role::RadioButton | Role::CheckBox | Role::SearchInput | Role::Button | Role::Link
    )
}

/// Whether one lies inside the other; marks of a line may reach a little past it.
fn holds(outer: &Node, inner: &Node) -> bool {
    let (o, i) = (outer.bounds, inner.bounds);
    i.x0 >= o.x0 - 2.0 && i.x1 <= o.x1 + 2.0 && i.y0 >= o.y0 - 8.0 && i.y1 <= o.y1 + 8.0
}

#[test]
fn no_words_lie_over_others() {
    for (language, text, size) in every_language_and_size() {
        let mut screen = Screen::open(&language, None, text, size);
        everywhere(&mut screen, |screen, page| {
            // A dialog lies over the page, as it should.
            if screen.app.state().over.is_some() {
                return;
            }
            let words = |n: &Node| matches!(n.role, Role::Label | Role::Heading) || is_control(n);
            let nodes: Vec<Node> = screen.nodes().into_iter().filter(words).collect();
            // The bars above and below stay while the page scrolls under them.
            let page_only =
                |n: &&Node| n.bounds.y0 > 100.0 && n.bounds.y1 < f64::from(size.1) - 150.0;
            let inside: Vec<&Node> = nodes.iter().filter(page_only).collect();
            for (index, one) in inside.iter().enumerate() {
                for other in inside.iter().skip(index + 1) {
                    let (a, b) = (one.bounds, other.bounds);
                    let wide = a.x1.min(b.x1) - a.x0.max(b.x0);
                    let high = a.y1.min(b.y1) - a.y0.max(b.y0);
                    let over = wide > 1.0 && high > 1.0 && !holds(one, other) && !holds(other, one);
                    assert!(!over, "{language} {page} {text}: {one:?} over {other:?}");
                }
            }
        });
    }
}

#[test]
fn nothing_reaches_past_the_sides_of_the_window() {
    let narrow = [
        ("en".to_owned(), 100, (480.0, 640.0)),
        ("ar".to_owned(), 100, (480.0, 640.0)),
    ];
    for (language, text, size) in every_language_and_size().into_iter().chain(narrow) {
        let seconds: &[Option<&str>] = match language.as_str() {
            "en" => &[None, Some("es"), Some("ar")],
            "ar" | "ur" => &[None, Some("en")],
            _ => &[None],
        };
        for second in seconds {
            let mut screen = Screen::open(&language, *second, text, size);
            everywhere(&mut screen, |screen, page| {
                for node in screen.nodes() {
                    let inside =
                        node.bounds.x0 >= -0.5 && node.bounds.x1 <= f64::from(size.0) + 0.5;
                    let words = !node.name.is_empty();
                    assert!(
                        inside || !words,
                        "{language} {page} {text} {size:?}: {node:?}"
                    );
                }
            });
        }
    }
}

#[test]
fn a_text_says_its_language() {
    let screen = Screen::open("en", Some("es"), 100, (1280.0, 800.0));
    let languages: Vec<_> = screen
        .nodes()
        .into_iter()
        .filter_map(|n| n.language)
        .collect();
    assert!(languages.iter().any(|l| l == "en"));
    assert!(languages.iter().any(|l| l == "es"));
}

#[test]
fn an_idle_page_asks_for_no_repaint() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    everywhere(&mut screen, |screen, page| {
        assert!(
            screen.stage.sleep() > Duration::from_secs(3600),
            "{page} wakes after {:?}",
            screen.stage.sleep()
        );
    });
}

#[test]
fn changing_an_answer_says_what_fell_away() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    answer_all(&mut screen);
    let place = screen.app.guide().walkthrough.find("where").unwrap();
    screen.act(Action::Go(Place::Question(place)));
    screen.act(Action::Choose(place, 2));
    let told = screen
        .nodes()
        .into_iter()
        .any(|node| node.name.contains("no longer fit") && node.name.contains("The hold"));
    assert!(told);
}

#[test]
fn a_term_opens_by_key_and_closes_by_escape() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    let stage = screen.app.guide().walkthrough.find("stage").unwrap();
    screen.act(Action::Go(Place::Question(stage)));
    screen.tab_to("Bail: what does it mean?");
    screen.key(Key::Enter);
    assert_eq!(screen.app.state().over, Some(Over::Term("bail".into())));
    assert_eq!(screen.focused().unwrap().name, "Close");
    screen.key(Key::Escape);
    assert_eq!(screen.app.state().over, None);
}

#[test]
fn continue_without_an_answer_asks_for_one() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    screen.act(Action::Start);
    screen.tab_to("Continue");
    screen.key(Key::Enter);
    assert!(
        screen
            .nodes()
            .iter()
            .any(|n| n.name.starts_with("Choose an answer first"))
    );
}

#[test]
fn searching_shows_the_answers_that_hold_the_words() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    screen.act(Action::Go(Place::Faq(None)));
    let all = screen
        .nodes()
        .iter()
        .filter(|n| n.role == Role::Link)
        .count();
    screen.act(Action::Search("bondsman".into()));
    let some = screen
        .nodes()
        .iter()
        .filter(|n| n.role == Role::Link)
        .count();
    assert!(some > 0 && some < all, "{some} of {all}");
    screen.act(Action::Search("xyzzy".into()));
    assert!(
        screen
            .nodes()
            .iter()
            .any(|n| n.name.starts_with("No answer has"))
    );
}

#[test]
fn erasing_forgets_the_answers_and_says_so() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    answer_all(&mut screen);
    screen.act(Action::Go(Place::Plan));
    screen.tab_to("Erase and start over");
    screen.key(Key::Enter);
    assert_eq!(screen.app.state().place, Place::Home);
    assert!(screen.app.state().answers.is_empty());
    assert!(screen.has(Role::Button, "Start"));
    assert!(!screen.app.state().can_go_back());
}

#[test]
fn text_grows_by_button_and_by_key_and_stops_at_its_ends() {
    let mut screen = Screen::open("en", None, 100, (1280.0, 800.0));
    screen.tab_to("Larger text");
    screen.key(Key::Enter);
    assert_eq!(screen.app.state().settings.text_percent, 125);
    for _ in 0..8 {
        screen.keys(Key::Plus, Modifiers::COMMAND);
    }
    assert_eq!(screen.app.state().settings.text_percent, 200);
    for _ in 0..8 {
        screen.keys(Key::Minus, Modifiers::COMMAND);
    }
    assert_eq!(screen.app.state().settings.text_percent, 100);
}

#[test]
fn settings_that_cannot_be_read_are_said_once() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let settings = (Settings::default(), Some(Warning::SetAside));
    let mut app = App::new(guide, words, Store::nowhere(), settings, None, None);
    let mut stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
    app.prepare(&stage.ctx);
    stage.pass(Vec::new(), |ui| app.ui(ui));
    let mut screen = Screen { app, stage };
    screen.settle();
    let told = |screen: &Screen| {
        let nodes = screen.nodes();
        nodes
            .iter()
            .any(|n| n.name.starts_with("Your settings file could not"))
    };
    assert!(told(&screen));
    screen.act(Action::Start);
    assert!(!told(&screen));
}

#[test]
fn every_focus_stop_is_in_view() {
    let mut screen = Screen::open("en", None, 200, (1024.0, 768.0));
    let state = screen.app.guide().walkthrough.find("state").unwrap();
    screen.act(Action::Go(Place::Question(state)));
    for _ in 0..80 {
        screen.key(Key::Tab);
        let Some(node) = screen.focused() else {
            continue;
        };
        if node.focusable {
            let middle = (node.bounds.y0 + node.bounds.y1) / 2.0;
            assert!((0.0..=768.0).contains(&middle), "{node:?}");
        }
    }
}
