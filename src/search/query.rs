//! What a reader types, as units that each stand for one thought.

use super::fold::words;
use super::lexicon::{Lexicon, Phrase, TermId};

/// One way to say a unit: words that must all stand in an entry, each with the
/// forms it may have there and how sure each form is.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub slots: Vec<Vec<(TermId, f32)>>,
}

/// A word of the query, or several that mean one thing: "la migra".
#[derive(Debug, Clone)]
pub(super) struct Unit {
    /// Whether it says little about what is asked.
    pub stop: bool,
    pub ways: Vec<Way>,
}

/// A field holds no more; more would only make one wait.
const MOST: usize = 48;

/// How sure it is that a synonym means what its table says.
const SYNONYM: f32 = 0.85;

/// The units of a query. Words that are nowhere in the guide are left out.
pub(super) fn read(lexicon: &Lexicon, query: &str) -> Vec<Unit> {
    let mut typed = words(query);
    typed.truncate(MOST);
    // "jail" behind a gap is a whole word; "jail" at the end may become "jailer".
    let open = query.ends_with(|c: char| !c.is_whitespace());
    let mut units: Vec<(String, Unit)> = Vec::new();
    let mut rest = typed.as_slice();
    while let Some((word, after)) = rest.split_first() {
        let (name, unit) = if let Some((count, meanings)) = lexicon.said(rest) {
            let (said, after) = rest.split_at_checked(count).unwrap_or((rest, &[]));
            rest = after;
            let own = said.iter().map(|word| lexicon.look_up(&word.text, false));
            let mut ways = vec![Way {
                slots: own.collect(),
            }];
            for meaning in meanings {
                ways.extend(
                    lexicon
                        .meaning(meaning)
                        .iter()
                        .map(|phrase| way(phrase, SYNONYM)),
                );
            }
            let name: Vec<&str> = said.iter().map(|word| word.text.as_str()).collect();
            (name.join(" "), Unit { stop: false, ways })
        } else {
            rest = after;
            let last = after.is_empty() && open;
            (word.text.clone(), single(lexicon, &word.text, last))
        };
        // A word that is said twice is not asked twice.
        if !unit.ways.is_empty() && units.iter().all(|(known, _)| *known != name) {
            units.push((name, unit));
        }
    }
    units.into_iter().map(|(_, unit)| unit).collect()
}

fn way(phrase: &Phrase, sure: f32) -> Way {
    let slot = |forms: &Vec<TermId>| forms.iter().map(|id| (*id, sure)).collect();
    Way {
        slots: phrase.iter().map(slot).collect(),
    }
}

fn single(lexicon: &Lexicon, typed: &str, last: bool) -> Unit {
    let found = lexicon.look_up(typed, last);
    let best = found.iter().max_by(|a, b| a.1.total_cmp(&b.1));
    let stop = best.and_then(|(id, _)| lexicon.get(*id));
    let stop = stop.is_some_and(|term| term.stop);
    let mut ways = Vec::new();
    for (id, sure) in &found {
        let Some(term) = lexicon.get(*id) else {
            continue;
        };
        for meaning in &term.meanings {
            let phrases = lexicon.meaning(*meaning).iter();
            ways.extend(phrases.map(|phrase| way(phrase, SYNONYM * sure)));
        }
    }
    if !found.is_empty() {
        ways.push(Way { slots: vec![found] });
    }
    Unit { stop, ways }
}
