//! What a reader waits for: loading, the plan, a page, its layout, a frame.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench may fail loudly, and criterion's macros write undocumented functions"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::vec2;
use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::journey::{self, Answers};
use hold_guide::pages::{Composer, plain_text};
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Place};
use hold_guide::search::Index;
use hold_guide::settings::{Settings, Store};
use hold_guide::typeset::{Request, Typesetter};

#[path = "../tests/support/mod.rs"]
mod support;

fn answers(guide: &Guide) -> Answers {
    Answers::parse(guide, &support::model_answers()).unwrap()
}

fn content(c: &mut Criterion) {
    c.bench_function("load and validate", |b| {
        b.iter(|| check::load(&Files::built_in()).unwrap());
    });
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let answers = answers(&guide);
    c.bench_function("plan", |b| b.iter(|| journey::plan(&guide, &answers)));
    let composer = Composer {
        guide: &guide,
        words: &words,
        main: words.locale("en").unwrap(),
        second: None,
        today: Some(guide.content_date),
    };
    c.bench_function("page of the plan", |b| b.iter(|| composer.plan(&answers)));
    let both = Composer {
        second: words.locale("es"),
        ..composer
    };
    c.bench_function("page of the plan, two languages", |b| {
        b.iter(|| both.plan(&answers));
    });
    c.bench_function("search index of a language", |b| {
        b.iter(|| Index::new(&guide, &words, composer.main));
    });
    let index = Index::new(&guide, &words, composer.main);
    c.bench_function("search", |b| b.iter(|| index.find("pay bail")));
}

fn layout(c: &mut Criterion) {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let composer = Composer {
        guide: &guide,
        words: &words,
        main: words.locale("en").unwrap(),
        second: None,
        today: Some(guide.content_date),
    };
    let text = plain_text(&composer.plan(&answers(&guide)));
    let paragraphs: Vec<&str> = text.lines().collect();
    let count = text.split_whitespace().count();
    c.bench_function(&format!("layout of the plan's {count} words, cold"), |b| {
        b.iter_batched(
            Typesetter::new,
            |mut typesetter| {
                for text in &paragraphs {
                    typesetter.lay_out(&Request {
                        width: Some(800.0),
                        ..Request::new(text)
                    });
                }
                typesetter
            },
            criterion::BatchSize::LargeInput,
        );
    });
}

fn frame(c: &mut Criterion) {
    for (name, place) in [("plan", Place::Plan), ("about", Place::About)] {
        let (guide, words) = check::load(&Files::built_in()).unwrap();
        let answers = answers(&guide);
        let today = guide.content_date;
        let settings = (Settings::default(), None);
        let questions: Vec<_> = answers.answered().collect();
        let mut app = App::new(guide, words, Store::nowhere(), settings, None, Some(today));
        for question in questions {
            for choice in answers.get(question).unwrap_or_default().indexes() {
                app.act(Action::Choose(question, choice));
            }
        }
        app.act(Action::Go(place));
        let mut stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
        app.prepare(&stage.ctx);
        stage.pass(Vec::new(), |ui| app.ui(ui));
        stage.settle(20, |ui| app.ui(ui));
        c.bench_function(&format!("warm frame of the page {name}"), |b| {
            b.iter(|| stage.pass(Vec::new(), |ui| app.ui(ui)));
        });
    }
}

fn start(c: &mut Criterion) {
    c.bench_function("from content files to the first page", |b| {
        b.iter(|| {
            let (guide, words) = check::load(&Files::built_in()).unwrap();
            let today = guide.content_date;
            let settings = (Settings::default(), None);
            let mut app = App::new(guide, words, Store::nowhere(), settings, None, Some(today));
            let mut stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
            app.prepare(&stage.ctx);
            stage.pass(Vec::new(), |ui| app.ui(ui));
            stage
        });
    });
}

fn languages(c: &mut Criterion) {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let tags: Vec<String> = words.offered().map(|l| l.manifest.tag.clone()).collect();
    let question = guide.walkthrough.find("where").unwrap();
    let today = guide.content_date;
    let settings = (Settings::default(), None);
    let mut app = App::new(guide, words, Store::nowhere(), settings, None, Some(today));
    app.act(Action::Go(Place::Question(question)));
    let mut stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
    app.prepare(&stage.ctx);
    let mut all = tags.iter().cycle();
    c.bench_function("language switch to the first frame", |b| {
        b.iter(|| {
            app.act(Action::Language(all.next().unwrap().clone()));
            stage.pass(Vec::new(), |ui| app.ui(ui));
        });
    });
}

criterion_group!(benches, content, layout, frame, languages, start);
criterion_main!(benches);
