//! Which entries answer a query, best first.

use std::collections::HashMap;
use std::ops::Range;

use super::lexicon::{Lexicon, Part, TermId};
use super::query::{Unit, Way};
use super::{Entry, Hit, Kind};

/// How many entries at most come first because together they cover a query.
const COVERING: usize = 6;

/// What an entry must add to those before it, as a part of the best.
const OPEN: f32 = 0.1;

/// How much a word counts that says little.
const STOP: f32 = 0.06;

/// Entries worse than this part of the best are no answers.
const CUT: f32 = 0.3;

/// More than anyone reads.
const MOST: usize = 30;

/// A query of as many thoughts may ask several things.
const SEVERAL: usize = 4;

/// What an entry of a kind is worth beside one of another: the question with its
/// answer is what most people look for.
fn worth(kind: Kind) -> f32 {
    match kind {
        Kind::Faq | Kind::Page => 1.0,
        Kind::Law | Kind::Term => 0.9,
        Kind::Contact | Kind::Situation => 0.85,
        Kind::Question => 0.65,
    }
}

struct Weighed {
    /// What it says of what is asked.
    weight: f32,
    /// How much it has to do with each entry.
    strengths: Vec<f32>,
}

/// How much each entry has to do with a way of saying something: as much as with
/// the word of it that it has least to do with.
fn strengths(lexicon: &Lexicon, way: &Way, count: usize) -> Vec<f32> {
    let mut all = vec![f32::MAX; count];
    for slot in &way.slots {
        let mut best = vec![0.0_f32; count];
        for (id, sure) in slot {
            for (entry, strength) in lexicon.strengths(*id) {
                if let Some(known) = best.get_mut(entry) {
                    *known = known.max(sure * strength);
                }
            }
        }
        for (all, best) in all.iter_mut().zip(best) {
            *all = all.min(best);
        }
    }
    all
}

fn weigh(lexicon: &Lexicon, unit: &Unit, count: usize) -> Weighed {
    let mut best = vec![0.0_f32; count];
    for way in unit.ways.iter().filter(|way| !way.slots.is_empty()) {
        for (best, strength) in best.iter_mut().zip(strengths(lexicon, way, count)) {
            *best = best.max(strength);
        }
    }
    let with = best.iter().filter(|strength| **strength > 0.1).count();
    let rare = (1.0 + count as f32 / (with as f32 + 0.5)).ln();
    Weighed {
        weight: if unit.stop { STOP } else { rare },
        strengths: best,
    }
}

/// The entries of the kinds that are `wanted` that answer `units`, best first.
pub(super) fn rank(
    lexicon: &Lexicon,
    entries: &[Entry],
    units: &[Unit],
    wanted: impl Fn(Kind) -> bool,
) -> Vec<Hit> {
    let weighed: Vec<Weighed> = units
        .iter()
        .map(|unit| weigh(lexicon, unit, entries.len()))
        .collect();
    let whole: f32 = weighed.iter().map(|unit| unit.weight).sum();
    let mut scored: Vec<(usize, f32)> = Vec::new();
    let mut part = vec![0.0_f32; entries.len()];
    for ((place, part), entry) in part.iter_mut().enumerate().zip(entries) {
        if !wanted(entry.kind) {
            continue;
        }
        let mut sum = 0.0;
        let mut met = 0.0;
        for unit in &weighed {
            let strength = unit.strengths.get(place).copied().unwrap_or_default();
            sum += unit.weight * strength;
            met += unit.weight * strength.min(1.0);
        }
        if sum > 0.0 {
            *part = met / whole;
            scored.push((place, sum * (0.6 + 0.4 * *part)));
        }
    }
    // What comes now looks at each line, so only at those that may win.
    let descending = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    scored.sort_by(descending);
    scored.truncate(3 * MOST);
    let terms = terms(units);
    for (place, score) in &mut scored {
        let Some(entry) = entries.get(*place) else {
            continue;
        };
        *score += closeness(entry, &terms, units, &weighed);
        // A title that says what the query says, no more and no less, is meant.
        let both = told(lexicon, entry, &terms, entries.len())
            * part.get(*place).copied().unwrap_or_default();
        *score *= (0.7 + 0.7 * both) * worth(entry.kind);
    }
    scored.sort_by(descending);
    let best = scored.first().map_or(0.0, |(_, score)| *score);
    let covering = cover(&mut scored, &weighed, units);
    let mut place = 0;
    scored.retain(|(_, score)| {
        place += 1;
        place <= covering || *score >= CUT * best
    });
    scored.truncate(MOST);
    let only_stops = units.iter().all(|unit| unit.stop);
    let hits = scored.into_iter().filter_map(|(place, score)| {
        let entry = entries.get(place)?;
        Some(Hit {
            kind: entry.kind,
            index: entry.index,
            score,
            title: marks(entry, units, only_stops),
        })
    });
    hits.collect()
}

/// The units that each word of the guide may stand for, as bits, and how sure that
/// is; stop words have none.
fn terms(units: &[Unit]) -> HashMap<TermId, (u64, f32)> {
    let mut terms = HashMap::new();
    for (place, unit) in units.iter().enumerate() {
        if unit.stop || place >= 64 {
            continue;
        }
        for (id, sure) in unit.ways.iter().flat_map(|way| &way.slots).flatten() {
            let (bits, surest) = terms.entry(*id).or_insert((0, 0.0));
            *bits |= 1_u64 << place;
            *surest = sure.max(*surest);
        }
    }
    terms
}

/// What an entry gains when thoughts that stand side by side in the query stand
/// near each other in one of its lines.
fn closeness(
    entry: &Entry,
    terms: &HashMap<TermId, (u64, f32)>,
    units: &[Unit],
    weighed: &[Weighed],
) -> f32 {
    let asked: Vec<usize> = (0..units.len().min(64))
        .filter(|place| units.get(*place).is_some_and(|unit| !unit.stop))
        .collect();
    let mut best = vec![0.0_f32; asked.len()];
    for (part, line) in &entry.lines {
        let worth = match part {
            Part::Title => 0.5,
            Part::Answer => 0.3,
            Part::Body => 0.15,
        };
        let places: Vec<(usize, u64)> = line
            .iter()
            .enumerate()
            .filter_map(|(at, id)| Some((at, terms.get(id)?.0)))
            .collect();
        if places.len() < 2 {
            continue;
        }
        for (pair, best) in asked.windows(2).zip(&mut best) {
            let &[one, other] = pair else { continue };
            let at = |unit: usize| places.iter().filter(move |(_, bits)| bits >> unit & 1 == 1);
            let near = at(one)
                .flat_map(|(a, _)| at(other).map(move |(b, _)| a.abs_diff(*b)))
                .filter(|apart| *apart > 0)
                .min();
            let weight = |unit: usize| weighed.get(unit).map_or(0.0, |unit| unit.weight);
            if let Some(apart) = near.filter(|apart| *apart <= 4) {
                let gain = worth * weight(one).min(weight(other)) / (apart as f32).sqrt();
                *best = best.max(gain);
            }
        }
    }
    best.iter().sum()
}

/// How much of a title the query says, from 0 to 1, in the language in which that
/// is more.
fn told(
    lexicon: &Lexicon,
    entry: &Entry,
    terms: &HashMap<TermId, (u64, f32)>,
    count: usize,
) -> f32 {
    let titles = entry.lines.iter().filter(|(part, _)| *part == Part::Title);
    let told = titles.map(|(_, title)| {
        let (mut whole, mut said) = (0.0, 0.0);
        for id in title {
            let stop = lexicon.get(*id).is_some_and(|term| term.stop);
            let with = lexicon.strengths(*id).count();
            let weight = if stop {
                STOP
            } else {
                (1.0 + count as f32 / (with as f32 + 0.5)).ln()
            };
            whole += weight;
            said += weight * terms.get(id).map_or(0.0, |(_, sure)| *sure);
        }
        if whole > 0.0 { said / whole } else { 0.0 }
    });
    told.fold(0.0, f32::max)
}

/// Sees to it that the first entries cover a query that asks several things: what
/// an entry has answered counts for little in those after it. Gives the number of
/// entries that it put in front.
fn cover(scored: &mut [(usize, f32)], weighed: &[Weighed], units: &[Unit]) -> usize {
    if units.iter().filter(|unit| !unit.stop).count() < SEVERAL {
        return 0;
    }
    let best = scored.first().map_or(0.0, |(_, score)| *score);
    let mut left = vec![1.0_f32; weighed.len()];
    let strength =
        |unit: &Weighed, place: usize| unit.strengths.get(place).copied().unwrap_or_default();
    for next in 0..scored.len().min(COVERING) {
        let rest = scored.get(next..).unwrap_or_default();
        let now = |(place, score): &(usize, f32)| {
            let (mut all, mut open) = (f32::MIN_POSITIVE, 0.0);
            for (unit, left) in weighed.iter().zip(&left) {
                let part = unit.weight * strength(unit, *place);
                all += part;
                open += part * left;
            }
            score * open / all
        };
        let most = rest.iter().map(now).enumerate();
        let most = most.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        let Some((at, _)) = most.filter(|(_, now)| *now >= OPEN * best) else {
            return next;
        };
        if let Some(passed) = scored.get_mut(next..=next + at) {
            passed.rotate_right(1);
        }
        let Some((place, _)) = scored.get(next) else {
            return next;
        };
        for (unit, left) in weighed.iter().zip(&mut left) {
            if strength(unit, *place) >= 0.5 {
                *left *= 0.25;
            }
        }
    }
    scored.len().min(COVERING)
}

/// The places in the title that match, in order and apart.
fn marks(entry: &Entry, units: &[Unit], stops: bool) -> Vec<Range<usize>> {
    let has = |slot: &Vec<(TermId, f32)>, id: TermId| slot.iter().any(|(known, _)| *known == id);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (range, id) in &entry.title {
        let matched = units.iter().filter(|unit| stops || !unit.stop).any(|unit| {
            unit.ways.iter().any(|way| {
                let whole = |slot| entry.title.iter().any(|(_, id)| has(slot, *id));
                way.slots.iter().any(|slot| has(slot, *id)) && way.slots.iter().all(whole)
            })
        });
        if !matched {
            continue;
        }
        match ranges.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => ranges.push(range.clone()),
        }
    }
    ranges
}
