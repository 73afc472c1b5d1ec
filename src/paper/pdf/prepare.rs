//! Makes words ready for the typesetter: bold, source numbers, phones.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use super::row::ENGLISH;
use super::theme::Sizes;
use crate::typeset::{Laid, Piece, Request, Typesetter, URDU_ON_PAPER, stack_for};
use crate::words::{Locale, Rich};

/// A text with its pieces.
pub(super) struct Prepared {
    pub text: String,
    pub pieces: Vec<Piece>,
}

/// Puts spans, phones and source numbers into one text.
pub(super) fn prepare(rich: &Rich, sources: &[usize], sizes: &Sizes) -> Prepared {
    let mut prepared = Prepared {
        text: String::new(),
        pieces: Vec::new(),
    };
    for span in &rich.spans {
        let start = prepared.text.len();
        prepared.text.push_str(&span.text);
        if span.bold {
            let range = start..prepared.text.len();
            prepared.pieces.push(Piece {
                range,
                bold: true,
                ..Piece::default()
            });
        }
    }
    for range in phones(&prepared.text) {
        prepared.pieces.push(Piece {
            range,
            bold: true,
            scale: sizes.phone,
            ..Piece::default()
        });
    }
    for (index, number) in sources.iter().enumerate() {
        // A no-break space keeps the first number with the word it belongs to.
        prepared.text.push(if index == 0 { '\u{a0}' } else { ' ' });
        let start = prepared.text.len();
        let _ = write!(prepared.text, "\u{2068}[{number}]\u{2069}");
        prepared.pieces.push(Piece {
            range: start..prepared.text.len(),
            scale: sizes.number,
            raise: sizes.number < 1.0,
            ..Piece::default()
        });
    }
    prepared
}

impl Prepared {
    /// Adds words in the language around them, after words that are in English.
    pub fn after_english(english: String, rest: &[&Rich]) -> Self {
        let mut prepared = Self {
            text: english,
            pieces: Vec::new(),
        };
        prepared.pieces.push(Piece {
            range: 0..prepared.text.len(),
            tag: ENGLISH,
            ..Piece::default()
        });
        for rich in rest {
            prepared.text.push(' ');
            prepared.text.push_str(&rich.text());
        }
        prepared
    }
}

/// Where phone numbers stand: seven digits or more with hyphens and spaces that do not break.
fn phones(text: &str) -> Vec<Range<usize>> {
    let belongs =
        |c: char| c.is_ascii_digit() || matches!(c, '\u{2011}' | '\u{a0}' | '(' | ')' | '+' | '.');
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(belongs) {
        let tail = rest.get(start..).unwrap_or_default();
        let run = tail.find(|c| !belongs(c)).unwrap_or(tail.len());
        let run = tail.get(..run).unwrap_or_default();
        let at = text.len() - tail.len();
        rest = tail.get(run.len()..).unwrap_or_default();
        let number = run.trim_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '(' | '+'));
        let from = at + run.find(number).unwrap_or(0);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        if digits >= 7 && number.contains(['\u{2011}', '\u{a0}']) {
            found.push(from..from + number.len());
        }
    }
    found
}

/// The fonts of a language on paper.
pub(super) fn stack(locale: &Locale) -> &str {
    if locale.manifest.font_stack == "urdu" {
        URDU_ON_PAPER
    } else {
        &locale.manifest.font_stack
    }
}

/// Lays a text out. Where its fonts lack a letter, such as that of a month in the reader's
/// language inside an English sentence, it is set in the reader's fonts, or in those of the letter.
pub(super) fn lay_out(
    typesetter: &mut Typesetter,
    request: &Request<'_>,
    reader: &Locale,
) -> Arc<Laid> {
    let laid = typesetter.lay_out(request);
    let Some(lacking) = laid.missing().first() else {
        return laid;
    };
    for stack in [Some(stack(reader)), stack_for(*lacking)]
        .into_iter()
        .flatten()
    {
        let other = typesetter.lay_out(&Request {
            stack,
            ..request.clone()
        });
        if other.missing().is_empty() {
            return other;
        }
    }
    laid
}

/// The distance between its lines on paper, where they may stand closer than on a screen.
pub(super) fn line_height(locale: &Locale, title: bool) -> f32 {
    // Naskh needs less than the Nastaliq of the screen.
    let usual = locale.manifest.line_height.min(1.75);
    if title {
        (usual - 0.2).max(1.2)
    } else {
        usual - 0.09
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_found_and_nothing_else() {
        let found = |text: &str| -> Vec<String> {
            let ranges = phones(text).into_iter();
            ranges.map(|range| text[range].to_owned()).collect()
        };
        let phone = "1\u{2011}888\u{2011}351\u{2011}4024";
        assert_eq!(found(&format!("Call \u{2068}{phone}\u{2069}.")), [phone]);
        let phone = "(555)\u{a0}555\u{2011}0100";
        assert_eq!(found(&format!("{phone}. Or")), [phone]);
        assert!(found("Form I\u{2011}247A, November\u{a0}24,\u{a0}2026").is_empty());
        assert!(found("170 F.4th 1128 (8th Cir. Mar. 25, 2026)").is_empty());
        assert!(found("48\u{a0}hours of 2026").is_empty());
    }
}
