//! How hard each text of each language is to read, and which are too hard.

use super::reading::{HARDEST_ENGLISH, Reading, Scale, longest_allowed};
use super::texts::Said;
use crate::guide::Finding;
use crate::words::SOURCE;

/// Attributes that are labels and no sentences.
const LABELS: &[&str] = &["short", "name", "hours"];

/// Messages whose own words are a name; only their attributes are sentences.
const NAMES: &[&str] = &["contact-", "term-"];

/// How hard one text is to read: a message with its attributes, as one answer, one
/// question or one item of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Grade {
    /// The language it is in.
    pub tag: String,
    /// The part of the guide, by its file: "faq".
    pub part: String,
    /// The message's id.
    pub id: String,
    /// By what it is measured.
    pub scale: Scale,
    /// The score on that scale.
    pub score: f64,
    /// How many words it has.
    pub words: usize,
    /// How many words its longest sentence has.
    pub longest: usize,
}

/// Parts that lawyers and editors read, not families.
const FOR_EDITORS: &[&str] = &["export"];

impl Grade {
    /// The score, turned so that a higher one is harder to read on every scale.
    #[must_use]
    pub fn hardness(&self) -> f64 {
        hardness(self.scale, self.score)
    }
}

fn hardness(scale: Scale, score: f64) -> f64 {
    match scale {
        Scale::FleschKincaid | Scale::SentenceLength => score,
        Scale::Inflesz => -score,
    }
}

/// Measures what a language says; texts of a few words have no grade. Of a text
/// with several ways, the hardest counts.
pub(super) fn measure(said: &[Said], tag: &str, findings: &mut Vec<Finding>) -> Vec<Grade> {
    let scale = Scale::of(tag);
    let mut grades = Vec::new();
    let for_readers = said
        .iter()
        .filter(|said| !FOR_EDITORS.contains(&said.part()));
    for said in for_readers {
        let label = |key: &str| match key.split_once('.') {
            Some((_, attribute)) => LABELS.contains(&attribute),
            None => NAMES.iter().any(|start| key.starts_with(start)),
        };
        let mut whole = Reading::default();
        for line in said.lines.iter().filter(|line| !label(&line.key)) {
            let readings = line.ways.iter().map(|way| Reading::of(&way.plain(), tag));
            let hardness = |reading: &Reading| {
                let score = scale.score(*reading);
                score.map_or(f64::NEG_INFINITY, |score| hardness(scale, score))
            };
            let hardest = readings.max_by(|a, b| hardness(a).total_cmp(&hardness(b)));
            let Some(reading) = hardest else { continue };
            whole = whole.and(reading);
            let longest = line
                .ways
                .iter()
                .map(|way| Reading::of(&way.plain(), tag).longest);
            let longest = longest.max().unwrap_or(0);
            if let Some(allowed) = longest_allowed(tag).filter(|allowed| longest > *allowed) {
                let problem = format!("has a sentence of {longest} words, more than {allowed}");
                let finding = Finding::new(&said.file, &line.key, problem);
                findings.push(finding.at(Some(said.line)));
            }
        }
        let Some(score) = scale.score(whole) else {
            continue;
        };
        if tag == SOURCE && score > HARDEST_ENGLISH {
            let problem = format!("reads at grade {score:.1}, above {HARDEST_ENGLISH}");
            let finding = Finding::new(&said.file, &said.id, problem);
            findings.push(finding.at(Some(said.line)));
        }
        grades.push(Grade {
            tag: tag.to_owned(),
            part: said.part().to_owned(),
            id: said.id.clone(),
            scale,
            score,
            words: whole.words,
            longest: whole.longest,
        });
    }
    grades
}

/// The middle one of some scores.
#[must_use]
pub fn median<'g>(grades: impl IntoIterator<Item = &'g Grade>) -> Option<f64> {
    let mut scores: Vec<f64> = grades.into_iter().map(|grade| grade.score).collect();
    scores.sort_by(f64::total_cmp);
    let half = scores.len() / 2;
    let upper = *scores.get(half)?;
    let lower = match half.checked_sub(1).and_then(|below| scores.get(below)) {
        Some(lower) if scores.len().is_multiple_of(2) => *lower,
        _ => upper,
    };
    Some(f64::midpoint(lower, upper))
}
