//! Reading aloud: what is read, by whom, and that nothing outlives it.

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

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::journey::Answers;
use hold_guide::pages::{Block, Composer, Item, Page, plain_text};
use hold_guide::speech::{
    Event, Kind, Limits, PATIENCE, Program, Script, Speaker, SpeechError, USUAL, Utterance, Voices,
    of_this_system,
};
use hold_guide::words::Words;
use support::voice::FakeVoice;

/// Longer than anything here takes when it works at all.
const LONG: Duration = Duration::from_secs(20);

/// The test's program sleeps as long for a word as for a paragraph.
const LIMITS: Limits = Limits {
    patience: LONG,
    most_a_character: Duration::ZERO,
    least_a_character: Duration::ZERO,
};

fn utterances(voice: &FakeVoice, words: &[&str]) -> Vec<Utterance> {
    let voices = Voices::look_for(&[voice.program()], LONG).unwrap();
    let voice = voices.voice("en").unwrap();
    let utterance = |words: &&str| Utterance {
        voice: voice.clone(),
        words: (*words).to_owned(),
    };
    words.iter().map(utterance).collect()
}

fn start(voice: &FakeVoice, words: &[&str], limits: Limits) -> (Speaker, Receiver<Event>) {
    let (tell, told) = channel();
    let speaker = Speaker::start(utterances(voice, words), USUAL, limits, move |event| {
        let _ = tell.send(event);
    });
    (speaker, told)
}

#[track_caller]
fn next(told: &Receiver<Event>) -> Event {
    told.recv_timeout(LONG).expect("it tells something")
}

/// Waits until it has been given so many sentences.
#[track_caller]
fn wait_for(voice: &FakeVoice, count: usize) {
    let began = Instant::now();
    while voice.said().len() < count {
        assert!(began.elapsed() < LONG, "{:?}", voice.said());
        std::thread::sleep(Duration::from_millis(5));
    }
}

const WORDS: [&str; 3] = [
    "Pay nothing yet.",
    "The hold is a request.",
    "Ask a lawyer.",
];

#[test]
fn sentences_are_said_in_order_and_stand_in_no_argument() {
    let voice = FakeVoice::new(&["en-us"], "0.05");
    let (_speaker, told) = start(&voice, &WORDS, LIMITS);
    let events: Vec<Event> = (0..4).map(|_| next(&told)).collect();
    let expected = [0, 1, 2].map(Event::Started);
    assert_eq!(events[..3], expected);
    assert_eq!(events[3], Event::Finished);
    assert_eq!(voice.said(), WORDS);
    let args = voice.args();
    assert_eq!(
        args.lines().count(),
        4,
        "the list of voices, three sentences"
    );
    for word in WORDS.iter().flat_map(|words| words.split(' ')) {
        assert!(!args.contains(word), "{word} is in {args}");
    }
    voice.wait_until_gone();
}

#[test]
fn pause_kills_the_voice_and_going_on_says_the_sentence_again() {
    let voice = FakeVoice::new(&["en-us"], "600");
    let (speaker, told) = start(&voice, &WORDS, LIMITS);
    assert_eq!(next(&told), Event::Started(0));
    wait_for(&voice, 1);
    speaker.pause();
    voice.wait_until_gone();
    // Nothing is said while it is paused, wherever it moves.
    assert_eq!(speaker.step(true), 1);
    assert!(told.recv_timeout(Duration::from_millis(100)).is_err());
    speaker.go_on();
    assert_eq!(next(&told), Event::Started(1));
    wait_for(&voice, 2);
    assert_eq!(speaker.step(true), 2);
    assert_eq!(next(&told), Event::Started(2));
    assert_eq!(speaker.step(true), 2, "there is none after the last");
    assert_eq!(next(&told), Event::Started(2));
    assert_eq!(speaker.step(false), 1);
    assert_eq!(next(&told), Event::Started(1));
    wait_for(&voice, 3);
    drop(speaker);
    voice.wait_until_gone();
}

#[test]
fn faster_and_slower_say_the_sentence_again_at_that_speed() {
    let voice = FakeVoice::new(&["en-us"], "600");
    let (speaker, told) = start(&voice, &WORDS, LIMITS);
    assert_eq!(next(&told), Event::Started(0));
    wait_for(&voice, 1);
    speaker.set_speed(130);
    assert_eq!(next(&told), Event::Started(0));
    wait_for(&voice, 2);
    speaker.set_speed(10_000);
    assert_eq!(next(&told), Event::Started(0));
    wait_for(&voice, 3);
    let args = voice.args();
    let speeds: Vec<&str> = args
        .lines()
        .filter_map(|line| line.split("-s ").nth(1)?.split(' ').next())
        .collect();
    assert_eq!(speeds, ["160", "208", "256"]);
}

#[test]
fn stopping_or_dropping_leaves_no_voice_behind() {
    let voice = FakeVoice::new(&["en-us"], "600");
    for round in 0..20 {
        let (speaker, _told) = start(&voice, &WORDS, LIMITS);
        // At any moment: before the program starts, while it does, and after.
        std::thread::sleep(Duration::from_millis(round));
        if round % 2 == 0 {
            speaker.stop();
        }
    }
    voice.wait_until_gone();
    std::thread::sleep(Duration::from_millis(100));
    voice.wait_until_gone();
}

#[test]
fn a_voice_that_fails_hangs_is_gone_or_silent_is_told() {
    let voice = FakeVoice::new(&["en-us"], "600");
    let sentence = ["A sentence of some length, to be said."];
    voice.behave("cat > /dev/null; exit 3");
    let (_speaker, told) = start(&voice, &sentence, LIMITS);
    assert_eq!(next(&told), Event::Started(0));
    assert_eq!(next(&told), Event::Failed(SpeechError::Failed));

    voice.behave("exec sleep 600");
    let short = Limits {
        patience: Duration::from_millis(200),
        ..LIMITS
    };
    let (_speaker, told) = start(&voice, &sentence, short);
    assert_eq!(next(&told), Event::Started(0));
    assert_eq!(next(&told), Event::Failed(SpeechError::Hung));
    voice.wait_until_gone();

    // As espeak-ng does where no sound card is.
    voice.behave("cat > /dev/null; exit 0");
    let telling = Limits {
        least_a_character: Duration::from_secs(1),
        ..LIMITS
    };
    let (_speaker, told) = start(&voice, &sentence, telling);
    assert_eq!(next(&told), Event::Started(0));
    assert_eq!(next(&told), Event::Failed(SpeechError::Silent));

    let mut said = utterances(&voice, &sentence);
    said[0].voice.program.path = PathBuf::from("/nowhere/espeak-ng");
    let (tell, told) = channel();
    let _speaker = Speaker::start(said, USUAL, LIMITS, move |event| {
        let _ = tell.send(event);
    });
    assert_eq!(next(&told), Event::Failed(SpeechError::NoProgram));
}

#[test]
fn a_voice_that_does_not_read_holds_nobody_up() {
    let voice = FakeVoice::new(&["en-us"], "600");
    voice.behave("exec sleep 600");
    // More than a pipe holds at once.
    let long = "word ".repeat(60_000);
    let (speaker, told) = start(&voice, &[&long], LIMITS);
    assert_eq!(next(&told), Event::Started(0));
    speaker.stop();
    voice.wait_until_gone();
}

#[test]
fn looking_for_voices_ends_whatever_the_program_does() {
    let gone = Program {
        kind: Kind::Espeak,
        path: PathBuf::from("/nowhere/espeak-ng"),
    };
    assert_eq!(
        Voices::look_for(std::slice::from_ref(&gone), LONG),
        Err(SpeechError::NoProgram)
    );
    assert_eq!(Voices::look_for(&[], LONG), Err(SpeechError::NoProgram));
    let voice = FakeVoice::new(&["en-us", "es-419"], "0");
    let found = Voices::look_for(&[gone, voice.program()], LONG).unwrap();
    assert!(found.voice("es").is_some() && found.voice("tl").is_none());
    std::fs::write(
        voice.path().join("espeak-ng"),
        "#!/bin/sh\necho $$ >> $(dirname $0)/pids\nexec sleep 600\n",
    )
    .unwrap();
    assert_eq!(
        Voices::look_for(&[voice.program()], Duration::from_millis(200)),
        Err(SpeechError::Hung)
    );
    voice.wait_until_gone();
    std::fs::write(voice.path().join("espeak-ng"), "#!/bin/sh\nexit 1\n").unwrap();
    assert_eq!(
        Voices::look_for(&[voice.program()], LONG),
        Err(SpeechError::Failed)
    );
}

/// The real program has a voice for each language but Tagalog, and makes sound of them.
#[test]
fn the_real_program_speaks_the_languages_of_the_guide() {
    let voices = Voices::look_for(&of_this_system(), PATIENCE)
        .expect("espeak-ng, from the package espeak-ng");
    let (_, words) = check::load(&Files::built_in()).unwrap();
    for locale in words.locales() {
        let tag = locale.manifest.tag.as_str();
        let voice = voices.voice(tag);
        assert_eq!(voice.is_some(), tag != "tl", "{tag}");
        let Some(voice) = voice else { continue };
        let words = words.say(locale, hold_guide::words::msg::HOME_TITLE, &[]);
        let said = hold_guide::speech::spoken(&words.text());
        let sound = sound_of(&voice.name, &said);
        // 16 bits, 22050 times a second.
        let seconds = sound.len() as f32 / 44100.0;
        assert!(seconds > 0.5, "{tag}: {said:?} takes {seconds} s");
    }
}

/// What the real program says, as a WAV file; there may be no sound card here.
fn sound_of(voice: &str, words: &str) -> Vec<u8> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut child = Command::new("espeak-ng")
        .args(["-v", voice, "-b", "1", "--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    pipe.write_all(words.as_bytes()).unwrap();
    drop(pipe);
    child.wait_with_output().unwrap().stdout
}

fn pages(guide: &Guide, words: &Words, tag: &str) -> Vec<Page> {
    let composer = Composer {
        guide,
        words,
        main: words.locale(tag).unwrap(),
        second: None,
        today: Some(guide.content_date),
    };
    let mut answers = Answers::none(guide);
    let mut pages = vec![composer.home(), composer.about(), composer.law_index()];
    let questions = guide.walkthrough.questions();
    // Before anything is chosen: plain text marks a choice with a letter.
    pages.extend(questions.filter_map(|(id, _)| composer.question(id, &answers)));
    for (question, choice) in support::MODEL {
        let id = guide.walkthrough.find(question).unwrap();
        let choices = &guide.walkthrough.question(id).unwrap().choices;
        let at = choices.iter().position(|c| c == choice).unwrap();
        let set = hold_guide::guide::ChoiceSet::one(at);
        hold_guide::journey::answer(guide, &mut answers, id, set);
    }
    pages.push(composer.plan(&answers));
    pages.push(composer.review(&answers));
    pages.push(composer.contacts(&hold_guide::clinic::ClinicList::default()));
    pages.extend(guide.faq.entries.iter().map(|entry| composer.faq(entry)));
    pages.extend(["TX", "CA", "PR"].map(|code| composer.law(code).unwrap()));
    let sheets = guide.sheets.iter();
    pages.extend(sheets.map(|sheet| composer.sheet(sheet, &answers)));
    pages
}

/// The page without what is for the eye: source numbers and the list of sources.
fn without_sources(page: &Page) -> Page {
    let mut page = page.clone();
    strip(&mut page.blocks);
    strip(&mut page.aside);
    page
}

fn strip(blocks: &mut Vec<Block>) {
    let no_numbers = |items: &mut Vec<Item>| items.iter_mut().for_each(|i| i.sources.clear());
    if matches!(blocks.last(), Some(Block::Sources(_))) {
        blocks.pop();
        if matches!(blocks.last(), Some(Block::Heading(..))) {
            blocks.pop();
        }
    }
    for block in blocks {
        match block {
            Block::Paragraph(_, sources) => sources.clear(),
            Block::List(_, items) | Block::Script { lines: items, .. } => no_numbers(items),
            Block::Callout { blocks, .. } => strip(blocks),
            Block::Comparison { rows, columns } => {
                for column in columns {
                    column.cells.iter_mut().for_each(no_numbers);
                    // What says nothing is left out by both.
                    assert_eq!(rows.len(), column.cells.len());
                }
            }
            _ => {}
        }
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

#[test]
fn what_is_read_is_what_the_page_says() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    for tag in ["en", "es", "ar", "zh-Hans"] {
        for page in pages(&guide, &words, tag) {
            let script = Script::of(&page, tag);
            let read: Vec<&str> = script
                .sentences()
                .iter()
                .map(|sentence| sentence.words.as_str())
                .collect();
            let shown = plain_text(&without_sources(&page));
            assert_eq!(
                letters(&read.concat()),
                letters(&shown),
                "{tag} {}",
                page.id
            );
            assert!(
                letters(&page.title.main.plain()).starts_with(&letters(read[0])),
                "{tag} {}",
                page.id
            );
            for (index, sentence) in script.sentences().iter().enumerate() {
                let spot = script.spot(index).unwrap();
                let part = &spot.text[spot.range];
                let same = letters(&hold_guide::speech::spoken(part)) == letters(&sentence.words);
                assert!(same, "{part:?} is not {:?}", sentence.words);
                assert!(sentence.words.chars().count() < 700, "{}", sentence.words);
                assert!(!sentence.words.contains(['\n', '[', '\u{2068}']));
            }
        }
    }
}

#[test]
fn a_sheet_in_english_is_read_in_both_languages_and_named_as_such() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let sheets = pages(&guide, &words, "es");
    let call = sheets
        .iter()
        .find(|page| {
            page.blocks
                .iter()
                .any(|b| matches!(b, Block::Script { .. }))
        })
        .unwrap();
    let script = Script::of(call, "es");
    let languages: Vec<&str> = script.sentences().iter().map(|s| s.lang.as_ref()).collect();
    assert!(languages.contains(&"en") && languages.contains(&"es"));
}

#[test]
fn equal_texts_are_told_apart_by_their_number() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let plan = pages(&guide, &words, "en");
    let plan = plan.iter().find(|page| page.id == "plan").unwrap();
    let script = Script::of(plan, "en");
    let spots: Vec<_> = (0..script.sentences().len())
        .filter_map(|index| script.spot(index))
        .map(|spot| (spot.text, spot.nth, spot.range.start))
        .collect();
    let mut once = spots.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), spots.len());
    assert!(spots.iter().any(|(_, nth, _)| *nth > 0));
}
