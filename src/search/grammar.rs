//! Forms and sounds of words: what the same word looks like in another form, and
//! what it sounds like to someone who writes as they speak.

/// What is known of a language's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grammar {
    English,
    Spanish,
    Other,
}

impl Grammar {
    /// That of the language with this tag.
    pub fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("en") => Self::English,
            Some("es") => Self::Spanish,
            _ => Self::Other,
        }
    }

    /// What is left of a folded word without its ending. Light on purpose: it
    /// joins "deported" with "deportation" and leaves the rest to beginnings.
    pub fn stem(self, word: &str) -> String {
        // Endings are cut off at bytes.
        if !word.is_ascii() {
            return word.to_owned();
        }
        match self {
            Self::English => english(word),
            Self::Spanish => spanish(word),
            Self::Other => word.to_owned(),
        }
    }

    /// What a folded word sounds like, in letters. Most slips of people who learnt
    /// to write late keep the sound: "avian" for "habían", "mised" for "missed".
    pub fn sound(self, word: &str) -> String {
        if !word.is_ascii() {
            return word.to_owned();
        }
        let mut out = String::with_capacity(word.len());
        let mut letters = word.chars().peekable();
        while let Some(c) = letters.next() {
            let next = letters.peek().copied();
            let front = matches!(next, Some('e' | 'i'));
            let said = match (self, c) {
                (Self::Spanish, 'h') if !out.ends_with('c') => continue,
                (Self::Spanish, 'v') => 'b',
                (Self::Spanish, 'z') => 's',
                (Self::Spanish, 'c') if front => 's',
                (Self::Spanish, 'c') if next != Some('h') => 'k',
                (Self::Spanish, 'g') if front => 'j',
                (Self::Spanish, 'q') => {
                    letters.next_if_eq(&'u');
                    'k'
                }
                (Self::Spanish, 'l') if next == Some('l') => {
                    letters.next();
                    'y'
                }
                (Self::English, 'p') if next == Some('h') => {
                    letters.next();
                    'f'
                }
                (_, c) => c,
            };
            if !out.ends_with(said) || said.is_ascii_digit() {
                out.push(said);
            }
        }
        out
    }
}

/// The word without `ending`, if at least `least` letters are left.
fn without<'w>(word: &'w str, ending: &str, least: usize) -> Option<&'w str> {
    word.strip_suffix(ending)
        .filter(|stem| stem.len() >= least && stem.contains(['a', 'e', 'i', 'o', 'u', 'y']))
}

fn english(word: &str) -> String {
    let mut stem = word.to_owned();
    for (ending, least, instead) in [
        ("ies", 2, "y"),
        ("ied", 2, "y"),
        ("sses", 2, "ss"),
        ("xes", 2, "x"),
        ("ches", 2, "ch"),
        ("shes", 2, "sh"),
    ] {
        if let Some(rest) = without(&stem, ending, least) {
            stem = format!("{rest}{instead}");
            break;
        }
    }
    if !["ss", "us", "is"].iter().any(|end| stem.ends_with(end)) {
        stem = without(&stem, "s", 3).unwrap_or(&stem).to_owned();
    }
    for (ending, least) in [("ation", 5), ("ment", 3), ("ing", 3), ("ed", 3), ("ly", 4)] {
        if let Some(rest) = without(&stem, ending, least) {
            let mut rest = rest.to_owned();
            let last = rest.chars().last();
            // "dropped", but "called".
            let doubled = last.is_some_and(|c| rest.ends_with(&format!("{c}{c}")));
            if doubled && !matches!(last, Some('l' | 's' | 'z' | 'e')) {
                rest.pop();
            }
            stem = rest;
            break;
        }
    }
    without(&stem, "e", 3).unwrap_or(&stem).to_owned()
}

/// Pronouns that hang on to a verb: "visitarlo".
const HANGING: [&str; 10] = [
    "los", "las", "les", "nos", "lo", "la", "le", "me", "te", "se",
];

/// Endings that are a verb's, or make a noun of one.
const SPANISH: [&str; 29] = [
    "amientos", "imientos", "amiento", "imiento", "aciones", "iciones", "acion", "icion", "ciones",
    "cion", "iendo", "ieron", "adores", "ador", "ando", "aron", "aban", "ados", "adas", "idos",
    "idas", "ado", "ada", "ido", "ida", "aba", "ar", "er", "ir",
];

fn spanish(word: &str) -> String {
    let bare = HANGING
        .iter()
        .filter_map(|pronoun| without(word, pronoun, 4))
        .find(|verb| {
            ["ar", "er", "ir", "ando", "iendo"]
                .iter()
                .any(|e| verb.ends_with(e))
        });
    let mut stem = bare.unwrap_or(word).to_owned();
    let we = ["amos", "emos", "imos"];
    if let Some(rest) = we.iter().find_map(|ending| without(&stem, ending, 3)) {
        return rest.to_owned();
    }
    if let Some(rest) = without(&stem, "ces", 2) {
        stem = format!("{rest}z");
    } else if let Some(rest) = without(&stem, "es", 3)
        && rest.ends_with(['l', 'r', 'n', 'd', 'j', 's', 'z'])
    {
        stem = rest.to_owned();
    } else {
        stem = without(&stem, "s", 3).unwrap_or(&stem).to_owned();
    }
    if let Some(rest) = SPANISH.iter().find_map(|ending| without(&stem, ending, 3)) {
        return rest.to_owned();
    }
    // Short words differ in their last vowel: a "casa" is no "caso".
    ["ian", "ia", "an", "en", "a", "o", "e"]
        .iter()
        .find_map(|ending| without(&stem, ending, 4))
        .unwrap_or(&stem)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(grammar: Grammar, words: &[&str]) {
        let stems: Vec<String> = words.iter().map(|word| grammar.stem(word)).collect();
        assert!(stems.windows(2).all(|two| two[0] == two[1]), "{stems:?}");
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        let en = Grammar::English;
        same(en, &["deport", "deported", "deportation", "deporting"]);
        same(en, &["release", "released", "releasing"]);
        same(en, &["drop", "dropped", "drops"]);
        same(en, &["call", "called", "calls"]);
        same(en, &["deny", "denied", "denies"]);
        same(en, &["pay", "payment", "payments", "paying"]);
        let es = Grammar::Spanish;
        same(es, &["deportar", "deportado", "deportarlo", "deportacion"]);
        same(es, &["retencion", "retenciones", "retener", "retenida"]);
        same(es, &["ciudadano", "ciudadana", "ciudadania", "ciudadanos"]);
        same(es, &["papel", "papeles"]);
        same(es, &["juez", "jueces"]);
        same(es, &["visitar", "visitarlo", "visitamos"]);
        assert_ne!(es.stem("casa"), es.stem("caso"));
        assert_eq!(en.stem("bus"), "bus");
        assert_eq!(es.stem("если"), "если");
    }

    #[test]
    fn slips_by_ear_sound_the_same() {
        for (one, other) in [
            ("avian", "habian"),
            ("medisina", "medicina"),
            ("nesecita", "necesita"),
            ("alludar", "ayudar"),
            ("culpavle", "culpable"),
            ("kiero", "quiero"),
        ] {
            assert_eq!(Grammar::Spanish.sound(one), Grammar::Spanish.sound(other));
        }
        assert_eq!(
            Grammar::English.sound("mised"),
            Grammar::English.sound("missed")
        );
        assert_ne!(Grammar::English.sound("48"), Grammar::English.sound("488"));
    }
}
