//! Writes the document as Markdown.

use std::fmt::Write as _;

use super::{Document, Entry};

/// The document as Markdown, with a line to mark under each text.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n\n", escaped(&document.title.plain()));
    for about in &document.about {
        let _ = writeln!(out, "{}\n", escaped(&about.plain()));
    }
    let mark = format!(
        "☐ {} ☐ {} ____________________",
        document.ok.plain(),
        document.change.plain()
    );
    for part in &document.parts {
        let _ = writeln!(out, "## {}\n", escaped(&part.title.plain()));
        for entry in &part.entries {
            write_entry(&mut out, entry, &mark);
        }
    }
    out
}

fn write_entry(out: &mut String, entry: &Entry, mark: &str) {
    let _ = write!(out, "### `{}`", entry.id);
    if let Some(title) = &entry.title {
        let _ = write!(out, " {}", escaped(&title.plain()));
    }
    out.push_str("\n\n");
    for note in &entry.notes {
        let _ = writeln!(out, "- {}", escaped(&note.plain()));
    }
    if !entry.notes.is_empty() {
        out.push('\n');
    }
    for statement in &entry.statements {
        if !statement.id.is_empty() {
            let _ = write!(out, "`{}` ", statement.id);
        }
        if let Some(label) = &statement.label {
            let _ = write!(out, "**{}** ", escaped(&label.plain()));
        }
        let _ = writeln!(out, "{}\n", escaped(&statement.text.plain()));
        for source in &statement.rests_on {
            let _ = writeln!(out, "- {}", escaped(&source.plain()));
        }
        let _ = writeln!(out, "- {mark}\n");
    }
}

/// The text so that Markdown shows it as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
