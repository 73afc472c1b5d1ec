//! Writes the document as one HTML file: no script, nothing from outside, made to
//! be printed.

use std::fmt::Write as _;

use super::{Document, Entry, Part, Statement};
use crate::words::{Link, Rich};

/// Black on white, one text and its mark never torn apart by a page's end.
const STYLE: &str = "body{font:11pt/1.5 serif;max-width:46em;margin:2em auto;padding:0 1em}\
h1,h2,h3{line-height:1.25;break-after:avoid}h2{break-before:page;border-bottom:2px solid}\
code{font-size:.85em;direction:ltr;unicode-bidi:isolate}ul{margin:.2em 0;padding-inline-start:1.4em}\
.statement{break-inside:avoid;margin:.6em 0;padding-inline-start:.8em;border-inline-start:3px solid}\
.statement p{margin:0}.label{font-weight:bold}.rests,.notes{font-size:.85em}.notes{break-after:avoid}\
.mark{font-size:.9em}.line{display:inline-block;min-width:60%;border-bottom:1px solid}\
a{color:inherit}@page{margin:18mm}@media print{body{max-width:none;margin:0}}";

/// The document as a self-contained HTML file.
#[must_use]
pub fn html(document: &Document) -> String {
    let writer = Writer {
        lang: &document.lang,
        mark: mark(document),
    };
    let dir = direction(document.rtl);
    let title = escaped(&document.title.plain());
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{}</h1>\n",
        escaped(&document.lang),
        writer.rich(&document.title),
    );
    for about in &document.about {
        let _ = writeln!(out, "<p>{}</p>", writer.rich(about));
    }
    out.push_str("<nav><ol>\n");
    for part in &document.parts {
        let title = writer.rich(&part.title);
        let _ = writeln!(out, "<li><a href=\"#{}\">{title}</a></li>", part.id);
    }
    out.push_str("</ol></nav>\n<main>\n");
    for part in &document.parts {
        writer.part(&mut out, part);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// The boxes to tick, and a line to write on.
fn mark(document: &Document) -> String {
    let ok = rich(&document.lang, &document.ok);
    let change = rich(&document.lang, &document.change);
    format!("<p class=\"mark\">☐ {ok} &emsp; ☐ {change} <span class=\"line\"></span></p>")
}

fn direction(rtl: bool) -> &'static str {
    if rtl { "rtl" } else { "ltr" }
}

struct Writer<'d> {
    lang: &'d str,
    mark: String,
}

impl Writer<'_> {
    fn part(&self, out: &mut String, part: &Part) {
        let title = self.rich(&part.title);
        let _ = writeln!(out, "<section>\n<h2 id=\"{}\">{title}</h2>", part.id);
        for entry in &part.entries {
            self.entry(out, entry);
        }
        out.push_str("</section>\n");
    }

    fn entry(&self, out: &mut String, entry: &Entry) {
        let id = escaped(&entry.id);
        let title = entry.title.as_ref().map(|title| self.rich(title));
        let title = title.unwrap_or_default();
        let _ = writeln!(
            out,
            "<article id=\"{id}\">\n<h3><code>{id}</code> {title}</h3>"
        );
        self.list(out, "notes", &entry.notes);
        for statement in &entry.statements {
            self.statement(out, statement);
        }
        out.push_str("</article>\n");
    }

    fn statement(&self, out: &mut String, statement: &Statement) {
        out.push_str("<div class=\"statement\">\n<p>");
        if !statement.id.is_empty() {
            let _ = write!(out, "<code>{}</code> ", escaped(&statement.id));
        }
        if let Some(label) = &statement.label {
            let _ = write!(out, "<span class=\"label\">{}</span> ", self.rich(label));
        }
        let _ = writeln!(out, "{}</p>", self.rich(&statement.text));
        self.list(out, "rests", &statement.rests_on);
        out.push_str(&self.mark);
        out.push_str("\n</div>\n");
    }

    fn list(&self, out: &mut String, class: &str, lines: &[Rich]) {
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(out, "<ul class=\"{class}\">");
        for line in lines {
            let _ = writeln!(out, "<li>{}</li>", self.rich(line));
        }
        out.push_str("</ul>\n");
    }

    fn rich(&self, words: &Rich) -> String {
        rich(self.lang, words)
    }
}

/// Words with their style, marked with their language where it is not `lang`, the
/// document's. Marks of direction inside them stay as they are.
fn rich(lang: &str, words: &Rich) -> String {
    let mut out = String::new();
    for span in &words.spans {
        let mut text = escaped(&span.text);
        if span.bold {
            text = format!("<strong>{text}</strong>");
        }
        match span.link.as_ref().and_then(target) {
            Some(target) => {
                let _ = write!(out, "<a href=\"#{}\">{text}</a>", escaped(&target));
            }
            None => out.push_str(&text),
        }
    }
    if words.lang.as_ref() == lang {
        return out;
    }
    let lang = escaped(&words.lang);
    let dir = direction(words.rtl);
    format!("<span lang=\"{lang}\" dir=\"{dir}\">{out}</span>")
}

/// Where a link leads inside the document.
fn target(link: &Link) -> Option<String> {
    match link {
        Link::Term(id) => Some(format!("term:{id}")),
        Link::Faq(id) => Some(format!("faq:{id}")),
        Link::Step(id) => Some(format!("step:{id}")),
        Link::Sheet(id) => Some(format!("sheet:{id}")),
        Link::Law(Some(code)) => Some(format!("law:{code}")),
        Link::Law(None) => Some("law".to_owned()),
        Link::Page(id) => Some(id.clone()),
        Link::Source(_) => None,
    }
}

/// The text so that HTML shows it as it is, in an element or in an attribute in
/// double quotes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escaped("<script>alert(\"1\" & '2')</script>"),
            "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;"
        );
        assert_eq!(escaped("no &amp; twice"), "no &amp;amp; twice");
        assert_eq!(
            escaped("عربي \u{2068}1-800\u{2069}"),
            "عربي \u{2068}1-800\u{2069}"
        );
    }

    #[test]
    fn words_of_another_language_say_so() {
        let words = |lang: &str, rtl| Rich {
            lang: lang.into(),
            rtl,
            spans: crate::words::parse_markup("**a** [b<](faq:c)").unwrap(),
        };
        let inner = "<strong>a</strong> <a href=\"#faq:c\">b&lt;</a>";
        assert_eq!(rich("ar", &words("ar", true)), inner);
        let english = format!("<span lang=\"en\" dir=\"ltr\">{inner}</span>");
        assert_eq!(rich("ar", &words("en", false)), english);
    }
}
