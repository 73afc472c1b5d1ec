//! Writes a page as the sentences that are read aloud: one more writer of the
//! page model.
//!
//! Read is what a person would read to another: title, headings, lines, reasons.
//! Left out are marks of lists, source numbers and the list of sources, which are
//! for the eye. Read is the reader's language alone; what stands in English first,
//! to be said or written just as it is, is read in both.

use std::ops::Range;
use std::sync::Arc;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use zeroize::Zeroize as _;

use crate::pages::{Block, Item, Page, Text};
use crate::words::{Rich, plain};

/// A sentence to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Which text of the script it stands in.
    text: usize,
    /// Its bytes in that text.
    range: Range<usize>,
    /// The tag of its language.
    pub lang: Arc<str>,
    /// Its words as the speech program is given them.
    pub words: String,
}

/// Where a sentence stands on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The whole text it stands in, as it is on the page.
    pub text: String,
    /// Its bytes in that text.
    pub range: Range<usize>,
    /// How many times the page says the same text before.
    pub nth: usize,
}

/// What is read aloud of a page, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    texts: Vec<String>,
    sentences: Vec<Sentence>,
}

impl Drop for Script {
    fn drop(&mut self) {
        self.texts.zeroize();
        for sentence in &mut self.sentences {
            sentence.words.zeroize();
        }
    }
}

impl Script {
    /// The script of a page for a reader of the language with this tag, from the
    /// page's title to what stands beside it.
    #[must_use]
    pub fn of(page: &Page, language: &str) -> Self {
        let mut writer = Writer {
            language,
            script: Self::default(),
        };
        writer.text(&page.title);
        writer.blocks(&page.blocks);
        writer.blocks(&page.aside);
        writer.script
    }

    /// The sentences in the order in which they are read.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Where a sentence stands on the page.
    #[must_use]
    pub fn spot(&self, sentence: usize) -> Option<Spot> {
        let sentence = self.sentences.get(sentence)?;
        let text = self.texts.get(sentence.text)?;
        let before = self.texts.iter().take(sentence.text);
        Some(Spot {
            text: text.clone(),
            range: sentence.range.clone(),
            nth: before.filter(|other| *other == text).count(),
        })
    }
}

/// A script while it is written.
struct Writer<'a> {
    language: &'a str,
    script: Script,
}

impl Writer<'_> {
    fn rich(&mut self, rich: &Rich) {
        let script = &mut self.script;
        let text = rich.text();
        for range in sentences_of(&text) {
            let words = spoken(text.get(range.clone()).unwrap_or_default());
            if words.is_empty() {
                continue;
            }
            script.sentences.push(Sentence {
                text: script.texts.len(),
                range,
                lang: rich.lang.clone(),
                words,
            });
        }
        script.texts.push(text);
    }

    fn text(&mut self, text: &Text) {
        self.rich(&text.main);
        let own = |rich: &&Rich| rich.lang.as_ref() == self.language;
        if let Some(second) = text.second.as_ref().filter(own)
            && !own(&&text.main)
        {
            self.rich(second);
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.text(&item.text);
            if let Some(because) = &item.because {
                self.text(because);
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1);
            // The list of sources is not read, so its heading is not either.
            let announces = matches!(block, Block::Heading(..));
            if !(announces && matches!(next, Some(Block::Sources(_)))) {
                self.block(block);
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(_, text)
            | Block::Paragraph(text, _)
            | Block::Note(text)
            | Block::Blank(text, _) => self.text(text),
            Block::List(_, items) | Block::Script { lines: items, .. } => self.items(items),
            Block::Callout { title, blocks, .. } => {
                if let Some(title) = title {
                    self.text(title);
                }
                self.blocks(blocks);
            }
            Block::Comparison { rows, columns } => {
                for column in columns {
                    self.text(&column.title);
                    let cells = rows.iter().zip(&column.cells);
                    for (row, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
                        self.text(row);
                        self.items(cell);
                    }
                }
            }
            Block::Choices { choices, .. } => {
                for choice in choices {
                    self.text(&choice.text);
                }
            }
            Block::Answers(answers) | Block::AnswersShort(answers) => {
                for answer in answers {
                    self.text(&answer.label);
                    self.text(&answer.answer);
                }
            }
            Block::Links(links) => {
                for (_, text) in links {
                    self.text(text);
                }
            }
            Block::Sources(_) => {}
        }
    }
}

/// The sentences of a text by the rules of Unicode (UAX 29), which know the full
/// stops of every script. What is placed in an isolate, such as the name of a
/// case, is never split, and neither is what follows an initial ("U.S. Supreme").
fn sentences_of(text: &str) -> Vec<Range<usize>> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut out = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        let Some(part) = text.get(start..end) else {
            continue;
        };
        let last = end == text.len();
        if end > start && (last || !(is_open(part) || ends_in_initial(part))) {
            // The space before the next one belongs to neither.
            out.push(start..start + part.trim_end().len());
            start = end;
        }
    }
    out
}

/// Whether an isolate is still open at the end.
fn is_open(part: &str) -> bool {
    let opened = part.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
    opened > part.matches('\u{2069}').count()
}

fn ends_in_initial(part: &str) -> bool {
    let part = part.trim_end();
    let Some(stem) = part.strip_suffix('.') else {
        return false;
    };
    let mut back = stem.chars().rev();
    let initial = back.next().is_some_and(char::is_uppercase);
    initial && back.next().is_none_or(|c| !c.is_alphanumeric())
}

/// A sentence as a speech program is to be given it: plain words on one line,
/// phone numbers digit by digit, and nothing that such a program takes for a
/// command. Empty when there is nothing to say.
#[must_use]
pub fn spoken(sentence: &str) -> String {
    let plain = plain(sentence);
    let mut out = String::new();
    let mut rest = plain.as_str();
    while let Some(first) = rest.chars().next() {
        let at_edge = out.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        if at_edge && let Some((said, length)) = phone(rest) {
            out.push_str(&said);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        match first {
            // "[[" starts a command of espeak-ng and of say.
            '[' | ']' => out.push(' '),
            '·' => out.push(','),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
    }
    let words: Vec<&str> = out.split_whitespace().collect();
    let said = words.join(" ");
    if said.chars().any(char::is_alphanumeric) {
        said.replace(" ,", ",")
    } else {
        String::new()
    }
}

/// A phone number at the start of a text, digit by digit, and its length: three
/// and four digits, with an area code and the country before them or without.
fn phone(text: &str) -> Option<(String, usize)> {
    let inside = |c: char| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '.' | ' ');
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')) {
        return None;
    }
    let end = text.find(|c| !inside(c)).unwrap_or(text.len());
    let run = text
        .get(..end)?
        .trim_end_matches(|c: char| !c.is_ascii_digit());
    // Numbers that merely follow each other are no phone number.
    let follows = text.get(run.len()..).and_then(|rest| rest.chars().next());
    if follows.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let digits = |c: char| !c.is_ascii_digit();
    let groups: Vec<&str> = run.split(digits).filter(|g| !g.is_empty()).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    if !matches!(*lengths, [3, 4] | [3, 3, 4] | [1, 3, 3, 4]) {
        return None;
    }
    let said: Vec<String> = groups
        .iter()
        .map(|group| {
            let digits: Vec<String> = group.chars().map(String::from).collect();
            digits.join(" ")
        })
        .collect();
    Some((said.join(", "), run.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        let ranges = sentences_of(text);
        ranges.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_end_where_each_script_ends_them() {
        for (text, count) in [
            ("Call now. Ask why? Wait!", 3),
            ("اتصل الآن. هل تعرف لماذا؟ انتظر.", 3),
            ("ابھی فون کریں۔ پھر پوچھیں۔", 2),
            ("现在打电话。先问律师！", 2),
            ("अभी फ़ोन करें। फिर पूछें।", 2),
            ("지금 전화하세요. 그리고 물어보세요.", 2),
            ("The U.S. Supreme Court said no. Ask.", 2),
            ("See \u{2068}Padilla v. Kentucky\u{2069}. Ask.", 2),
            ("A heading without a stop", 1),
            ("", 0),
        ] {
            assert_eq!(split(text).len(), count, "{:?}", split(text));
            let letters = |text: &str| text.replace(' ', "");
            assert_eq!(letters(&split(text).concat()), letters(text));
        }
    }

    #[test]
    fn phone_numbers_are_said_digit_by_digit() {
        let placed = "Call \u{2068}1\u{2011}800\u{2011}898\u{2011}7180\u{2069}.";
        assert_eq!(spoken(placed), "Call 1, 8 0 0, 8 9 8, 7 1 8 0.");
        assert_eq!(
            spoken("(713) 228-8200, daily"),
            "7 1 3, 2 2 8, 8 2 0 0, daily"
        );
        assert_eq!(spoken("+1 (800) 898-7180"), "1, 8 0 0, 8 9 8, 7 1 8 0");
        assert_eq!(spoken("555-0100"), "5 5 5, 0 1 0 0");
        for other in [
            "287(g)",
            "2024-2025",
            "$1,500",
            "8 to 10",
            "A555-0100",
            "I-247A",
        ] {
            assert_eq!(spoken(other), other);
        }
    }

    #[test]
    fn a_speech_program_is_given_no_command() {
        assert_eq!(spoken("Say [[slnc 9000]] it\nnow"), "Say slnc 9000 it now");
        assert_eq!(spoken(" … \u{2069}"), "");
        assert_eq!(spoken("Legal aid · Mon-Fri"), "Legal aid, Mon-Fri");
    }
}
