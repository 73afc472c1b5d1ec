//! Answers by words.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Result, composer, load, pretty};
use crate::cli::Outcome;
use crate::cli::args::{self, Format};
use crate::guide::Guide;
use crate::search::{self, Hit, Index};
use crate::words::{ids, plain};

pub(in crate::cli) fn search(args: &args::Search) -> Result {
    let (guide, words) = load(&args.content)?;
    let composer = composer(&guide, &words, &args.languages)?;
    let index = Index::new(&guide, &words, composer.main);
    let hits = index.find(&args.query.join(" "));
    let found = hits.iter().filter_map(|hit| {
        let (message, answer) = said_by(&guide, hit)?;
        let say = |attribute| {
            let text = words.rich(composer.main, &message, attribute, &[]);
            plain(&text.text())
        };
        let answer = answer.map(|answer| say(Some(answer)));
        Some((hit, hit.id(&guide)?, say(None), answer.unwrap_or_default()))
    });
    Ok(Outcome::said(match args.format {
        Format::Text => {
            let mut out = String::new();
            for (hit, id, question, answer) in found {
                let _ = writeln!(out, "{}:{id}\n    {question}", hit.kind.id());
                if !answer.is_empty() {
                    let _ = writeln!(out, "    {answer}");
                }
            }
            out
        }
        Format::Json => {
            let found = found.map(|(hit, id, question, answer)| {
                let group = match hit.kind {
                    search::Kind::Faq => guide.faq.entries.get(hit.index),
                    _ => None,
                };
                let group = group.and_then(|entry| guide.faq.groups.get(entry.group));
                json!({
                    "kind": hit.kind.id(),
                    "id": id,
                    "group": group,
                    "question": question,
                    "answer": answer,
                })
            });
            pretty(&Value::from(found.collect::<Vec<_>>()))?
        }
    }))
}

/// The message of what is found, and its attribute that tells most.
fn said_by<'g>(guide: &'g Guide, hit: &Hit) -> Option<(String, Option<&'g str>)> {
    use search::Kind;
    let id = hit.id(guide)?;
    Some(match hit.kind {
        Kind::Faq => {
            let line = guide.faq.entries.get(hit.index)?.body.first();
            (ids::faq(id), line.map(|line| line.id.as_str()))
        }
        Kind::Term => (ids::term(id), Some("means")),
        Kind::Law => (ids::state(id), None),
        Kind::Situation => {
            let line = guide.situations.get(hit.index)?.body.first();
            (ids::situation(id), line.map(|line| line.id.as_str()))
        }
        Kind::Page => (search::FOUND_PAGES.get(hit.index)?.1.0.to_owned(), None),
        Kind::Contact => (ids::contact(id), Some("what")),
        Kind::Question => (ids::question(id), Some("help")),
    })
}
