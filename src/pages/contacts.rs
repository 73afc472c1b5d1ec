//! Who helps: the clinic's own list first, then the guide's contacts by kind.

use super::answers::{append, reach};
use super::block::{Block, Item, Mark, Page, Tone};
use super::compose::{Composer, Numbering, item, verbatim};
use crate::clinic::{ClinicContact, ClinicList};
use crate::guide::{Contact, ContactKind, SourceRef};
use crate::words::{Arg, Msg, ids, msg, unbroken};

/// The kinds in the order in which a family looks for them.
const KINDS: [(ContactKind, Msg); 8] = [
    (ContactKind::LegalHelp, msg::HELP_LEGAL),
    (ContactKind::Hotline, msg::HELP_HOTLINE),
    (ContactKind::FindSomeone, msg::HELP_FIND),
    (ContactKind::Court, msg::HELP_COURT),
    (ContactKind::BondFund, msg::HELP_FUNDS),
    (ContactKind::PayBond, msg::HELP_PAY_BOND),
    (ContactKind::Consulate, msg::HELP_CONSULATES),
    (ContactKind::Children, msg::HELP_CHILDREN),
];

impl Composer<'_> {
    /// The page "who helps".
    #[must_use]
    pub fn contacts(&self, clinic: &ClinicList) -> Page {
        let mut numbering = Numbering::default();
        let mut blocks = vec![Block::Paragraph(self.msg(msg::HELP_INTRO), Vec::new())];
        blocks.extend(self.clinic(clinic));
        for (kind, title) in KINDS {
            let contacts = self.guide.contacts.iter().filter(|c| c.kind == kind);
            let items: Vec<Item> = contacts
                .map(|contact| self.contact(contact, &mut numbering))
                .collect();
            if !items.is_empty() {
                blocks.push(Block::Heading(2, self.msg(title)));
                blocks.push(Block::List(Mark::Bullet, items));
            }
        }
        blocks.push(Block::Heading(2, self.msg(msg::SOURCES)));
        blocks.push(Block::Sources(self.source_lines(&numbering)));
        Page {
            id: "contacts".to_owned(),
            title: self.msg(msg::HELP_TITLE),
            blocks,
            aside: Vec::new(),
        }
    }

    /// One contact: its name, phone and site, what it is for, its hours.
    pub(super) fn contact(&self, contact: &Contact, numbering: &mut Numbering) -> Item {
        let id = ids::contact(&contact.id);
        let source = self.words.locales().first();
        let has_hours = source.is_some_and(|source| source.has(&id, Some("hours")));
        let text = self.each(|locale| {
            let mut words = self.words.rich(locale, &id, None, &[]);
            for span in &mut words.spans {
                span.bold = true;
            }
            reach(&mut words, contact);
            for attribute in [Some("what"), has_hours.then_some("hours")] {
                let Some(attribute) = attribute else { continue };
                let more = self.words.rich(locale, &id, Some(attribute), &[]);
                append(
                    &mut words,
                    if attribute == "what" { ": " } else { " " },
                    more.spans,
                );
            }
            words
        });
        let sources = numbering.numbers(&[SourceRef::Fact(contact.source)]);
        item(&contact.id, text, sources)
    }

    /// The clinic's own list, marked as the clinic's, with what cannot be used.
    fn clinic(&self, clinic: &ClinicList) -> Option<Block> {
        if clinic.contacts.is_empty() && clinic.unusable.is_empty() {
            return None;
        }
        let mut blocks = Vec::new();
        let items: Vec<Item> = clinic
            .contacts
            .iter()
            .map(|contact| {
                let text = self.each(|locale| verbatim(locale, &as_written(contact)));
                item("clinic", text, Vec::new())
            })
            .collect();
        if !items.is_empty() {
            blocks.push(Block::List(Mark::Bullet, items));
        }
        for entry in &clinic.unusable {
            let told = self.msg_with(msg::HELP_CLINIC_UNUSABLE, |_| {
                vec![
                    ("line", Arg::Count(entry.line)),
                    ("reason", Arg::Text(entry.reason.clone())),
                ]
            });
            blocks.push(Block::Note(told));
        }
        Some(Block::Callout {
            tone: Tone::Plain,
            section: None,
            title: Some(self.msg(msg::HELP_CLINIC)),
            blocks,
        })
    }
}

/// A clinic's contact as its own people wrote it; each part keeps its own
/// direction, and a phone never breaks over two lines.
fn as_written(contact: &ClinicContact) -> String {
    let phone = contact.phone.as_deref().map(unbroken);
    let parts = [
        Some(contact.name.clone()),
        phone,
        contact.site.clone(),
        contact.hours.clone(),
        contact.languages.clone(),
        contact.serves.clone(),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|part| format!("\u{2068}{part}\u{2069}"))
        .collect();
    parts.join(" · ")
}
