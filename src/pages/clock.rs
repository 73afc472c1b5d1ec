//! The 48-hour clock: both ends as estimates, the law of the place, what to do
//! before, at and after.

use jiff::civil::DateTime;

use super::block::{Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item};
use crate::guide::law::{MayHold, Warrant};
use crate::guide::{Confidence, Jurisdiction, SourceRef};
use crate::journey::clock::{Clock, Rule, Stage, Why};
use crate::words::{Arg, Msg, ids, msg};

/// A line with the facts that it rests on, and whether also the state's law.
type Line = (Msg, &'static [&'static str], bool);

const BEFORE: [Line; 3] = [
    (msg::CLOCK_BEFORE_LAWYER, &["F011"], false),
    (msg::CLOCK_BEFORE_WRITE, &["F012", "F041"], false),
    (msg::CLOCK_BEFORE_DECIDE, &["F043", "F045"], false),
];

const AT: [Line; 2] = [
    (msg::CLOCK_AT_CALL, &["F011"], false),
    (msg::CLOCK_AT_CAREFUL, &["F043"], false),
];

const AT_ONE: [Line; 2] = [(msg::CLOCK_AT_CALL_ONE, &["F011", "F040"], false), AT[1]];

const ASK: Line = (msg::CLOCK_AFTER_ASK, &["F041"], false);

const JUDGE: Line = (msg::CLOCK_AFTER_JUDGE, &["F042"], false);

const AFTER: [Line; 4] = [
    (msg::CLOCK_AFTER_OVER, &["F040"], false),
    ASK,
    JUDGE,
    (msg::CLOCK_AFTER_OUT, &["F045"], false),
];

const NO_HOLD: [Line; 4] = [(msg::CLOCK_NO_LAWYER, &[], true), ASK, JUDGE, AT[1]];

const WHY: [Line; 3] = [
    (msg::CLOCK_WHY_FORM, &["F006", "F011"], false),
    (msg::CLOCK_WHY_RULE, &["F010", "F011"], false),
    (msg::CLOCK_WHY_LAWFUL, &["F011"], false),
];

/// What the page is composed for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// The release point.
    pub start: DateTime,
    /// The chosen place, as a place in [`crate::guide::Law::jurisdictions`].
    pub place: Option<usize>,
    /// Now, when the system's clock can be believed.
    pub now: Option<DateTime>,
}

impl Composer<'_> {
    /// The clock that the page shows.
    #[must_use]
    pub fn clock_of(&self, asked: Asked) -> Clock {
        Clock::new(asked.start, self.clock_place(asked).map(|(_, place)| place))
    }

    fn clock_place(&self, asked: Asked) -> Option<(usize, &Jurisdiction)> {
        let index = asked.place?;
        Some((index, self.guide.law.jurisdictions.get(index)?))
    }

    /// Whether the page counts hours: not where the law allows no hold, unless
    /// that law is unsure or was due to be checked again.
    #[must_use]
    pub fn clock_counts(&self, asked: Asked) -> bool {
        let overdue = self
            .clock_place(asked)
            .is_some_and(|(_, place)| self.is_overdue(place.review_by));
        self.clock_of(asked).counts() || overdue
    }

    /// The page of the 48-hour clock. Its first block says what to choose, its
    /// second what is chosen.
    #[must_use]
    pub fn clock(&self, asked: Asked) -> Page {
        let clock = self.clock_of(asked);
        let mut numbering = Numbering::default();
        let intro = self.told(msg::CLOCK_INTRO, |_| Vec::new());
        let from = numbering.numbers(&self.facts(&["F012"]));
        let mut blocks = vec![
            Block::Paragraph(intro, from),
            Block::Note(self.chosen(&clock, asked)),
        ];
        let counts = self.clock_counts(asked);
        let same = clock.every_hour == clock.working_days;
        if counts {
            blocks.push(self.counts(&clock, asked, &mut numbering));
        }
        blocks.push(self.clock_law(&clock, asked, counts, &mut numbering));
        let law: Vec<SourceRef> = asked.place.map(SourceRef::Law).into_iter().collect();
        let mut list = |tone, mark, title, lines: &[Line]| {
            let items = lines.iter().map(|(message, facts, cites_law)| {
                let mut sources = self.facts(facts);
                if *cites_law {
                    sources.extend(&law);
                }
                let text = self.told(*message, |_| Vec::new());
                item(message.0, text, numbering.numbers(&sources))
            });
            let items: Vec<Item> = items.collect();
            Block::Callout {
                tone,
                section: None,
                title: Some(self.told(title, |_| Vec::new())),
                blocks: vec![Block::List(mark, items)],
            }
        };
        if !counts {
            blocks.push(list(Tone::Now, Mark::Check, msg::CLOCK_NO_DO, &NO_HOLD));
        } else if same {
            blocks.extend([
                list(Tone::Now, Mark::Check, msg::CLOCK_BEFORE_ONE, &BEFORE),
                list(Tone::Deadline, Mark::Check, msg::CLOCK_AT_ONE, &AT_ONE),
                list(Tone::Ask, Mark::Check, msg::CLOCK_AFTER_ONE, &AFTER),
            ]);
        } else {
            blocks.extend([
                list(Tone::Now, Mark::Check, msg::CLOCK_BEFORE, &BEFORE),
                list(Tone::Deadline, Mark::Check, msg::CLOCK_AT, &AT),
                list(Tone::Ask, Mark::Check, msg::CLOCK_AFTER, &AFTER),
            ]);
        }
        if counts {
            blocks.push(list(Tone::Plain, Mark::Bullet, msg::CLOCK_WHY, &WHY));
        }
        if let Some(date) = self.overdue(&numbering) {
            blocks.insert(2, self.overdue_notice(date));
        }
        blocks.push(Block::Heading(2, self.msg(msg::SOURCES)));
        blocks.push(Block::Sources(self.source_lines(&numbering)));
        Page {
            id: "clock".to_owned(),
            title: self.told(msg::CLOCK, |_| Vec::new()),
            blocks,
            aside: Vec::new(),
        }
    }

    /// The facts with these numbers; a test holds that the guide has each.
    fn facts(&self, names: &[&str]) -> Vec<SourceRef> {
        let known = |name: &&str| {
            let mut all = self.guide.all_sources();
            all.find(|id| self.guide.source(*id).is_some_and(|s| s.id == *name))
        };
        names
            .iter()
            .filter_map(known)
            .map(SourceRef::Fact)
            .collect()
    }

    fn chosen(&self, clock: &Clock, asked: Asked) -> Text {
        let state = self.clock_place_name(asked.place);
        self.told(msg::CLOCK_CHOSEN, |locale| {
            let state = match &state.second {
                Some(second) if second.lang.as_ref() == locale.manifest.tag => second,
                _ => &state.main,
            };
            vec![
                ("end", Arg::Text(self.when(locale, clock.start, false))),
                ("state", Arg::Text(state.text())),
            ]
        })
    }

    /// The name of a place, or "I don't know".
    #[must_use]
    pub fn clock_place_name(&self, place: Option<usize>) -> Text {
        let state = self.guide.walkthrough.state;
        let unsure = self
            .guide
            .walkthrough
            .question(state)
            .and_then(|q| q.unsure);
        self.choice(state, place.or(unsure).unwrap_or_default())
    }

    /// Both counts in words.
    fn counts(&self, clock: &Clock, asked: Asked, numbering: &mut Numbering) -> Block {
        let same = clock.every_hour == clock.working_days;
        let mut items = Vec::new();
        let mut add = |message: Msg, end: DateTime, facts: &[&str]| {
            let text = self.told(message, |locale| {
                vec![("end", Arg::Text(self.when(locale, end, true)))]
            });
            items.push(item(message.0, text, numbering.numbers(&self.facts(facts))));
        };
        if same {
            add(msg::CLOCK_BOTH, clock.every_hour, &["F006", "F010", "F011"]);
        } else {
            add(msg::CLOCK_EVERY_HOUR, clock.every_hour, &["F006", "F011"]);
            add(
                msg::CLOCK_WORKING_DAYS,
                clock.working_days,
                &["F010", "F011"],
            );
        }
        let mut inner = vec![Block::List(Mark::Bullet, items)];
        if !clock.left_out.is_empty() {
            inner.push(Block::Note(self.told(msg::CLOCK_LEFT_OUT, |locale| {
                let days = clock.left_out.iter();
                let days: Vec<String> = days
                    .map(|(date, why)| self.day_left_out(locale, *date, *why))
                    .collect();
                vec![("days", Arg::Text(days.join("; ")))]
            })));
        }
        if let Some(date) = clock.clocks_change {
            inner.push(Block::Note(self.told(msg::CLOCK_CLOCKS_CHANGE, |locale| {
                vec![("date", Arg::Text(self.weekday_date(locale, date)))]
            })));
        }
        inner.push(Block::Note(
            self.told(msg::CLOCK_JAILS_DIFFER, |_| Vec::new()),
        ));
        if let Some(now) = asked.now {
            let message = match clock.stage(now) {
                Stage::Before => msg::CLOCK_NOW_BEFORE,
                Stage::Running => msg::CLOCK_NOW_RUNNING,
                Stage::Between => msg::CLOCK_NOW_BETWEEN,
                Stage::Over if same => msg::CLOCK_NOW_ONE_OVER,
                Stage::Over => msg::CLOCK_NOW_OVER,
            };
            inner.push(Block::Note(self.told(message, |_| Vec::new())));
        }
        let title = if same { msg::CLOCK_ONE } else { msg::CLOCK_TWO };
        Block::Callout {
            tone: Tone::Answer,
            section: None,
            title: Some(self.told(title, |_| Vec::new())),
            blocks: inner,
        }
    }

    fn day_left_out(
        &self,
        locale: &crate::words::Locale,
        date: jiff::civil::Date,
        why: Why,
    ) -> String {
        let date_words = self.weekday_date(locale, date);
        let Why::Holiday(day) = why else {
            return date_words;
        };
        let message = if day.moved {
            msg::CLOCK_HOLIDAY_MOVED
        } else {
            msg::CLOCK_HOLIDAY
        };
        let holiday = self.holiday_name(locale, day.holiday);
        let args = [
            ("date", Arg::Text(date_words)),
            ("holiday", Arg::Text(holiday)),
        ];
        self.words.say(locale, message, &args).plain()
    }

    /// What the law of the chosen place says about the time.
    fn clock_law(
        &self,
        clock: &Clock,
        asked: Asked,
        counts: bool,
        numbering: &mut Numbering,
    ) -> Block {
        let Some((index, place)) = self.clock_place(asked) else {
            let none = self.told(msg::CLOCK_LAW_NONE, |_| Vec::new());
            let facts = self.guide.law.page.hold.iter().copied();
            let facts: Vec<SourceRef> = facts.map(SourceRef::Fact).collect();
            return Block::Callout {
                tone: Tone::Plain,
                section: None,
                title: Some(self.told(msg::CLOCK_LAW_CHOOSE, |_| Vec::new())),
                blocks: vec![Block::Paragraph(none, numbering.numbers(&facts))],
            };
        };
        let lines = law_lines(clock, place, counts);
        let law = [SourceRef::Law(index)];
        let blocks = lines.into_iter().map(|message| {
            let mut sources = law.to_vec();
            if message == msg::CLOCK_LAW_WARRANT {
                sources.extend(self.facts(&["F009", "F015"]));
            }
            let text = self.told(message, |locale| {
                let state = self.words.rich(locale, &ids::state(&place.code), None, &[]);
                let mut args = vec![("state", Arg::Text(state.text()))];
                if let Rule::ReleaseDay(end) = clock.rule {
                    args.push(("end", Arg::Text(self.when(locale, end, true))));
                }
                args
            });
            Block::Paragraph(text, numbering.numbers(&sources))
        });
        let mut blocks: Vec<Block> = blocks.collect();
        blocks.push(self.law_link(Some(index)));
        let title = if counts {
            msg::CLOCK_LAW
        } else {
            msg::CLOCK_LAW_NO_TITLE
        };
        Block::Callout {
            tone: if counts { Tone::Plain } else { Tone::Answer },
            section: None,
            title: Some(self.told(title, |locale| {
                let state = self.words.rich(locale, &ids::state(&place.code), None, &[]);
                vec![("state", Arg::Text(state.text()))]
            })),
            blocks,
        }
    }
}

/// The sentences about the law of a place, in order.
fn law_lines(clock: &Clock, place: &Jurisdiction, counts: bool) -> Vec<Msg> {
    let mut lines = match place.may_hold {
        MayHold::No if counts => vec![msg::CLOCK_LAW_NO_UNSURE],
        MayHold::No => vec![msg::CLOCK_LAW_NO],
        MayHold::OnlyWithExceptions => vec![msg::CLOCK_LAW_EXCEPTIONS],
        MayHold::CountyChoice => vec![msg::CLOCK_LAW_COUNTY],
        MayHold::Unclear => vec![msg::CLOCK_LAW_UNCLEAR],
        MayHold::Must if clock.rule == Rule::NoTime => vec![msg::CLOCK_LAW_MUST],
        MayHold::Must => Vec::new(),
    };
    match clock.rule {
        Rule::EveryHour => lines.push(msg::CLOCK_LAW_EVERY_HOUR),
        Rule::WorkingDays => lines.push(msg::CLOCK_LAW_WORKING_DAYS),
        Rule::ReleaseDay(_) => lines.push(msg::CLOCK_LAW_RELEASE_DAY),
        Rule::NoPlace | Rule::NoHold { .. } | Rule::NoTime => {}
    }
    if place.warrant == Warrant::Yes {
        lines.push(msg::CLOCK_LAW_WARRANT);
    }
    if place.confidence == Confidence::Uncertain && place.may_hold != MayHold::No {
        lines.push(msg::CLOCK_LAW_UNSURE);
    }
    lines
}
