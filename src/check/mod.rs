//! Proves the content: every id has its words, every link and value resolves,
//! every question can be reached, and every way through the questions ends in a
//! plan that is whole and does not contradict itself.

mod items;
mod search;
mod selectors;
mod shape;
mod text;
mod walk;
mod words;

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
}

/// Checks the content files. `on` is the day against which review dates are
/// held, if any.
#[must_use]
pub fn check(files: &Files, on: Option<Date>) -> Report {
    match load(files) {
        Err(findings) => Report {
            findings,
            walk: None,
            overdue: Vec::new(),
        },
        Ok((guide, words)) => {
            let mut findings = words::check(files, &guide);
            search::check(files, &guide, &words, &mut findings);
            selectors::check(files, &mut findings);
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
                overdue: on.map_or_else(Vec::new, |on| overdue(&guide, on)),
            }
        }
    }
}

/// Loads guide and words, or says all that is wrong with either.
///
/// # Errors
/// Every finding about files that cannot be loaded.
pub fn load(files: &Files) -> Result<(Guide, Words), Vec<Finding>> {
    let guide = guide::load(files)?;
    let words = Words::load(files, &guide.values)?;
    Ok((guide, words))
}

fn overdue(guide: &Guide, on: Date) -> Vec<(String, Date)> {
    let facts = guide.sources.iter().map(|s| (s.id.clone(), s.review_by));
    let law = guide.law.jurisdictions.iter();
    let law = law.map(|j| (format!("law:{}", j.code), j.review_by));
    facts.chain(law).filter(|(_, by)| *by < on).collect()
}
