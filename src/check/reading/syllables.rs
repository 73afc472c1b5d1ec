//! How many syllables a word has, by the rules of its spelling.
//!
//! The crates for English are rules like these, untouched for years; a
//! dictionary of pronunciation would weigh more than the guide. Held against the
//! CMU Pronouncing Dictionary, these rules miss one in some two hundred running
//! words of the guide.

/// The syllables of an English word: its groups of vowels, without those that
/// are silent, and with one more where two vowels side by side both sound.
pub(super) fn english(word: &str) -> usize {
    let word = word.to_lowercase().replace('’', "'");
    let (word, owns) = match word.strip_suffix("'s") {
        Some(stem) => (stem, true),
        None => (word.as_str(), false),
    };
    // "judge's" sounds one more, "lawyer's" does not.
    let owned = usize::from(owns && hisses(word.strip_suffix('e').unwrap_or(word)));
    if let Some((_, count)) = IRREGULAR.iter().find(|(known, _)| *known == word) {
        return count + owned;
    }
    let spoken: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let spelled: String = spoken.iter().collect();
    let mut count = 0;
    let mut before = None;
    let mut last = None;
    for (index, letter) in spoken.iter().copied().enumerate() {
        let vowel = is_vowel(letter) && !(index == 0 && letter == 'y');
        if vowel {
            let after: String = spoken.iter().skip(index + 1).collect();
            count += match last {
                None => 1,
                Some(last) => usize::from(both_sound(before, last, letter, &after)),
            };
        }
        if !vowel || last.is_some() || index == 0 {
            before = Some(letter);
        }
        last = vowel.then_some(letter);
    }
    let endings = ["ism", "dn't", "sn't"];
    count += usize::from(endings.iter().any(|ending| word.ends_with(ending)));
    count -= usize::from(count > 0 && ends_silent(&spelled));
    count -= usize::from(count > 1 && silent_inside(&spelled));
    count.max(1) + owned
}

/// Words that spelling tells wrong.
const IRREGULAR: &[(&str, usize)] = &[
    ("anyone", 3),
    ("area", 3),
    ("business", 2),
    ("every", 2),
    ("everyone", 3),
    ("everything", 3),
    ("habeas", 3),
    ("homeland", 2),
    ("idea", 3),
    ("iowa", 3),
    ("louisiana", 5),
    ("maybe", 2),
    ("payer", 2),
    ("real", 1),
    ("really", 2),
    ("reinstatement", 4),
    ("rely", 2),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("somewhere", 2),
    ("wednesday", 2),
];

fn is_vowel(letter: char) -> bool {
    "aeiouyáéíóúü".contains(letter)
}

fn hisses(stem: &str) -> bool {
    let sounds = ["s", "x", "z", "c", "g", "ch", "sh"];
    sounds.iter().any(|sound| stem.ends_with(sound))
}

/// Whether two vowels side by side are two syllables; `before` is the letter in
/// front of them, `after` the rest of the word.
fn both_sound(before: Option<char>, first: char, second: char, after: &str) -> bool {
    let after_any = |of: &[&str]| of.iter().any(|start| after.starts_with(start));
    let before_any = |of: &str| before.is_some_and(|letter| of.contains(letter));
    let ing = second == 'i' && after == "ng";
    ing || match (first, second) {
        // "official" and "Russian" join them, "trial" and "media" do not.
        ('i', 'a') => !(before_any("tscgx") && matches!(after, "l" | "lly" | "ls" | "n" | "ns")),
        // "question" joins them, "violence" does not.
        ('i', 'o') => !before_any("tscgx") && !after.starts_with('n'),
        ('i', 'e') => {
            after.starts_with('t')
                || after == "r"
                || (after_any(&["nt", "nc"]) && !before_any("tcs"))
        }
        ('e', 'o') => !after_any(&["us", "ple"]) && after != "n",
        ('u', 'a') => !before_any("qg"),
        ('u', 'o') => !before_any("qg") && after.starts_with('u'),
        ('u', 'i') => !before_any("qg") && after == "ty",
        ('o', 'e') => before == Some('p'),
        // "create", "creating".
        ('e', 'a') => before == Some('r') && after_any(&["te", "ti"]),
        _ => false,
    }
}

/// Whether the last e is not heard: "times" and "asked", but not "charges",
/// "dated" or "able".
fn ends_silent(word: &str) -> bool {
    let consonant = |stem: &str| stem.chars().last().is_some_and(|c| !is_vowel(c));
    let able = |stem: &str| {
        let stem = stem.strip_suffix('l');
        stem.is_some_and(|s| consonant(s) && !s.ends_with(['l', 'r']))
    };
    let silent = |stem: &str| consonant(stem) && !able(stem);
    if let Some(stem) = word.strip_suffix('e') {
        silent(stem)
    } else if let Some(stem) = word.strip_suffix("es") {
        silent(stem) && !hisses(stem)
    } else if let Some(stem) = word.strip_suffix("ed") {
        silent(stem) && !stem.ends_with(['t', 'd'])
    } else {
        false
    }
}

/// Whether an ending hides the silent e of its stem: "safely", "statement".
fn silent_inside(word: &str) -> bool {
    let endings = [
        "ly", "less", "ment", "ments", "ful", "fully", "some", "ness", "where", "ty",
    ];
    endings.iter().any(|ending| {
        let stem = word.strip_suffix(ending).and_then(|s| s.strip_suffix('e'));
        stem.is_some_and(|stem| stem.chars().last().is_some_and(|c| !is_vowel(c)))
    })
}

/// The syllables of a Spanish word: its vowels, where an i or u without an
/// accent joins the vowel beside it, and the u of que, qui, gue, gui is silent.
///
/// Source: Real Academia Española, Ortografía (2010), on diphthong and hiatus.
pub(super) fn spanish(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let at = |index: usize| letters.get(index).copied();
    let weak = |c: char| matches!(c, 'i' | 'u' | 'ü' | 'y');
    let stressed = |c: char| matches!(c, 'í' | 'ú');
    let mut count = 0;
    let mut last: Option<char> = None;
    for (index, letter) in letters.iter().copied().enumerate() {
        let before = index.checked_sub(1).and_then(at);
        let after = at(index + 1);
        let silent = letter == 'u'
            && matches!(before, Some('q' | 'g'))
            && matches!(after, Some('e' | 'i' | 'é' | 'í'));
        let ends_in_y = letter == 'y' && !after.is_some_and(char::is_alphabetic);
        if silent || !("aeiouáéíóúü".contains(letter) || ends_in_y) {
            last = None;
            continue;
        }
        let joins = last.is_some_and(|last| {
            (weak(last) || weak(letter)) && !stressed(last) && !stressed(letter)
        });
        count += usize::from(!joins);
        last = Some(letter);
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the CMU Pronouncing Dictionary has them.
    #[test]
    fn english_words() {
        for (count, words) in [
            (
                1,
                "a bail court hold held judge jail the you’re ICE times asked signed paid fund",
            ),
            (1, "guard ways don’t jail’s said"),
            (
                2,
                "lawyer table charges dated release people judges safely quiet someone paying",
            ),
            (
                2,
                "statement judge’s create trial client payment didn’t being refuse believe",
            ),
            (
                3,
                "criminal attorney detainer deported agreement medicine period violence",
            ),
            (3, "official arrested everyone guardian attention audience"),
            (
                4,
                "immigration territory deportation application experience authority",
            ),
            (5, "administrative representative university"),
        ] {
            for word in words.split(' ') {
                assert_eq!(english(word), count, "{word}");
            }
        }
    }

    #[test]
    fn spanish_words() {
        for (count, words) in [
            (1, "que juez ley y muy bien no"),
            (
                2,
                "cárcel fianza cuando quiere guerra país oír día paga también ciudad leer aún",
            ),
            (3, "penales retención audiencia juzgado ahora"),
            (4, "inmigración abogado policía averiguo averigüe"),
            (5, "deportaciones autoridades"),
        ] {
            for word in words.split(' ') {
                assert_eq!(spanish(word), count, "{word}");
            }
        }
    }
}
