//! The whole guide as one document.

use super::{CommandError, Result, composer, load};
use crate::cli::Outcome;
use crate::cli::args::{self, ExportFormat};
use crate::pages::export::{html, markdown};

pub(in crate::cli) fn export(args: &args::Export) -> Result {
    let (guide, words) = load(&args.content)?;
    let languages = args::Languages {
        lang: args.lang.clone(),
        second: None,
    };
    let document = composer(&guide, &words, &languages)?.document();
    let text = match args.format {
        ExportFormat::Md => markdown(&document),
        ExportFormat::Html => html(&document),
    };
    let Some(path) = &args.output else {
        return Ok(Outcome::said(text));
    };
    std::fs::write(path, text).map_err(|source| CommandError::Unwritable {
        path: path.clone(),
        source,
    })?;
    Ok(Outcome::default())
}
