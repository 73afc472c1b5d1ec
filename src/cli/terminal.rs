//! What a terminal can show.

/// Whether the terminal says that it shows plain letters only: its locale names no
/// UTF-8. Windows is told in its own way and always can.
pub(super) fn is_plain() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return false;
    }
    // The first that is set is the one that counts: locale(7).
    let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(set);
    let locale = locale.unwrap_or_default().to_ascii_lowercase();
    !(locale.contains("utf-8") || locale.contains("utf8"))
}

/// English for a terminal that shows plain letters only.
pub(super) fn plain_letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2018}' | '\u{2019}' => out.push('\''),
            '\u{201c}' | '\u{201d}' => out.push('"'),
            '\u{2013}' | '\u{2014}' | '\u{2011}' => out.push('-'),
            '\u{b7}' | '\u{2022}' => out.push('*'),
            '\u{2026}' => out.push_str("..."),
            '\u{a7}' => out.push_str("sec."),
            '\u{2066}'..='\u{2069}' => {}
            c if c.is_ascii() => out.push(c),
            c if c.is_whitespace() => out.push(' '),
            c => {
                // A letter with a mark loses the mark; what is no such letter is shown as a gap.
                let folded = crate::search::fold(&c.to_string());
                let plain = folded.is_ascii() && !folded.is_empty();
                let folded = if c.is_uppercase() {
                    folded.to_ascii_uppercase()
                } else {
                    folded
                };
                out.push_str(if plain { &folded } else { "?" });
            }
        }
    }
    out
}
