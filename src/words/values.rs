//! Numbers, forms, phones, dates and sites that sentences name but never spell
//! out themselves, so that no translation can mistype or reverse one.

use jiff::civil::Date;
use serde::Deserialize;

/// A value that a sentence places by name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Value {
    /// A plain number.
    Number(u32),
    /// An amount in whole U.S. dollars.
    Dollars(u32),
    /// The name of a form or law, never localised and never broken.
    Form(String),
    /// A phone number as printed, never localised and never broken.
    Phone(String),
    /// A day.
    Date(Date),
    /// A site or the name of a case, never localised.
    Verbatim(String),
}

/// The same text with spaces and hyphens at which no line may break.
#[must_use]
pub fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}").replace('-', "\u{2011}")
}

/// A date in which no line may break: not at its spaces, and not between its
/// parts where a language writes it without spaces.
#[must_use]
pub fn unbroken_date(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            ' ' => out.push('\u{a0}'),
            // U+2060 WORD JOINER: Han and Hangul may otherwise break anywhere.
            '\u{3000}'.. => out.extend(['\u{2060}', c, '\u{2060}']),
            _ => out.push(c),
        }
    }
    out
}

/// The text kept apart from what stands around it, so that each keeps its own direction.
#[must_use]
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// The text without marks of direction and with ordinary spaces and hyphens:
/// for plain text, for copying and for assistive technology.
#[must_use]
pub fn plain(text: &str) -> String {
    carried(text)
        .chars()
        .filter(|c| {
            !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}'
            | '\u{200E}' | '\u{200F}' | '\u{61C}')
        })
        .collect()
}

/// The text with ordinary spaces and hyphens, and with its marks of direction.
#[must_use]
pub fn carried(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2060}' | '\u{FEFF}' | '\u{AD}'))
        .map(|c| match c {
            '\u{2011}' => '-',
            '\u{A0}' | '\u{202F}' => ' ',
            other => other,
        })
        .collect()
}

/// Whether a text holds ICE's tip line, however its digits are set apart. It must
/// never stand in the guide as help (fact F127).
#[must_use]
pub fn holds_tip_line(text: &str) -> bool {
    // Counted backwards, so that this file does not hold the number either.
    let parts = [2423, 347, 866].map(|part| part.to_string());
    let banned: String = parts.iter().rev().map(String::as_str).collect();
    let apart = ['-', ' ', '(', ')', '.', '\u{2011}', '\u{a0}'];
    let digits: String = text.chars().filter(|c| !apart.contains(c)).collect();
    digits.contains(&banned)
}

/// An amount with the locale's mark between thousands.
#[must_use]
pub fn grouped(number: u32, mark: &str) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_marked() {
        assert_eq!(grouped(0, ","), "0");
        assert_eq!(grouped(999, ","), "999");
        assert_eq!(grouped(1500, ","), "1,500");
        assert_eq!(grouped(1_234_567, "."), "1.234.567");
    }

    #[test]
    fn plain_undoes_unbroken() {
        let phone = "1-800-898-7180";
        let placed = format!("\u{2068}{}\u{2069}", unbroken(phone));
        assert!(!placed.contains('-'));
        assert_eq!(plain(&placed), phone);
    }
}
