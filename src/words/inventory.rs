//! Every message of a locale with what it places, for the checker.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash as _, Hasher as _};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::guide::{Files, Finding};

/// One message or one attribute of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The file it stands in.
    pub file: String,
    /// The line of its message, counted from 1.
    pub line: usize,
    /// The names of the values it places.
    pub places: BTreeSet<String>,
    /// A number that changes when its words change, so that a translation can
    /// tell whether the English it was made from is still the same.
    pub print: u64,
}

/// The messages of a locale by id, or id and attribute ("q-where.help").
pub type Inventory = BTreeMap<String, Message>;

/// Reads the inventory of the locale `tag`; ids that stand twice are findings.
#[must_use]
pub fn take(files: &Files, tag: &str, findings: &mut Vec<Finding>) -> Inventory {
    let mut inventory = Inventory::new();
    let folder = format!("locales/{tag}/");
    for (path, text) in files.below(&folder) {
        if !Files::is_words(path) {
            continue;
        }
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let lines = message_lines(text);
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let line = lines.get(id).copied().unwrap_or(1);
            let mut add = |key: String, pattern: &Pattern<&str>| {
                let mut places = BTreeSet::new();
                placed_in(pattern, &mut places);
                let mut print = fnv::FnvHasher::default();
                format!("{pattern:?}").hash(&mut print);
                let known = inventory.insert(
                    key.clone(),
                    Message {
                        file: path.to_owned(),
                        line,
                        places,
                        print: print.finish(),
                    },
                );
                if known.is_some() {
                    findings.push(
                        Finding::new(path, &key, "this message stands here twice").at(Some(line)),
                    );
                }
            };
            if let Some(pattern) = &message.value {
                add(id.to_owned(), pattern);
            }
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    inventory
}

/// The line on which each message starts; messages start in the first column.
fn message_lines(text: &str) -> BTreeMap<&str, usize> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|(i, line)| Some((line.split_once('=')?.0.trim_end(), i + 1)))
        .collect()
}

fn placed_in(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            placed_by(expression, into);
        }
    }
}

fn placed_by(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => placed_inline(inline, into),
        Expression::Select { selector, variants } => {
            placed_inline(selector, into);
            for variant in variants {
                placed_in(&variant.value, into);
            }
        }
    }
}

fn placed_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => placed_by(expression, into),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                placed_inline(argument, into);
            }
        }
        _ => {}
    }
}
