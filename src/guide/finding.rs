//! What is wrong with a content file, said so that an editor can mend it.

use std::fmt;

/// One thing that is wrong with the content, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, relative to the project root.
    pub file: String,
    /// The line, counted from 1, when it is known.
    pub line: Option<usize>,
    /// The id of the entry, or an empty text when the whole file is meant.
    pub id: String,
    /// What is wrong, as one sentence without its full stop.
    pub problem: String,
    /// What to write instead, for example the nearest valid name.
    pub instead: Option<String>,
}

impl Finding {
    /// A finding about one entry of a file.
    #[must_use]
    pub fn new(file: &str, id: &str, problem: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            id: id.to_owned(),
            problem: problem.into(),
            instead: None,
        }
    }

    /// The same finding with the line on which it is found.
    #[must_use]
    pub fn at(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// The same finding with what to write instead.
    #[must_use]
    pub fn instead(mut self, instead: Option<String>) -> Self {
        self.instead = instead;
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.id.is_empty() {
            write!(f, ": {}", self.id)?;
        }
        write!(f, ": {}", self.problem)?;
        if let Some(instead) = &self.instead {
            write!(f, "; write {instead}")?;
        }
        Ok(())
    }
}

/// The name in `known` that is most like `wrong`.
#[must_use]
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = wrong.to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        // A beginning counts for more than letters that happen to be the same.
        let begins = name.starts_with(&wrong);
        strsim::normalized_damerau_levenshtein(&wrong, &name) + if begins { 0.5 } else { 0.0 }
    };
    // Of names that are equally like it, the first.
    known
        .into_iter()
        .map(|name| (likeness(name), name))
        .min_by(|a, b| b.0.total_cmp(&a.0))
        .map(|(_, name)| name)
}

/// The line, counted from 1, on which the entry `id` of a RON file starts. An id
/// such as "entry.line" is the line "line" inside the entry "entry".
#[must_use]
pub fn line_of_id(text: &str, id: &str) -> Option<usize> {
    let (id, inner) = id
        .split_once('.')
        .map_or((id, None), |(id, inner)| (id, Some(inner)));
    let at = ["id", "code", "a"]
        .iter()
        .find_map(|field| text.find(&format!("{field}: \"{id}\"")))
        .or_else(|| text.find(&format!("\"{id}\"")))?;
    let inner = inner.and_then(|inner| Some(text.get(at..)?.find(&format!("\"{inner}\""))? + at));
    Some(text.get(..inner.unwrap_or(at))?.matches('\n').count() + 1)
}

/// The line, counted from 1, on which `needle` first stands in `text`.
#[must_use]
pub fn line_of(text: &str, needle: &str) -> Option<usize> {
    let at = text.find(needle)?;
    Some(text.get(..at)?.matches('\n').count() + 1)
}
