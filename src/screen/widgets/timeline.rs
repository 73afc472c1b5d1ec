//! The time line of the 48-hour clock: solid while both counts run, striped
//! where only one does. It begins at the side from which the language is read.
//! What it shows is said in words by the page as well.

use std::sync::Arc;

use egui::{Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use jiff::civil::DateTime;

use super::Cx;
use super::text::{Style, prepare};
use crate::pages::{Marked, Moment, Text};
use crate::screen::text::Look;
use crate::screen::theme::{size, space};
use crate::typeset::Laid;
use crate::words::{Rich, Span};

/// The height of the bar.
const BAR: f32 = 18.0;
/// How far a mark reaches past the bar.
const TICK: f32 = 7.0;
/// The part of the bar before the first and after the last mark.
const AROUND: f32 = 0.07;

/// The words of one mark.
struct Label {
    at: f32,
    lines: Vec<(Arc<Laid>, egui::Color32)>,
    width: f32,
    height: f32,
    above: bool,
}

/// Shows the marks on a line; `name` is what screen readers say of it.
pub fn timeline(ui: &mut Ui, cx: &mut Cx<'_>, marks: &[Marked], name: &str) {
    let width = ui.available_width();
    let Some(scale) = Along::new(marks, width, cx.rtl()) else {
        return;
    };
    let shown: Vec<&Marked> = marks.iter().filter(|mark| scale.holds(mark.at)).collect();
    let labels: Vec<Label> = shown
        .iter()
        .map(|mark| label(ui, cx, mark, scale.x(mark.at), width))
        .collect();
    let lefts = [true, false].map(|above| side_by_side(&labels, above, width));
    if let [Some(above), Some(below)] = lefts {
        with_labels(ui, cx, &scale, marks, &labels, [above, below], name);
    } else {
        with_numbers(ui, cx, &scale, marks, &shown, name);
    }
}

/// Where a moment is along the line.
struct Along {
    from: DateTime,
    minutes: f32,
    width: f32,
    rtl: bool,
}

impl Along {
    fn new(marks: &[Marked], width: f32, rtl: bool) -> Option<Self> {
        let fixed = marks.iter().filter(|mark| mark.moment != Moment::Now);
        let from = fixed.clone().map(|mark| mark.at).min()?;
        let to = fixed.map(|mark| mark.at).max()?;
        let minutes = minutes(from, to);
        (minutes > 0.0).then_some(Self {
            from,
            minutes,
            width,
            rtl,
        })
    }

    /// The share of the line, from 0 at its start to 1 at its end.
    fn share(&self, at: DateTime) -> f32 {
        AROUND + minutes(self.from, at) / self.minutes * (1.0 - 2.0 * AROUND)
    }

    fn holds(&self, at: DateTime) -> bool {
        (0.0..=1.0).contains(&self.share(at))
    }

    fn x(&self, at: DateTime) -> f32 {
        let share = self.share(at);
        self.width * if self.rtl { 1.0 - share } else { share }
    }
}

fn minutes(from: DateTime, to: DateTime) -> f32 {
    from.duration_until(to).as_mins() as f32
}

fn label(ui: &Ui, cx: &mut Cx<'_>, mark: &Marked, at: f32, width: f32) -> Label {
    let small = cx.small();
    let bold = Style {
        bold: true,
        color: cx.theme.ink,
        ..small
    };
    let lines = lines(ui, cx, [(&mark.name, small), (&mark.when, bold)], width);
    let longest = lines.iter().map(|(laid, _)| laid.longest_line());
    Label {
        at,
        width: longest.fold(0.0, f32::max),
        height: lines.iter().map(|(laid, _)| laid.size().1).sum(),
        lines,
        above: matches!(
            mark.moment,
            Moment::Start | Moment::EveryHour | Moment::Both
        ),
    }
}

/// Texts laid out, each with the second language under it.
fn lines<const N: usize>(
    ui: &Ui,
    cx: &mut Cx<'_>,
    texts: [(&Text, Style); N],
    width: f32,
) -> Vec<(Arc<Laid>, egui::Color32)> {
    let mut out = Vec::new();
    for (text, style) in texts {
        let second = text.second.as_ref();
        let second = second.filter(|second| second.lang != text.main.lang);
        for rich in [Some(&text.main), second].into_iter().flatten() {
            out.push((lay_out(ui, cx, rich, style, width), style.color));
        }
    }
    out
}

fn lay_out(ui: &Ui, cx: &mut Cx<'_>, rich: &Rich, style: Style, width: f32) -> Arc<Laid> {
    let prepared = prepare(rich, &[]);
    let locale = cx.words.locale(&rich.lang).unwrap_or(cx.main);
    let one_line = prepared.request(locale, style, cx.scale, None);
    let laid = cx.text.lay_out(ui.ctx(), &one_line);
    if laid.size().0 <= width {
        return laid;
    }
    let request = prepared.request(locale, style, cx.scale, Some(width));
    cx.text.lay_out(ui.ctx(), &request)
}

/// The left edges of the labels on one side of the bar, each as near to its mark
/// as the window lets it; nothing when two would lie over each other.
fn side_by_side(labels: &[Label], above: bool, width: f32) -> Option<Vec<Option<f32>>> {
    let lefts: Vec<Option<f32>> = labels
        .iter()
        .map(|label| {
            let most = (width - label.width).max(0.0);
            let left = (label.at - label.width / 2.0).clamp(0.0, most);
            (label.above == above).then_some(left)
        })
        .collect();
    let mut taken: Vec<(f32, f32)> = lefts
        .iter()
        .zip(labels)
        .filter_map(|(left, label)| left.map(|left| (left, left + label.width)))
        .collect();
    taken.sort_by(|a, b| a.0.total_cmp(&b.0));
    let over = taken
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a.1 + space::GAP > b.0));
    (!over).then_some(lefts)
}

fn with_labels(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    scale: &Along,
    marks: &[Marked],
    labels: &[Label],
    lefts: [Vec<Option<f32>>; 2],
    name: &str,
) {
    let tallest = |above: bool| {
        let side = labels.iter().filter(|label| label.above == above);
        side.map(|label| label.height).fold(0.0, f32::max)
    };
    let gap = TICK + space::LINE;
    let (over, under) = (tallest(true) + gap, tallest(false) + gap);
    let rect = place(ui, vec2(scale.width, over + BAR + under), name);
    let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + over), vec2(scale.width, BAR));
    draw_bar(ui.painter(), cx, bar, scale, marks);
    for left in lefts {
        for (label, left) in labels.iter().zip(left) {
            let Some(left) = left else { continue };
            let top = if label.above {
                bar.top() - gap - label.height
            } else {
                bar.bottom() + gap
            };
            let mut at = pos2(rect.left() + left, top);
            for (laid, color) in &label.lines {
                at.x = rect.left() + left + (label.width - laid.size().0) / 2.0;
                cx.text
                    .paint(ui.painter(), laid, at, |_| Look::plain(*color));
                at.y += laid.size().1;
            }
        }
    }
}

/// The line with a number at each mark, and what each number means below it.
fn with_numbers(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    scale: &Along,
    marks: &[Marked],
    shown: &[&Marked],
    name: &str,
) {
    let radius = size::SMALL * cx.scale * 0.8;
    let side = 2.0 * radius + space::GAP;
    let body = cx.body();
    let bold = Style { bold: true, ..body };
    let room = (scale.width - side).max(1.0);
    let mut order: Vec<&Marked> = shown.to_vec();
    order.sort_by_key(|mark| mark.at);
    let rows: Vec<Vec<(Arc<Laid>, egui::Color32)>> = order
        .iter()
        .map(|mark| lines(ui, cx, [(&mark.name, body), (&mark.when, bold)], room))
        .collect();
    let height = |row: &Vec<(Arc<Laid>, egui::Color32)>| {
        let words: f32 = row.iter().map(|(laid, _)| laid.size().1).sum();
        words.max(2.0 * radius) + space::LINE
    };
    let head = 2.0 * radius + TICK + space::LINE;
    let foot = TICK + space::LINE;
    let whole = head + BAR + foot + rows.iter().map(height).sum::<f32>();
    let rect = place(ui, vec2(scale.width, whole), name);
    let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + head), vec2(scale.width, BAR));
    draw_bar(ui.painter(), cx, bar, scale, marks);
    let centers = apart(&order, scale, radius);
    let mut top = bar.bottom() + foot;
    for (index, row) in rows.iter().enumerate() {
        let number = (index + 1).to_string();
        if let Some(x) = centers.get(index) {
            let center = pos2(rect.left() + x, rect.top() + radius);
            numbered(ui, cx, center, radius, &number);
        }
        let x = if cx.rtl() {
            rect.right() - radius - 1.0
        } else {
            rect.left() + radius + 1.0
        };
        numbered(ui, cx, pos2(x, top + radius), radius, &number);
        let left = if cx.rtl() {
            rect.left()
        } else {
            rect.left() + side
        };
        let mut at = pos2(left, top);
        for (laid, color) in row {
            // Words laid out without a width know no right edge.
            at.x = if cx.rtl() {
                left + room - laid.size().0
            } else {
                left
            };
            cx.text
                .paint(ui.painter(), laid, at, |_| Look::plain(*color));
            at.y += laid.size().1;
        }
        top += height(row);
    }
}

/// The middles of the numbers over the bar, in the order of time and none over
/// another.
fn apart(order: &[&Marked], scale: &Along, radius: f32) -> Vec<f32> {
    let step = 2.0 * radius + 3.0;
    let most = scale.width - radius;
    // From the start side on, so that the same rule serves both directions.
    let mut along: Vec<f32> = order
        .iter()
        .map(|mark| scale.share(mark.at) * scale.width)
        .collect();
    let mut least = radius;
    for x in &mut along {
        *x = x.max(least);
        least = *x + step;
    }
    let mut limit = most;
    for x in along.iter_mut().rev() {
        *x = x.min(limit);
        limit = *x - step;
    }
    let mirror = |x: f32| if scale.rtl { scale.width - x } else { x };
    along.into_iter().map(mirror).collect()
}

fn numbered(ui: &Ui, cx: &mut Cx<'_>, center: Pos2, radius: f32, number: &str) {
    let theme = cx.theme;
    ui.painter()
        .circle(center, radius, theme.card, Stroke::new(2.0, theme.ink));
    let words = Rich {
        lang: cx.main.manifest.tag.as_str().into(),
        rtl: false,
        spans: vec![Span {
            text: number.to_owned(),
            bold: true,
            link: None,
        }],
    };
    let style = Style {
        color: theme.ink,
        ..cx.small()
    };
    let laid = lay_out(ui, cx, &words, style, 4.0 * radius);
    let (width, height) = laid.size();
    let at = center - vec2(width, height) / 2.0;
    cx.text
        .paint(ui.painter(), &laid, at, |_| Look::plain(style.color));
}

fn place(ui: &mut Ui, wanted: egui::Vec2, name: &str) -> Rect {
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    rect
}

fn draw_bar(painter: &Painter, cx: &Cx<'_>, bar: Rect, scale: &Along, marks: &[Marked]) {
    let theme = cx.theme;
    let corner = BAR / 2.0;
    let x = |at: DateTime| bar.left() + scale.x(at);
    let part =
        |from: f32, to: f32| Rect::from_x_y_ranges(from.min(to)..=from.max(to), bar.y_range());
    painter.rect_filled(bar, corner, theme.edge);
    let find = |moment: Moment| marks.iter().find(|mark| mark.moment == moment);
    let Some(start) = find(Moment::Start).map(|mark| x(mark.at)) else {
        return;
    };
    let ends = [Moment::EveryHour, Moment::WorkingDays, Moment::Both];
    let mut ends: Vec<DateTime> = ends
        .into_iter()
        .filter_map(|moment| find(moment).map(|mark| mark.at))
        .collect();
    ends.sort();
    if let (Some(first), Some(last)) = (ends.first(), ends.last()) {
        let (first, last) = (x(*first), x(*last));
        let rest = part(first, last);
        painter.rect_filled(rest, 0.0, theme.risk_soft);
        stripes(painter, cx, rest);
        painter.rect_stroke(rest, 0.0, Stroke::new(2.0, theme.risk), StrokeKind::Inside);
        painter.rect_filled(part(start, first), 0.0, theme.primary);
    }
    for mark in marks.iter().filter(|mark| scale.holds(mark.at)) {
        let at = x(mark.at);
        let (top, bottom) = (bar.top() - TICK, bar.bottom() + TICK);
        if mark.moment == Moment::Now {
            painter.vline(at, top..=bottom, Stroke::new(6.0, theme.card));
            painter.vline(at, top..=bottom, Stroke::new(2.5, theme.stop));
            painter.circle_filled(pos2(at, bottom), 5.0, theme.stop);
        } else {
            painter.vline(at, top..=bottom, Stroke::new(2.5, theme.ink));
        }
    }
}

/// Slanted stripes, leaning the way the language is read.
fn stripes(painter: &Painter, cx: &Cx<'_>, rect: Rect) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let stroke = Stroke::new(6.0, cx.theme.risk);
    let lean = rect.height();
    let (bottom, top) = if cx.rtl() { (lean, 0.0) } else { (0.0, lean) };
    let mut x = rect.left() - lean;
    while x < rect.right() {
        let from = pos2(x + bottom, rect.bottom() + 1.0);
        let to = pos2(x + top, rect.top() - 1.0);
        painter.line_segment([from, to], stroke);
        x += 15.0;
    }
}
