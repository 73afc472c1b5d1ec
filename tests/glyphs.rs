//! No reader ever sees an empty box: every character of every locale and of every citation has a
//! glyph in the fonts that set it, and the fonts of a stack go together.

#![allow(clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::typeset::{Fonts, Laid, Request, Typesetter, URDU_ON_PAPER, is_invisible};
use hold_guide::words::{
    Arg, Locale, Words, grouped, parse_markup, plain, take_inventory, unbroken,
};

/// Counts that between them choose every plural form of every language.
const COUNTS: [usize; 8] = [0, 1, 2, 3, 5, 11, 21, 100];

/// What every page may set among the words of its language.
const EVERYWHERE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 \
    ()[]{}<>.,:;!?/%&+-*#@$§“”‘’«»–—…·•™©№";

fn load() -> (Files, Guide, Words) {
    let files = Files::built_in();
    let (guide, words) = check::load(&files).unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{}", findings.join("\n"))
    });
    (files, guide, words)
}

/// The stacks that set a locale, on the screen and on paper.
fn stacks(locale: &Locale) -> Vec<&str> {
    let screen = locale.manifest.font_stack.as_str();
    let paper = (screen == "urdu").then_some(URDU_ON_PAPER);
    [Some(screen), paper].into_iter().flatten().collect()
}

fn request<'a>(locale: &'a Locale, stack: &'a str, text: &'a str) -> Request<'a> {
    Request {
        stack,
        lang: &locale.manifest.tag,
        rtl: locale.is_rtl(),
        line_height: locale.manifest.line_height,
        ..Request::new(text)
    }
}

/// Fails on the first character of `text` that a locale's fonts, regular or bold, do not have.
fn covered(typesetter: &mut Typesetter, locale: &Locale, place: &str, text: &str) {
    for stack in stacks(locale) {
        for bold in [false, true] {
            let laid = typesetter.lay_out(&Request {
                bold,
                ..request(locale, stack, text)
            });
            if let Some(first) = text.chars().find(|c| laid.missing().contains(c)) {
                let tag = &locale.manifest.tag;
                let code = u32::from(first);
                let face = if bold { "bold" } else { "regular" };
                panic!("{tag}: {place}: no glyph for {first:?} U+{code:04X} in {stack} ({face})");
            }
        }
    }
}

/// Every form that a message takes, without mark-up.
fn forms(locale: &Locale, key: &str, places: &BTreeSet<String>, guide: &Guide) -> BTreeSet<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    // Names that only pages know; the test is short-lived and may keep them for good.
    let given: Vec<&'static str> = places
        .iter()
        .filter(|name| !guide.values.contains_key(*name))
        .map(|name| &*name.clone().leak())
        .collect();
    let counts = if given.is_empty() {
        COUNTS.get(..1).unwrap_or_default()
    } else {
        &COUNTS
    };
    let form = |count: &usize| {
        let args: Vec<_> = given
            .iter()
            .map(|name| (*name, Arg::Count(*count)))
            .collect();
        let text = locale.say(id, attribute, &args, &mut Vec::new())?;
        Some(match parse_markup(&text) {
            Ok(spans) => spans.iter().map(|span| span.text.as_str()).collect(),
            Err(_) => text,
        })
    };
    counts.iter().filter_map(form).collect()
}

#[test]
fn every_character_of_every_locale_has_a_glyph() {
    let (files, guide, words) = load();
    let mut typesetter = Typesetter::new();
    for locale in words.locales() {
        let tag = &locale.manifest.tag;
        let messages = take_inventory(&files, tag, &mut Vec::new());
        assert!(!messages.is_empty(), "{tag} has no words");
        for (key, message) in &messages {
            for text in forms(locale, key, &message.places, &guide) {
                covered(&mut typesetter, locale, key, &text);
                covered(&mut typesetter, locale, key, &plain(&text));
            }
            typesetter.forget();
        }
        covered(
            &mut typesetter,
            locale,
            "its own name",
            &locale.manifest.name,
        );
        let amount = grouped(1_234_567, &locale.manifest.thousands);
        covered(&mut typesetter, locale, "its thousands", &amount);
        for month in 1..=12 {
            let day = jiff::civil::date(2026, month, 28);
            covered(&mut typesetter, locale, "a date", &locale.date(day));
            let month = locale.month_year(2026, month);
            covered(&mut typesetter, locale, "a month", &month);
        }
        covered(&mut typesetter, locale, "what every page has", EVERYWHERE);
    }
}

#[test]
fn every_citation_has_its_glyphs_in_every_locale() {
    let (_, guide, words) = load();
    let mut texts: Vec<(String, &str)> = Vec::new();
    for source in &guide.sources {
        for cite in &source.cites {
            texts.push((source.id.clone(), &cite.title));
            texts.extend(cite.url.iter().map(|url| (source.id.clone(), url.as_str())));
        }
    }
    for circuit in &guide.law.circuits {
        texts.push((format!("circuit {}", circuit.id), &circuit.case));
    }
    for place in &guide.law.jurisdictions {
        let mut add = |text| texts.push((format!("law:{}", place.code), text));
        for law in &place.instruments {
            add(&law.citation);
            law.url.iter().for_each(|url| add(url));
        }
        for rule in &place.local {
            add(&rule.place);
            add(&rule.citation);
        }
        for help in &place.help {
            add(&help.name);
            add(&help.site);
        }
        place.locator.iter().for_each(|site| add(site));
    }
    for contact in &guide.contacts {
        let lines = [contact.phone.as_deref(), contact.site.as_deref()];
        let lines = lines.into_iter().flatten();
        texts.extend(lines.map(|line| (contact.id.clone(), line)));
    }
    assert!(texts.len() > 300);
    let mut typesetter = Typesetter::new();
    let mut seen = BTreeSet::new();
    for locale in words.locales() {
        if !seen.insert(&locale.manifest.font_stack) {
            continue;
        }
        for (place, text) in &texts {
            covered(&mut typesetter, locale, place, text);
            covered(&mut typesetter, locale, place, &unbroken(text));
        }
        typesetter.forget();
    }
}

/// Every stack with its language, its direction and a few words in its script.
const SCRIPTS: [(&str, &str, bool, &str); 9] = [
    ("latin", "vi", false, "Đừng trả tiền"),
    ("arabic", "ar", true, "لا تدفع المال"),
    ("urdu", "ur", true, "پیسے نہ دیں"),
    (URDU_ON_PAPER, "ur", true, "پیسے نہ دیں"),
    ("bengali", "bn", false, "টাকা দেবেন না"),
    ("devanagari", "hi", false, "पैसे न दें"),
    ("gurmukhi", "pa", false, "ਪੈਸੇ ਨਾ ਦਿਓ"),
    ("chinese", "zh-Hans", false, "先不要付钱"),
    ("korean", "ko", false, "돈을 내지 마세요"),
];

/// The faces that set the characters for which `of` holds.
fn faces(laid: &Laid, of: impl Fn(char) -> bool) -> BTreeSet<u32> {
    let mut faces = BTreeSet::new();
    for run in laid.runs() {
        for glyph in &run.glyphs {
            let text = laid.text().get(glyph.range.clone()).unwrap_or_default();
            if text.chars().any(|c| of(c) && !is_invisible(c)) {
                faces.insert(run.face);
            }
        }
    }
    faces
}

#[test]
fn letters_digits_and_brackets_are_the_same_in_every_stack() {
    let phone = "\u{2068}1\u{2011}888\u{2011}587\u{2011}3777\u{2069}";
    let form = "\u{2068}I\u{2011}247A\u{2069}";
    let mut typesetter = Typesetter::new();
    for bold in [false, true] {
        let plain = typesetter.lay_out(&Request {
            bold,
            ..Request::new("A")
        });
        let noto_sans = faces(&plain, |_| true);
        for (stack, lang, rtl, words) in SCRIPTS {
            let text = format!("{words} ICE ({form}) [{words}] {words} {phone} 50%, {words}");
            let laid = typesetter.lay_out(&Request {
                stack,
                lang,
                rtl,
                bold,
                ..Request::new(&text)
            });
            assert!(laid.missing().is_empty(), "{stack}: {:?}", laid.missing());
            let foreign = |c: char| c.is_ascii_graphic() || c == '\u{2011}';
            assert_eq!(faces(&laid, foreign), noto_sans, "{stack}, bold: {bold}");
            let own = faces(&laid, |c| c.is_alphabetic() && !c.is_ascii());
            assert_eq!(own.len(), 1, "{stack} sets its script in one face");
            assert_eq!(own == noto_sans, stack == "latin", "{stack}");
            assert!(laid.runs().iter().all(|run| !run.thicken), "{stack}");
            let line = laid.lines().first().map(|line| line.baseline);
            let baselines = laid
                .runs()
                .iter()
                .flat_map(|run| &run.glyphs)
                .filter(|glyph| {
                    let text = laid.text().get(glyph.range.clone()).unwrap_or_default();
                    text.chars().all(foreign)
                });
            for glyph in baselines {
                assert_eq!(Some(glyph.y), line, "{stack}: Latin leaves the baseline");
            }
        }
    }
}

#[test]
fn lines_are_equally_far_apart_whatever_they_hold() {
    let mut typesetter = Typesetter::new();
    for (stack, lang, rtl, words) in SCRIPTS {
        let text = format!("{words}\nICE (247) {words}\nICE 247\n{words}");
        let laid = typesetter.lay_out(&Request {
            stack,
            lang,
            rtl,
            line_height: 2.0,
            size: 20.0,
            ..Request::new(&text)
        });
        let baselines: Vec<f32> = laid.lines().iter().map(|line| line.baseline).collect();
        assert_eq!(baselines.len(), 4, "{stack}");
        for pair in baselines.windows(2) {
            if let [above, below] = pair {
                assert!(
                    (below - above - 40.0).abs() < 0.01,
                    "{stack}: {baselines:?}"
                );
            }
        }
    }
}

/// How far ink reaches over the upper and under the lower edge of its line, as parts of the size.
fn overhang(laid: &Laid, fonts: &Fonts) -> (f32, f32) {
    use skrifa::MetadataProvider;

    let (mut above, mut below) = (0.0_f32, 0.0_f32);
    for run in laid.runs() {
        let (Some(face), Some(line)) = (fonts.face(run.face), laid.lines().get(run.line)) else {
            panic!("a run without face or line");
        };
        let Ok(font) = skrifa::FontRef::from_index(face.bytes(), face.index()) else {
            panic!("a face that is no font");
        };
        let size = skrifa::instance::Size::new(run.size);
        let metrics = font.glyph_metrics(size, skrifa::instance::LocationRef::default());
        for glyph in &run.glyphs {
            // The outlines of Chinese and Korean keep no bounds; they stay within their square.
            if let Some(ink) = metrics.bounds(skrifa::GlyphId::new(glyph.id)) {
                above = above.max(line.top - (glyph.y - ink.y_max));
                below = below.max(glyph.y - ink.y_min - line.bottom);
            }
        }
    }
    (above / laid.font_size(), below / laid.font_size())
}

#[test]
fn ink_stays_near_its_line() {
    // Tall stacks of Nastaliq reach into the free room of the line above, as they do in print.
    let tall = "گھنٹے گفتگو کیجیے، پیچیدہ لفظ محبّت سے ادائیگی نہ کریں، پوچھیں ";
    let mut typesetter = Typesetter::new();
    for (stack, lang, rtl, words) in SCRIPTS {
        let nastaliq = stack == "urdu";
        let text = if rtl { tall } else { words }.repeat(4);
        for bold in [false, true] {
            let laid = typesetter.lay_out(&Request {
                stack,
                lang,
                rtl,
                bold,
                line_height: if nastaliq { 2.3 } else { 1.6 },
                width: Some(280.0),
                ..Request::new(&text)
            });
            let (above, below) = overhang(&laid, typesetter.fonts());
            let (most_above, most_below) = if nastaliq { (0.7, 0.2) } else { (0.2, 0.1) };
            assert!(above <= most_above, "{stack}, bold: {bold}: {above} above");
            assert!(below <= most_below, "{stack}, bold: {bold}: {below} below");
        }
    }
}
