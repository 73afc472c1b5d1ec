//! In every theme, words stand out from what is behind them by 7:1 or more, and
//! marks, edges of what can be pressed and rings by 3:1 or more (WCAG 2.2).

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::fmt::Write as _;

use egui::Color32;
use hold_guide::screen::theme::{DARK, HIGH_CONTRAST, LIGHT, Theme, contrast};

/// A color on what is behind it, by the names of their tokens.
type Pair = (String, Color32, Color32);

const THEMES: [(&str, Theme); 3] = [
    ("light", LIGHT),
    ("dark", DARK),
    ("high contrast", HIGH_CONTRAST),
];

fn pair(name: &str, color: Color32, behind: (&str, Color32)) -> Pair {
    (format!("{name} on {}", behind.0), color, behind.1)
}

/// What words stand on anywhere on a page.
fn surfaces(t: &Theme) -> [(&'static str, Color32); 4] {
    [
        ("paper", t.paper),
        ("card", t.card),
        ("soft", t.soft),
        ("risk_soft", t.risk_soft),
    ]
}

fn tiles(t: &Theme) -> [(&'static str, (Color32, Color32)); 4] {
    [
        ("a tile that requires", t.map.requires),
        ("a tile that limits", t.map.limits),
        ("a mixed tile", t.map.mixed),
        ("a tile without a rule", t.map.none),
    ]
}

fn words(t: &Theme) -> Vec<Pair> {
    let mut out = Vec::new();
    let selected = ("highlight", t.highlight);
    for behind in surfaces(t).into_iter().chain([selected]) {
        out.push(pair("ink", t.ink, behind));
        out.push(pair("muted", t.muted, behind));
        out.push(pair("primary", t.primary, behind));
    }
    out.push(pair("on_primary", t.on_primary, ("primary", t.primary)));
    out.push(pair("on_bar", t.on_bar, ("bar", t.bar)));
    let read = ("highlight_on_bar", t.highlight_on_bar);
    out.push(pair("on_bar", t.on_bar, read));
    // The filled button on the bar's color.
    out.push(pair("bar", t.bar, ("on_bar", t.on_bar)));
    for (name, (fill, _)) in tiles(t) {
        out.push(pair("ink", t.ink, (name, fill)));
    }
    out
}

fn marks(t: &Theme) -> Vec<Pair> {
    let mut out = Vec::new();
    for behind in surfaces(t) {
        // Fields, cards and buttons; the ring; links' lines and chosen edges.
        out.push(pair("control", t.control, behind));
        out.push(pair("focus", t.focus, behind));
        out.push(pair("primary", t.primary, behind));
        // The bars of callouts stand on the page and on the callout.
        out.push(pair("now", t.now, behind));
        out.push(pair("risk", t.risk, behind));
        out.push(pair("stop", t.stop, behind));
    }
    for (name, color, behind) in [
        ("bar_edge", t.bar_edge, ("bar", t.bar)),
        ("focus_on_bar", t.focus_on_bar, ("bar", t.bar)),
        // The tick in a chosen box.
        ("card", t.card, ("primary", t.primary)),
        // The caret, and the line of time: what has passed and what is left.
        ("ink", t.ink, ("card", t.card)),
        ("primary", t.primary, ("edge", t.edge)),
        ("ink", t.ink, ("edge", t.edge)),
        // Cameras need more, and this way round.
        ("code_dark", t.code_dark, ("code_light", t.code_light)),
    ] {
        out.push(pair(name, color, behind));
    }
    for (name, (fill, mark)) in tiles(t) {
        out.push(pair("the pattern", mark, (name, fill)));
        out.push(pair("the ring", t.focus, (name, fill)));
        out.push(pair("the edge under the pointer", t.primary, (name, fill)));
        for behind in surfaces(t).into_iter().take(2) {
            out.push(pair(&format!("the edge of {name}"), mark, behind));
        }
    }
    out
}

fn check(least: f32, pairs: impl Fn(&Theme) -> Vec<Pair>) {
    let mut table = String::new();
    let mut failed = false;
    for (theme, tokens) in THEMES {
        for (name, color, behind) in pairs(&tokens) {
            let found = contrast(color, behind);
            let bad = found < least || color.a() < 255 || behind.a() < 255;
            failed |= bad;
            let mark = if bad { "<--" } else { "" };
            writeln!(table, "{found:6.2} {theme}: {name} {mark}").unwrap();
        }
    }
    assert!(!failed, "at least {least}:1 is wanted\n{table}");
}

#[test]
fn words_stand_out_from_what_is_behind_them() {
    check(7.0, words);
}

#[test]
fn marks_stand_out_from_what_is_behind_them() {
    check(3.0, marks);
}

#[test]
fn the_strongest_theme_is_the_strongest() {
    let weakest = |t: &Theme| {
        let all = words(t).into_iter();
        all.map(|(_, color, behind)| contrast(color, behind))
            .fold(f32::INFINITY, f32::min)
    };
    let strongest = weakest(&HIGH_CONTRAST);
    assert!(strongest > weakest(&LIGHT) && strongest > weakest(&DARK));
    assert!(contrast(HIGH_CONTRAST.ink, HIGH_CONTRAST.paper) > 20.0);
}

#[test]
fn a_theme_knows_whether_it_is_dark() {
    for (name, t) in THEMES {
        let lighter = contrast(t.ink, Color32::BLACK) > contrast(t.paper, Color32::BLACK);
        assert_eq!(t.dark, lighter, "{name}");
    }
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
    // Two pairs as the standard's own calculators give them.
    let grey = Color32::from_rgb(0x76, 0x76, 0x76);
    assert!((contrast(grey, Color32::WHITE) - 4.54).abs() < 0.01);
    let red = Color32::from_rgb(0xff, 0, 0);
    assert!((contrast(red, Color32::WHITE) - 4.0).abs() < 0.01);
}
