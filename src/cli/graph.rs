//! The walkthrough as a graph, for editors and other programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::guide::{Goal, Guide, Question};

/// The questions that may come next, each once, "plan" among them.
fn next(guide: &Guide, question: &Question) -> Vec<String> {
    let mut names = Vec::new();
    for rule in &question.next {
        let name = match rule.to {
            Goal::Plan => "plan".to_owned(),
            Goal::Question(id) => guide
                .walkthrough
                .question(id)
                .map_or_else(String::new, |q| q.id.clone()),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn edges(guide: &Guide) -> Vec<(String, String)> {
    guide
        .walkthrough
        .questions()
        .flat_map(|(_, q)| next(guide, q).into_iter().map(move |to| (q.id.clone(), to)))
        .collect()
}

/// For Graphviz.
pub(super) fn dot(guide: &Guide) -> String {
    let mut out = "digraph walkthrough {\n".to_owned();
    for (from, to) in edges(guide) {
        let _ = writeln!(out, "  \"{from}\" -> \"{to}\";");
    }
    out.push_str("}\n");
    out
}

/// For Mermaid.
pub(super) fn mermaid(guide: &Guide) -> String {
    let mut out = "flowchart TD\n".to_owned();
    for (from, to) in edges(guide) {
        let _ = writeln!(out, "  {from} --> {to}");
    }
    out
}

/// For programs: every question, its answers, what may come next.
pub(super) fn json(guide: &Guide) -> Value {
    let questions: Vec<Value> = guide
        .walkthrough
        .questions()
        .map(|(_, q)| {
            let unsure = q.unsure.and_then(|index| q.choices.get(index));
            let several = matches!(q.kind, crate::guide::QuestionKind::Many { .. });
            json!({
                "id": q.id,
                "section": guide.walkthrough.sections.get(q.section),
                "several": several,
                "answers": q.choices,
                "unsure": unsure,
                "next": next(guide, q),
            })
        })
        .collect();
    let start = guide.walkthrough.question(guide.walkthrough.start);
    json!({ "start": start.map(|q| q.id.clone()), "questions": questions })
}
