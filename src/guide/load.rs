//! From content files to a [`Guide`] with every id resolved, or a list of
//! everything that is wrong with them.

use std::collections::{BTreeMap, HashSet};

use super::finding::{Finding, line_of_id, nearest};
use super::keyboards::{KEYBOARDS, Keyboard};
use super::law::{Circuit, Jurisdiction, Law};
use super::map::TILES;
use super::read::{quoted, read};
use super::resolve::Names;
use super::sheets::SHEETS;
use super::stories::{STORIES, Stories};
use super::{
    Contact, Files, Goal, Guide, Next, Question, QuestionKind, Rules, Source, SourceId, Term,
    Walkthrough, Wording, raw,
};
use crate::words::Value;

pub(super) const WALKTHROUGH: &str = "assets/guide/walkthrough.ron";
pub(super) const PLAN: &str = "assets/guide/plan.ron";
pub(super) const FAQ: &str = "assets/guide/faq.ron";
pub(super) const SITUATIONS: &str = "assets/guide/situations.ron";
pub(super) const FINDING: &str = "assets/guide/finding.ron";
pub(super) const GLOSSARY: &str = "assets/guide/glossary.ron";
pub(super) const CONTACTS: &str = "assets/guide/contacts.ron";
pub(super) const SOURCES: &str = "assets/guide/sources.ron";
pub(super) const LAW: &str = "assets/guide/law.ron";
/// The folder of the words people use, a file for each language that has one.
const WORDING: &str = "assets/search/";
const VALUES: &str = "assets/guide/values.ron";
const LANGUAGE: &str = "assets/guide/language.ron";

/// The value that holds the day the content was last checked as a whole.
const CONTENT_DATE: &str = "date-content";

/// Every content file as its editors wrote it.
struct Raw {
    walkthrough: raw::Walkthrough,
    plan: raw::Plan,
    faq: raw::Faq,
    sheets: raw::Sheets,
    stories: Stories,
    situations: Vec<raw::Situation>,
    finding: raw::FindSomeone,
    glossary: Vec<raw::Term>,
    contacts: Vec<raw::Contact>,
    sources: Vec<raw::Source>,
    law: raw::Law,
    tiles: Vec<raw::Tile>,
    keyboards: Vec<Keyboard>,
    values: BTreeMap<String, Value>,
    wording: BTreeMap<String, Wording>,
    rules: BTreeMap<String, Rules>,
}

fn keep<T>(result: Result<T, Finding>, findings: &mut Vec<Finding>) -> Option<T> {
    result.map_err(|finding| findings.push(finding)).ok()
}

fn read_all(files: &Files) -> Result<Raw, Vec<Finding>> {
    let mut findings = Vec::new();
    // Read every file before giving up, so that all slips show at once.
    let walkthrough = keep(read(files, WALKTHROUGH), &mut findings);
    let plan = keep(read(files, PLAN), &mut findings);
    let faq = keep(read(files, FAQ), &mut findings);
    let sheets = keep(read(files, SHEETS), &mut findings);
    let stories = keep(read(files, STORIES), &mut findings);
    let situations = keep(read(files, SITUATIONS), &mut findings);
    let finding = keep(read(files, FINDING), &mut findings);
    let glossary = keep(read(files, GLOSSARY), &mut findings);
    let contacts = keep(read(files, CONTACTS), &mut findings);
    let sources = keep(read(files, SOURCES), &mut findings);
    let law = keep(read(files, LAW), &mut findings);
    let tiles = keep(read(files, TILES), &mut findings);
    let keyboards = keep(read(files, KEYBOARDS), &mut findings);
    let values = keep(read(files, VALUES), &mut findings);
    let rules = keep(read(files, LANGUAGE), &mut findings);
    let mut wording = BTreeMap::new();
    for (path, _) in files.below(WORDING) {
        let tag = path.trim_start_matches(WORDING).trim_end_matches(".ron");
        if let Some(read) = keep(read(files, path), &mut findings) {
            wording.insert(tag.to_owned(), read);
        }
    }
    let all = (|| {
        Some(Raw {
            walkthrough: walkthrough?,
            plan: plan?,
            faq: faq?,
            sheets: sheets?,
            stories: stories?,
            situations: situations?,
            finding: finding?,
            glossary: glossary?,
            contacts: contacts?,
            sources: sources?,
            law: law?,
            tiles: tiles?,
            keyboards: keyboards?,
            values: values?,
            wording,
            rules: rules?,
        })
    })();
    all.filter(|_| findings.is_empty()).ok_or(findings)
}

/// Loads and resolves the guide.
///
/// # Errors
/// Every finding, in the order of the files; a guide with a finding is never
/// shown in part.
pub fn load(files: &Files) -> Result<Guide, Vec<Finding>> {
    let raw = read_all(files)?;
    let mut loader = Loader::new(files);
    let guide = loader.resolve(raw);
    match guide {
        Some(guide) if loader.findings.is_empty() => Ok(guide),
        _ => Err(loader.findings),
    }
}

/// Gathers findings while ids are resolved.
pub(super) struct Loader<'a> {
    files: &'a Files,
    pub findings: Vec<Finding>,
}

impl<'a> Loader<'a> {
    fn new(files: &'a Files) -> Self {
        Self {
            files,
            findings: Vec::new(),
        }
    }

    /// Notes a finding about the entry `id` of `file`.
    pub fn find(&mut self, file: &str, id: &str, problem: String, instead: Option<String>) {
        let line = self.files.text(file).and_then(|text| line_of_id(text, id));
        self.findings
            .push(Finding::new(file, id, problem).at(line).instead(instead));
    }

    /// Looks `name` up among `names`; an unknown one is a finding about `id`.
    pub fn look_up(
        &mut self,
        (file, id): (&str, &str),
        kind: &str,
        name: &str,
        names: &[String],
    ) -> Option<usize> {
        let found = names.iter().position(|known| known == name);
        if found.is_none() {
            let hint = nearest(name, names.iter().map(String::as_str)).map(quoted);
            self.find(file, id, format!("there is no {kind} \"{name}\""), hint);
        }
        found
    }

    pub fn unique<'n>(&mut self, file: &str, kind: &str, names: impl Iterator<Item = &'n str>) {
        let mut seen = HashSet::new();
        for name in names {
            if !seen.insert(name) {
                self.find(file, name, format!("this {kind} stands here twice"), None);
            }
        }
    }

    fn resolve(&mut self, raw: Raw) -> Option<Guide> {
        let sources = self.sources(raw.sources);
        let source_names: Vec<String> = sources.iter().map(|s| s.id.clone()).collect();
        let also: Vec<(String, Vec<String>)> = raw
            .law
            .jurisdictions
            .iter()
            .map(|j| (j.code.clone(), j.also.clone()))
            .collect();
        let mut law = self.law(raw.law, &source_names);
        law.tiles = self.tiles(&raw.tiles, &law);
        let keyboards = self.keyboards(raw.keyboards);
        let contacts = self.contacts(raw.contacts, &source_names);
        let (walkthrough, names) = self.walkthrough(raw.walkthrough, &law, source_names)?;
        let plan = self.plan(raw.plan, &names, &contacts);
        self.also(&mut law, &also, &plan);
        let faq = self.faq(raw.faq, &names);
        let sheets = self.sheets(raw.sheets, &names);
        let stories = self.stories(raw.stories.stories);
        let situations = self.situations(raw.situations, &names, &plan, &faq);
        let finding = self.finding(raw.finding, &names, &faq, &contacts);
        let glossary = self.glossary(raw.glossary, &names);

        let mut values = raw.values;
        for contact in &contacts {
            if let Some(phone) = &contact.phone {
                values.insert(format!("phone-{}", contact.id), Value::Phone(phone.clone()));
            }
        }
        let Some(Value::Date(content_date)) = values.get(CONTENT_DATE).cloned() else {
            let problem = "the date of the content is missing".to_owned();
            let hint = Some(format!("\"{CONTENT_DATE}\": Date(\"2026-11-24\")"));
            self.find(VALUES, CONTENT_DATE, problem, hint);
            return None;
        };
        Some(Guide {
            walkthrough,
            plan,
            faq,
            sheets,
            stories,
            situations,
            finding,
            glossary,
            contacts,
            sources,
            law,
            values,
            wording: raw.wording,
            rules: raw.rules,
            keyboards,
            content_date,
        })
    }

    fn sources(&mut self, raw: Vec<raw::Source>) -> Vec<Source> {
        self.unique(SOURCES, "source", raw.iter().map(|s| s.id.as_str()));
        for source in &raw {
            if source.cites.is_empty() {
                let problem = "a source must cite something".to_owned();
                self.find(SOURCES, &source.id, problem, None);
            }
            if source.review_by < source.checked {
                let problem = "review_by is before checked".to_owned();
                self.find(SOURCES, &source.id, problem, None);
            }
            let span = source.checked.until(source.review_by);
            if source.moving && span.is_ok_and(|span| span.get_days() > MOVING_DAYS) {
                let problem = "this law is moving, so review_by is at most 60 days after checked";
                self.find(SOURCES, &source.id, problem.to_owned(), None);
            }
        }
        raw.into_iter()
            .map(|s| Source {
                id: s.id,
                topic: s.topic,
                cites: s.cites,
                confidence: s.confidence,
                moving: s.moving,
                as_of: s.as_of,
                checked: s.checked,
                review_by: s.review_by,
                editor: s.editor,
            })
            .collect()
    }

    /// The sources with these names; a statement that is not practical advice
    /// needs at least one.
    pub fn cited(
        &mut self,
        (file, id): (&str, &str),
        names: &[String],
        known: &[String],
        may_be_bare: bool,
    ) -> Vec<SourceId> {
        if names.is_empty() && !may_be_bare {
            let problem = "a legal statement must name a source".to_owned();
            let hint = Some("sources: [\"F…\"], or practical: true".to_owned());
            self.find(file, id, problem, hint);
        }
        names
            .iter()
            .filter_map(|name| self.look_up((file, id), "source", name, known))
            .map(SourceId)
            .collect()
    }

    fn law(&mut self, raw: raw::Law, sources: &[String]) -> Law {
        self.unique(
            LAW,
            "place",
            raw.jurisdictions.iter().map(|j| j.code.as_str()),
        );
        let circuit_names: Vec<String> = raw.circuits.iter().map(|c| c.id.clone()).collect();
        let circuits = raw
            .circuits
            .into_iter()
            .map(|c| {
                // Kept all the same, so that one slip makes no others.
                let source = self.look_up((LAW, &c.id), "source", &c.source, sources);
                let source = source.unwrap_or_default();
                Circuit {
                    id: c.id,
                    bond: c.bond,
                    case: c.case,
                    source: SourceId(source),
                }
            })
            .collect();
        let jurisdictions = raw
            .jurisdictions
            .into_iter()
            .map(|j| {
                if j.review_by < j.checked {
                    let problem = "review_by is before checked".to_owned();
                    self.find(LAW, &j.code, problem, None);
                }
                let as_of = parse_month(&j.as_of);
                if as_of.is_none() {
                    let problem = format!("as_of \"{}\" is not a month", j.as_of);
                    self.find(LAW, &j.code, problem, Some("\"2026-01\"".to_owned()));
                }
                Jurisdiction {
                    circuit: j.circuit.as_deref().and_then(|name| {
                        self.look_up((LAW, &j.code), "circuit", name, &circuit_names)
                    }),
                    code: j.code,
                    stance: j.stance,
                    may_hold: j.may_hold,
                    hold_time: j.hold_time,
                    warrant: j.warrant,
                    notify: j.notify,
                    copy: j.copy,
                    agreements: j.agreements,
                    instruments: j.instruments,
                    local: j.local,
                    help: j.help,
                    locator: j.locator,
                    as_of: as_of.unwrap_or((0, 1)),
                    confidence: j.confidence,
                    checked: j.checked,
                    review_by: j.review_by,
                    summary: j.summary,
                    notes: j.notes,
                    // Known only once the plan is.
                    also: Vec::new(),
                }
            })
            .collect();
        Law {
            circuits,
            jurisdictions,
            tiles: Vec::new(),
            page: self.page_facts(raw.page, sources),
        }
    }

    fn contacts(&mut self, raw: Vec<raw::Contact>, sources: &[String]) -> Vec<Contact> {
        self.unique(CONTACTS, "contact", raw.iter().map(|c| c.id.as_str()));
        raw.into_iter()
            .map(|c| {
                let source = self.look_up((CONTACTS, &c.id), "source", &c.source, sources);
                let source = source.unwrap_or_default();
                Contact {
                    id: c.id,
                    kind: c.kind,
                    phone: c.phone,
                    site: c.site,
                    run_by: c.run_by,
                    source: SourceId(source),
                }
            })
            .collect()
    }

    fn glossary(&mut self, raw: Vec<raw::Term>, names: &Names) -> Vec<Term> {
        self.unique(GLOSSARY, "term", raw.iter().map(|t| t.id.as_str()));
        raw.into_iter()
            .map(|t| Term {
                sources: self.cited((GLOSSARY, &t.id), &t.sources, &names.sources, false),
                id: t.id,
                everyday: t.everyday,
            })
            .collect()
    }

    fn walkthrough(
        &mut self,
        raw: raw::Walkthrough,
        law: &Law,
        sources: Vec<String>,
    ) -> Option<(Walkthrough, Names)> {
        self.unique(
            WALKTHROUGH,
            "question",
            raw.questions.iter().map(|q| q.id.as_str()),
        );
        self.unique(
            WALKTHROUGH,
            "section",
            raw.sections.iter().map(String::as_str),
        );
        for question in &raw.questions {
            let choices = question.choices.iter().map(String::as_str);
            self.unique(WALKTHROUGH, "choice", choices);
        }
        let names = Names::gather(&raw, law, sources);
        let mut questions = Vec::new();
        for q in &raw.questions {
            let at = (WALKTHROUGH, q.id.as_str());
            let choices = names.choices(&q.id).to_vec();
            if choices.len() > super::ChoiceSet::LIMIT {
                let problem = format!("{} choices are too many", choices.len());
                self.find(at.0, at.1, problem, None);
            }
            let kind = match &q.kind {
                raw::Kind::One => QuestionKind::One,
                raw::Kind::Jurisdictions => QuestionKind::Jurisdictions,
                raw::Kind::Many { none } => QuestionKind::Many {
                    none: self.look_up(at, "choice", none, &choices)?,
                },
            };
            let unsure = match &q.unsure {
                Some(unsure) => Some(self.look_up(at, "choice", unsure, &choices)?),
                None => None,
            };
            let next = q.next.iter().filter_map(|n| {
                let to = if n.to == "plan" {
                    Goal::Plan
                } else {
                    let index = self.look_up(at, "question", &n.to, &names.questions)?;
                    Goal::Question(names.question(index)?)
                };
                let when = names.when(self, at, &n.when).0;
                Some(Next { when, to })
            });
            let next = next.collect();
            questions.push(Question {
                id: q.id.clone(),
                section: self.look_up(at, "section", &q.section, &raw.sections)?,
                kind,
                choices,
                unsure,
                next,
            });
        }
        let at = (WALKTHROUGH, raw.start.as_str());
        let start = self.look_up(at, "question", &raw.start, &names.questions)?;
        let Some(state) = names.state else {
            let problem = "no question asks for the state".to_owned();
            self.find(
                WALKTHROUGH,
                "",
                problem,
                Some("kind: Jurisdictions".to_owned()),
            );
            return None;
        };
        let walkthrough = Walkthrough {
            start: names.question(start)?,
            sections: raw.sections,
            state,
            questions,
        };
        Some((walkthrough, names))
    }
}

/// How long a statement of moving law may go unchecked, in days.
const MOVING_DAYS: i32 = 60;

fn parse_month(text: &str) -> Option<(i16, i8)> {
    let (year, month) = text.split_once('-')?;
    let month: i8 = month.parse().ok().filter(|m| (1..=12).contains(m))?;
    Some((year.parse().ok()?, month))
}
