//! Proves the inside of each sentence: mark-up, links, and that no number is
//! spelled out where a value belongs.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::words::Targets;
use crate::guide::{Files, Finding, Guide, nearest};
use crate::words::{Link, parse_markup};

/// Checks every sentence of the locale `tag`.
pub(super) fn check(files: &Files, guide: &Guide, tag: &str, findings: &mut Vec<Finding>) {
    let targets = Targets::of(guide);
    let folder = format!("locales/{tag}/");
    for (path, text) in files.below(&folder) {
        if !Files::is_words(path) {
            continue;
        }
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let line = crate::guide::line_of(text, &format!("\n{id} ")).map(|line| line + 1);
            let mut look = |key: &str, pattern: &Pattern<&str>| {
                // Circuits are called by their number, and so are months in
                // Chinese and Korean.
                let named = id.starts_with("circuit-") || id.starts_with("date-month-");
                for problem in sentence(pattern, &targets, named) {
                    let finding = Finding::new(path, key, problem.0).at(line);
                    findings.push(finding.instead(problem.1));
                }
            };
            if let Some(pattern) = &message.value {
                look(id, pattern);
            }
            for attribute in &message.attributes {
                look(&format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
}

type Problem = (String, Option<String>);

fn sentence(pattern: &Pattern<&str>, targets: &Targets, may_count: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    // Stand-ins keep the mark-up around a placed value readable.
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => text.push_str(&placed(inline, &mut problems)),
                Expression::Select { selector, variants } => {
                    placed(selector, &mut problems);
                    for variant in variants {
                        problems.extend(sentence(&variant.value, targets, may_count));
                    }
                }
            },
        }
    }
    match parse_markup(&text) {
        Err(error) => problems.push((error.to_string(), None)),
        Ok(spans) => {
            let mut words = spans.iter().flat_map(|span| span.text.chars());
            if let Some(digit) = words.find(|c| c.is_ascii_digit() && !may_count) {
                let problem = format!("spells a number out ({digit}…)");
                let hint = "a value from assets/guide/values.ron".to_owned();
                problems.push((problem, Some(hint)));
            }
            for link in spans.iter().filter_map(|span| span.link.as_ref()) {
                problems.extend(lost(link, targets));
            }
        }
    }
    problems
}

/// What a placed thing puts into the sentence, as far as it is known here. Only
/// values and words in quotes can be placed: a guide whose sentences lean on one
/// another cannot be translated piece by piece.
fn placed(inline: &InlineExpression<&str>, problems: &mut Vec<Problem>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::VariableReference { .. } => "…".to_owned(),
        _ => {
            let problem = "places something other than a value".to_owned();
            problems.push((problem, Some("{ $name }".to_owned())));
            "…".to_owned()
        }
    }
}

fn lost(link: &Link, targets: &Targets) -> Option<Problem> {
    let (kind, id, known) = match link {
        Link::Term(id) => ("term", id, &targets.terms),
        Link::Faq(id) => ("faq", id, &targets.faq),
        Link::Step(id) => ("step", id, &targets.steps),
        Link::Page(id) => ("page", id, &targets.pages),
        Link::Sheet(id) => ("sheet", id, &targets.sheets),
        // Made by pages, never written in a sentence.
        Link::Law(_) | Link::Source(_) => return None,
    };
    if known.contains(id) {
        return None;
    }
    let hint = nearest(id, known.iter().map(String::as_str));
    let hint = hint.map(|hint| format!("{kind}:{hint}"));
    Some((format!("leads to {kind}:{id}, which is not there"), hint))
}
