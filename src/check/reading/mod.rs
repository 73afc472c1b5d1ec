//! How hard a text is to read, by a published formula where its language has one.
//!
//! What is measured is what a reader sees: values are placed, mark-up is gone. A
//! number, a form, a phone or a web address is one word with as many syllables
//! as it has letters and digits, at most three: a reader takes it in as one
//! thing. A word of capitals alone, such as DHS, has a syllable for each letter
//! when it has no vowel; ICE and DACA are said as words.

mod syllables;

/// The grade that no English text may pass.
pub(super) const HARDEST_ENGLISH: f64 = 8.5;

/// How many words make a text. Less is a name or a label, for which no formula
/// was made.
const FEWEST_WORDS: usize = 12;

/// How many syllables a number or a web address has at most.
const SIGN: usize = 3;

/// By what the texts of a language are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// The Flesch-Kincaid grade: the U.S. school year in which a text is
    /// understood; lower is easier.
    ///
    /// Source: J. P. Kincaid et al., Derivation of New Readability Formulas for
    /// Navy Enlisted Personnel, Research Branch Report 8-75 (1975).
    FleschKincaid,
    /// The INFLESZ scale for Spanish: over 80 very easy, 65 to 80 somewhat easy
    /// ("bastante fácil"), 55 to 65 normal; higher is easier.
    ///
    /// Source: I. M. Barrio-Cantalejo et al., Validación de la Escala INFLESZ,
    /// Anales del Sistema Sanitario de Navarra 31/2 (2008), on the formula of
    /// F. Szigriszt Pazos (1993).
    Inflesz,
    /// The mean number of words in a sentence; lower is easier. For languages
    /// without a formula; Han characters count as words.
    SentenceLength,
}

impl Scale {
    /// The scale for a language.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        match tag {
            "en" => Self::FleschKincaid,
            "es" => Self::Inflesz,
            _ => Self::SentenceLength,
        }
    }

    /// Its name, as a table of grades shows it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FleschKincaid => "Flesch-Kincaid grade, lower is easier",
            Self::Inflesz => "INFLESZ, higher is easier",
            Self::SentenceLength => "words a sentence, lower is easier",
        }
    }

    /// The score of a text, or nothing for one too short to have any.
    #[must_use]
    pub(super) fn score(self, reading: Reading) -> Option<f64> {
        if reading.words < FEWEST_WORDS {
            return None;
        }
        let words = reading.words as f64;
        let in_sentence = words / reading.sentences.max(1) as f64;
        let in_word = reading.syllables as f64 / words;
        Some(match self {
            Self::FleschKincaid => 0.39 * in_sentence + 11.8 * in_word - 15.59,
            Self::Inflesz => 206.835 - 62.3 * in_word - in_sentence,
            Self::SentenceLength => in_sentence,
        })
    }
}

/// The most words that a sentence of a language may have, where there is a bound.
/// Spanish says the same with about a sixth more words.
pub(super) fn longest_allowed(tag: &str) -> Option<usize> {
    match tag {
        "en" => Some(30),
        "es" => Some(35),
        _ => None,
    }
}

/// What a text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Reading {
    pub words: usize,
    pub sentences: usize,
    pub syllables: usize,
    /// The number of words in the longest sentence.
    pub longest: usize,
}

impl Reading {
    /// Counts a text that stands by itself: its end is the end of a sentence.
    pub fn of(text: &str, tag: &str) -> Self {
        let mut reading = Self::default();
        let mut in_sentence = 0;
        // Han text has no spaces; its sentences end all the same.
        let text = text
            .replace('。', "。 ")
            .replace('！', "！ ")
            .replace('？', "？ ");
        let mut tokens = text.split_whitespace().peekable();
        while let Some(token) = tokens.next() {
            let (words, syllables) = count(token, tag);
            reading.words += words;
            reading.syllables += syllables;
            in_sentence += words;
            let next = tokens.peek().copied();
            if in_sentence > 0 && (next.is_none() || ends_sentence(token, next.unwrap_or_default()))
            {
                reading.sentences += 1;
                reading.longest = reading.longest.max(in_sentence);
                in_sentence = 0;
            }
        }
        reading
    }

    /// Two texts read one after the other.
    pub fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
            longest: self.longest.max(other.longest),
        }
    }
}

/// Abbreviations whose full stop does not end a sentence.
const ABBREVIATIONS: &[&str] = &["v.", "vs.", "no.", "núm.", "st.", "ee.", "uu.", "p.", "ej."];

/// Whether a sentence ends after `token`. A colon before a quotation does, for
/// what is quoted is a sentence of its own.
fn ends_sentence(token: &str, next: &str) -> bool {
    let quotes = ['“', '”', '«', '»', '"', ')', ']', '’'];
    let bare = token.trim_end_matches(quotes);
    if bare.ends_with(['?', '!', '؟', '۔', '।', '。', '？', '！', '…']) {
        return true;
    }
    if bare.ends_with(':') {
        return next.starts_with(['“', '«', '"']);
    }
    let Some(word) = bare.strip_suffix('.') else {
        return false;
    };
    let lower = bare.trim_start_matches(quotes).to_lowercase();
    // "U.S." and "D.C." are abbreviations with a stop inside.
    let inside = word.contains('.') && word.len() <= 5;
    !inside && !ABBREVIATIONS.contains(&lower.as_str())
}

/// The words in a token between two spaces, and their syllables.
fn count(token: &str, tag: &str) -> (usize, usize) {
    let han = token.chars().filter(|c| is_han(*c)).count();
    if han > 0 {
        return (han, 0);
    }
    let token = token.trim_matches(|c: char| !c.is_alphanumeric());
    let letters = token.chars().filter(|c| c.is_alphanumeric()).count();
    if letters == 0 {
        return (0, 0);
    }
    let sign = token.chars().any(char::is_numeric)
        || token.split('.').filter(|part| part.len() > 1).count() > 1;
    if sign {
        return (1, letters.min(SIGN));
    }
    let syllables = token
        .split(['-', '–', '/', '.'])
        .filter(|part| !part.is_empty());
    let syllables = syllables.map(|part| spoken(part, tag)).sum::<usize>();
    (1, syllables)
}

fn spoken(word: &str, tag: &str) -> usize {
    let capitals = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let vowels = word
        .to_lowercase()
        .chars()
        .any(|c| "aeiouáéíóú".contains(c));
    if capitals && !vowels {
        return word.chars().count();
    }
    match tag {
        "es" => syllables::spanish(word),
        _ => syllables::english(word),
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str) -> (usize, usize, usize) {
        let reading = Reading::of(text, "en");
        (reading.words, reading.sentences, reading.longest)
    }

    #[test]
    fn sentences_and_words() {
        assert_eq!(counts("Call the U.S. Supreme Court. Wait."), (6, 2, 5));
        assert_eq!(counts("Ask: “Is it so?” Then go."), (6, 3, 3));
        assert_eq!(
            counts("Go to locator.ice.gov or 1-888-351-4024 now"),
            (6, 1, 6)
        );
        assert_eq!(counts("– …"), (0, 0, 0));
    }

    #[test]
    fn signs_are_one_word_of_three_syllables_at_most() {
        assert_eq!(count("I-247A,", "en"), (1, 3));
        assert_eq!(count("48", "en"), (1, 2));
        assert_eq!(count("(justice.gov/eoir)", "en"), (1, 3));
        assert_eq!(count("DHS", "en"), (1, 3));
        assert_eq!(count("ICE", "en"), (1, 1));
        assert_eq!(count("U.S.", "en"), (1, 2));
        assert_eq!(count("你好。", "zh-Hans"), (2, 0));
    }

    /// Both worked out by hand from the formulas.
    #[test]
    fn the_formulas() {
        // 12 words, 2 sentences, 12 syllables.
        let easy = Reading::of("The cat sat on the mat. The dog sat on the bed.", "en");
        let score = Scale::FleschKincaid.score(easy).unwrap();
        assert!(
            (score - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9,
            "{score}"
        );
        // 12 words, 1 sentence, 19 syllables.
        let easy = "El juez puede fijar hoy una fianza penal en la corte local";
        let score = Scale::Inflesz.score(Reading::of(easy, "es")).unwrap();
        assert!(
            (score - (206.835 - 62.3 * 19.0 / 12.0 - 12.0)).abs() < 1e-9,
            "{score}"
        );
        assert_eq!(Scale::of("en").score(Reading::of("Too short", "en")), None);
    }
}
