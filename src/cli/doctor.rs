//! Looks at this computer and says what to do.

use std::fmt::Write as _;

use serde_json::json;

use super::Outcome;
use super::args::{Doctor, Format, Languages};
use super::commands::{Result, composer, load, pretty};
use crate::doctor::{Check, Health, Surroundings, examine};
use crate::paper::print::Printing;
use crate::settings::Store;
use crate::words::{Arg, Args, Msg, msg};

/// Ends with 1 when something keeps the guide from working as it should.
pub(super) fn doctor(args: &Doctor) -> Result {
    let (guide, words) = load(&args.content)?;
    let languages = Languages {
        lang: args.lang.clone(),
        second: None,
    };
    let composer = composer(&guide, &words, &languages)?;
    let checks = examine(&Surroundings {
        guide: &guide,
        words: &words,
        today: composer.today,
        store: Store::of_this_system(),
        printing: Printing::default(),
    });
    let say = |message: Msg, args: Args<'_>| words.say(composer.main, message, args).plain();
    let day = composer.today.unwrap_or(guide.content_date);
    let says = |check: &Check| {
        let mut args = check.args.clone();
        let date = if check.id == "clock" {
            day
        } else {
            guide.content_date
        };
        args.push(("date", Arg::Text(composer.main.date(date))));
        say(check.says, &args)
    };
    let well = !checks.iter().any(|check| check.health == Health::Trouble);
    let out = match args.format {
        Format::Text => {
            let mut out = String::new();
            for check in &checks {
                let health = match check.health {
                    Health::Fine => msg::DOCTOR_FINE,
                    Health::Note => msg::DOCTOR_NOTE,
                    Health::Trouble => msg::DOCTOR_TROUBLE,
                };
                let title = say(check.title, &[]);
                let _ = writeln!(out, "{title}: {}", say(health, &[]));
                let _ = writeln!(out, "    {}", says(check));
                if !check.list.is_empty() {
                    let _ = writeln!(out, "    ({})", check.list.join(", "));
                }
            }
            let end = if well {
                msg::DOCTOR_WELL
            } else {
                msg::DOCTOR_NOT_WELL
            };
            let _ = writeln!(out, "\n{}", say(end, &[]));
            out
        }
        Format::Json => {
            let checks: Vec<_> = checks
                .iter()
                .map(|check| {
                    json!({
                        "id": check.id,
                        "health": check.health.id(),
                        "title": say(check.title, &[]),
                        "says": says(check),
                        "list": check.list,
                    })
                })
                .collect();
            pretty(&json!({ "well": well, "checks": checks }))?
        }
    };
    Ok(Outcome {
        out,
        code: u8::from(!well),
        ..Outcome::default()
    })
}
