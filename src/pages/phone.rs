//! Writes a page as short plain text for QR codes: what it says and how old it
//! is, without reasons and sources, in the reader's language alone.

use zeroize::Zeroize as _;

use super::block::{Block, Item, Mark, Page, SourceLine, Text};
use super::compose::Composer;
use crate::words::{Arg, Rich, msg};

/// A part of a page that a phone can take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhonePart {
    /// What it is: the page's title, or that of a section.
    pub title: Text,
    /// The text that the codes hold.
    pub text: String,
}

impl Drop for PhonePart {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl Composer<'_> {
    /// The page on which `of` is taken along: on paper, as a file, on a phone.
    #[must_use]
    pub fn take(&self, of: &Page) -> Page {
        Page {
            id: "take".to_owned(),
            title: self.told(msg::TAKE_TITLE, |_| Vec::new()),
            blocks: vec![Block::Heading(2, of.title.clone())],
            aside: Vec::new(),
        }
    }

    /// The page that shows another one for a phone.
    #[must_use]
    pub fn take_by_phone(&self) -> Page {
        let help = self.told(msg::TAKE_PHONE_HELP, |_| Vec::new());
        Page {
            id: "phone".to_owned(),
            title: self.told(msg::TAKE_PHONE, |_| Vec::new()),
            blocks: vec![Block::Paragraph(help, Vec::new())],
            aside: Vec::new(),
        }
    }

    /// The whole page, and then each of its titled sections alone: few people
    /// photograph thirty codes.
    #[must_use]
    pub fn phone_parts(&self, page: &Page) -> Vec<PhonePart> {
        let foot = self.phone_foot(page);
        let part = |title: &Text, blocks: &[Block]| {
            let mut out = format!("{}\n", title.main.carried());
            for block in blocks {
                write_block(&mut out, block);
            }
            out.push_str(&foot);
            PhonePart {
                title: title.clone(),
                text: out,
            }
        };
        let sections = page.blocks.iter().filter_map(|block| match block {
            Block::Callout {
                title: Some(title),
                blocks,
                ..
            } => Some(part(title, blocks)),
            _ => None,
        });
        std::iter::once(part(&page.title, &page.blocks))
            .chain(sections)
            .collect()
    }

    /// What the text is, how old, and until when it can be relied on.
    fn phone_foot(&self, page: &Page) -> String {
        let advice = self.dated(msg::FOOTER_ADVICE, self.guide.content_date);
        let mut foot = format!("\n{}\n", advice.main.carried());
        let sources = page.blocks.iter().filter_map(|block| match block {
            Block::Sources(lines) => Some(lines),
            _ => None,
        });
        let until = sources
            .flatten()
            .map(|source: &SourceLine| source.review_by);
        if let Some(until) = until.min() {
            let overdue = self.is_overdue(until);
            let message = if overdue {
                msg::PAGE_OVERDUE
            } else {
                msg::TAKE_USE_BEFORE
            };
            let words = self.told(message, |locale| {
                vec![("date", Arg::Text(locale.date(until)))]
            });
            foot.push_str(&words.main.carried());
            foot.push('\n');
        }
        foot
    }
}

fn line(out: &mut String, mark: &str, text: &Rich) {
    out.push_str(mark);
    out.push_str(&text.carried());
    out.push('\n');
}

fn items(out: &mut String, mark: &str, items: &[Item]) {
    for item in items {
        line(out, mark, &item.text.main);
    }
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(_, text) => {
            out.push('\n');
            line(out, "", &text.main);
        }
        Block::Paragraph(text, _) | Block::Note(text) | Block::Blank(text, _) => {
            line(out, "", &text.main);
        }
        Block::List(Mark::Check, list) => items(out, "[ ] ", list),
        Block::List(Mark::Bullet, list) => items(out, "- ", list),
        Block::Script { first, lines } => {
            for (number, item) in (*first..).zip(lines) {
                line(out, &format!("{number}. "), &item.text.main);
            }
        }
        Block::Callout { title, blocks, .. } => {
            if let Some(title) = title {
                out.push('\n');
                line(out, "", &title.main);
            }
            for block in blocks {
                write_block(out, block);
            }
        }
        Block::Comparison { rows, columns } => {
            for column in columns {
                out.push('\n');
                line(out, "", &column.title.main);
                for (row, cell) in rows.iter().zip(&column.cells) {
                    line(out, "", &row.main);
                    items(out, "- ", cell);
                }
            }
        }
        // What can only be pressed, and what the foot says in short.
        Block::Choices { .. }
        | Block::Answers(_)
        | Block::AnswersShort(_)
        | Block::Links(_)
        | Block::Sources(_) => {}
    }
}
