//! Writes a page as plain text, for the terminal and for copying.

use std::fmt::Write as _;

use super::block::{Block, Item, Mark, Page, Text};

/// The page as plain text; a second language follows each line, indented.
#[must_use]
pub fn plain_text(page: &Page) -> String {
    let mut out = String::new();
    heading(&mut out, 1, &page.title);
    for block in page.blocks.iter().chain(&page.aside) {
        write_block(&mut out, block, 2);
    }
    out
}

fn line(out: &mut String, mark: &str, text: &Text, sources: &[usize]) {
    let _ = write!(out, "{mark}{}", text.main.carried());
    for number in sources {
        let _ = write!(out, " [{number}]");
    }
    out.push('\n');
    if let Some(second) = &text.second {
        let indent: String = mark.chars().map(|_| ' ').collect();
        let _ = writeln!(out, "{indent}{}", second.carried());
    }
}

fn heading(out: &mut String, level: usize, text: &Text) {
    if !out.is_empty() {
        out.push('\n');
    }
    line(out, &format!("{} ", "#".repeat(level)), text, &[]);
    out.push('\n');
}

fn items(out: &mut String, mark: &str, items: &[Item]) {
    for item in items {
        line(out, mark, &item.text, &item.sources);
        if let Some(because) = &item.because {
            line(out, "      ", because, &[]);
        }
    }
}

fn write_block(out: &mut String, block: &Block, level: usize) {
    match block {
        Block::Heading(own, text) => heading(out, usize::from(*own), text),
        Block::Paragraph(text, sources) => line(out, "", text, sources),
        Block::Note(text) => line(out, "", text, &[]),
        Block::List(Mark::Check, list) => items(out, "[ ] ", list),
        Block::List(Mark::Bullet, list) => items(out, "  - ", list),
        Block::Blank(text, lines) => {
            line(out, "", text, &[]);
            for _ in 0..*lines {
                let _ = writeln!(out, "{}", "_".repeat(60));
            }
        }
        Block::Script { first, lines } => {
            for (number, item) in (*first..).zip(lines) {
                line(out, &format!("{number}. "), &item.text, &item.sources);
            }
        }
        Block::Callout { title, blocks, .. } => {
            match title {
                Some(title) => heading(out, level, title),
                None => out.push('\n'),
            }
            for block in blocks {
                write_block(out, block, level + 1);
            }
        }
        Block::Comparison { rows, columns } => {
            for column in columns {
                heading(out, level, &column.title);
                for (row, cell) in rows.iter().zip(&column.cells) {
                    line(out, "", row, &[]);
                    items(out, "  - ", cell);
                }
            }
        }
        Block::Choices { choices, .. } => {
            for choice in choices {
                let mark = if choice.chosen { "(x) " } else { "( ) " };
                line(out, mark, &choice.text, &[]);
            }
        }
        Block::Answers(answers) | Block::AnswersShort(answers) => {
            for answer in answers {
                line(out, "", &answer.label, &[]);
                line(out, "    ", &answer.answer, &[]);
            }
        }
        Block::Links(links) => {
            for (_, text) in links {
                line(out, "  > ", text, &[]);
            }
        }
        Block::Sources(lines) => {
            for source in lines {
                let _ = writeln!(out, "[{}] {} {}", source.number, source.id, source.cites);
                for note in &source.notes {
                    line(out, "      ", note, &[]);
                }
            }
        }
    }
}
