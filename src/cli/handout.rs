//! Writes something to take along: a PDF to print, or text.

use std::fmt::Write as _;

use super::Outcome;
use super::args::{Handout, HandoutFormat, HandoutKind, Paper};
use super::commands::{CommandError, Result, composer, find_page, given, load};
use crate::guide::{Guide, nearest};
use crate::journey::Answers;
use crate::pages::{Asked, Composer, Page, plain_text};
use crate::paper::qr;
use crate::paper::save::save;
use crate::paper::{self, Options, PaperSize};
use crate::typeset::Typesetter;

/// Sheets that a list of all special words may take.
const GLOSSARY_SHEETS: usize = 40;

pub(super) fn handout(args: &Handout) -> Result {
    let (guide, words) = load(&args.content)?;
    let composer = composer(&guide, &words, &args.languages)?;
    let answers = given(&guide, &words, &args.answers)?.answers;
    let pages = pages(&composer, args, &answers)?;
    let bytes = match args.format {
        HandoutFormat::Text => {
            let texts: Vec<String> = pages.iter().map(plain_text).collect();
            let text = texts.join("\n");
            if args.output.is_none() {
                return Ok(Outcome::said(text));
            }
            text.into_bytes()
        }
        HandoutFormat::Qr => {
            let text = drawn(&composer, &pages)?;
            if args.output.is_none() {
                return Ok(Outcome::said(text));
            }
            text.into_bytes()
        }
        HandoutFormat::Pdf if args.output.is_none() => return Err(CommandError::NoFile),
        HandoutFormat::Pdf => {
            let options = options(args, pages.len());
            paper::pdf(&pages, &options, &composer, &mut Typesetter::new())?
        }
    };
    if let Some(path) = &args.output {
        save(path, &bytes)?;
    }
    Ok(Outcome::default())
}

fn options(args: &Handout, pages: usize) -> Options {
    let usual = Options::default();
    Options {
        size: match args.paper {
            Paper::Letter => PaperSize::Letter,
            Paper::A4 => PaperSize::A4,
        },
        large: args.large,
        most_sheets: match args.kind {
            HandoutKind::Glossary => GLOSSARY_SHEETS,
            _ => usual.most_sheets * pages.max(1),
        },
    }
}

/// The pages that were asked for.
fn pages(
    composer: &Composer<'_>,
    args: &Handout,
    answers: &Answers,
) -> std::result::Result<Vec<Page>, CommandError> {
    let named = |kind: &str, example: &'static str| {
        if args.ids.is_empty() {
            return Err(CommandError::WhichOne { example });
        }
        let ids = args.ids.iter();
        ids.map(|id| find_page(composer, &format!("{kind}:{id}")))
            .collect()
    };
    match args.kind {
        HandoutKind::Plan => Ok(vec![composer.plan(answers)]),
        HandoutKind::Contacts => Ok(vec![find_page(composer, "contacts")?]),
        HandoutKind::Glossary => Ok(vec![composer.glossary(None)]),
        HandoutKind::Comparison => Ok(vec![composer.comparison(answers)]),
        HandoutKind::Finding => Ok(vec![composer.finding()]),
        HandoutKind::Remembers => Ok(vec![composer.remembers()]),
        HandoutKind::Situation => named("situation", "situation plea"),
        HandoutKind::Story if args.notes => named("notes", "story bail-set --notes"),
        HandoutKind::Story => named("story", "story bail-set"),
        HandoutKind::Faq => named("faq", "faq should-we-pay"),
        HandoutKind::Law => named("law", "law TX"),
        HandoutKind::Term => named("term", "term detainer"),
        HandoutKind::Clock => clock(composer, args),
        HandoutKind::Sheet => sheets(composer, args, answers),
    }
}

/// The clock from the hour that was given, without what depends on the hour of printing.
fn clock(composer: &Composer<'_>, args: &Handout) -> std::result::Result<Vec<Page>, CommandError> {
    let Some(start) = args.start else {
        let example = "clock TX --start 2026-11-24T17:00";
        return Err(CommandError::WhichOne { example });
    };
    let asked = |place| Asked {
        start,
        place,
        now: None,
    };
    if args.ids.is_empty() {
        return Ok(vec![composer.clock(asked(None))]);
    }
    let places = &composer.guide.law.jurisdictions;
    args.ids
        .iter()
        .map(|code| {
            let known = |place: &crate::guide::Jurisdiction| place.code.eq_ignore_ascii_case(code);
            let codes = places.iter().map(|place| place.code.as_str());
            let place = places.iter().position(known).ok_or_else(|| {
                let near = nearest(&code.to_uppercase(), codes);
                no_page("clock", code, near)
            })?;
            Ok(composer.clock(asked(Some(place))))
        })
        .collect()
}

/// Letters, cards and worksheets with the lines that the answers call for.
fn sheets(
    composer: &Composer<'_>,
    args: &Handout,
    answers: &Answers,
) -> std::result::Result<Vec<Page>, CommandError> {
    let guide: &Guide = composer.guide;
    if args.ids.is_empty() {
        let example = "sheet wallet-card";
        return Err(CommandError::WhichOne { example });
    }
    args.ids
        .iter()
        .map(|id| {
            let known = guide.sheets.iter().map(|sheet| sheet.id.as_str());
            let sheet = guide.sheet(id);
            let sheet = sheet.ok_or_else(|| no_page("sheet", id, nearest(id, known)))?;
            let to_send = composer.letter_to_send(sheet, answers);
            Ok([Some(composer.sheet(sheet, answers)), to_send])
        })
        .collect::<std::result::Result<Vec<_>, _>>()
        .map(|pages| pages.into_iter().flatten().flatten().collect())
}

/// The codes of the pages, or of their sections where a page is too long.
fn drawn(composer: &Composer<'_>, pages: &[Page]) -> std::result::Result<String, CommandError> {
    let mut out = String::new();
    for page in pages {
        let parts = composer.phone_parts(page);
        let whole = parts.first().map(|part| qr::codes(&part.text));
        let shown = match whole {
            Some(Ok(_)) => parts.get(..1),
            _ => parts.get(1..),
        };
        let shown = shown.unwrap_or_default();
        if shown.is_empty() {
            whole.transpose()?;
        }
        for part in shown {
            let codes = qr::codes(&part.text)?;
            let count = codes.len();
            for (index, code) in codes.iter().enumerate() {
                let title = part.title.main.plain();
                let _ = writeln!(out, "{title} ({}/{count})", index + 1);
                draw(&mut out, code);
            }
        }
    }
    Ok(out)
}

/// Light modules around a code, as the standard has it.
const QUIET: usize = 4;

/// Two rows of modules in one line of blocks, light as ink: terminals are dark.
fn draw(out: &mut String, code: &qr::Code) {
    let whole = code.size() + 2 * QUIET;
    let light = |column: usize, row: usize| {
        let inside = column >= QUIET && row >= QUIET;
        !(inside && code.is_dark(column - QUIET, row - QUIET))
    };
    for row in (0..whole).step_by(2) {
        for column in 0..whole {
            let below = row + 1 < whole && light(column, row + 1);
            out.push(match (light(column, row), below) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        out.push('\n');
    }
}

fn no_page(kind: &str, name: &str, near: Option<&str>) -> CommandError {
    CommandError::NoPage {
        name: format!("{kind}:{name}"),
        nearest: near.map(|near| format!("{kind}:{near}")),
    }
}
