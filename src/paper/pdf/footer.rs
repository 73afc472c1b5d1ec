//! What stands at the foot of every sheet: what this is, that it is no legal advice, how old it
//! is, until when it may be used, and which sheet of how many.

use std::rc::Rc;

use jiff::civil::Date;

use super::prepare::{self, Prepared, line_height, prepare, stack};
use super::row::{Area, Ink, Part, Row};
use super::sheets::Copy;
use super::tags::{NodeId, Role};
use super::theme::{BOTTOM, GUTTER, PRECISION, SIDE};
use crate::pages::{Block, Composer, Page};
use crate::typeset::{Align, Laid, Request, Typesetter};
use crate::words::{Arg, Locale, Rich, msg};

/// What is said at the foot, line by line.
pub(super) struct Imprint {
    lines: Vec<Rich>,
}

impl Imprint {
    /// What can be said of these pages.
    pub fn of(
        pages: &[Page],
        clinic: Option<&str>,
        composer: &Composer<'_>,
        two_languages: bool,
    ) -> Self {
        let review_by = review_by(pages);
        let second = composer.second.filter(|_| two_languages);
        let mut lines = Vec::new();
        for locale in [Some(composer.main), second].into_iter().flatten() {
            lines.push(what_it_is(composer, locale));
            lines.extend(review_by.map(|date| until(composer, locale, date)));
            lines.extend(clinic.map(|clinic| {
                let args = [("clinic", Arg::Text(clinic.to_owned()))];
                composer.words.say(locale, msg::PAPER_FROM, &args)
            }));
        }
        Self { lines }
    }
}

/// Until when the pages may be used, or that this day has passed.
fn until(composer: &Composer<'_>, locale: &Locale, date: Date) -> Rich {
    let past = composer.today.is_some_and(|today| today > date);
    let message = if past {
        msg::PAPER_PAST
    } else {
        msg::PAPER_USE_BEFORE
    };
    let args = [("date", Arg::Text(locale.date(date)))];
    let mut said = composer.words.say(locale, message, &args);
    for span in &mut said.spans {
        span.bold = true;
    }
    said
}

/// The guide's name, that it is no legal advice, and the day of its content.
fn what_it_is(composer: &Composer<'_>, locale: &Locale) -> Rich {
    let date = Arg::Text(locale.date(composer.guide.content_date));
    let mut what = composer.words.say(locale, msg::APP_NAME, &[]);
    let advice = composer
        .words
        .say(locale, msg::FOOTER_ADVICE, &[("date", date)]);
    for span in &mut what.spans {
        span.bold = true;
    }
    let mut gap = advice.spans.first().cloned();
    if let Some(gap) = &mut gap {
        " · ".clone_into(&mut gap.text);
        gap.bold = false;
    }
    what.spans.extend(gap);
    what.spans.extend(advice.spans);
    what
}

/// The earliest day by which something that the pages rest on must be checked again.
fn review_by(pages: &[Page]) -> Option<Date> {
    fn earliest(blocks: &[Block]) -> Option<Date> {
        let dates = blocks.iter().filter_map(|block| match block {
            Block::Sources(lines) => lines.iter().map(|line| line.review_by).min(),
            Block::Callout { blocks, .. } => earliest(blocks),
            _ => None,
        });
        dates.min()
    }
    let blocks = pages.iter().flat_map(|page| [&page.blocks, &page.aside]);
    blocks.filter_map(|blocks| earliest(blocks)).min()
}

/// Fills the sheets and puts the foot on each.
pub(super) fn add(
    copy: &mut Copy,
    imprint: &Imprint,
    composer: &Composer<'_>,
    typesetter: &mut Typesetter,
) {
    let (width, height) = copy.options.size.points();
    let across = Area {
        left: SIDE,
        right: width - SIDE,
    };
    let mut foot = Foot {
        copy,
        composer,
        typesetter,
        across,
    };
    // The widest numbers that a sheet may get: every foot then has the same height.
    let tall = foot.rows(imprint, 888, 888, false).1;
    foot.copy.fill(tall);
    let sheets = foot.copy.sheets.len();
    for number in 0..sheets {
        // Said once for a screen reader, at the end; on every sheet for the eye.
        let letter = foot
            .copy
            .sheets
            .get(number)
            .is_some_and(|sheet| sheet.letter);
        if letter {
            continue;
        }
        let (rows, _) = foot.rows(imprint, number + 1, sheets, number == 0);
        let mut y = height - BOTTOM - tall;
        let mut placed = Vec::new();
        for row in rows {
            y += row.before;
            let tall = row.height;
            placed.push((y, row));
            y += tall;
        }
        if let Some(sheet) = foot.copy.sheets.get_mut(number) {
            sheet.foot = placed;
        }
    }
}

struct Foot<'a> {
    copy: &'a mut Copy,
    composer: &'a Composer<'a>,
    typesetter: &'a mut Typesetter,
    across: Area,
}

impl Foot<'_> {
    /// The rows of a foot and their height.
    fn rows(
        &mut self,
        imprint: &Imprint,
        number: usize,
        of: usize,
        tagged: bool,
    ) -> (Vec<Row>, f32) {
        let main = self.composer.main;
        let rtl = main.is_rtl();
        let args = [("number", Arg::Count(number)), ("of", Arg::Count(of))];
        let count = self.composer.words.say(main, msg::PAPER_PAGE, &args);
        let align = if count.rtl == rtl {
            Align::End
        } else {
            Align::Start
        };
        let counted = self.lay_out(&count, None, align);
        let room = counted.longest_line().ceil() + 1.0;
        let (words, side) = {
            let (rest, side) = self.across.cut(self.across.width() - room, rtl);
            let (words, _) = rest.cut(rest.width() - GUTTER, rtl);
            (words, side)
        };
        let mut rows = vec![Row {
            height: 5.0,
            parts: vec![Part {
                x: self.across.left,
                y: 0.0,
                ink: Ink::Rule {
                    length: self.across.width(),
                    weight: 0.6,
                    black: false,
                    alt: None,
                },
                node: None,
            }],
            ..Row::default()
        }];
        for (index, said) in imprint.lines.iter().enumerate() {
            // Only the first line shares its room with the number of the sheet.
            let area = if index == 0 { words } else { self.across };
            let laid = self.lay_out(said, Some(area.width()), Align::Start);
            let node = tagged.then(|| {
                let tree = &mut self.copy.tree;
                tree.add(None, Role::Paragraph, Some(&said.lang))
            });
            let lines = 0..laid.lines().len();
            rows.extend(lines.map(|line| line_row(&laid, line, area.left, node)));
        }
        // Beside the first line, and read after the last.
        let counted = self.lay_out(&count, Some(side.width()), align);
        let beside = rows.get(1).and_then(|row| row.parts.first());
        let up: f32 = rows
            .iter()
            .skip(1)
            .rev()
            .skip(1)
            .map(|row| row.height)
            .sum();
        let y = beside.map_or(0.0, |part| part.y) - up;
        if let Some(row) = rows.last_mut() {
            let mut number = line_row(&counted, 0, side.left, None).parts;
            for part in &mut number {
                part.y = y;
            }
            row.parts.extend(number);
        }
        let height = rows.iter().map(|row| row.before + row.height).sum();
        (rows, height)
    }

    fn lay_out(&mut self, what: &Rich, width: Option<f32>, align: Align) -> std::sync::Arc<Laid> {
        let sizes = self.copy.options.sizes();
        let locale = self.composer.words.locale(&what.lang);
        let locale = locale.unwrap_or(self.composer.main);
        let Prepared { text, pieces } = prepare(what, &[], sizes);
        let request = Request {
            pieces: &pieces,
            stack: stack(locale),
            lang: &locale.manifest.tag,
            rtl: what.rtl,
            size: sizes.footer,
            line_height: line_height(locale, true),
            width,
            pixels_per_point: PRECISION,
            align,
            ..Request::new(&text)
        };
        prepare::lay_out(self.typesetter, &request, self.composer.main)
    }
}

/// One line of a text as a row.
fn line_row(laid: &std::sync::Arc<Laid>, line: usize, x: f32, node: Option<NodeId>) -> Row {
    let Some(shape) = laid.lines().get(line) else {
        return Row::default();
    };
    Row {
        height: shape.bottom - shape.top,
        parts: vec![Part {
            x,
            y: shape.baseline - shape.top,
            ink: Ink::Line {
                laid: std::sync::Arc::clone(laid),
                line,
                lang: Rc::from(laid.lang()),
            },
            node,
        }],
        ..Row::default()
    }
}
