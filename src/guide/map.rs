//! The map of the law, and what a place's page says besides its facts.

use super::law::Law;
use super::load::{LAW, Loader};
use super::read::quoted;
use super::{PlanBook, SourceId, raw};

/// Where the tiles of the map stand.
pub(super) const TILES: &str = "assets/guide/tiles.ron";

/// A place on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// The place, in [`Law::jurisdictions`].
    pub place: usize,
    /// Its row from the top.
    pub row: u8,
    /// Its column from the west.
    pub column: u8,
}

/// The facts that the sentences of a place's page rest on besides its own entry.
#[derive(Debug, Clone, Default)]
pub struct PageFacts {
    /// Whether the jail has to hold.
    pub hold: Vec<SourceId>,
    /// That ICE can arrest in any case.
    pub arrest: Vec<SourceId>,
    /// What a judge's warrant is.
    pub warrant: Vec<SourceId>,
    /// Agreements under section 287(g).
    pub agreements: Vec<SourceId>,
    /// That the Supreme Court is to decide about bond hearings.
    pub supreme_court: Vec<SourceId>,
    /// That another place can mean another rule.
    pub moved: Vec<SourceId>,
    /// Habeas corpus while the jail holds the person.
    pub habeas: Vec<SourceId>,
    /// Habeas corpus while ICE does.
    pub federal: Vec<SourceId>,
    /// That a hold is a request.
    pub request: Vec<SourceId>,
    /// What to ask the jail.
    pub ask: Vec<SourceId>,
}

impl Loader<'_> {
    /// The facts of a place's page, by name.
    pub fn page_facts(&mut self, raw: raw::PageFacts, known: &[String]) -> PageFacts {
        let mut cited = |names: Vec<String>| self.cited((LAW, "page"), &names, known, false);
        PageFacts {
            hold: cited(raw.hold),
            arrest: cited(raw.arrest),
            warrant: cited(raw.warrant),
            agreements: cited(raw.agreements),
            supreme_court: cited(raw.supreme_court),
            moved: cited(raw.moved),
            habeas: cited(raw.habeas),
            federal: cited(raw.federal),
            request: cited(raw.request),
            ask: cited(raw.ask),
        }
    }

    /// Resolves the plan items that each place's page says too.
    pub fn also(&mut self, law: &mut Law, names: &[(String, Vec<String>)], plan: &PlanBook) {
        let items: Vec<String> = plan.items.iter().map(|item| item.id.clone()).collect();
        for (place, (code, also)) in law.jurisdictions.iter_mut().zip(names) {
            place.also = also
                .iter()
                .filter_map(|name| self.look_up((LAW, code), "item of the plan", name, &items))
                .collect();
        }
    }

    /// The tiles: every place once, and no two on one spot.
    pub fn tiles(&mut self, raw: &[raw::Tile], law: &Law) -> Vec<Tile> {
        self.unique(TILES, "tile", raw.iter().map(|tile| tile.code.as_str()));
        let codes: Vec<String> = law.jurisdictions.iter().map(|j| j.code.clone()).collect();
        for code in &codes {
            if !raw.iter().any(|tile| tile.code == *code) {
                let problem = format!("{} has no tile on the map", quoted(code));
                let hint = format!("(code: {}, row: …, column: …)", quoted(code));
                self.find(TILES, code, problem, Some(hint));
            }
        }
        let mut tiles: Vec<Tile> = Vec::new();
        for tile in raw {
            let (row, column) = (tile.row, tile.column);
            if tiles.iter().any(|t| (t.row, t.column) == (row, column)) {
                let problem = "another tile stands on this spot".to_owned();
                self.find(TILES, &tile.code, problem, None);
            }
            let place = self.look_up((TILES, &tile.code), "place", &tile.code, &codes);
            tiles.extend(place.map(|place| Tile { place, row, column }));
        }
        tiles
    }
}
