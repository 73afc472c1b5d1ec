//! Proves what messages select on: every value that a fact can have is there,
//! and no other, so that no place is told of by the wrong sentence.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::guide::facts::SELECTORS;
use crate::guide::{Files, Finding, nearest};

/// Checks every message of every locale that selects on a fact.
pub(super) fn check(files: &Files, findings: &mut Vec<Finding>) {
    for (path, text) in files.below("locales/") {
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
            let attributes = message.attributes.iter().map(|a| &a.value);
            for pattern in message.value.iter().chain(attributes) {
                for (problem, hint) in slips(pattern) {
                    findings.push(Finding::new(path, id, problem).at(line).instead(hint));
                }
            }
        }
    }
}

type Slip = (String, Option<String>);

fn slips(pattern: &Pattern<&str>) -> Vec<Slip> {
    let mut slips_found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        for variant in variants {
            slips_found.extend(slips(&variant.value));
        }
        let InlineExpression::VariableReference { id } = selector else {
            continue;
        };
        let Some((name, tokens)) = SELECTORS.iter().find(|(name, _)| *name == id.name) else {
            continue;
        };
        let keys: Vec<&str> = variants
            .iter()
            .map(|variant| match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => value,
            })
            .collect();
        for key in keys.iter().filter(|key| !tokens.contains(key)) {
            let hint = nearest(key, tokens.iter().copied()).map(|token| format!("[{token}]"));
            slips_found.push((format!("${name} is never [{key}]"), hint));
        }
        for token in tokens.iter().filter(|token| !keys.contains(token)) {
            slips_found.push((format!("lacks [{token}] of ${name}"), None));
        }
    }
    slips_found
}
