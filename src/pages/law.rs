//! The law of one place, composed from its facts.

use super::block::{Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item, verbatim};
use crate::guide::facts::{SURE, Standing, sure};
use crate::guide::law::{CopyDuty, Jurisdiction, MayHold, PageFacts};
use crate::guide::{Confidence, ContactKind, SourceId, SourceRef};
use crate::words::{Arg, Link, Locale, Msg, ids, msg};

/// How many of the contacts for legal help a place's page names; they stand in
/// the order of their file.
const CONTACTS: usize = 2;

impl Composer<'_> {
    /// The law of the place with this postal code.
    #[must_use]
    pub fn law(&self, code: &str) -> Option<Page> {
        let places = &self.guide.law.jurisdictions;
        let index = places.iter().position(|place| place.code == code)?;
        let place = places.get(index)?;
        let draft = Draft {
            composer: self,
            place,
            facts: &self.guide.law.page,
            source: SourceRef::Law(index),
            numbering: Numbering::default(),
            blocks: Vec::new(),
        };
        Some(Page {
            id: format!("law:{code}"),
            title: self.text(&ids::state(code), None),
            blocks: draft.compose(),
            aside: Vec::new(),
        })
    }
}

/// A place's page while it is composed.
struct Draft<'c, 'a> {
    composer: &'c Composer<'a>,
    place: &'c Jurisdiction,
    facts: &'c PageFacts,
    source: SourceRef,
    numbering: Numbering,
    blocks: Vec<Block>,
}

impl<'a> Draft<'_, 'a> {
    fn compose(mut self) -> Vec<Block> {
        let composer = self.composer;
        let overdue = composer.is_overdue(self.place.review_by);
        if overdue {
            self.notice(None, msg::LAW_OVERDUE);
            self.core();
        } else {
            if self.place.confidence == Confidence::Uncertain {
                self.notice(Some(msg::LAW_UNSURE_TITLE), msg::LAW_UNSURE);
            }
            self.say(msg::LAW_STANCE, &[]);
            self.hold();
            self.told();
            self.agreements();
            self.also();
            self.bond();
        }
        self.habeas();
        if !overdue {
            self.rules();
            self.local();
        }
        self.help();
        self.age();
        let every = composer.msg(msg::LAW_LIST);
        self.blocks
            .push(Block::Links(vec![(Link::Law(None), every)]));
        self.title(msg::SOURCES);
        let sources = composer.source_lines(&self.numbering);
        self.blocks.push(Block::Sources(sources));
        if !overdue && let Some(date) = composer.overdue(&self.numbering) {
            self.blocks.insert(0, composer.overdue_notice(date));
        }
        self.blocks
    }

    /// Whether the jail has to hold, and what paper it needs.
    fn hold(&mut self) {
        let facts = self.facts;
        self.title(msg::LAW_HOLD_TITLE);
        let settled = self.place.may_hold != MayHold::Unclear;
        self.say(
            msg::LAW_HOLD,
            if settled { &facts.hold } else { &facts.ask },
        );
        if settled && self.place.confidence == Confidence::Uncertain {
            self.say(msg::LAW_HOLD_UNSURE, &[]);
        }
        self.general(msg::LAW_ARREST, &facts.arrest);
        self.title(msg::LAW_WARRANT_TITLE);
        self.say(msg::LAW_WARRANT, &[]);
        self.general(msg::LAW_WARRANTS, &facts.warrant);
    }

    /// What the person is told, and what ICE is.
    fn told(&mut self) {
        let ask: &[SourceId] = match self.place.copy {
            CopyDuty::Paper | CopyDuty::Told => &[],
            CopyDuty::No | CopyDuty::NotFound => &self.facts.ask,
        };
        self.title(msg::LAW_COPY_TITLE);
        self.say(msg::LAW_COPY, ask);
        self.title(msg::LAW_NOTIFY_TITLE);
        self.say(msg::LAW_NOTIFY, &[]);
    }

    fn agreements(&mut self) {
        let facts = self.facts;
        self.title(msg::LAW_AGREEMENTS_TITLE);
        self.say(msg::LAW_AGREEMENTS, &[]);
        self.general(msg::LAW_AGREEMENTS_LIST, &facts.agreements);
    }

    /// What only this place needs said.
    fn also(&mut self) {
        let composer = self.composer;
        let place = self.place;
        let mut items = Vec::new();
        for plan in &place.also {
            let Some(plan) = composer.guide.plan.items.get(*plan) else {
                continue;
            };
            let text = composer.text_with(&ids::plan(&plan.id), None, |locale| {
                composer.place_args(place, locale)
            });
            let law = plan.cites_law.then_some(self.source);
            let facts = plan.sources.iter().copied().map(SourceRef::Fact);
            let sources: Vec<SourceRef> = law.into_iter().chain(facts).collect();
            let numbers = self.numbering.numbers(&sources);
            items.push(item(&plan.id, text, numbers));
        }
        if !items.is_empty() {
            self.title(msg::LAW_ALSO_TITLE);
            self.blocks.push(Block::List(Mark::Bullet, items));
        }
    }

    /// The federal circuit, and what it means for immigration bond.
    fn bond(&mut self) {
        let composer = self.composer;
        let facts = self.facts;
        self.title(msg::LAW_BOND_TITLE);
        let Some(circuit) = composer.guide.law.circuit_of(self.place) else {
            self.say(msg::LAW_NO_CIRCUIT, &[]);
            return;
        };
        self.say(msg::LAW_CIRCUIT, &[]);
        let source = composer.guide.source(circuit.source);
        if source.is_some_and(|source| composer.is_overdue(source.review_by)) {
            self.general(msg::LAW_BOND_OLD, &[circuit.source]);
            return;
        }
        self.general(msg::LAW_BOND_WHO, &[circuit.source]);
        self.say(msg::LAW_BOND, &[circuit.source]);
        if !circuit.case.is_empty() {
            let case = self.citing(msg::LAW_BOND_CASE, &circuit.case, None);
            let numbers = self.numbering.numbers(&[SourceRef::Fact(circuit.source)]);
            self.blocks.push(Block::Paragraph(case, numbers));
        }
        self.general(msg::LAW_SUPREME_COURT, &facts.supreme_court);
        self.general(msg::LAW_MOVED, &facts.moved);
    }

    /// How a court is asked for release, while the jail holds and while ICE does.
    fn habeas(&mut self) {
        let facts = self.facts;
        self.title(msg::LAW_HABEAS_TITLE);
        self.general(msg::LAW_HABEAS, &facts.habeas);
        match self.place.instruments.iter().find(|i| i.is_habeas()) {
            None => self.say(msg::LAW_HABEAS_NONE, &[]),
            Some(way) => {
                let known = (SURE, sure(way.confidence));
                let text = self.citing(msg::LAW_HABEAS_CITATION, &way.citation, Some(known));
                let numbers = self.cited(&[]);
                self.blocks.push(Block::Paragraph(text, numbers));
            }
        }
        self.general(msg::LAW_HABEAS_FEDERAL, &facts.federal);
    }

    /// The citations, each with its year and what it is worth.
    fn rules(&mut self) {
        let place = self.place;
        self.title(msg::LAW_RULES_TITLE);
        let numbers = self.cited(&[]);
        let rules = place.instruments.iter().enumerate();
        let items: Vec<Item> = rules
            .filter(|(_, rule)| !rule.is_habeas() && !rule.is_none_found())
            .map(|(index, rule)| {
                let mut citation = rule.citation.clone();
                if let Some(year) = rule.year.map(|year| year.to_string())
                    && !citation.contains(&year)
                {
                    citation = format!("{citation} ({year})");
                }
                let standing = ("rule", rule.standing().token());
                let text = self.citing(msg::LAW_RULE, &citation, Some(standing));
                item(&format!("rule-{index}"), text, numbers.clone())
            })
            .collect();
        if items.is_empty() {
            self.say(msg::LAW_RULES_NONE, &[]);
        } else {
            self.blocks.push(Block::List(Mark::Bullet, items));
        }
    }

    /// Counties and cities that the sources name, each with its citation.
    fn local(&mut self) {
        let place = self.place;
        if place.local.is_empty() {
            return;
        }
        self.title(msg::LAW_LOCAL_TITLE);
        self.say(msg::LAW_LOCAL, &[]);
        let numbers = self.cited(&[]);
        let local = place.local.iter().enumerate().map(|(index, rule)| {
            let mut name = rule.place.clone();
            if !rule.citation.is_empty() {
                name = format!("{name} – {}", rule.citation);
            }
            let standing = match rule.confidence {
                Confidence::Uncertain => Standing::Unsure,
                Confidence::Known | Confidence::Verified => Standing::Law,
            };
            let standing = ("rule", standing.token());
            let text = self.citing(msg::LAW_RULE, &name, Some(standing));
            item(&format!("local-{index}"), text, numbers.clone())
        });
        let local: Vec<Item> = local.collect();
        self.blocks.push(Block::List(Mark::Bullet, local));
    }

    /// Groups that work there by name and site, then the lists of lawyers.
    fn help(&mut self) {
        let composer = self.composer;
        let place = self.place;
        self.title(msg::LAW_HELP_TITLE);
        let numbers = self.cited(&[]);
        let groups = place.help.iter().enumerate().map(|(index, group)| {
            let words = format!("{} (\u{2068}{}\u{2069})", group.name, group.site);
            let text = composer.each(|locale| verbatim(locale, &words));
            item(&format!("group-{index}"), text, numbers.clone())
        });
        let mut items: Vec<Item> = groups.collect();
        if items.is_empty() {
            self.say(msg::LAW_HELP_NONE, &[]);
        } else {
            self.say(msg::LAW_HELP, &[]);
        }
        let contacts = composer.guide.contacts.iter();
        for contact in contacts
            .filter(|contact| contact.kind == ContactKind::LegalHelp)
            .take(CONTACTS)
        {
            items.push(composer.contact(contact, &mut self.numbering));
        }
        self.blocks.push(Block::List(Mark::Bullet, items));
    }

    fn age(&mut self) {
        self.title(msg::LAW_AGE_TITLE);
        self.say(msg::LAW_AGE, &[]);
        self.say(msg::LAW_CONFIDENCE, &[]);
    }

    /// What still holds when the entry was not checked in time.
    fn core(&mut self) {
        let facts = self.facts;
        self.title(msg::LAW_CORE_TITLE);
        for (message, facts) in [
            (msg::LAW_CORE_REQUEST, &facts.request),
            (msg::LAW_CORE_STATE, &facts.hold),
            (msg::LAW_CORE_ASK, &facts.ask),
        ] {
            self.general(message, facts);
        }
    }

    fn title(&mut self, message: Msg) {
        let text = self.composer.msg(message);
        self.blocks.push(Block::Heading(2, text));
    }

    /// A sentence about the place, resting on its entry and on these facts.
    fn say(&mut self, message: Msg, facts: &[SourceId]) {
        let text = self.text(message);
        let numbers = self.cited(facts);
        self.blocks.push(Block::Paragraph(text, numbers));
    }

    /// A sentence that is true everywhere, resting on these facts alone.
    fn general(&mut self, message: Msg, facts: &[SourceId]) {
        let text = self.text(message);
        let facts: Vec<SourceRef> = facts.iter().copied().map(SourceRef::Fact).collect();
        let numbers = self.numbering.numbers(&facts);
        self.blocks.push(Block::Paragraph(text, numbers));
    }

    fn notice(&mut self, title: Option<Msg>, message: Msg) {
        let text = self.text(message);
        let numbers = self.cited(&[]);
        self.blocks.push(Block::Callout {
            tone: Tone::Notice,
            section: None,
            title: title.map(|title| self.composer.msg(title)),
            blocks: vec![Block::Paragraph(text, numbers)],
        });
    }

    fn text(&self, message: Msg) -> Text {
        self.composer.msg_with(message, |locale| self.args(locale))
    }

    /// The numbers of the place's entry and of these facts.
    fn cited(&mut self, facts: &[SourceId]) -> Vec<usize> {
        let facts = facts.iter().copied().map(SourceRef::Fact);
        let sources: Vec<SourceRef> = [self.source].into_iter().chain(facts).collect();
        self.numbering.numbers(&sources)
    }

    /// A sentence that places a citation, with one more word to select on.
    fn citing(
        &self,
        message: Msg,
        citation: &str,
        selector: Option<(&'static str, &'static str)>,
    ) -> Text {
        self.composer.msg_with(message, |_| {
            let mut args = vec![("citation", Arg::Text(citation.to_owned()))];
            args.extend(selector.map(|(name, token)| (name, Arg::Text(token.to_owned()))));
            args
        })
    }

    /// Every fact of the place under the name that messages know it by.
    fn args(&self, locale: &'a Locale) -> Vec<(&'static str, Arg)> {
        let place = self.place;
        let bond = self.composer.guide.law.bond_in(place);
        let mut args = self.composer.place_args(place, locale);
        let date = if self.composer.is_overdue(place.review_by) {
            place.review_by
        } else {
            place.checked
        };
        args.push(("date", Arg::Text(locale.date(date))));
        for (name, token) in [
            ("stance", place.stance.token()),
            ("may-hold", place.may_hold.token()),
            ("warrant", place.warrant.token()),
            ("copy", place.copy.token()),
            ("notify", place.notify.token()),
            ("agreements", place.agreements.token()),
            ("bond", bond.token()),
            ("confidence", place.confidence.token()),
        ] {
            args.push((name, Arg::Text(token.to_owned())));
        }
        args
    }
}
