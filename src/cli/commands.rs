//! What each command does.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::args::{self, Format, GraphFormat};
use super::{Outcome, graph};
use crate::guide::{Files, FilesError, Finding, Guide, Section, SourceRef, nearest};
use crate::journey::{self, AnswerError, Answers};
use crate::pages::{Asked, Composer, Page, plain_text};
use crate::screen;
use crate::search::{self, Hit, Index};
use crate::words::{Locale, Review, Rich, Words, ids, plain};
use crate::{check, clinic};

/// Why a command could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum CommandError {
    #[error(transparent)]
    Answer(#[from] AnswerError),
    #[error("there is no language \"{name}\"{}", journey::did_you_mean(nearest.as_deref()))]
    NoLanguage {
        name: String,
        nearest: Option<String>,
    },
    #[error("there is no page \"{name}\"{}", journey::did_you_mean(nearest.as_deref()))]
    NoPage {
        name: String,
        nearest: Option<String>,
    },
    #[error("the content cannot be used; `hold-guide check` names each place:\n{}", listed(.0))]
    Content(Vec<Finding>),
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error(transparent)]
    Window(#[from] screen::WindowError),
    #[error("cannot write {}: {source}", path.display())]
    Unwritable {
        path: std::path::PathBuf,
        source: std::io::Error,
    },
    #[error("cannot write the answer as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl CommandError {
    /// 2 for a name that does not exist, 1 for all else.
    pub fn code(&self) -> u8 {
        match self {
            Self::Answer(_) | Self::NoLanguage { .. } | Self::NoPage { .. } => 2,
            _ => 1,
        }
    }
}

fn listed(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

type Result = std::result::Result<Outcome, CommandError>;

fn files(content: &args::Content) -> std::result::Result<Files, CommandError> {
    Ok(match &content.content {
        None => Files::built_in(),
        Some(root) => Files::from_folder(root)?,
    })
}

fn load(content: &args::Content) -> std::result::Result<(Guide, Words), CommandError> {
    check::load(&files(content)?).map_err(CommandError::Content)
}

fn locale<'w>(words: &'w Words, tag: &str) -> std::result::Result<&'w Locale, CommandError> {
    words.locale(tag).ok_or_else(|| {
        let known = words.locales().iter().map(|l| l.manifest.tag.as_str());
        CommandError::NoLanguage {
            name: tag.to_owned(),
            nearest: nearest(tag, known)
                .or_else(|| words.best_for(tag).map(|l| l.manifest.tag.as_str()))
                .or_else(|| words.locales().first().map(|l| l.manifest.tag.as_str()))
                .map(str::to_owned),
        }
    })
}

fn composer<'a>(
    guide: &'a Guide,
    words: &'a Words,
    languages: &args::Languages,
) -> std::result::Result<Composer<'a>, CommandError> {
    let second = languages.second.as_deref();
    Ok(Composer {
        guide,
        words,
        main: locale(words, &languages.lang)?,
        second: second.map(|tag| locale(words, tag)).transpose()?,
        today: screen::today(guide.content_date),
    })
}

pub(super) fn window(window: &args::Window) -> Result {
    let files = Files::built_in();
    let (guide, words) = check::load(&files).map_err(CommandError::Content)?;
    for tag in window.lang.iter().chain(&window.second) {
        locale(&words, tag)?;
    }
    let start = screen::Start {
        language: window.lang.clone(),
        second: window.second.clone(),
        text_percent: window.text,
    };
    screen::open(guide, words, start)?;
    Ok(Outcome::default())
}

pub(super) fn check(args: &args::Check) -> Result {
    let report = check::check(&files(&args.content)?, args.on);
    let mut out = String::new();
    for finding in &report.findings {
        let _ = writeln!(out, "{finding}");
    }
    for (id, review_by) in &report.overdue {
        let _ = writeln!(out, "{id}: was to be checked again by {review_by}");
    }
    if let Some(walk) = &report.walk {
        let _ = writeln!(
            out,
            "{} combinations of answers walked, {} plans proven ({} to {} items each), \
             {} groups of states that no condition tells apart",
            walk.combinations, walk.plans, walk.smallest, walk.largest, walk.law_groups
        );
    }
    let _ = writeln!(out, "{} findings", report.findings.len());
    Ok(Outcome {
        out,
        code: u8::from(!report.findings.is_empty()),
        ..Outcome::default()
    })
}

pub(super) fn coverage(args: &args::Coverage) -> Result {
    let files = files(&args.content)?;
    let (_, words) = check::load(&files).map_err(CommandError::Content)?;
    if let (Some(tag), Some(root)) = (&args.stamp, &args.content.content) {
        locale(&words, tag)?;
        let (path, text) = check::made_from(&files, tag);
        let path = root.join(path);
        std::fs::write(&path, text).map_err(|source| CommandError::Unwritable { path, source })?;
        return Ok(Outcome::default());
    }
    let mut out = String::new();
    for coverage in check::coverage(&files) {
        let Some(locale) = words.locale(&coverage.tag) else {
            continue;
        };
        let review = match &locale.manifest.review {
            Review::Source => "source".to_owned(),
            Review::Draft => "draft".to_owned(),
            Review::Reviewed { by, on } => format!("reviewed by {by} on {on}"),
        };
        let offered = if locale.has_frame() {
            ""
        } else {
            ", not offered: its frame is not complete"
        };
        let _ = writeln!(
            out,
            "{} {} ({review}{offered})",
            coverage.tag, locale.manifest.english
        );
        for (name, part) in &coverage.parts {
            let check::Part {
                all,
                translated,
                stale,
            } = *part;
            let reviewed = match &locale.manifest.review {
                Review::Reviewed { .. } => translated - stale,
                Review::Source | Review::Draft => 0,
            };
            let missing = all - translated;
            let _ = writeln!(
                out,
                "  {name:<18} {translated:>4} of {all:>4} translated, {missing:>4} missing, \
                 {stale:>4} stale, {reviewed:>4} reviewed"
            );
        }
    }
    Ok(Outcome::said(out))
}

pub(super) fn graph(args: &args::Graph) -> Result {
    let (guide, _) = load(&args.content)?;
    Ok(Outcome::said(match args.format {
        GraphFormat::Dot => graph::dot(&guide),
        GraphFormat::Mermaid => graph::mermaid(&guide),
        GraphFormat::Json => pretty(&graph::json(&guide))?,
    }))
}

fn pretty(value: &Value) -> std::result::Result<String, CommandError> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

pub(super) fn plan(args: &args::Plan) -> Result {
    let (guide, words) = load(&args.content)?;
    let composer = composer(&guide, &words, &args.languages)?;
    let given: Vec<String> = args
        .answers
        .iter()
        .map(|pair| with_state_code(&guide, &words, pair))
        .collect();
    let mut answers = Answers::parse(&guide, &given)?;
    let name = |id| {
        let question = guide.walkthrough.question(id);
        question.map_or_else(String::new, |q: &crate::guide::Question| q.id.clone())
    };
    let dropped: Vec<String> = journey::drop_unreachable(&guide, &mut answers)
        .into_iter()
        .map(name)
        .collect();
    let assumed: Vec<String> = journey::assume_the_rest(&guide, &mut answers)
        .into_iter()
        .map(name)
        .collect();
    let dropped_late: Vec<String> = journey::drop_unreachable(&guide, &mut answers)
        .into_iter()
        .map(name)
        .collect();
    let dropped = [dropped, dropped_late].concat();
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

pub(super) fn page(args: &args::Page) -> Result {
    let (guide, words) = load(&args.content)?;
    let composer = composer(&guide, &words, &args.languages)?;
    let page = find_page(&composer, &args.id)?;
    Ok(Outcome::said(plain_text(&page)))
}

/// The clock of a place, for a release at noon of the day the content was checked.
fn clock_from_noon(composer: &Composer<'_>, place: Option<usize>) -> Page {
    composer.clock(Asked {
        start: composer.guide.content_date.at(12, 0, 0, 0),
        place,
        now: None,
    })
}

fn find_page(composer: &Composer<'_>, id: &str) -> std::result::Result<Page, CommandError> {
    let guide = composer.guide;
    let (kind, name) = id.split_once(':').unwrap_or(("", id));
    let none = Answers::none(guide);
    let fixed = match id {
        "home" => Some(composer.home()),
        "about" => Some(composer.about()),
        "clock" => Some(clock_from_noon(composer, None)),
        "contacts" => Some(composer.contacts(&clinic::read(&clinic::places()))),
        "faq" => Some(composer.faq_index()),
        "law" => Some(composer.law_index()),
        "sheets" => Some(composer.sheets_index()),
        "review" => Some(composer.review(&none)),
        "plan" => {
            let mut answers = none.clone();
            journey::assume_the_rest(guide, &mut answers);
            Some(composer.plan(&answers))
        }
        _ => None,
    };
    let is = |wanted: &str| kind.is_empty() || kind == wanted;
    let question = || {
        let found = guide.walkthrough.find(name).filter(|_| is("question"));
        found.and_then(|found| composer.question(found, &none))
    };
    let faq = || {
        let found = guide.faq.find(name).filter(|_| is("faq"));
        found.map(|entry| composer.faq(entry))
    };
    let term = || {
        let found = guide.glossary.iter().find(|term| term.id == name);
        found.filter(|_| is("term")).map(|term| composer.term(term))
    };
    let sheet = || {
        let found = guide.sheet(name).filter(|_| is("sheet"));
        found.map(|sheet| composer.sheet(sheet, &none))
    };
    let law = || {
        let code = name.to_uppercase();
        is("law").then(|| composer.law(&code)).flatten()
    };
    let page = fixed.or_else(question).or_else(faq).or_else(term);
    let clock = || {
        let mut places = guide.law.jurisdictions.iter();
        let place = places.position(|place| place.code.eq_ignore_ascii_case(name))?;
        (kind == "clock").then(|| clock_from_noon(composer, Some(place)))
    };
    let page = page.or_else(sheet).or_else(law).or_else(clock);
    page.ok_or_else(|| {
        let known = [
            "home", "about", "clock", "contacts", "faq", "law", "review", "plan", "sheets",
        ]
        .into_iter();
        let known = known
            .chain(guide.walkthrough.questions().map(|(_, q)| q.id.as_str()))
            .chain(guide.faq.entries.iter().map(|entry| entry.id.as_str()))
            .chain(guide.glossary.iter().map(|term| term.id.as_str()))
            .chain(guide.sheets.iter().map(|sheet| sheet.id.as_str()));
        let of_kind = |kind: &str| known_of(guide, kind);
        let known: Vec<&str> = known.collect();
        let near = if kind.is_empty() || known.contains(&name) {
            nearest(name, known).map(str::to_owned)
        } else {
            nearest(name, of_kind(kind)).map(|name| format!("{kind}:{name}"))
        };
        CommandError::NoPage {
            name: id.to_owned(),
            nearest: near,
        }
    })
}

/// The ids of the pages of one kind.
fn known_of<'g>(guide: &'g Guide, kind: &str) -> Vec<&'g str> {
    match kind {
        "question" => guide
            .walkthrough
            .questions()
            .map(|(_, q)| q.id.as_str())
            .collect(),
        "faq" => guide
            .faq
            .entries
            .iter()
            .map(|entry| entry.id.as_str())
            .collect(),
        "term" => guide.glossary.iter().map(|term| term.id.as_str()).collect(),
        "sheet" => guide.sheets.iter().map(|sheet| sheet.id.as_str()).collect(),
        "law" => {
            let places = guide.law.jurisdictions.iter();
            places.map(|place| place.code.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

pub(super) fn search(args: &args::Search) -> Result {
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
        Kind::Contact => (ids::contact(id), Some("what")),
        Kind::Question => (ids::question(id), Some("help")),
    })
}
