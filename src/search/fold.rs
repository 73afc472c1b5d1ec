//! Words as they are compared: without case and without the marks that people
//! leave out, and where they stand in their text.

use std::ops::Range;

use icu_normalizer::properties::{
    CanonicalDecomposition, CanonicalDecompositionBorrowed, Decomposed,
};

const DECOMPOSITION: CanonicalDecompositionBorrowed<'static> = CanonicalDecomposition::new();

/// A text without case and without the marks that people leave out.
///
/// Only those: the vowel signs of Indic scripts are marks as well, and without
/// them other words would be left.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        fold_char(c, &mut out);
    }
    out
}

fn fold_char(c: char, out: &mut String) {
    match c {
        // Hangul syllables stay whole: their parts are no letters that someone left out.
        '\0'..='\x7f' | '\u{ac00}'..='\u{d7a3}' => out.push(c),
        // Letters of their own to Unicode, a plain letter to whoever types in haste.
        'đ' => out.push('d'),
        'ø' => out.push('o'),
        'œ' => out.push_str("oe"),
        'æ' => out.push_str("ae"),
        'ß' => out.push_str("ss"),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        _ if left_out(c) => {}
        _ => match digit(c) {
            Some(digit) => out.push(digit),
            None => match DECOMPOSITION.decompose(c) {
                Decomposed::Default => out.push(c),
                Decomposed::Singleton(c) => fold_char(c, out),
                Decomposed::Expansion(base, mark) => {
                    fold_char(base, out);
                    fold_char(mark, out);
                }
            },
        },
    }
}

/// Latin accents, Arabic harakat and tatweel, the Indic dot below, and what joins
/// or parts letters without being one.
fn left_out(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}'
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}'
        | '\u{200c}' | '\u{200d}' | '\u{ad}')
}

/// The plain digit for one of another script.
fn digit(c: char) -> Option<char> {
    let zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xff10];
    let value = zeros
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
    /// Itself, folded.
    pub text: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Gap,
    Letter,
    Digit,
    Han,
    Apostrophe,
}

fn class(c: char) -> Class {
    match c {
        '\'' | '’' | 'ʼ' => Class::Apostrophe,
        '\u{200c}' | '\u{200d}' => Class::Letter,
        '々' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            Class::Han
        }
        _ if c.is_ascii_digit() || digit(c).is_some() => Class::Digit,
        // Not "all that is no letter": vowel signs and joining marks of Indic
        // scripts belong to their word.
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff1f}' => Class::Gap,
        '¿' | '¡' | '«' | '»' | '·' | '§' | '،' | '؛' | '؟' | '۔' | '।' | '॥' | '\u{feff}' => {
            Class::Gap
        }
        _ if c.is_whitespace() || c.is_control() || c.is_ascii_punctuation() => Class::Gap,
        _ => Class::Letter,
    }
}

/// The words of a text. Han has no gaps between words, so each two neighbours
/// count as one; digits and letters are parted, so that "287(g)" is "287g".
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut run: Vec<(usize, char)> = Vec::new();
    let mut of = Class::Gap;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut class = class(c);
        if class == Class::Apostrophe {
            let before_letter = chars
                .peek()
                .is_some_and(|(_, next)| self::class(*next) == Class::Letter);
            // "don’t" is one word, "l’avocat" is two.
            let inside = before_letter && of == Class::Letter && run.len() > 2;
            class = if inside { Class::Letter } else { Class::Gap };
        }
        if class != of {
            end(&mut run, of, &mut words);
            of = class;
        }
        if class != Class::Gap {
            run.push((at, c));
        }
    }
    end(&mut run, of, &mut words);
    words
}

fn end(run: &mut Vec<(usize, char)>, of: Class, words: &mut Vec<Word>) {
    let mut add = |piece: &[(usize, char)]| {
        let (Some((from, _)), Some((last, c))) = (piece.first(), piece.last()) else {
            return;
        };
        let text: String = piece
            .iter()
            .map(|(_, c)| *c)
            .filter(|c| class(*c) != Class::Apostrophe)
            .collect();
        let text = fold(&text);
        if !text.is_empty() {
            let range = *from..last + c.len_utf8();
            words.push(Word { range, text });
        }
    };
    if of == Class::Han && run.len() > 1 {
        run.windows(2).for_each(add);
    } else {
        add(run);
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn folds_what_people_leave_out_and_nothing_else() {
        for (text, folded) in [
            ("¿CÁRCEL o Ñandú?", "¿carcel o nandu?"),
            ("Người bảo lãnh, Đà Nẵng", "nguoi bao lanh, da nang"),
            ("ça, œuvre, prisão", "ca, oeuvre, prisao"),
            ("е́сли ещё", "если еще"),
            ("مُحَامٍ كـفالة أمر", "محام كفالة امر"),
            // Nukta goes, vowel signs and the joining mark stay.
            ("ज़मानत क्या है", "जमानत क्या है"),
            ("জামিন কী", "জামিন কী"),
            ("ਜ਼ਮਾਨਤ ਕੀ", "ਜਮਾਨਤ ਕੀ"),
            ("ضمانت کیا ہے", "ضمانت کیا ہے"),
            ("보석금이란", "보석금이란"),
            ("٤٨ ۴۸ ४८ ４８", "48 48 48 48"),
        ] {
            assert_eq!(fold(text), folded);
        }
        // Composed or not.
        assert_eq!(fold("ca\u{301}rcel"), fold("c\u{e1}rcel"));
    }

    #[test]
    fn parts_texts_into_words() {
        for (text, parts) in [
            ("Don’t say “I-247A”!", &["dont", "say", "i", "247", "a"][..]),
            ("\u{2068}287(g)\u{2069}", &["287", "g"]),
            ("l’avocat d'office", &["l", "avocat", "d", "office"]),
            ("移民保释金, ICE", &["移民", "民保", "保释", "释金", "ice"]),
            ("法", &["法"]),
            ("ज़मानत। क्या", &["जमानत", "क्या"]),
            ("U.S.\u{a0}citizen’", &["u", "s", "citizen"]),
            ("", &[]),
            ("’’ --", &[]),
        ] {
            assert_eq!(said(text), parts, "{text}");
        }
        for word in words("Is “cárcel” 移民法?") {
            assert_eq!(
                fold("Is “cárcel” 移民法?".get(word.range).unwrap()),
                word.text
            );
        }
    }
}
