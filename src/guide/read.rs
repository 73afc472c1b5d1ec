//! Reading one RON file, with findings that point at the line.

use serde::de::DeserializeOwned;

use super::Files;
use super::finding::{Finding, nearest};

/// Reads `path` as a `T`, or says where and how it is wrong.
pub(crate) fn read<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, Finding> {
    let Some(text) = files.text(path) else {
        return Err(Finding::new(path, "", "the file is missing"));
    };
    // An optional field may be written with or without its Some.
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text)
        .map_err(|error| explain(path, &error))
}

fn explain(path: &str, error: &ron::error::SpannedError) -> Finding {
    use ron::Error as E;
    let instead = match &error.code {
        E::NoSuchStructField {
            expected, found, ..
        }
        | E::NoSuchEnumVariant {
            expected, found, ..
        } => nearest(found, expected.iter().copied()).map(quoted),
        _ => None,
    };
    Finding::new(path, "", error.code.to_string())
        .at(Some(error.span.start.line))
        .instead(instead)
}

/// A name as it is written in a hint.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}
