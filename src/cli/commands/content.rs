//! Commands for editors: what is wrong with the content, what is translated, and
//! where the questions lead.

use std::fmt::Write as _;

use super::{CommandError, Result, files, load, locale, pretty};
use crate::check::{self, Grade, Report, Scale, Standing};
use crate::cli::args::{self, GraphFormat};
use crate::cli::{Outcome, graph};
use crate::words::Review;

pub(in crate::cli) fn check(args: &args::Check) -> Result {
    let report = check::check(&files(&args.content)?, args.on);
    let mut out = String::new();
    for finding in &report.findings {
        let _ = writeln!(out, "{finding}");
    }
    for (id, review_by) in &report.overdue {
        let _ = writeln!(out, "{id}: was to be checked again by {review_by}");
    }
    for (id, review_by) in &report.due_soon {
        let _ = writeln!(out, "{id}: is to be checked again by {review_by}");
    }
    if args.grades {
        out.push_str(&grades(&report));
    }
    if args.on.is_some() {
        for (part, standing) in &report.standing {
            let _ = writeln!(out, "{}", sure(part, *standing));
        }
    }
    if let Some(walk) = &report.walk {
        let _ = writeln!(
            out,
            "{} combinations of answers walked, {} plans proven ({} to {} items each), \
             {} groups of states that no condition tells apart",
            walk.combinations, walk.plans, walk.smallest, walk.largest, walk.law_groups
        );
    }
    for tag in whole_languages(&report) {
        let grades = report.grades.iter().filter(|grade| grade.tag == tag);
        let _ = writeln!(out, "{}", in_short(tag, &grades.collect::<Vec<_>>()));
    }
    if !report.standing.is_empty() {
        let all = report
            .standing
            .iter()
            .fold(Standing::default(), |sum, (_, one)| sum.and(*one));
        let _ = writeln!(out, "{}", sure("all statements", all));
    }
    let _ = writeln!(out, "{} findings", report.findings.len());
    Ok(Outcome {
        out,
        code: u8::from(!report.findings.is_empty()),
        ..Outcome::default()
    })
}

/// How sure the statements of a part are.
fn sure(part: &str, standing: Standing) -> String {
    let Standing {
        verified,
        known,
        uncertain,
    } = standing;
    format!(
        "{part}: {verified} rest on verified sources, {known} on known, {uncertain} on uncertain"
    )
}

/// The languages of which all is translated, which are those with a formula.
fn whole_languages(report: &Report) -> Vec<&str> {
    let with_formula = report
        .grades
        .iter()
        .filter(|grade| grade.scale != Scale::SentenceLength);
    let mut tags: Vec<&str> = with_formula.map(|grade| grade.tag.as_str()).collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// The median and the hardest of some texts of one language.
fn in_short(name: &str, grades: &[&Grade]) -> String {
    let hardest = grades
        .iter()
        .copied()
        .max_by(|a, b| a.hardness().total_cmp(&b.hardness()));
    let (Some(median), Some(hardest)) = (check::median(grades.iter().copied()), hardest) else {
        return String::new();
    };
    format!(
        "{name}: {} texts, median {median:.1}, hardest {:.1} ({}); {}",
        grades.len(),
        hardest.score,
        hardest.id,
        hardest.scale.name()
    )
}

/// Every text with its grade, the hardest of each language first, then the median
/// of each part.
fn grades(report: &Report) -> String {
    let mut out = String::new();
    let mut tags: Vec<&str> = report
        .grades
        .iter()
        .map(|grade| grade.tag.as_str())
        .collect();
    tags.dedup();
    for tag in tags {
        let mut grades: Vec<&Grade> = report.grades.iter().filter(|g| g.tag == tag).collect();
        grades.sort_by(|a, b| b.hardness().total_cmp(&a.hardness()));
        for grade in &grades {
            let Grade {
                part,
                id,
                score,
                words,
                longest,
                ..
            } = grade;
            let _ = writeln!(
                out,
                "{tag:<8} {score:>6.1}  {words:>4} words, longest sentence {longest:>2}  {part}: {id}"
            );
        }
        let mut parts: Vec<&str> = grades.iter().map(|grade| grade.part.as_str()).collect();
        parts.sort_unstable();
        parts.dedup();
        for part in parts {
            let of_part = grades.iter().copied().filter(|grade| grade.part == part);
            let name = format!("{tag} {part}");
            let _ = writeln!(out, "{}", in_short(&name, &of_part.collect::<Vec<_>>()));
        }
    }
    out
}

pub(in crate::cli) fn coverage(args: &args::Coverage) -> Result {
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

pub(in crate::cli) fn graph(args: &args::Graph) -> Result {
    let (guide, _) = load(&args.content)?;
    Ok(Outcome::said(match args.format {
        GraphFormat::Dot => graph::dot(&guide),
        GraphFormat::Mermaid => graph::mermaid(&guide),
        GraphFormat::Json => pretty(&graph::json(&guide))?,
    }))
}
