//! Special situations and finding someone, with every id resolved.

use super::load::{FINDING, Loader, SITUATIONS};
use super::resolve::Names;
use super::{Contact, Faq, FindLine, FindPart, FindSomeone, PlanBook, QuestionId, Situation, raw};

impl Loader<'_> {
    pub fn situations(
        &mut self,
        raw: Vec<raw::Situation>,
        names: &Names,
        plan: &PlanBook,
        faq: &Faq,
    ) -> Vec<Situation> {
        self.unique(SITUATIONS, "situation", raw.iter().map(|s| s.id.as_str()));
        let items: Vec<String> = plan.items.iter().map(|item| item.id.clone()).collect();
        let entries = entries(faq);
        raw.into_iter()
            .map(|s| {
                let at = (SITUATIONS, s.id.as_str());
                if s.when.is_some() && s.plan.is_empty() {
                    let problem = "answers make it apply, so it names the plan items about it";
                    let hint = Some("plan: [\"…\"]".to_owned());
                    self.find(at.0, at.1, problem.to_owned(), hint);
                }
                let when = s.when.as_ref();
                Situation {
                    when: when.map(|when| names.when(self, at, when).0),
                    plan: self.all(at, "item", &s.plan, &items),
                    faq: self.all(at, "entry", &s.faq, &entries),
                    steps: self.questions(at, &s.steps, names),
                    body: self.body(SITUATIONS, &s.id, &s.body, names),
                    id: s.id,
                }
            })
            .collect()
    }

    pub fn finding(
        &mut self,
        raw: raw::FindSomeone,
        names: &Names,
        faq: &Faq,
        contacts: &[Contact],
    ) -> FindSomeone {
        let contacts: Vec<String> = contacts.iter().map(|c| c.id.clone()).collect();
        self.unique(FINDING, "part", raw.parts.iter().map(|p| p.id.as_str()));
        let lines = raw.parts.iter().flat_map(|part| &part.lines);
        self.unique(FINDING, "line", lines.map(|line| line.id.as_str()));
        self.unique(FINDING, "line", raw.write.iter().map(String::as_str));
        let mut parts = Vec::new();
        for part in raw.parts {
            let mut lines = Vec::new();
            for line in part.lines {
                let at = (FINDING, line.id.as_str());
                lines.push(FindLine {
                    sources: self.cited(at, &line.sources, &names.sources, line.practical),
                    contact: line
                        .contact
                        .and_then(|name| self.look_up(at, "contact", &name, &contacts)),
                    id: line.id.clone(),
                });
            }
            parts.push(FindPart { id: part.id, lines });
        }
        let at = (FINDING, "");
        FindSomeone {
            steps: self.questions(at, &raw.steps, names),
            faq: self.all(at, "entry", &raw.faq, &entries(faq)),
            parts,
            write: raw.write,
        }
    }

    fn all(
        &mut self,
        at: (&str, &str),
        kind: &str,
        wanted: &[String],
        known: &[String],
    ) -> Vec<usize> {
        let found = wanted.iter();
        found
            .filter_map(|name| self.look_up(at, kind, name, known))
            .collect()
    }

    fn questions(&mut self, at: (&str, &str), wanted: &[String], names: &Names) -> Vec<QuestionId> {
        let found = self.all(at, "question", wanted, &names.questions);
        found
            .into_iter()
            .filter_map(|index| names.question(index))
            .collect()
    }
}

fn entries(faq: &Faq) -> Vec<String> {
    faq.entries.iter().map(|entry| entry.id.clone()).collect()
}
