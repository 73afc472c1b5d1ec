//! The plan for some answers, for readers and for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{CommandError, Result, composer, load, pretty};
use crate::cli::Outcome;
use crate::cli::args::{self, Format};
use crate::guide::{Guide, Section, SourceRef};
use crate::journey::{self, Answers};
use crate::pages::{Composer, plain_text};
use crate::words::{Rich, Words, ids};

pub(in crate::cli) fn plan(args: &args::Plan) -> Result {
    let (guide, words) = load(&args.content)?;
    let composer = composer(&guide, &words, &args.languages)?;
    let Given {
        answers,
        assumed,
        dropped,
    } = given(&guide, &words, &args.answers)?;
    let mut err = String::new();
    if !dropped.is_empty() {
        let _ = writeln!(
            err,
            "hold-guide: not asked on this way, so left out: {}",
            dropped.join(", ")
        );
    }
    let out = match args.format {
        Format::Text => {
            if !assumed.is_empty() {
                let _ = writeln!(
                    err,
                    "hold-guide: taken as not known: {}",
                    assumed.join(", ")
                );
            }
            plain_text(&composer.plan(&answers))
        }
        Format::Json => pretty(&plan_json(&composer, &answers, &assumed, &dropped))?,
    };
    Ok(Outcome { out, err, code: 0 })
}

/// Answers as the command line has them.
pub(in crate::cli) struct Given {
    pub answers: Answers,
    /// Questions taken as not known.
    pub assumed: Vec<String>,
    /// Questions that are not asked on this way.
    pub dropped: Vec<String>,
}

/// Reads answers; what is not answered counts as not known.
pub(in crate::cli) fn given(
    guide: &Guide,
    words: &Words,
    pairs: &[String],
) -> std::result::Result<Given, CommandError> {
    let given: Vec<String> = pairs
        .iter()
        .map(|pair| with_state_code(guide, words, pair))
        .collect();
    let mut answers = Answers::parse(guide, &given)?;
    let name = |id| {
        let question = guide.walkthrough.question(id);
        question.map_or_else(String::new, |q: &crate::guide::Question| q.id.clone())
    };
    let dropped: Vec<String> = journey::drop_unreachable(guide, &mut answers)
        .into_iter()
        .map(name)
        .collect();
    let assumed: Vec<String> = journey::assume_the_rest(guide, &mut answers)
        .into_iter()
        .map(name)
        .collect();
    let dropped_late: Vec<String> = journey::drop_unreachable(guide, &mut answers)
        .into_iter()
        .map(name)
        .collect();
    Ok(Given {
        answers,
        assumed,
        dropped: [dropped, dropped_late].concat(),
    })
}

/// An answer that names a state in a language of the guide, with the state's
/// code in its place; any other as it is.
fn with_state_code(guide: &Guide, words: &Words, pair: &str) -> String {
    let state = guide.walkthrough.question(guide.walkthrough.state);
    let Some((question, name)) = pair.split_once('=') else {
        return pair.to_owned();
    };
    if state.is_none_or(|state| state.id != question.trim()) {
        return pair.to_owned();
    }
    let wanted = crate::search::fold(name.trim());
    let named = |code: &str| {
        words.locales().iter().any(|locale| {
            let said = words.rich(locale, &ids::state(code), None, &[]).plain();
            crate::search::fold(&said) == wanted
        })
    };
    let places = guide.law.jurisdictions.iter();
    let found = places.map(|place| &place.code).find(|code| named(code));
    found.map_or_else(|| pair.to_owned(), |code| format!("{question}={code}"))
}

/// The plan for programs: items with section, id, text, because and sources.
fn plan_json(
    composer: &Composer<'_>,
    answers: &Answers,
    assumed: &[String],
    dropped: &[String],
) -> Value {
    let guide = composer.guide;
    let plan = journey::plan(guide, answers);
    let source_id = |source: SourceRef| match source {
        SourceRef::Fact(id) => guide.source(id).map(|s| s.id.clone()),
        SourceRef::Law(index) => {
            let place = guide.law.jurisdictions.get(index);
            place.map(|place| format!("law:{}", place.code))
        }
    };
    let items: Vec<Value> = plan
        .items(guide, |_| true)
        .map(|(chosen, item)| {
            let text = composer.plan_text(answers, item);
            let because: serde_json::Map<String, Value> = chosen
                .because
                .iter()
                .filter_map(|&id| {
                    let q = guide.walkthrough.question(id)?;
                    let set = answers.get(id)?;
                    let choices: Vec<&str> = set
                        .indexes()
                        .filter_map(|i| q.choices.get(i).map(String::as_str))
                        .collect();
                    Some((q.id.clone(), Value::from(choices.join(","))))
                })
                .collect();
            let sources: Vec<String> = plan
                .sources(item)
                .into_iter()
                .filter_map(source_id)
                .collect();
            let cell = match item.section {
                Section::Bail(column, row) => Some((column.id(), row.id())),
                _ => None,
            };
            json!({
                "section": item.section.id(),
                "id": item.id,
                "text": text.main.plain(),
                "second_text": text.second.as_ref().map(Rich::plain),
                "bail_column": cell.map(|cell| cell.0),
                "bail_row": cell.map(|cell| cell.1),
                "because": because,
                "sources": sources,
            })
        })
        .collect();
    json!({
        "language": composer.main.manifest.tag,
        "second_language": composer.second.map(|l| l.manifest.tag.clone()),
        "content_date": guide.content_date.to_string(),
        "assumed": assumed,
        "left_out": dropped,
        "items": items,
    })
}
