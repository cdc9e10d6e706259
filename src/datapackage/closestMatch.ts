/**
 * The candidate with the smallest edit distance (case-insensitive), at most a third of the characters; null
 * where none is close enough.
 */
export function findClosestMatch(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase()
  let best: string | null = null
  let minSteps = Math.floor(Math.max(wanted.length, 3) / 3) + 1
  const wantedCharacters = toLetterMask(wanted)
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= minSteps) continue
    const characters = toLetterMask(candidate)
    // Each edit adds or removes one letter, which gives a lower bound.
    if (
      countBits(characters & ~wantedCharacters) >= minSteps ||
      countBits(wantedCharacters & ~characters) >= minSteps
    )
      continue
    const steps = editDistance(wanted, candidate.toLowerCase())
    if (steps < minSteps) [best, minSteps] = [candidate, steps]
  }
  return best
}

/** Letters of a word as a bit mask, a quick filter before the exact distance. */
function toLetterMask(candidate: string): number {
  let characters = 0
  for (let index = 0; index < candidate.length; index++) {
    const code = candidate.charCodeAt(index)
    characters |= 1 << (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)
  }
  return characters
}

function countBits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** Optimal string alignment distance (Damerau-Levenshtein without overlapping swaps). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let steps = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) steps = Math.min(steps, before[j - 2]! + 1)
      row.push(steps)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
