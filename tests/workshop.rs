//! Made-up families on the wall: one line after the other, by keys, in one language or two.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use hold_guide::check;
use hold_guide::guide::{Files, Guide, STORIES, Section};
use hold_guide::journey::{Answers, plan, story};
use hold_guide::pages::{Composer, Scene, plain_text};
use hold_guide::screen::state::{Action, Place};
use hold_guide::settings::{Settings, Store};
use hold_guide::words::{Link, Words, ids};
use support::guide::Screen;

/// The guide in English, to know what the wall should say.
struct Book {
    guide: Guide,
    words: Words,
}

impl Book {
    fn new() -> Self {
        let (guide, words) = check::load(&Files::built_in()).unwrap();
        Self { guide, words }
    }

    fn composer(&self) -> Composer<'_> {
        Composer {
            guide: &self.guide,
            words: &self.words,
            main: self.words.locale("en").unwrap(),
            second: None,
            today: None,
        }
    }

    /// A line of a story, or its title.
    fn line(&self, story: &str, line: Option<&str>) -> String {
        self.composer().text(&ids::story(story), line).main.plain()
    }

    /// A line of the plan.
    fn plan_line(&self, answers: &Answers, id: &str) -> String {
        let item = self.guide.plan.items.iter().find(|item| item.id == id);
        let text = self.composer().plan_text(answers, item.unwrap());
        text.main.plain()
    }
}

fn story_ids() -> Vec<String> {
    let (guide, _) = check::load(&Files::built_in()).unwrap();
    guide.stories.iter().map(|story| story.id.clone()).collect()
}

fn at(screen: &mut Screen, id: &str) {
    screen.act(Action::Go(Place::Workshop(Some(id.to_owned()))));
}

/// How many of these texts the tree holds.
fn shown(screen: &Screen, texts: &[String; 3]) -> usize {
    texts.iter().filter(|text| screen.says(text)).count()
}

#[test]
fn the_families_are_many_and_cover_the_branches_of_the_plan() {
    let (guide, _) = check::load(&Files::built_in()).unwrap();
    assert!(guide.stories.len() >= 6);
    let (mut short, mut items) = (BTreeSet::new(), BTreeSet::new());
    for one in &guide.stories {
        let answers = story::answers(&guide, one);
        let plan = plan(&guide, &answers);
        let has = |section| plan.items(&guide, move |s| s == section).next().is_some();
        assert!(has(Section::Answer) && has(Section::Now), "{}", one.id);
        assert!(
            has(Section::AskCriminal) || has(Section::AskImmigration),
            "{}",
            one.id
        );
        let answer = plan.items(&guide, |s| s == Section::Answer);
        let answer: Vec<usize> = answer.map(|(chosen, _)| chosen.item).collect();
        short.insert(answer);
        items.extend(plan.items.iter().map(|chosen| chosen.item));
    }
    // No two families are told the same in short.
    assert_eq!(short.len(), guide.stories.len());
    assert!(
        items.len() * 2 > guide.plan.items.len(),
        "{} of {} items of the plan",
        items.len(),
        guide.plan.items.len()
    );
}

#[test]
fn every_family_is_told_line_by_line_and_back() {
    for (language, second) in [("en", None), ("es", None), ("en", Some("es"))] {
        let settings = Settings {
            language: Some(language.to_owned()),
            second: second.map(str::to_owned),
            ..Settings::default()
        };
        let size = (1280.0, 800.0);
        let mut screen = Screen::set(settings, Store::nowhere(), None, size, |app| app);
        for id in story_ids() {
            at(&mut screen, &id);
            let (scenes, steps) = {
                let story = screen.app.guide().story(&id).unwrap();
                let scenes = Scene::all(story);
                let steps: usize = scenes.iter().map(|scene| scene.steps(story)).sum();
                (scenes.len(), steps)
            };
            let names = |screen: &Screen| -> BTreeSet<String> {
                let nodes = screen.nodes().into_iter();
                nodes.map(|(_, name, _)| name).collect()
            };
            let mut seen = vec![names(&screen)];
            for step in 1..steps {
                let before = screen.app.state().stage;
                screen.key(Key::PageDown, Modifiers::NONE);
                let after = screen.app.state().stage;
                assert_ne!(before, after, "{id}, step {step}");
                let now = names(&screen);
                if after.view == before.view && !changes(&screen, &id) {
                    let last = seen.last().unwrap();
                    assert!(now.difference(last).count() > 0, "{id}: a line came");
                    // Only the button back may be new beside it, and none goes.
                    assert!(last.is_subset(&now), "{id}: {last:?} {now:?}");
                }
                seen.push(now);
            }
            let last = screen.app.state().stage;
            assert_eq!(last.view + 1, scenes);
            // There is nothing after the last.
            screen.key(Key::PageDown, Modifiers::NONE);
            assert_eq!(screen.app.state().stage, last);
            for wanted in seen.iter().rev().skip(1) {
                screen.key(Key::PageUp, Modifiers::NONE);
                assert_eq!(names(&screen), *wanted, "{id}");
            }
            assert_eq!(screen.app.state().stage.view, 0);
        }
    }
}

/// Whether the room is trying other answers, which come in each other's place.
fn changes(screen: &Screen, id: &str) -> bool {
    let story = screen.app.guide().story(id).unwrap();
    matches!(screen.app.state().scene(story), Scene::Change(_))
}

#[test]
fn what_is_not_shown_yet_is_not_in_the_tree() {
    let book = Book::new();
    let mut screen = Screen::open("en", 100, (1280.0, 800.0));
    for id in story_ids() {
        at(&mut screen, &id);
        let lines = ["one", "two", "three"].map(|line| book.line(&id, Some(line)));
        for count in 1..=3 {
            assert_eq!(shown(&screen, &lines), count, "{id}");
            screen.key(Key::ArrowRight, Modifiers::NONE);
        }
        assert_eq!(shown(&screen, &lines), 0, "the next view has none of it");
        screen.key(Key::ArrowLeft, Modifiers::NONE);
        assert_eq!(shown(&screen, &lines), 3, "back there all is shown");
        screen.key(Key::Home, Modifiers::NONE);
        assert_eq!(shown(&screen, &lines), 1);
    }
}

#[test]
fn arrows_follow_the_language() {
    let mut screen = Screen::open("ar", 100, (1280.0, 800.0));
    at(&mut screen, &story_ids()[0]);
    screen.key(Key::ArrowLeft, Modifiers::NONE);
    assert_eq!(screen.app.state().stage.more, 1);
    screen.key(Key::ArrowRight, Modifiers::NONE);
    assert_eq!(screen.app.state().stage.more, 0);
}

/// The lines that the room is told go and come are the difference of the two plans.
#[test]
fn another_answer_shows_just_what_changes() {
    let mut screen = Screen::open("en", 100, (1280.0, 4000.0));
    let book = Book::new();
    let guide = &book.guide;
    let mut tried = 0;
    for one in &guide.stories {
        at(&mut screen, &one.id);
        for (view, scene) in Scene::all(one).into_iter().enumerate() {
            let Scene::Change(switch) = scene else {
                continue;
            };
            while screen.app.state().stage.view < view {
                screen.key(Key::PageDown, Modifiers::NONE);
            }
            let own = story::answers(guide, one);
            for (place, other) in story::others(guide, one, switch).into_iter().enumerate() {
                let quiet = screen.nodes().len();
                let changed = story::changed(guide, &own, other).answers;
                let name = book
                    .composer()
                    .choice(other.question, other.choice)
                    .main
                    .plain();
                if tried % 2 == 0 {
                    screen.click(&name);
                } else {
                    // A clicker reaches it too.
                    for _ in 0..=place {
                        screen.key(Key::PageDown, Modifiers::NONE);
                    }
                }
                let difference = story::difference(guide, &own, &changed);
                let wanted = |items: &[usize]| {
                    let items = items.iter().map(|item| &guide.plan.items[*item]);
                    let items = items.filter(|item| !matches!(item.section, Section::Bail(..)));
                    items.map(|item| item.id.clone()).collect::<Vec<_>>()
                };
                for id in wanted(&difference.gone) {
                    assert!(screen.says(&book.plan_line(&own, &id)), "{id} goes");
                }
                for id in wanted(&difference.new) {
                    assert!(screen.says(&book.plan_line(&changed, &id)), "{id} comes");
                }
                for id in wanted(&difference.stay) {
                    let (old, new) = (book.plan_line(&own, &id), book.plan_line(&changed, &id));
                    assert_eq!(screen.says(&old), old != new, "{} {id} stays", one.id);
                }
                assert!(!(difference.gone.is_empty() && difference.new.is_empty()));
                // The same button takes it back.
                screen.click(&name);
                assert_eq!(screen.nodes().len(), quiet);
                tried += 1;
            }
        }
    }
    assert!(tried >= guide.stories.len());
}

#[test]
fn a_kiosk_has_no_workshop() {
    let mut screen = Screen::with("en", 100, (1280.0, 800.0), |app| app.as_kiosk(true));
    let id = story_ids().remove(0);
    for place in [
        Place::Workshop(None),
        Place::Workshop(Some(id.clone())),
        Place::Notes(id.clone()),
    ] {
        screen.act(Action::Go(place));
        assert_eq!(screen.app.state().place, Place::Home);
    }
    screen.act(Action::Follow(Link::Page(format!("story-{id}"))));
    assert_eq!(screen.app.state().place, Place::Home);
    screen.act(Action::Go(Place::About));
    assert!(!screen.says("For a workshop"));
}

#[test]
fn the_way_leads_from_about_to_the_wall_and_to_the_handout() {
    let book = Book::new();
    let mut screen = Screen::open("en", 100, (1280.0, 4000.0));
    screen.act(Action::Go(Place::About));
    screen.click("For a workshop");
    let title = book.line(&story_ids()[0], None);
    screen.click(&title);
    screen.click("Next");
    screen.click("Step before");
    while !screen.says("Take it with you") {
        screen.key(Key::PageDown, Modifiers::NONE);
    }
    screen.click("Take it with you");
    screen.click("Show it for a phone");
    screen.act(Action::Back);
    screen.act(Action::Back);
    assert!(matches!(screen.app.state().place, Place::Workshop(Some(_))));
    let story = book.guide.story(&story_ids()[0]).unwrap();
    let page = book.composer().story_handout(story);
    let text = plain_text(&page);
    for part in ["This family is made up.", "What to do today", &title] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_story_that_is_wrong_is_named() {
    let mut files = Files::built_in();
    let mut text = files.text(STORIES).unwrap().to_owned();
    let wrong = [
        (
            "bail-set",
            "\"charge=other\", \"more=none\"",
            "\"more=none\"",
        ),
        ("plea-offer", "\"ans-plea\"", "\"ans-pleas\""),
        (
            "time-is-over",
            "\"since-release\", choices",
            "\"afraid\", choices",
        ),
        ("judge-said-go", "[\"law-no\", \"law-warrant\"]", "[]"),
        ("sentence-ends", "\"jail-says-none\"]", "\"only-heard\"]"),
        ("with-ice", "\"afraid=no\"", "\"minor=no\", \"afraid=no\""),
        ("cannot-find", "\"where=cannot-find\"", "\"where=lost\""),
    ];
    for (id, from, to) in wrong {
        let at = text.find(&format!("id: \"{id}\"")).unwrap();
        let (before, story) = text.split_at(at);
        assert!(story.contains(from), "{from}");
        text = format!("{before}{}", story.replacen(from, to, 1));
    }
    files.set(STORIES, text);
    let report = check::check(&files, None);
    for (id, ..) in wrong {
        let named = |f: &hold_guide::guide::Finding| f.file == STORIES && f.id == id;
        let findings = &report.findings;
        assert!(
            findings.iter().any(|f| named(f) && f.line.is_some()),
            "{id}: {findings:?}"
        );
    }
}
