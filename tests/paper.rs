//! The same page on paper: its words in order, its structure, and nothing of the reader.
//!
//! Read back with poppler and qpdf, which know nothing of how the file was made. Pictures of one
//! page a script are in `tests/paper/golden`; look at them after
//! `HOLD_GUIDE_GOLDEN=1 cargo test --test paper`, which paints them anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::journey::Answers;
use hold_guide::pages::{Block, Composer, Item, Page, Text, Tone};
use hold_guide::paper::{self, Options, PaperError, PaperSize};
use hold_guide::typeset::Typesetter;
use hold_guide::words::{Arg, Locale, Rich, Words, msg, plain};
use tempfile::TempDir;

struct House {
    guide: Guide,
    words: Words,
}

impl House {
    fn open() -> Self {
        let (guide, words) = check::load(&Files::built_in()).unwrap();
        Self { guide, words }
    }

    fn locale(&self, tag: &str) -> &Locale {
        self.words.locale(tag).unwrap()
    }

    fn composer(&self, main: &str, second: Option<&str>) -> Composer<'_> {
        Composer {
            guide: &self.guide,
            words: &self.words,
            main: self.locale(main),
            second: second.map(|tag| self.locale(tag)),
            today: Some(self.guide.content_date),
        }
    }

    fn plan(&self, composer: &Composer<'_>) -> Page {
        let answers = Answers::parse(&self.guide, &support::model_answers()).unwrap();
        composer.plan(&answers)
    }

    fn model(&self, main: &str, second: Option<&str>, options: Options) -> Pdf {
        let composer = self.composer(main, second);
        let page = self.plan(&composer);
        Pdf::of(&[page], &options, &composer)
    }
}

/// A file on disk for the tools that read it.
struct Pdf {
    folder: TempDir,
    bytes: Vec<u8>,
}

impl Pdf {
    fn of(pages: &[Page], options: &Options, composer: &Composer<'_>) -> Self {
        let bytes = paper::pdf(pages, options, composer, &mut Typesetter::new()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("it.pdf"), &bytes).unwrap();
        Self { folder, bytes }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("it.pdf")
    }

    /// What a tool says of it.
    fn ask(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(tool)
            .args(before)
            .arg(self.path())
            .args(after)
            .output()
            .unwrap_or_else(|e| panic!("{tool} (./dev test installs it): {e}"));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{tool}: {said}{errors}");
        said
    }

    fn info(&self) -> String {
        self.ask("pdfinfo", &[], &[])
    }

    /// The words of each sheet in the order in which the file holds them.
    fn sheets(&self) -> Vec<String> {
        let text = self.ask("pdftotext", &["-raw"], &["-"]);
        let sheets = text.strip_suffix('\u{c}').unwrap().split('\u{c}');
        sheets.map(str::to_owned).collect()
    }

    /// The structure with its words, one element or text a line.
    fn structure(&self) -> String {
        self.ask("pdfinfo", &["-struct-text"], &[])
    }

    fn sound(&self) {
        let said = self.ask("qpdf", &["--check"], &[]);
        assert!(
            said.contains("No syntax or stream encoding errors"),
            "{said}"
        );
    }
}

/// The text without white space and marks of direction.
fn bare(text: &str) -> String {
    plain(text).chars().filter(|c| !c.is_whitespace()).collect()
}

/// How the test expects words to stand.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// The comparison is a table.
    Table,
    /// It is one column after another.
    Linear,
}

/// What a page says, in the order in which it is read.
struct Said(Vec<(String, String)>);

impl Said {
    fn of(page: &Page, composer: &Composer<'_>, shape: Shape) -> Self {
        let mut said = Self(Vec::new());
        said.text(&page.title, &[]);
        for notice in notices(page, composer) {
            said.rich(&notice);
        }
        for block in page.blocks.iter().chain(&page.aside) {
            said.block(block, shape);
        }
        said
    }

    fn rich(&mut self, rich: &Rich) {
        self.0.push((rich.lang.to_string(), rich.text()));
    }

    fn text(&mut self, text: &Text, sources: &[usize]) {
        let second = text.second.as_ref().filter(|s| s.lang != text.main.lang);
        for rich in [Some(&text.main), second].into_iter().flatten() {
            let numbers: String = sources.iter().map(|n| format!("[{n}]")).collect();
            self.0
                .push((rich.lang.to_string(), format!("{}{numbers}", rich.text())));
        }
    }

    fn items(&mut self, items: &[Item], reasons: bool) {
        for item in items {
            self.text(&item.text, &item.sources);
            if let Some(because) = item.because.as_ref().filter(|_| reasons) {
                self.text(because, &[]);
            }
        }
    }

    fn block(&mut self, block: &Block, shape: Shape) {
        match block {
            Block::Heading(_, text) | Block::Note(text) | Block::Blank(text, _) => {
                self.text(text, &[]);
            }
            Block::Paragraph(text, sources) => self.text(text, sources),
            Block::List(_, items) => self.items(items, true),
            Block::Callout { title, blocks, .. } => {
                if let Some(title) = title {
                    self.text(title, &[]);
                }
                for block in blocks {
                    self.block(block, shape);
                }
            }
            Block::Script { first, lines } => {
                for (number, line) in (*first..).zip(lines) {
                    self.0.push((String::new(), format!("{number}.")));
                    self.text(&line.text, &line.sources);
                }
            }
            Block::Comparison { rows, columns } if shape == Shape::Table => {
                for column in columns {
                    self.text(&column.title, &[]);
                }
                for (index, row) in rows.iter().enumerate() {
                    self.text(row, &[]);
                    for column in columns {
                        self.items(&column.cells[index], false);
                    }
                }
            }
            Block::Comparison { rows, columns } => {
                for column in columns {
                    self.text(&column.title, &[]);
                    for (row, cell) in rows.iter().zip(&column.cells) {
                        if !cell.is_empty() {
                            self.text(row, &[]);
                        }
                        self.items(cell, false);
                    }
                }
            }
            Block::Choices { choices, .. } => {
                for choice in choices {
                    self.text(&choice.text, &[]);
                }
            }
            Block::Answers(answers) | Block::AnswersShort(answers) => {
                for answer in answers {
                    self.text(&answer.label, &[]);
                    self.text(&answer.answer, &[]);
                }
            }
            Block::Links(links) => {
                for (_, text) in links {
                    self.text(text, &[]);
                }
            }
            Block::Sources(lines) => {
                for line in lines {
                    let cites = format!("[{}] {} ({})", line.number, line.cites, line.id);
                    self.0.push(("en".to_owned(), cites));
                    for note in &line.notes {
                        self.rich(&note.main);
                    }
                }
            }
        }
    }

    fn bare(&self) -> String {
        self.0.iter().map(|(_, text)| bare(text)).collect()
    }
}

/// What paper says under the title of what is not translated or not reviewed.
fn notices(page: &Page, composer: &Composer<'_>) -> Vec<Rich> {
    let say = |locale, message| composer.words.say(locale, message, &[]);
    let main = composer.main;
    let mut out = Vec::new();
    if !page.is_all_in(&main.manifest.tag) {
        out.push(say(main, msg::NOT_TRANSLATED));
    } else if main.manifest.tag != "en" {
        out.push(say(main, msg::DRAFT));
    }
    if let Some(second) = composer.second {
        let whole = page.has_second_in(&second.manifest.tag);
        if !whole || second.manifest.tag != "en" {
            let message = if whole {
                msg::DRAFT
            } else {
                msg::NOT_TRANSLATED
            };
            out.push(say(second, message));
        }
    }
    out
}

/// The earliest day by which a source of these pages must be checked again.
fn review_by(page: &Page) -> jiff::civil::Date {
    let lines = page.blocks.iter().filter_map(|block| match block {
        Block::Sources(lines) => Some(lines),
        _ => None,
    });
    lines.flatten().map(|line| line.review_by).min().unwrap()
}

/// The foot of a sheet, line by line.
fn foot(page: &Page, composer: &Composer<'_>, two: bool) -> Vec<String> {
    let mut out = Vec::new();
    let second = composer.second.filter(|_| two);
    for locale in [Some(composer.main), second].into_iter().flatten() {
        let say = |message, date| {
            let args = [("date", Arg::Text(locale.date(date)))];
            composer.words.say(locale, message, &args).text()
        };
        let name = composer.words.say(locale, msg::APP_NAME, &[]).text();
        let advice = say(msg::FOOTER_ADVICE, composer.guide.content_date);
        out.push(format!("{name} · {advice}"));
        let date = review_by(page);
        let past = composer.today.unwrap() > date;
        out.push(say(
            if past {
                msg::PAPER_PAST
            } else {
                msg::PAPER_USE_BEFORE
            },
            date,
        ));
    }
    out
}

fn count(composer: &Composer<'_>, number: usize, of: usize) -> String {
    let args = [("number", Arg::Count(number)), ("of", Arg::Count(of))];
    composer
        .words
        .say(composer.main, msg::PAPER_PAGE, &args)
        .text()
}

/// The sheets without their feet, each of which is proven to be whole.
fn without_feet(pdf: &Pdf, page: &Page, composer: &Composer<'_>, two: bool) -> Vec<String> {
    let sheets = pdf.sheets();
    let of = sheets.len();
    let foot: String = foot(page, composer, two).concat();
    let sheets = sheets.iter().enumerate();
    sheets
        .map(|(index, sheet)| {
            let sheet = bare(sheet);
            let foot = bare(&format!("{foot}{}", count(composer, index + 1, of)));
            let words = sheet.strip_suffix(&foot);
            words
                .unwrap_or_else(|| panic!("{foot} is not the end of {sheet}"))
                .to_owned()
        })
        .collect()
}

#[track_caller]
fn same(found: &str, expected: &str, what: &str) {
    if found == expected {
        return;
    }
    let pairs = found.char_indices().zip(expected.chars());
    let (at, _) = pairs
        .clone()
        .find(|((_, a), b)| a != b)
        .map_or((found.len().min(expected.len()), ' '), |(place, _)| place);
    let tail = |text: &str| -> String {
        let at = text.floor_char_boundary(at.saturating_sub(30));
        text[at..].chars().take(90).collect()
    };
    panic!("{what}: \"{}\" for \"{}\"", tail(found), tail(expected));
}

const LARGE: Options = Options {
    size: PaperSize::Letter,
    large: true,
    most_sheets: 10,
};

const A4: Options = Options {
    size: PaperSize::A4,
    large: false,
    most_sheets: 10,
};

#[test]
fn paper_says_what_the_page_says_word_for_word_and_in_order() {
    let house = House::open();
    for tag in [
        "en", "es", "fr", "ht", "vi", "tl", "ru", "bn", "hi", "pa", "ko", "zh-Hans",
    ] {
        for (options, shape) in [
            (Options::default(), Shape::Table),
            (A4, Shape::Table),
            (LARGE, Shape::Linear),
        ] {
            if options != Options::default() && !["en", "es", "bn"].contains(&tag) {
                continue;
            }
            let composer = house.composer(tag, None);
            let page = house.plan(&composer);
            let pdf = Pdf::of(std::slice::from_ref(&page), &options, &composer);
            pdf.sound();
            let found = without_feet(&pdf, &page, &composer, false).concat();
            let expected = Said::of(&page, &composer, shape).bare();
            same(&found, &expected, &format!("{tag} {options:?}"));
        }
    }
}

#[test]
fn two_languages_are_read_out_one_after_the_other_line_by_line() {
    let house = House::open();
    for (main, second) in [("en", "es"), ("es", "en")] {
        let composer = house.composer(main, Some(second));
        let page = house.plan(&composer);
        let pdf = Pdf::of(std::slice::from_ref(&page), &Options::default(), &composer);
        pdf.sound();
        let found: String = pdf
            .structure()
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'))
            .map(bare)
            .collect();
        let mut expected = Said::of(&page, &composer, Shape::Linear).bare();
        expected.extend(foot(&page, &composer, true).iter().map(|line| bare(line)));
        same(&found, &expected, main);
    }
}

/// poppler gives the letters of a ligature, such as lam with alef, the wrong way round, and sets marks
/// apart: what is compared knows marks not at all, and these letters as one.
fn letters(text: &str) -> String {
    bare(text)
        .chars()
        .filter(|c| !matches!(c, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{202A}'..='\u{202E}'))
        .map(|c| if "لاأإآى".contains(c) { 'ل' } else { c })
        .collect()
}

#[test]
fn what_is_read_from_the_right_can_be_copied_in_the_order_in_which_it_is_read() {
    let house = House::open();
    for tag in ["ar", "ur"] {
        let composer = house.composer(tag, None);
        let page = house.plan(&composer);
        let pdf = Pdf::of(std::slice::from_ref(&page), &Options::default(), &composer);
        pdf.sound();
        let found = letters(&pdf.ask("pdftotext", &[], &["-"]));
        let said = Said::of(&page, &composer, Shape::Table);
        let own = said
            .0
            .iter()
            .filter(|(lang, text)| lang == tag && !text.chars().any(|c| c.is_ascii_alphanumeric()));
        let (mut compared, mut whole) = (0, 0);
        for (_, text) in own {
            // A sentence at a time: poppler sets a full stop apart.
            for part in text.split(['.', ':', '،', ',', '·', '۔']) {
                let marked =
                    |word: &&str| bare(word).chars().count() != letters(word).chars().count();
                for word in part.split_whitespace().filter(|word| !marked(word)) {
                    assert!(found.contains(&letters(word)), "{tag}: {word} of {part}");
                }
                compared += 1;
                whole += usize::from(found.contains(&letters(part)));
            }
        }
        assert!(compared > 25, "{tag}: {compared}");
        // poppler takes a raised mark for a line of its own, and the word with it.
        assert!(whole * 10 >= compared * 9, "{tag}: {whole} of {compared}");
        assert!(
            tag == "ar" || whole == compared,
            "{tag}: {whole} of {compared}"
        );
        for (_, text) in said.0.iter().filter(|(lang, _)| lang == "en") {
            // poppler takes a hyphen at the end of a line for one of its own.
            // A source number may stand on the next line.
            let words = text.split(|c: char| c.is_whitespace() || c == '[');
            let words = words.filter(|word| !word.contains('-') && !word.ends_with(']'));
            for word in words.map(letters) {
                assert!(found.contains(&word), "{tag}: {word}");
            }
        }
    }
}

#[test]
fn every_language_stays_within_its_sheets_and_every_sheet_has_its_foot() {
    let house = House::open();
    for locale in house.words.offered() {
        let tag = locale.manifest.tag.as_str();
        let composer = house.composer(tag, None);
        let page = house.plan(&composer);
        let pdf = Pdf::of(std::slice::from_ref(&page), &Options::default(), &composer);
        let text = pdf.ask("pdftotext", &[], &["-"]);
        let sheets: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        // Ten in English; a translation takes more words, and Urdu higher lines.
        let most = match tag {
            "en" => 10,
            "ur" => 20,
            _ => 14,
        };
        let said = Options::default().most(&composer, false);
        assert!(said <= most, "{tag} may take {said} sheets");
        assert!(sheets.len() <= said, "{tag} takes {} sheets", sheets.len());
        for (index, sheet) in sheets.iter().enumerate() {
            let sheet = letters(sheet);
            let words = foot(&page, &composer, false).join(" ")
                + " "
                + &count(&composer, index + 1, sheets.len());
            for word in words.split_whitespace() {
                let word = letters(word);
                let word = word.trim_matches(['.', ',', '،', '۔', ':']);
                assert!(sheet.contains(word), "{tag} {index}: {word}");
            }
        }
    }
}

#[test]
fn two_languages_and_large_print_stay_within_theirs() {
    let house = House::open();
    for (second, options) in [
        (Some("es"), Options::default()),
        (None, LARGE),
        (Some("ar"), A4),
    ] {
        let pdf = house.model("en", second, options);
        let sheets = pdf.sheets().len();
        let composer = house.composer("en", second);
        assert!(
            sheets <= options.most(&composer, second.is_some()),
            "{sheets}"
        );
        pdf.sound();
    }
}

#[test]
fn past_its_date_every_sheet_says_so() {
    let house = House::open();
    let mut composer = house.composer("en", None);
    composer.today = Some(jiff::civil::date(2028, 1, 1));
    let page = house.plan(&composer);
    let pdf = Pdf::of(std::slice::from_ref(&page), &Options::default(), &composer);
    for sheet in without_feet(&pdf, &page, &composer, false) {
        assert!(!sheet.is_empty());
    }
    assert!(bare(&pdf.sheets()[2]).contains("haspassed"));
}

#[test]
fn a_file_holds_a_title_and_a_language_and_nothing_else() {
    let house = House::open();
    for (tag, title) in [("en", "Your plan"), ("es", "Su plan"), ("ur", "آپ کا پلان")] {
        let pdf = house.model(tag, None, Options::default());
        let info = pdf.info();
        let line = |key: &str| {
            let mut lines = info.lines();
            let line = lines.find_map(|line| line.strip_prefix(key));
            line.map(|value| value.trim().to_owned())
        };
        assert_eq!(line("Title:").as_deref(), Some(title));
        assert_eq!(line("Tagged:").as_deref(), Some("yes"));
        for key in [
            "Author:",
            "Producer:",
            "Creator:",
            "CreationDate:",
            "ModDate:",
            "Subject:",
            "Keywords:",
        ] {
            assert_eq!(line(key), None, "{info}");
        }
        let meta = pdf.ask("pdfinfo", &["-meta"], &[]);
        for word in [
            "Create", "Modify", "Creator", "Producer", "creator", "Texas", "TX",
        ] {
            assert!(!meta.contains(word), "{meta}");
        }
        let raw = String::from_utf8_lossy(&pdf.bytes);
        assert!(raw.contains(&format!("/Lang({tag})")));
        assert!(!raw.contains("hold-guide") && !raw.contains("/home") && !raw.contains("/tmp"));
    }
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let house = House::open();
    let composer = house.composer("en", Some("ar"));
    let page = [house.plan(&composer)];
    let mut warm = Typesetter::new();
    let options = Options::default();
    let first = paper::pdf(&page, &options, &composer, &mut warm).unwrap();
    // What was laid out before leaves no mark: fonts are counted in another order.
    let other = house.composer("zh-Hans", None);
    paper::pdf(&[house.plan(&other)], &options, &other, &mut warm).unwrap();
    let again = paper::pdf(&page, &options, &composer, &mut warm).unwrap();
    assert!(first == again);
    assert!(first == paper::pdf(&page, &options, &composer, &mut Typesetter::new()).unwrap());
}

#[test]
fn fonts_are_embedded_and_only_what_is_used_of_them() {
    let house = House::open();
    for tag in [
        "en", "ar", "ur", "bn", "hi", "pa", "ko", "zh-Hans", "vi", "ru",
    ] {
        let pdf = house.model(tag, None, Options::default());
        let fonts = pdf.ask("pdffonts", &[], &[]);
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!((2..=4).contains(&fonts.len()), "{tag}: {fonts:?}");
        for font in fonts {
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            // From the right: two of the object, then unicode, subset, embedded.
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{tag}: {font}");
        }
        assert!(
            pdf.bytes.len() < 400_000,
            "{tag}: {} bytes",
            pdf.bytes.len()
        );
    }
    let urdu = house.model("ur", None, Options::default());
    let fonts = urdu.ask("pdffonts", &[], &[]);
    assert!(
        fonts.contains("Naskh") && !fonts.contains("Nastaliq"),
        "{fonts}"
    );
}

/// Where a font lacks a letter, it draws its glyph number 0: an empty box.
#[test]
fn no_letter_is_missing_in_any_language() {
    let house = House::open();
    for locale in house.words.offered() {
        let tag = locale.manifest.tag.as_str();
        let pdf = house.model(tag, None, Options::default());
        let qdf = pdf.ask("qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
        let shown = qdf
            .lines()
            .filter(|line| line.contains("TJ") || line.contains("Tj"));
        let mut strings = 0;
        for line in shown {
            for part in line.split("<0").skip(1).map(|rest| format!("0{rest}")) {
                let hex = part.split('>').next().unwrap();
                let glyphs: Vec<&[u8]> = hex.as_bytes().chunks(4).collect();
                assert!(!glyphs.contains(&&b"0000"[..]), "{tag}: {line}");
                strings += 1;
            }
        }
        assert!(strings > 400, "{tag}: {strings}");
    }
}

#[test]
fn large_print_is_large_in_every_line() {
    let house = House::open();
    for second in [None, Some("es")] {
        let pdf = house.model("en", second, LARGE);
        let qdf = pdf.ask("qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
        let mut sizes = Vec::new();
        for line in qdf.lines().filter(|line| line.contains(" Tf ")) {
            for part in line.split(" Tf ") {
                let size = part.rsplit(' ').next().unwrap();
                sizes.extend(size.parse::<f32>());
            }
        }
        assert!(sizes.len() > 300, "{}", sizes.len());
        let least = sizes.iter().copied().fold(f32::INFINITY, f32::min);
        assert!(least >= 18.0, "{least}");
    }
}

#[test]
fn phone_numbers_can_be_copied_as_they_are_dialled() {
    let house = House::open();
    for (tag, second) in [
        ("en", None),
        ("es", None),
        ("ar", None),
        ("ur", None),
        ("en", Some("ar")),
    ] {
        for options in [Options::default(), LARGE] {
            let composer = house.composer(tag, second);
            let page = composer.contacts(&hold_guide::clinic::ClinicList::default());
            let pdf = Pdf::of(&[page], &options, &composer);
            let text = pdf.ask("pdftotext", &["-raw"], &["-"]);
            let phones = house
                .guide
                .contacts
                .iter()
                .filter_map(|c| c.phone.as_deref());
            let mut known = 0;
            for phone in phones {
                known += 1;
                assert!(text.contains(phone), "{tag}: {phone}");
                let digits: String = phone.chars().rev().collect();
                assert!(!text.contains(&digits));
            }
            assert!(known >= 2);
        }
    }
}

#[test]
fn the_structure_names_headings_lists_and_the_table() {
    let house = House::open();
    let structure = house.model("en", None, Options::default()).structure();
    let count = |role: &str| {
        let lines = structure.lines().map(str::trim);
        lines
            .filter(|line| line.split([' ', ':']).next() == Some(role))
            .count()
    };
    assert_eq!(count("H1"), 1);
    assert!(count("H2") > 8, "{}", count("H2"));
    assert_eq!(count("Table"), 1);
    assert_eq!(count("TH"), 9, "four columns and five rows");
    assert_eq!(count("TD"), 20);
    assert!(count("LI") > 80 && count("LI") == count("LBody"));
    assert!(count("Lbl") > 60, "boxes and source numbers");
    // Side by side there is no room for a table: each choice is a heading.
    let pair = house.model("en", Some("es"), Options::default());
    let structure = pair.structure();
    let has = |role: &str| structure.lines().any(|line| line.trim().starts_with(role));
    assert!(!has("Table") && has("H3"));
    let raw = String::from_utf8_lossy(&pair.bytes);
    assert!(raw.contains("/Lang(en)") && raw.contains("/Lang(es)"));
}

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_sheet() {
    let house = House::open();
    for (options, second) in [
        (Options::default(), None),
        (A4, None),
        (LARGE, None),
        (Options::default(), Some("ar")),
    ] {
        let composer = house.composer("en", second);
        let page = house.plan(&composer);
        let mut heads: Vec<String> = Vec::new();
        for block in &page.blocks {
            let Block::Callout { title, blocks, .. } = block else {
                continue;
            };
            heads.extend(title.iter().map(|title| bare(&title.main.text())));
            for block in blocks {
                if let Block::Comparison { rows, columns } = block {
                    let titles = columns.iter().map(|column| &column.title);
                    heads.extend(titles.chain(rows).map(|text| bare(&text.main.text())));
                }
            }
        }
        assert!(heads.len() > 15);
        let pdf = Pdf::of(std::slice::from_ref(&page), &options, &composer);
        let text = pdf.ask("pdftotext", &["-raw"], &["-"]);
        for sheet in text.split('\u{c}') {
            let first = foot(&page, &composer, false)[0].clone();
            let first = bare(&first);
            let sheet = bare(sheet);
            let words = sheet.split(&first[..14]).next().unwrap();
            for head in &heads {
                assert!(!words.ends_with(head.as_str()), "{head}");
            }
        }
    }
}

/// Words of a sheet with their left and upper edge in points.
fn places(pdf: &Pdf) -> Vec<(f32, f32, String)> {
    let boxes = pdf.ask("pdftotext", &["-bbox"], &["-"]);
    let value = |line: &str, key: &str| -> f32 {
        let (_, rest) = line.split_once(&format!("{key}=\"")).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    boxes
        .lines()
        .filter(|line| line.contains("<word "))
        .map(|line| {
            let word = line.split('>').nth(1).unwrap().split('<').next().unwrap();
            (value(line, "xMin"), value(line, "yMin"), word.to_owned())
        })
        .collect()
}

#[test]
fn two_people_can_point_at_the_same_line() {
    let house = House::open();
    let pdf = house.model("en", Some("es"), Options::default());
    let places = places(&pdf);
    for number in 1..=60 {
        let number = number.to_string();
        let found: Vec<_> = places
            .iter()
            .filter(|(_, _, word)| *word == number)
            .collect();
        let level = found.iter().any(|(x, y, _)| {
            let other = |(x2, y2, _): &&&(f32, f32, String)| x2 - x > 150.0 && (y2 - y).abs() < 0.5;
            found.iter().find(other).is_some()
        });
        assert!(level, "{number}: {found:?}");
    }
}

fn english(house: &House, words: &str) -> Text {
    let mut main = house.words.say(house.locale("en"), msg::PLAN, &[]);
    main.spans.truncate(1);
    main.spans[0].text = words.to_owned();
    Text { main, second: None }
}

#[test]
fn lines_to_write_on_have_room_for_a_hand() {
    let house = House::open();
    let composer = house.composer("en", None);
    for (options, count) in [(Options::default(), 6_u8), (LARGE, 4)] {
        let page = Page {
            id: "test".to_owned(),
            title: english(&house, "A sheet"),
            blocks: vec![Block::Blank(english(&house, "Name of the lawyer"), count)],
            aside: Vec::new(),
        };
        let pdf = Pdf::of(&[page], &options, &composer);
        let picture = pdf.picture(72, [612, 792], "-gray");
        let dark = |y: &usize| (0..612).filter(|x| picture[(*x, *y)].r() < 200).count() > 400;
        let rows: Vec<usize> = (0..792).filter(dark).collect();
        // A row of pixels that a line only touches counts once.
        let lines: Vec<usize> = rows
            .chunk_by(|a, b| b - a == 1)
            .map(|rows| rows[0])
            .collect();
        // The line under the title and the one above the foot are lines too.
        assert_eq!(lines.len(), usize::from(count) + 2, "{lines:?}");
        for pair in lines[1..=usize::from(count)].windows(2) {
            let millimetres = (pair[1] - pair[0]) as f32 * 25.4 / 72.0;
            assert!(millimetres > 7.9, "{millimetres}");
        }
    }
}

#[test]
fn script_lines_are_numbered_and_stand_beside_their_translation() {
    let house = House::open();
    let composer = house.composer("es", None);
    let mut line = english(&house, "I want to speak with a lawyer.");
    let mut second = house.words.say(house.locale("es"), msg::PLAN, &[]);
    second.spans[0].text = "Quiero hablar con un abogado.".to_owned();
    line.second = Some(second);
    let item = Item {
        id: "say".to_owned(),
        text: line,
        because: None,
        sources: vec![1],
    };
    let lines = vec![item.clone(), item];
    let page = Page {
        id: "test".to_owned(),
        title: english(&house, "Say this"),
        blocks: vec![
            Block::Callout {
                tone: Tone::Notice,
                section: None,
                title: None,
                blocks: vec![Block::Paragraph(english(&house, "Be calm."), vec![])],
            },
            Block::Script { first: 3, lines },
        ],
        aside: Vec::new(),
    };
    let pdf = Pdf::of(std::slice::from_ref(&page), &Options::default(), &composer);
    let places = places(&pdf);
    let at = |word: &str| {
        let found = places.iter().find(|(_, _, found)| found == word);
        found.unwrap_or_else(|| panic!("{word} in {places:?}"))
    };
    let (three, i, quiero) = (at("3."), at("want"), at("Quiero"));
    assert!(three.0 < i.0 && i.0 < quiero.0);
    assert!((i.1 - quiero.1).abs() < 0.5 && (three.1 - i.1).abs() < 0.5);
    assert!(at("4.").1 > three.1);
}

#[test]
fn what_is_too_long_is_refused_in_one_sentence() {
    let house = House::open();
    let composer = house.composer("en", None);
    let page = [house.plan(&composer)];
    let options = Options {
        most_sheets: 2,
        ..Options::default()
    };
    let error = paper::pdf(&page, &options, &composer, &mut Typesetter::new()).unwrap_err();
    let PaperError::TooLong { sheets, most } = error.clone() else {
        panic!("{error}");
    };
    assert!(sheets > 5 && most == 2);
    assert!(error.to_string().contains(&sheets.to_string()));
}

/// The typesetter counts downwards and a PDF upwards: with one sign wrong, every mark above a
/// letter comes to stand too high or too low.
#[test]
fn marks_stand_where_the_typesetter_puts_them() {
    const WORD: &str = "أكّد";
    let house = House::open();
    let composer = house.composer("ar", None);
    let mut title = english(&house, WORD);
    title.main.lang = "ar".into();
    title.main.rtl = true;
    let page = Page {
        id: "test".to_owned(),
        title,
        blocks: Vec::new(),
        aside: Vec::new(),
    };
    let pdf = Pdf::of(&[page], &Options::default(), &composer);
    let qdf = pdf.ask("qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
    // "/f0 23 Tf 1 0 0 -1 489.713 73.375 Tm": the size and how far down it is, of the largest.
    let mut shown: Vec<(f32, f32)> = Vec::new();
    for part in qdf.split(" Tm").filter(|part| part.contains(" Tf ")) {
        let numbers: Vec<f32> = part
            .rsplit("/f")
            .next()
            .unwrap()
            .split_whitespace()
            .filter_map(|word| word.parse().ok())
            .collect();
        shown.push((numbers[numbers.len() - 7], numbers[numbers.len() - 1]));
    }
    let largest = shown.iter().map(|(size, _)| *size).fold(0.0, f32::max);
    let downs: Vec<f32> = shown
        .iter()
        .filter(|(size, _)| *size == largest)
        .map(|(_, y)| *y)
        .collect();
    let mut typesetter = Typesetter::new();
    let laid = typesetter.lay_out(&hold_guide::typeset::Request {
        stack: "arabic",
        lang: "ar",
        rtl: true,
        bold: true,
        size: largest,
        pixels_per_point: 8.0,
        ..hold_guide::typeset::Request::new(WORD)
    });
    let baseline = laid.lines()[0].baseline;
    let glyphs = laid.runs().iter().flat_map(|run| &run.glyphs);
    let away: Vec<f32> = glyphs.map(|glyph| glyph.y - baseline).collect();
    let away = away
        .into_iter()
        .find(|away| away.abs() > 0.3)
        .expect("a mark");
    let base = downs
        .iter()
        .max_by_key(|y| downs.iter().filter(|other| other == y).count())
        .unwrap();
    let found = downs.iter().any(|y| (y - base - away).abs() < 0.1);
    assert!(found, "{away} among {downs:?}");
}

impl Pdf {
    /// The first sheet from its upper left corner.
    fn picture(&self, dpi: u32, [width, height]: [u32; 2], how: &str) -> egui::ColorImage {
        let out = self.folder.path().join("sheet");
        let [dpi, width, height] = [dpi, width, height].map(|n| n.to_string());
        let target = out.to_str().unwrap();
        let mut before = vec!["-png", "-f", "1", "-l", "1", "-singlefile", "-r", &dpi];
        before.extend(["-x", "0", "-y", "0", "-W", &width, "-H", &height]);
        // Colour even where all is grey: the pictures of the other tests are stored so.
        if how == "-gray" {
            before.push("-aa");
            before.push("yes");
        }
        self.ask("pdftoppm", &before, &[target]);
        support::open(&out.with_extension("png"))
    }
}

/// Differing pixels that hinting and smoothing of another version of poppler may cause.
const SMOOTHING: usize = 100;

#[test]
fn each_script_looks_as_it_did() {
    let house = House::open();
    let question = house.guide.walkthrough.find("where").unwrap();
    for (main, second) in [
        ("vi", None),
        ("ru", None),
        ("ar", None),
        ("ur", None),
        ("bn", None),
        ("hi", None),
        ("pa", None),
        ("zh-Hans", None),
        ("ko", None),
        ("en", Some("ar")),
    ] {
        let composer = house.composer(main, second);
        let page = composer
            .question(question, &Answers::none(&house.guide))
            .unwrap();
        let pdf = Pdf::of(&[page], &Options::default(), &composer);
        let picture = pdf.picture(50, [425, 300], "");
        let name = second.map_or(main.to_owned(), |second| format!("{main}-{second}"));
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/paper/golden");
        let golden = golden.join(format!("{name}.png"));
        if std::env::var_os("HOLD_GUIDE_GOLDEN").is_some() {
            support::save(&picture, &golden).unwrap();
            continue;
        }
        let expected = support::open(&golden);
        let differing = support::difference(&picture, &expected, 90);
        assert!(differing <= SMOOTHING, "{name}: {differing} pixels");
    }
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
fn two_hundred_in_a_row_leave_no_memory_behind() {
    let house = House::open();
    let mut typesetter = Typesetter::new();
    let mut print = |times: usize| {
        for number in 0..times {
            let tag = ["en", "es", "zh-Hans", "ur"][number % 4];
            let composer = house.composer(tag, None);
            let page = [house.plan(&composer)];
            paper::pdf(&page, &Options::default(), &composer, &mut typesetter).unwrap();
        }
    };
    print(20);
    let before = resident();
    print(200);
    let after = resident();
    assert!(after < before + 8 * 1024, "{before} kB became {after} kB");
}
