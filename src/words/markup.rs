//! The little mark-up that sentences carry: bold words and links.

use zeroize::Zeroize as _;

/// Where a marked piece of a sentence leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Link {
    /// The explanation of a special word.
    Term(String),
    /// An answer.
    Faq(String),
    /// A question of the walkthrough.
    Step(String),
    /// The law of a place, or the list of all places.
    Law(Option<String>),
    /// A sheet to take along.
    Sheet(String),
    /// A page of its own; one of [`PAGES`].
    Page(String),
    /// The source with this number on the page.
    Source(usize),
}

/// The pages that a sentence can lead to by name.
pub const PAGES: &[&str] = &[
    "clock",
    "comparison",
    "contacts",
    "finding",
    "glossary",
    "remembers",
    "sheets",
    "situations",
];

/// A piece of a sentence in one style. Its words are overwritten when it is dropped:
/// the words of a plan tell the answers it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Span {
    /// The words, in logical order.
    pub text: String,
    /// Whether it is set in bold.
    pub bold: bool,
    /// Where it leads, if anywhere.
    pub link: Option<Link>,
}

impl Drop for Span {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// A slip in a sentence's mark-up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkupError {
    /// `**` without its partner.
    #[error("a ** has no partner")]
    OpenBold,
    /// A `[` that no `](kind:id)` follows.
    #[error("a [ is not closed as [words](kind:id)")]
    OpenLink,
    /// A link of a kind that does not exist.
    #[error("\"{0}\" is no kind of link; the kinds are term, faq, step, page and sheet")]
    UnknownKind(String),
}

/// Reads the mark-up of a sentence.
///
/// # Errors
/// When a mark is not closed or a link's kind is unknown.
pub fn parse(text: &str) -> Result<Vec<Span>, MarkupError> {
    let mut spans = Vec::new();
    let mut bold = false;
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("**") {
            bold = !bold;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('[') {
            let (words, after) = after.split_once("](").ok_or(MarkupError::OpenLink)?;
            let (target, after) = after.split_once(')').ok_or(MarkupError::OpenLink)?;
            let (kind, id) = target.split_once(':').ok_or(MarkupError::OpenLink)?;
            let link = match kind {
                "term" => Link::Term(id.to_owned()),
                "faq" => Link::Faq(id.to_owned()),
                "step" => Link::Step(id.to_owned()),
                "page" => Link::Page(id.to_owned()),
                "sheet" => Link::Sheet(id.to_owned()),
                other => return Err(MarkupError::UnknownKind(other.to_owned())),
            };
            push(&mut spans, words, bold, Some(link));
            rest = after;
        } else {
            let end = [rest.find("**"), rest.find('[')]
                .into_iter()
                .flatten()
                .min()
                .unwrap_or(rest.len());
            let (words, after) = rest.split_at(end);
            push(&mut spans, words, bold, None);
            rest = after;
        }
    }
    if bold {
        return Err(MarkupError::OpenBold);
    }
    Ok(spans)
}

fn push(spans: &mut Vec<Span>, text: &str, bold: bool, link: Option<Link>) {
    if !text.is_empty() {
        spans.push(Span {
            text: text.to_owned(),
            bold,
            link,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<(String, bool, Option<Link>)> {
        parse(text)
            .unwrap()
            .iter()
            .map(|s| (s.text.clone(), s.bold, s.link.clone()))
            .collect()
    }

    #[test]
    fn reads_bold_and_links() {
        assert_eq!(
            shape("Ask **both** about the [hold](term:detainer)."),
            vec![
                ("Ask ".into(), false, None),
                ("both".into(), true, None),
                (" about the ".into(), false, None),
                ("hold".into(), false, Some(Link::Term("detainer".into()))),
                (".".into(), false, None),
            ]
        );
    }

    #[test]
    fn names_each_slip() {
        assert_eq!(parse("a **b"), Err(MarkupError::OpenBold));
        assert_eq!(parse("a [b](term:c"), Err(MarkupError::OpenLink));
        assert_eq!(parse("a [b"), Err(MarkupError::OpenLink));
        assert_eq!(
            parse("[b](trem:c)"),
            Err(MarkupError::UnknownKind("trem".into()))
        );
    }
}
