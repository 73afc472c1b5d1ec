//! Proves the content: every id has its words, every link and value resolves,
//! every question can be reached, and every way through the questions ends in a
//! plan that is whole and does not contradict itself. Holds the words against the
//! rules of plain language, and measures how hard they are to read.

mod grades;
mod items;
mod language;
mod reading;
mod search;
mod selectors;
mod shape;
mod standing;
mod stories;
mod terms;
mod text;
mod texts;
mod walk;
mod words;

pub use grades::{Grade, median};
pub use reading::Scale;
pub use standing::Standing;
pub use walk::Walk;
pub use words::{Coverage, Part, coverage, made_from};

use jiff::civil::Date;

use crate::guide::{self, Files, Finding, Guide};
use crate::words::Words;

/// What a check found out.
#[derive(Debug, Clone)]
pub struct Report {
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// What the walk through all answers saw; `None` when the files could not
    /// even be loaded.
    pub walk: Option<Walk>,
    /// Sources whose review date has passed on the day asked about, by id.
    pub overdue: Vec<(String, Date)>,
    /// Sources to be checked again within 30 days of it, by id.
    pub due_soon: Vec<(String, Date)>,
    /// How many statements of each part are how sure.
    pub standing: Vec<(&'static str, Standing)>,
    /// How hard the texts of each language are to read.
    pub grades: Vec<Grade>,
}

/// Checks the content files. `on` is the day against which review dates are
/// held, if any.
#[must_use]
pub fn check(files: &Files, on: Option<Date>) -> Report {
    // Here nothing is taken on trust.
    match load_whole(files) {
        Err(findings) => Report {
            findings,
            walk: None,
            overdue: Vec::new(),
            due_soon: Vec::new(),
            standing: Vec::new(),
            grades: Vec::new(),
        },
        Ok((guide, words)) => {
            let mut findings = words::check(files, &guide);
            search::check(files, &guide, &words, &mut findings);
            findings.extend(stories::check(&guide));
            selectors::check(files, &mut findings);
            let grades = sentences(files, &guide, &words, &mut findings);
            let walk = walk::check(&guide, &mut findings);
            for finding in &mut findings {
                let text = files.text(&finding.file);
                let line = || text.and_then(|text| guide::line_of_id(text, &finding.id));
                finding.line = finding.line.or_else(line);
            }
            findings.sort();
            findings.dedup();
            Report {
                findings,
                walk: Some(walk),
                overdue: on.map_or_else(Vec::new, |on| standing::overdue(&guide, on)),
                due_soon: on.map_or_else(Vec::new, |on| standing::due_soon(&guide, on)),
                standing: standing::count(&guide),
                grades,
            }
        }
    }
}

/// Loads guide and words, or says all that is wrong with either. The words built into the
/// program are read language by language, as they are needed.
///
/// # Errors
/// Every finding about files that cannot be loaded.
pub fn load(files: &Files) -> Result<(Guide, Words), Vec<Finding>> {
    if !files.are_built_in() {
        return load_whole(files);
    }
    let guide = guide::load(files)?;
    let words = Words::trust(files, &guide.values)?;
    Ok((guide, words))
}

/// Loads guide and words, every language at once.
fn load_whole(files: &Files) -> Result<(Guide, Words), Vec<Finding>> {
    let guide = guide::load(files)?;
    let words = Words::load(files, &guide.values)?;
    Ok((guide, words))
}

/// Sources and law whose review date is before a day, by id.
#[must_use]
pub fn overdue(guide: &Guide, on: Date) -> Vec<(String, Date)> {
    let facts = guide.sources.iter().map(|s| (s.id.clone(), s.review_by));
    let law = guide.law.jurisdictions.iter();
    let law = law.map(|j| (format!("law:{}", j.code), j.review_by));
    facts.chain(law).filter(|(_, by)| *by < on).collect()
}

/// Holds every sentence against the rules of its language, and measures it.
fn sentences(
    files: &Files,
    guide: &Guide,
    words: &Words,
    findings: &mut Vec<Finding>,
) -> Vec<Grade> {
    let mut grades = Vec::new();
    for locale in words.locales() {
        let tag = &locale.manifest.tag;
        let said = texts::all(files, guide, words, locale);
        grades.extend(grades::measure(&said, tag, findings));
        if let Some(rules) = guide.rules.get(tag) {
            language::check(&said, rules, findings);
        }
        if locale.manifest.whole {
            terms::check(&said, guide, words, locale, findings);
        }
    }
    grades
}
