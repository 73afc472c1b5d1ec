//! Codes for a phone: what zbar reads from them is the text that went in, in every script.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::process::Command;

use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::journey::Answers;
use hold_guide::pages::{Composer, PhonePart};
use hold_guide::paper::cards;
use hold_guide::paper::qr::{self, Code, MOST_CODES, QrError};
use hold_guide::words::Words;

/// Pixels a module, and light modules around the code.
const PIXELS: usize = 6;
const QUIET: usize = 4;

fn write_png(code: &Code, path: &Path) {
    let side = (code.size() + 2 * QUIET) * PIXELS;
    let mut grey = vec![255_u8; side * side];
    for y in 0..side {
        for x in 0..side {
            let (column, row) = (x / PIXELS, y / PIXELS);
            if column >= QUIET && row >= QUIET && code.is_dark(column - QUIET, row - QUIET) {
                grey[y * side + x] = 0;
            }
        }
    }
    let file = BufWriter::new(File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, side as u32, side as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&grey)
        .unwrap();
}

/// What zbar reads from the picture of a code.
fn read_back(code: &Code) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("code.png");
    write_png(code, &path);
    let out = Command::new("zbarimg")
        .args([
            "--quiet",
            "--raw",
            "--oneshot",
            "-Sbinary",
            "-Sdisable",
            "-Sqrcode.enable",
        ])
        .arg(&path)
        .output()
        .expect("zbarimg, from the package zbar-tools");
    assert!(out.status.success(), "zbar reads nothing: {out:?}");
    String::from_utf8(out.stdout).unwrap()
}

fn with_guide(see: impl Fn(&Guide, &Words)) {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    see(&guide, &words);
}

fn composer<'a>(guide: &'a Guide, words: &'a Words, tag: &str) -> Composer<'a> {
    Composer {
        guide,
        words,
        main: words.locale(tag).unwrap(),
        second: None,
        today: None,
    }
}

fn plan_parts(composer: &Composer<'_>) -> Vec<PhonePart> {
    let answers = Answers::parse(composer.guide, &support::model_answers()).unwrap();
    composer.phone_parts(&composer.plan(&answers))
}

/// The text put together again from numbered codes.
fn joined(codes: &[String]) -> String {
    if codes.len() == 1 {
        return codes[0].clone();
    }
    let numbered = codes.iter().enumerate();
    numbered
        .map(|(index, text)| {
            let head = format!("{}/{}\n", index + 1, codes.len());
            text.strip_prefix(&head).expect("its number comes first")
        })
        .collect()
}

#[test]
fn every_part_of_a_plan_is_read_back_whole() {
    with_guide(|guide, words| {
        for tag in ["en", "es", "ar", "zh-Hans"] {
            let composer = composer(guide, words, tag);
            let parts = plan_parts(&composer);
            assert!(parts.len() > 5, "{tag}: the sections of the plan");
            for part in parts.iter().skip(1) {
                let codes = match qr::codes(&part.text) {
                    Ok(codes) => codes,
                    Err(error) => panic!("{tag}, {}: {error}", part.title.main.plain()),
                };
                for code in &codes {
                    assert!(code.size() <= 65, "version 12 is the largest");
                    assert!(code.text().len() <= 287);
                }
                let read: Vec<String> = codes.iter().map(read_back).collect();
                assert_eq!(joined(&read), part.text, "{tag}");
            }
        }
    });
}

#[test]
fn an_answer_fits_and_says_how_old_it_is() {
    with_guide(|guide, words| {
        for tag in ["en", "es"] {
            let composer = composer(guide, words, tag);
            for entry in &guide.faq.entries {
                let parts = composer.phone_parts(&composer.faq(entry));
                let whole = &parts[0].text;
                let codes = qr::codes(whole).unwrap_or_else(|e| panic!("{}: {e}", entry.id));
                assert!(codes.len() <= 16, "{}: {} codes", entry.id, codes.len());
                let date = composer.main.date(guide.content_date);
                let date = hold_guide::words::plain(&date);
                assert!(
                    whole.contains(&date),
                    "{}: the day of the content",
                    entry.id
                );
            }
        }
    });
}

#[test]
fn numbers_stay_in_order_in_a_text_from_the_right() {
    with_guide(|guide, words| {
        let composer = composer(guide, words, "ar");
        let text = &plan_parts(&composer)[0].text;
        let date = hold_guide::words::carried(&composer.main.date(guide.content_date));
        let at = text.find(&date).expect("the day of the content");
        assert!(
            text[..at].ends_with('\u{2068}') && text[at + date.len()..].starts_with('\u{2069}'),
            "what is placed in a text from the right needs its isolates"
        );
        assert!(!text.contains('\u{a0}') && !text.contains('\u{2011}'));
    });
}

#[test]
fn too_long_a_text_is_refused_and_not_cut() {
    let long = "word ".repeat(4000);
    let Err(QrError::TooLong { codes }) = qr::codes(&long) else {
        panic!("{} bytes do not fit into {MOST_CODES} codes", long.len());
    };
    assert!(codes > MOST_CODES);
    let fits = "我们".repeat(600);
    let codes = qr::codes(&fits).unwrap();
    let texts: Vec<String> = codes.iter().map(|code| code.text().to_owned()).collect();
    assert_eq!(
        joined(&texts),
        fits,
        "cut between letters where there is no space"
    );
}

#[test]
fn a_contact_and_a_time_are_cards_that_phones_know() {
    let card = cards::contact(
        "Help; \"A, B\"",
        Some("1-800-898-7180"),
        Some("example.org"),
    );
    assert!(card.contains("FN:Help\\; \"A\\, B\"\r\n"), "{card}");
    assert!(card.contains("TEL:18008987180\r\n"), "{card}");
    assert!(!card.contains("http"), "nothing to open");
    let moment = cards::moment(
        "Hold over",
        jiff::civil::date(2026, 11, 26).at(15, 30, 0, 0),
    );
    assert!(moment.contains("DTSTART:20261126T153000\r\n"), "{moment}");
    for text in [card, moment] {
        let codes = qr::codes(&text).unwrap();
        assert_eq!(codes.len(), 1);
        assert_eq!(read_back(&codes[0]), text);
    }
}
