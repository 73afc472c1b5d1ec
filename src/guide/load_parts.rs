//! The parts of the guide that readers read: the plan's items and the answers.

use super::load::{FAQ, Loader, PLAN};
use super::resolve::Names;
use super::{Contact, Faq, FaqEntry, FaqLine, PlanBook, PlanItem, raw};

impl Loader<'_> {
    pub fn plan(&mut self, raw: raw::Plan, names: &Names, contacts: &[Contact]) -> PlanBook {
        self.unique(PLAN, "item", raw.items.iter().map(|i| i.id.as_str()));
        let contact_names: Vec<String> = contacts.iter().map(|c| c.id.clone()).collect();
        let item_names: Vec<String> = raw.items.iter().map(|i| i.id.clone()).collect();
        let items = raw
            .items
            .into_iter()
            .map(|i| {
                let at = (PLAN, i.id.as_str());
                let (when, about_law) = names.when(self, at, &i.when);
                let bare = i.practical || i.law || about_law;
                PlanItem {
                    section: i.section,
                    when,
                    sources: self.cited(at, &i.sources, &names.sources, bare),
                    cites_law: i.law || about_law,
                    contact: i
                        .contact
                        .and_then(|name| self.look_up(at, "contact", &name, &contact_names)),
                    id: i.id.clone(),
                }
            })
            .collect();
        let never_together = raw
            .never_together
            .iter()
            .filter_map(|pair| {
                let a = self.look_up((PLAN, &pair.a), "item", &pair.a, &item_names)?;
                let b = self.look_up((PLAN, &pair.b), "item", &pair.b, &item_names)?;
                if pair.why.is_empty() || a == b {
                    let problem = "a pair names two items and says why".to_owned();
                    self.find(PLAN, &pair.a, problem, None);
                }
                Some((a, b))
            })
            .collect();
        PlanBook {
            items,
            never_together,
        }
    }

    pub fn faq(&mut self, raw: raw::Faq, names: &Names) -> Faq {
        self.unique(FAQ, "group", raw.groups.iter().map(String::as_str));
        self.unique(FAQ, "entry", raw.entries.iter().map(|e| e.id.as_str()));
        let entry_names: Vec<String> = raw.entries.iter().map(|e| e.id.clone()).collect();
        let mut entries = Vec::new();
        for e in raw.entries {
            let at = (FAQ, e.id.as_str());
            let body = self.body(FAQ, &e.id, &e.body, names);
            let Some(group) = self.look_up(at, "group", &e.group, &raw.groups) else {
                continue;
            };
            entries.push(FaqEntry {
                group,
                steps: e
                    .steps
                    .iter()
                    .filter_map(|s| self.look_up(at, "question", s, &names.questions))
                    .filter_map(|index| names.question(index))
                    .collect(),
                related: e
                    .related
                    .iter()
                    .filter_map(|r| self.look_up(at, "entry", r, &entry_names))
                    .collect(),
                body,
                id: e.id,
            });
        }
        Faq {
            groups: raw.groups,
            entries,
        }
    }

    /// The lines of an answer: the first, and no other, is the answer itself.
    pub fn body(
        &mut self,
        file: &str,
        id: &str,
        body: &[raw::FaqLine],
        names: &Names,
    ) -> Vec<FaqLine> {
        let lines: Vec<String> = body
            .iter()
            .map(|line| format!("{id}.{}", line.id))
            .collect();
        self.unique(file, "line", lines.iter().map(String::as_str));
        let answers = body
            .iter()
            .enumerate()
            .filter(|(_, line)| line.kind == super::LineKind::Answer)
            .map(|(i, _)| i);
        if !answers.eq([0]) {
            let problem = "the first line, and no other, is the Answer".to_owned();
            self.find(file, id, problem, None);
        }
        body.iter()
            .zip(&lines)
            .map(|(line, name)| FaqLine {
                id: line.id.clone(),
                kind: line.kind,
                sources: self.cited((file, name), &line.sources, &names.sources, line.practical),
            })
            .collect()
    }
}
