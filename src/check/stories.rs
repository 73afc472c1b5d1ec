//! Proves the families of the workshop: they answer every question on their way
//! and no other, and what a room is shown stands in their plan.

use std::collections::BTreeSet;

use crate::guide::{Finding, Guide, STORIES, Section, Story, nearest};
use crate::journey::story::others;
use crate::journey::{Answers, Plan, drop_unreachable, plan, route};

/// How many lines one view can hold so that a room can read it.
const MOST_LINES: usize = 4;

/// Every slip in the stories.
pub(super) fn check(guide: &Guide) -> Vec<Finding> {
    let mut found = Found(Vec::new());
    for story in &guide.stories {
        if let Some(answers) = found.answers(guide, story) {
            found.shows(guide, story, &answers);
            found.switches(guide, story, &answers);
        }
    }
    found.0
}

struct Found(Vec<Finding>);

impl Found {
    fn find(&mut self, story: &Story, problem: String, instead: Option<String>) {
        let finding = Finding::new(STORIES, &story.id, problem);
        self.0.push(finding.instead(instead));
    }

    fn answers(&mut self, guide: &Guide, story: &Story) -> Option<Answers> {
        let mut answers = match Answers::parse(guide, &story.answers) {
            Ok(answers) => answers,
            Err(error) => {
                self.find(story, error.to_string(), None);
                return None;
            }
        };
        if let Some(open) = route(guide, &answers).open {
            let id = guide.walkthrough.question(open).map(|q| q.id.as_str());
            let id = id.unwrap_or_default();
            let hint = Some(format!("\"{id}=unsure\""));
            self.find(story, format!("the question \"{id}\" has no answer"), hint);
        }
        for fallen in drop_unreachable(guide, &mut answers) {
            let id = guide.walkthrough.question(fallen).map(|q| q.id.as_str());
            let id = id.unwrap_or_default();
            self.find(story, format!("\"{id}\" is answered but never asked"), None);
        }
        Some(answers)
    }

    fn shows(&mut self, guide: &Guide, story: &Story, answers: &Answers) {
        let plan = plan(guide, answers);
        if story.shows.is_empty() {
            self.find(story, "nothing of the plan is shown".to_owned(), None);
        }
        for shown in &story.shows {
            if matches!(shown.section, Section::Bail(..)) {
                let problem = "the bail comparison does not fit on one view".to_owned();
                self.find(story, problem, Some("Answer, Now, DoNot".to_owned()));
            }
            if shown.items.is_empty() || shown.items.len() > MOST_LINES {
                let problem = format!("{} lines on one view", shown.items.len());
                self.find(story, problem, Some(format!("1 to {MOST_LINES}")));
            }
            let there = in_section(guide, &plan, shown.section);
            for id in &shown.items {
                if !there.contains(id.as_str()) {
                    let problem = format!("\"{id}\" is not in that section of their plan");
                    let near = nearest(id, there.iter().copied()).map(str::to_owned);
                    self.find(story, problem, near);
                }
            }
        }
    }

    fn switches(&mut self, guide: &Guide, story: &Story, answers: &Answers) {
        if story.switches.is_empty() {
            self.find(story, "no answer can be changed".to_owned(), None);
        }
        for (index, switch) in story.switches.iter().enumerate() {
            let known = guide.walkthrough.find(&switch.question);
            let set = known.and_then(|question| answers.get(question));
            let Some(set) = set else {
                let problem = format!("\"{}\" is not on their way", switch.question);
                self.find(story, problem, None);
                continue;
            };
            let others = others(guide, story, index);
            if others.len() != switch.choices.len() || others.is_empty() {
                let problem = format!("\"{}\" has no such answer", switch.question);
                self.find(story, problem, None);
            }
            if others
                .iter()
                .any(|other| set.indexes().any(|own| own == other.choice))
            {
                let problem = format!("that is their own answer to \"{}\"", switch.question);
                self.find(story, problem, None);
            }
        }
    }
}

fn in_section<'g>(guide: &'g Guide, plan: &Plan, section: Section) -> BTreeSet<&'g str> {
    let chosen = plan.items.iter().map(|chosen| chosen.item);
    chosen
        .filter_map(|item| guide.plan.items.get(item))
        .filter(|item| item.section == section)
        .map(|item| item.id.as_str())
        .collect()
}
