//! Sets of plan items, small enough to copy millions of times.

/// A set of plan items as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Items([u64; 4]);

/// How many items a plan book can hold in this walk.
pub(super) const MOST_ITEMS: usize = 256;

impl Items {
    pub fn insert(&mut self, item: usize) {
        if let Some(word) = self.0.get_mut(item / 64) {
            *word |= 1 << (item % 64);
        }
    }

    pub fn has(self, item: usize) -> bool {
        let word = self.0.get(item / 64).copied().unwrap_or(0);
        word >> (item % 64) & 1 == 1
    }

    pub fn with(mut self, other: Self) -> Self {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
        self
    }

    pub fn common(self, other: Self) -> Self {
        let mut both = Self::default();
        for (out, (a, b)) in both.0.iter_mut().zip(self.0.iter().zip(other.0)) {
            *out = a & b;
        }
        both
    }

    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    pub fn first(self) -> Option<usize> {
        let word = self.0.iter().position(|word| *word != 0)?;
        let bit = self.0.get(word)?.trailing_zeros();
        Some(word * 64 + usize::try_from(bit).ok()?)
    }

    pub fn len(self) -> usize {
        let ones = self.0.iter().map(|word| word.count_ones()).sum::<u32>();
        usize::try_from(ones).unwrap_or(usize::MAX)
    }
}
