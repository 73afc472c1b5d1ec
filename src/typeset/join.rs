//! What a key of a keyboard on the screen makes of the letter before it: marks go onto
//! letters, and Korean letters become syllables. Systems do this in their input
//! methods; a kiosk that is used by touch has none.

use icu_normalizer::ComposingNormalizerBorrowed;

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();

/// The first syllable; the others follow by first letter, vowel and last letter
/// (The Unicode Standard, section 3.12).
const SYLLABLES: u32 = 0xAC00;
const FIRST: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const LAST: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const VOWEL_COUNT: u32 = 21;
/// With that of having none.
const LAST_COUNT: u32 = 28;
/// Two letters that stand in one place.
const PAIRS: [[char; 3]; 18] = [
    ['ㄱ', 'ㅅ', 'ㄳ'],
    ['ㄴ', 'ㅈ', 'ㄵ'],
    ['ㄴ', 'ㅎ', 'ㄶ'],
    ['ㄹ', 'ㄱ', 'ㄺ'],
    ['ㄹ', 'ㅁ', 'ㄻ'],
    ['ㄹ', 'ㅂ', 'ㄼ'],
    ['ㄹ', 'ㅅ', 'ㄽ'],
    ['ㄹ', 'ㅌ', 'ㄾ'],
    ['ㄹ', 'ㅍ', 'ㄿ'],
    ['ㄹ', 'ㅎ', 'ㅀ'],
    ['ㅂ', 'ㅅ', 'ㅄ'],
    ['ㅗ', 'ㅏ', 'ㅘ'],
    ['ㅗ', 'ㅐ', 'ㅙ'],
    ['ㅗ', 'ㅣ', 'ㅚ'],
    ['ㅜ', 'ㅓ', 'ㅝ'],
    ['ㅜ', 'ㅔ', 'ㅞ'],
    ['ㅜ', 'ㅣ', 'ㅟ'],
    ['ㅡ', 'ㅣ', 'ㅢ'],
];

/// What takes the place of the letter before the caret when `key` is typed after it;
/// nothing when the key just follows.
#[must_use]
pub fn join(before: char, key: &str) -> Option<String> {
    let mut letters = key.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && let Some(joined) = hangul(before, letter)
    {
        return Some(joined);
    }
    let pair = format!("{before}{key}");
    let whole = NFC.normalize(&pair);
    (whole.chars().count() < pair.chars().count()).then(|| whole.into_owned())
}

/// A syllable as its letters.
#[derive(Clone, Copy)]
struct Syllable {
    first: char,
    vowel: char,
    last: Option<char>,
}

impl Syllable {
    fn of(c: char) -> Option<Self> {
        let number = u32::from(c).checked_sub(SYLLABLES)?;
        let (rest, last) = (number / LAST_COUNT, number % LAST_COUNT);
        Some(Self {
            first: nth(FIRST, rest / VOWEL_COUNT)?,
            vowel: nth(VOWELS, rest % VOWEL_COUNT)?,
            last: last.checked_sub(1).and_then(|last| nth(LAST, last)),
        })
    }

    fn whole(self) -> Option<char> {
        let last = match self.last {
            Some(last) => place(LAST, last)? + 1,
            None => 0,
        };
        let rest = place(FIRST, self.first)? * VOWEL_COUNT + place(VOWELS, self.vowel)?;
        char::from_u32(SYLLABLES + rest * LAST_COUNT + last)
    }
}

fn hangul(before: char, letter: char) -> Option<String> {
    let is_vowel = VOWELS.contains(letter);
    let Some(syllable) = Syllable::of(before) else {
        // A letter alone: a syllable begins, or two vowels become one.
        let began = Syllable {
            first: before,
            vowel: letter,
            last: None,
        };
        let vowels = || pair(before, letter).filter(|_| is_vowel);
        return began.whole().or_else(vowels).map(String::from);
    };
    match (syllable.last, is_vowel) {
        (None, false) => Syllable {
            last: Some(letter),
            ..syllable
        }
        .whole()
        .map(String::from),
        (None, true) => Syllable {
            vowel: pair(syllable.vowel, letter)?,
            ..syllable
        }
        .whole()
        .map(String::from),
        (Some(last), false) => Syllable {
            last: Some(pair(last, letter)?),
            ..syllable
        }
        .whole()
        .map(String::from),
        // The vowel takes the last letter, or half of it, into a syllable of its own.
        (Some(last), true) => {
            let halves = PAIRS.iter().find(|[_, _, both]| *both == last);
            let (stays, goes) = halves.map_or((None, last), |[a, b, _]| (Some(*a), *b));
            let old = Syllable {
                last: stays,
                ..syllable
            };
            let new = Syllable {
                first: goes,
                vowel: letter,
                last: None,
            };
            Some([old.whole()?, new.whole()?].iter().collect())
        }
    }
}

fn pair(a: char, b: char) -> Option<char> {
    let found = PAIRS.iter().find(|[one, two, _]| (*one, *two) == (a, b));
    found.map(|[_, _, both]| *both)
}

fn nth(letters: &str, at: u32) -> Option<char> {
    letters.chars().nth(at as usize)
}

fn place(letters: &str, letter: char) -> Option<u32> {
    let at = letters.chars().position(|c| c == letter)?;
    u32::try_from(at).ok()
}
