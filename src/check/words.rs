//! Proves the words: every id has its message, no message is orphaned,
//! placeables agree between languages, links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::text;
use crate::guide::facts::SELECTORS;
use crate::guide::{
    ChoiceSet, Files, Finding, Guide, PartKind, QuestionId, QuestionKind, SheetPart, nearest,
};
use crate::words::{Inventory, Manifest, PAGES, SOURCE, holds_tip_line, ids, msg, take_inventory};

/// What a locale has of one file of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// Messages and attributes that English has.
    pub all: usize,
    /// Those that the locale has too.
    pub translated: usize,
    /// Those whose English has changed since, or whose English is not noted.
    pub stale: usize,
}

/// What of the guide's words one locale has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The locale's tag.
    pub tag: String,
    /// By file.
    pub parts: BTreeMap<String, Part>,
}

/// The prints of the English that a locale's messages were made from.
type MadeFrom = BTreeMap<String, String>;

/// Where they are kept.
fn made_from_path(tag: &str) -> String {
    format!("locales/{tag}/made-from.ron")
}

fn print_of(message: &crate::words::Message) -> String {
    format!("{:016x}", message.print)
}

/// The file that notes, for every message the locale has, the print of the
/// English it is made from: to be written when a translation is brought up to
/// date. Returns its path and text.
#[must_use]
pub fn made_from(files: &Files, tag: &str) -> (String, String) {
    let mut ignored = Vec::new();
    let source = take_inventory(files, SOURCE, &mut ignored);
    let own = take_inventory(files, tag, &mut ignored);
    let mut text = "// The English that each translation was made from; \
                    `hold-guide coverage --stamp` writes it.\n{\n"
        .to_owned();
    for (key, english) in source.iter().filter(|(key, _)| own.contains_key(*key)) {
        let _ = writeln!(text, "    \"{key}\": \"{}\",", print_of(english));
    }
    text.push_str("}\n");
    (made_from_path(tag), text)
}

/// Counts the words of every locale, part by part.
#[must_use]
pub fn coverage(files: &Files) -> Vec<Coverage> {
    let mut ignored = Vec::new();
    let source = take_inventory(files, SOURCE, &mut ignored);
    tags(files)
        .into_iter()
        .map(|tag| {
            let own = take_inventory(files, &tag, &mut ignored);
            let made_from: MadeFrom =
                crate::guide::read(files, &made_from_path(&tag)).unwrap_or_default();
            let mut parts: BTreeMap<String, Part> = BTreeMap::new();
            for (key, english) in &source {
                let name = english.file.rsplit('/').next().unwrap_or(&english.file);
                let part = parts.entry(name.to_owned()).or_default();
                part.all += 1;
                if own.contains_key(key) {
                    part.translated += 1;
                    let current = made_from.get(key) == Some(&print_of(english));
                    part.stale += usize::from(!current && tag != SOURCE);
                }
            }
            Coverage { tag, parts }
        })
        .collect()
}

fn tags(files: &Files) -> Vec<String> {
    files
        .below("locales/")
        .filter_map(|(path, _)| path.strip_prefix("locales/")?.strip_suffix("/locale.ron"))
        .map(str::to_owned)
        .collect()
}

/// Checks every locale against the guide and against English.
pub(super) fn check(files: &Files, guide: &Guide) -> Vec<Finding> {
    let mut findings = Vec::new();
    let expected = expected(guide);
    let source = take_inventory(files, SOURCE, &mut findings);
    for tag in tags(files) {
        let own = if tag == SOURCE {
            source.clone()
        } else {
            take_inventory(files, &tag, &mut findings)
        };
        let manifest = crate::guide::read::<Manifest>(files, &format!("locales/{tag}/locale.ron"));
        if manifest.is_ok_and(|manifest| manifest.whole) {
            missing(&tag, &expected, &own, &source, &mut findings);
        }
        orphans(&expected, &own, &mut findings);
        if tag != SOURCE {
            agreement(&own, &source, &mut findings);
        }
        placeables(guide, &own, &mut findings);
        text::check(files, guide, &tag, &mut findings);
    }
    banned_number(files, &mut findings);
    findings
}

/// Every message the guide needs; `false` for those a locale may leave out.
fn expected(guide: &Guide) -> BTreeMap<String, bool> {
    let mut keys: BTreeMap<String, bool> = BTreeMap::new();
    let mut need = |key: String| {
        keys.insert(key, true);
    };
    for message in msg::all() {
        need(message.0.to_owned());
    }
    for (message, attribute) in msg::ATTRIBUTES {
        need(format!("{}.{attribute}", message.0));
    }
    for section in &guide.walkthrough.sections {
        need(ids::section(section));
    }
    for (_, q) in guide.walkthrough.questions() {
        let id = ids::question(&q.id);
        for attribute in ["help", "why", "short"] {
            need(format!("{id}.{attribute}"));
        }
        need(id);
        need(ids::helper(&q.id));
        for (index, choice) in q.choices.iter().enumerate() {
            if q.kind == QuestionKind::Jurisdictions && Some(index) != q.unsure {
                continue;
            }
            let id = ids::choice(&q.id, choice);
            need(format!("{id}.short"));
            need(id);
        }
    }
    for item in &guide.plan.items {
        need(ids::plan(&item.id));
    }
    for group in &guide.faq.groups {
        need(ids::faq_group(group));
    }
    for entry in &guide.faq.entries {
        let id = ids::faq(&entry.id);
        for line in &entry.body {
            need(format!("{id}.{}", line.id));
        }
        need(id);
    }
    for sheet in &guide.sheets {
        let id = ids::sheet(&sheet.id);
        let said = |part: &&SheetPart| !matches!(part.kind, PartKind::Questions(_));
        for part in sheet.parts.iter().filter(said) {
            need(format!("{id}.{}", part.id));
        }
        need(format!("{id}.use"));
        need(id);
    }
    for story in &guide.stories {
        let id = ids::story(&story.id);
        for line in ids::STORY_LINES.iter().chain(&ids::STORY_NOTES) {
            need(format!("{id}.{line}"));
        }
        need(id);
    }
    for situation in &guide.situations {
        let id = ids::situation(&situation.id);
        for line in &situation.body {
            need(format!("{id}.{}", line.id));
        }
        need(id);
    }
    for part in &guide.finding.parts {
        need(ids::finding_part(&part.id));
        for line in &part.lines {
            need(ids::finding(&line.id));
        }
    }
    for id in &guide.finding.write {
        need(ids::finding_write(id));
    }
    for term in &guide.glossary {
        let id = ids::term(&term.id);
        need(format!("{id}.means"));
        need(id);
    }
    for contact in &guide.contacts {
        let id = ids::contact(&contact.id);
        need(format!("{id}.what"));
        need(id);
    }
    for place in &guide.law.jurisdictions {
        need(ids::state(&place.code));
    }
    for circuit in &guide.law.circuits {
        need(ids::circuit(&circuit.id));
    }
    for contact in &guide.contacts {
        keys.insert(format!("{}.hours", ids::contact(&contact.id)), false);
    }
    keys
}

fn missing(
    tag: &str,
    expected: &BTreeMap<String, bool>,
    own: &Inventory,
    source: &Inventory,
    findings: &mut Vec<Finding>,
) {
    for (key, needed) in expected {
        if own.contains_key(key) || !(*needed || source.contains_key(key)) {
            continue;
        }
        let file = source
            .get(key)
            .map_or_else(|| "…".to_owned(), |m| m.file.clone())
            .replace(&format!("locales/{SOURCE}/"), &format!("locales/{tag}/"));
        let file = if file == "…" {
            format!("locales/{tag}")
        } else {
            file
        };
        let id = key.split('.').next().unwrap_or(key);
        let line = own.get(id).map(|message| message.line);
        findings.push(Finding::new(&file, key, "this message is missing").at(line));
    }
}

fn orphans(expected: &BTreeMap<String, bool>, own: &Inventory, findings: &mut Vec<Finding>) {
    for (key, message) in own {
        if !expected.contains_key(key) {
            let hint = nearest(key, expected.keys().map(String::as_str)).map(str::to_owned);
            findings.push(
                Finding::new(&message.file, key, "nothing in the guide says this message")
                    .at(Some(message.line))
                    .instead(hint),
            );
        }
    }
}

fn agreement(own: &Inventory, source: &Inventory, findings: &mut Vec<Finding>) {
    for (key, message) in own {
        let Some(english) = source.get(key) else {
            continue;
        };
        let lacks: Vec<&str> = english
            .places
            .difference(&message.places)
            .map(String::as_str)
            .collect();
        let adds: Vec<&str> = message
            .places
            .difference(&english.places)
            .map(String::as_str)
            .collect();
        for (verb, names) in [("lacks", lacks), ("adds", adds)] {
            if !names.is_empty() {
                let problem = format!("{verb} the value ${}", names.join(", $"));
                findings.push(Finding::new(&message.file, key, problem).at(Some(message.line)));
            }
        }
    }
}

/// Values that pages give to single messages.
pub(super) const GIVEN_BY_PAGES: &[&str] = &[
    "answers",
    "circuit",
    "citation",
    "clinic",
    "count",
    "date",
    "day",
    "days",
    "end",
    "groups",
    "holiday",
    "hour",
    "law-date",
    "minute",
    "month",
    "number",
    "page",
    "pages",
    "percent",
    "of",
    "questions",
    "state",
    "step",
    "term",
    "time",
    "weekday",
    "what",
    "year",
    "line",
    "reason",
];

/// Values that only a plan with a chosen state can place.
const OF_THE_STATE: &[&str] = &["circuit", "law-date", "state"];

fn placeables(guide: &Guide, own: &Inventory, findings: &mut Vec<Finding>) {
    for (key, message) in own {
        for name in &message.places {
            let id = key.split('.').next().unwrap_or(key);
            let given: &[&str] = if msg::all().any(|message| message.0 == id) {
                GIVEN_BY_PAGES
            } else if id.starts_with("plan-") || id.starts_with("sheet-") {
                OF_THE_STATE
            } else {
                &[]
            };
            let selected = msg::LAW_PAGES
                .iter()
                .chain(msg::PAGES)
                .any(|message| message.0 == id)
                && SELECTORS.iter().any(|(selector, _)| selector == name);
            let known =
                guide.values.contains_key(name) || given.contains(&name.as_str()) || selected;
            if !known {
                let hint = nearest(name, guide.values.keys().map(String::as_str));
                findings.push(
                    Finding::new(&message.file, key, format!("there is no value ${name}"))
                        .at(Some(message.line))
                        .instead(hint.map(|hint| format!("{{ ${hint} }}"))),
                );
            }
        }
    }
    let items = guide.plan.items.iter();
    let items = items.map(|item| (ids::plan(&item.id), &item.when));
    let parts = guide.sheets.iter().flat_map(|sheet| {
        let id = ids::sheet(&sheet.id);
        let parts = sheet.parts.iter();
        parts.map(move |part| (format!("{id}.{}", part.id), &part.when))
    });
    for (key, when) in items.chain(parts) {
        let Some(message) = own.get(&key) else {
            continue;
        };
        for name in OF_THE_STATE {
            if !message.places.contains(*name) {
                continue;
            }
            if let Some(code) = shown_without(guide, when, name) {
                let problem = format!("places ${name} but can show with state={code}");
                findings.push(Finding::new(&message.file, &key, problem).at(Some(message.line)));
            }
        }
    }
}

/// An answer to the question about the state with which an item may show
/// although the value `name` is not known.
fn shown_without(guide: &Guide, when: &crate::guide::When, name: &str) -> Option<String> {
    let state: QuestionId = guide.walkthrough.state;
    let question = guide.walkthrough.question(state)?;
    question
        .choices
        .iter()
        .enumerate()
        .filter(|(index, _)| match guide.law.jurisdictions.get(*index) {
            None => true,
            Some(place) => name == "circuit" && place.circuit.is_none(),
        })
        .find(|(index, _)| {
            let mut answers = vec![None; guide.walkthrough.len()];
            if let Some(answer) = answers.get_mut(state.index()) {
                *answer = Some(ChoiceSet::one(*index));
            }
            when.settled(&answers) != Some(false)
        })
        .map(|(_, code)| code.clone())
}

fn banned_number(files: &Files, findings: &mut Vec<Finding>) {
    for (path, text) in files.below("") {
        for (index, line) in text.lines().enumerate() {
            if holds_tip_line(line) {
                let problem = "this is ICE's tip line, which is no help";
                findings.push(Finding::new(path, "", problem).at(Some(index + 1)));
            }
        }
    }
}

/// The links that sentences may use.
pub(super) struct Targets {
    pub terms: BTreeSet<String>,
    pub faq: BTreeSet<String>,
    pub steps: BTreeSet<String>,
    pub pages: BTreeSet<String>,
    pub sheets: BTreeSet<String>,
}

impl Targets {
    pub fn of(guide: &Guide) -> Self {
        Self {
            terms: guide.glossary.iter().map(|t| t.id.clone()).collect(),
            faq: guide.faq.entries.iter().map(|e| e.id.clone()).collect(),
            steps: guide
                .walkthrough
                .questions()
                .map(|(_, q)| q.id.clone())
                .collect(),
            sheets: guide.sheets.iter().map(|s| s.id.clone()).collect(),
            pages: PAGES
                .iter()
                .map(|id| (*id).to_owned())
                .chain(guide.situations.iter().map(|s| ids::situation(&s.id)))
                .chain(guide.stories.iter().map(|s| ids::story(&s.id)))
                .chain(guide.stories.iter().map(|s| ids::notes(&s.id)))
                .collect(),
        }
    }
}
