//! The parts that are lists of the content: questions, plan, answers, special
//! words, contacts.

use super::{Claim, Document, Entry, Part, Statement};
use crate::guide::{LineKind, PlanItem, Question, QuestionKind, Section, SourceId, SourceRef};
use crate::pages::comparison::{BAIL_COLUMNS, BAIL_ROWS};
use crate::pages::compose::{Composer, Numbering};
use crate::pages::plan::SECTIONS;
use crate::words::{Arg, Msg, Rich, ids, msg};

impl Composer<'_> {
    /// The whole guide in the reader's language, for review.
    #[must_use]
    pub fn document(&self) -> Document {
        let manifest = &self.main.manifest;
        let date = ("date", Arg::Text(self.main.date(self.guide.content_date)));
        Document {
            lang: manifest.tag.clone(),
            rtl: self.main.is_rtl(),
            title: self.note_of(msg::EXPORT_TITLE, &manifest.name),
            about: vec![
                self.note(msg::EXPORT_ABOUT, &[]),
                self.note(msg::EXPORT_CONTENT_DATE, &[date]),
                self.note(msg::EXPORT_SAMPLES, &[]),
                self.note(msg::ABOUT_NOT_REVIEWED_TEXT, &[]),
            ],
            ok: self.note(msg::EXPORT_MARK_OK, &[]),
            change: self.note(msg::EXPORT_MARK_CHANGE, &[]),
            parts: vec![
                self.part_of_questions(),
                self.part_of_headings(),
                self.part_of_plan(),
                self.part_of_sheets(),
                self.part_of_answers(),
                self.part_of_pages(),
                self.part_of_terms(),
                self.part_of_law(),
                self.part_of_clock(),
                self.part_of_contacts(),
                self.part_of_sources(),
            ],
        }
    }

    pub(super) fn said(&self, id: &str, attribute: Option<&str>) -> Rich {
        self.words.rich(self.main, id, attribute, &[])
    }

    fn part_of_questions(&self) -> Part {
        let questions = self.guide.walkthrough.questions();
        let entries = questions.map(|(_, q)| self.question_entry(q));
        Part {
            id: "questions",
            title: self.note(msg::EXPORT_PART_QUESTIONS, &[]),
            entries: entries.collect(),
        }
    }

    fn question_entry(&self, q: &Question) -> Entry {
        let id = ids::question(&q.id);
        let line = |attribute: &str, label: Msg| {
            let text = self.said(&id, Some(attribute));
            self.statement(attribute, Some(label), text, &[], Claim::None)
        };
        let mut statements = vec![
            self.statement(
                "",
                Some(msg::EXPORT_LINE_QUESTION),
                self.said(&id, None),
                &[],
                Claim::None,
            ),
            line("help", msg::EXPORT_LINE_HELP),
            line("why", msg::EXPORT_LINE_WHY),
            line("short", msg::EXPORT_LINE_SHORT),
        ];
        for (index, choice) in q.choices.iter().enumerate() {
            // The places are listed with their law.
            if q.kind == QuestionKind::Jurisdictions && Some(index) != q.unsure {
                continue;
            }
            let id = ids::choice(&q.id, choice);
            for (attribute, label) in [
                (None, msg::EXPORT_LINE_CHOICE),
                (Some("short"), msg::EXPORT_LINE_SHORT),
            ] {
                let text = self.said(&id, attribute);
                let name = attribute.map_or_else(|| choice.clone(), |a| format!("{choice}.{a}"));
                statements.push(self.statement(&name, Some(label), text, &[], Claim::None));
            }
        }
        Entry {
            id: format!("step:{}", q.id),
            title: None,
            notes: Vec::new(),
            statements,
        }
    }

    /// The headings of the plan and of the comparison, which claim nothing alone.
    fn part_of_headings(&self) -> Part {
        let sections = SECTIONS.iter().map(|(_, title, ..)| *title);
        let columns = BAIL_COLUMNS.iter().map(|(_, title)| *title);
        let headings = sections
            .chain([msg::SECTION_BAIL])
            .chain(columns)
            .chain(BAIL_ROWS.iter().copied());
        let entries = headings.map(|title| {
            let text = self.note(title, &[]);
            self.single(title.0.to_owned(), Vec::new(), text, &[], Claim::None)
        });
        Part {
            id: "headings",
            title: self.note(msg::EXPORT_PART_HEADINGS, &[]),
            entries: entries.collect(),
        }
    }

    /// An entry that is one statement.
    pub(super) fn single(
        &self,
        id: String,
        notes: Vec<Rich>,
        text: Rich,
        sources: &[SourceRef],
        claim: Claim,
    ) -> Entry {
        Entry {
            id,
            title: None,
            notes,
            statements: vec![self.statement("", None, text, sources, claim)],
        }
    }

    fn part_of_plan(&self) -> Part {
        let items = self.guide.plan.items.iter().enumerate();
        let entries = items.map(|(index, item)| self.item_entry(index, item));
        Part {
            id: "plan",
            title: self.note(msg::EXPORT_PART_PLAN, &[]),
            entries: entries.collect(),
        }
    }

    fn item_entry(&self, index: usize, item: &PlanItem) -> Entry {
        let section = self.note_of(msg::EXPORT_SECTION, &self.section_name(item.section));
        let mut notes = vec![section, self.shown_when(&item.when)];
        let partners = self.guide.plan.never_together.iter();
        let partners = partners.filter_map(|(a, b)| match index {
            _ if *a == index => Some(*b),
            _ if *b == index => Some(*a),
            _ => None,
        });
        let partners = partners.filter_map(|partner| self.guide.plan.items.get(partner));
        let partners: Vec<&str> = partners.map(|partner| partner.id.as_str()).collect();
        if !partners.is_empty() {
            notes.push(self.note_of(msg::EXPORT_NEVER_TOGETHER, &partners.join(", ")));
        }
        let answers = self.sample_answers(&item.when);
        let place = self.guide.jurisdiction(answers.given());
        let law = place.filter(|_| item.cites_law);
        let law = law.map(|(index, _)| SourceRef::Law(index));
        let sources: Vec<SourceRef> = facts(&item.sources).chain(law).collect();
        let text = self.plan_text(&answers, item).main;
        let mut entry = self.single(
            format!("plan:{}", item.id),
            notes,
            text,
            &sources,
            Claim::None,
        );
        self.mark_practical(&mut entry.statements);
        entry
    }

    /// Says of statements without a source that they are plain advice: the loader
    /// lets no other through.
    pub(super) fn mark_practical(&self, statements: &mut [Statement]) {
        for statement in statements.iter_mut().filter(|s| s.rests_on.is_empty()) {
            statement
                .rests_on
                .push(self.note(msg::EXPORT_PRACTICAL, &[]));
        }
    }

    fn section_name(&self, section: Section) -> String {
        let say = |message: Msg| self.note(message, &[]).plain();
        if let Section::Bail(column, row) = section {
            let columns = BAIL_COLUMNS.iter().find(|(of, _)| *of == column);
            let rows = crate::guide::BailRow::ALL.iter().zip(BAIL_ROWS);
            let row = rows
                .into_iter()
                .find(|(of, _)| **of == row)
                .map(|(_, title)| title);
            let parts = [
                Some(msg::SECTION_BAIL),
                columns.map(|(_, title)| *title),
                row,
            ];
            let parts: Vec<String> = parts.into_iter().flatten().map(say).collect();
            return parts.join(" · ");
        }
        let found = SECTIONS.iter().find(|(of, ..)| *of == section);
        found.map(|(_, title, ..)| say(*title)).unwrap_or_default()
    }

    fn part_of_answers(&self) -> Part {
        let entries = self.guide.faq.entries.iter().map(|entry| {
            let id = ids::faq(&entry.id);
            let lines = entry.body.iter().map(|line| {
                let label = match line.kind {
                    LineKind::Answer => msg::EXPORT_LINE_ANSWER,
                    LineKind::Means => msg::FAQ_MEANS,
                    LineKind::Do => msg::FAQ_DO,
                    LineKind::Careful => msg::FAQ_CAREFUL,
                    LineKind::Ask => msg::FAQ_ASK,
                };
                let text = self.said(&id, Some(&line.id));
                let sources: Vec<SourceRef> = facts(&line.sources).collect();
                self.statement(&line.id, Some(label), text, &sources, Claim::None)
            });
            let mut statements: Vec<Statement> = lines.collect();
            self.mark_practical(&mut statements);
            let group = self.guide.faq.groups.get(entry.group);
            let group = group.map(|group| self.said(&ids::faq_group(group), None));
            Entry {
                id: format!("faq:{}", entry.id),
                title: Some(self.said(&id, None)),
                notes: group.into_iter().collect(),
                statements,
            }
        });
        Part {
            id: "faq",
            title: self.note(msg::EXPORT_PART_FAQ, &[]),
            entries: entries.collect(),
        }
    }

    fn part_of_terms(&self) -> Part {
        let entries = self.guide.glossary.iter().map(|term| {
            let id = ids::term(&term.id);
            let sources: Vec<SourceRef> = facts(&term.sources).collect();
            let text = self.said(&id, Some("means"));
            let mut entry = self.single(
                format!("term:{}", term.id),
                Vec::new(),
                text,
                &sources,
                Claim::Legal,
            );
            entry.title = Some(self.said(&id, None));
            entry
        });
        Part {
            id: "glossary",
            title: self.note(msg::EXPORT_PART_GLOSSARY, &[]),
            entries: entries.collect(),
        }
    }

    fn part_of_contacts(&self) -> Part {
        let entries = self.guide.contacts.iter().map(|contact| {
            let mut numbering = Numbering::default();
            let text = self.contact(contact, &mut numbering).text.main;
            let id = format!("contact:{}", contact.id);
            self.single(id, Vec::new(), text, numbering.cited(), Claim::Legal)
        });
        Part {
            id: "contacts",
            title: self.note(msg::EXPORT_PART_CONTACTS, &[]),
            entries: entries.collect(),
        }
    }
}

pub(super) fn facts(sources: &[SourceId]) -> impl Iterator<Item = SourceRef> {
    sources.iter().copied().map(SourceRef::Fact)
}
