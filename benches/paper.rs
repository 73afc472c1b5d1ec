//! What a reader waits for between "print" and paper.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench may fail loudly, and criterion's macros write undocumented functions"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::journey::Answers;
use hold_guide::pages::Composer;
use hold_guide::paper::{self, Options};
use hold_guide::typeset::Typesetter;

fn plan(c: &mut Criterion) {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let answers = Answers::parse(&guide, &support::model_answers()).unwrap();
    let one = words.offered().map(|locale| (locale, None));
    let two = [("en", "es"), ("en", "ar"), ("ur", "en")];
    let two = two.map(|(main, second)| (words.locale(main).unwrap(), words.locale(second)));
    for (main, second) in one.chain(two) {
        let composer = Composer {
            guide: &guide,
            words: &words,
            main,
            second,
            today: Some(guide.content_date),
        };
        let page = [composer.plan(&answers)];
        let options = Options::default();
        let tag = &main.manifest.tag;
        let name = second.map_or(tag.clone(), |second| {
            format!("{tag} and {}", second.manifest.tag)
        });
        let mut warm = Typesetter::new();
        c.bench_function(&format!("plan to PDF in {name}, warm"), |b| {
            b.iter(|| paper::pdf(&page, &options, &composer, &mut warm).unwrap());
        });
        c.bench_function(&format!("plan to PDF in {name}, cold"), |b| {
            b.iter_batched(
                Typesetter::new,
                |mut cold| paper::pdf(&page, &options, &composer, &mut cold).unwrap(),
                BatchSize::PerIteration,
            );
        });
    }
}

criterion_group! {
    name = paper;
    config = Criterion::default().sample_size(20);
    targets = plan
}
criterion_main!(paper);
