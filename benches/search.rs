//! What a reader waits for while typing into the search box.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench may fail loudly, and criterion's macros write undocumented functions"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::search::Index;

/// Language, what is typed and the word for it.
const TYPED: [(&str, &str, &str); 10] = [
    ("en", "exact", "bail"),
    ("en", "exact words", "pay bail ice hold"),
    ("en", "prefix", "immi"),
    ("en", "one letter", "d"),
    ("en", "typo", "imigraton"),
    ("en", "typos", "refuzed relese sentance juvinile"),
    (
        "en",
        "sentence",
        "my husband was arestted for driving without a license he has an old deportaion order \
         and we have two kids should we pay the bond or wait for the lawer",
    ),
    ("es", "exact", "fianza"),
    ("es", "prefix", "reten"),
    ("es", "typos", "nesecita medisina localisador migrasion"),
];

fn search(c: &mut Criterion) {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    for tag in ["en", "es", "zh-Hans"] {
        let locale = words.locale(tag).unwrap();
        c.bench_function(&format!("index of {tag}"), |b| {
            b.iter(|| Index::new(&guide, &words, locale));
        });
    }
    for (tag, name, query) in TYPED {
        let index = Index::new(&guide, &words, words.locale(tag).unwrap());
        c.bench_function(&format!("{name} in {tag}"), |b| {
            b.iter(|| index.find(query));
        });
    }
}

criterion_group!(benches, search);
criterion_main!(benches);
