/** Removes trailing note markers: `Value [note 3]`, `2024 [r]`. */
export function stripNotes(text: string): string {
  let rest = text.trim()
  // Looks at the last bracket only, so that the cost is linear in the length of the cell.
  for (;;) {
    const start = rest.lastIndexOf('[')
    if (start < 0 || !NOTE.test(rest.slice(start))) return rest
    rest = rest.slice(0, start).trimEnd()
  }
}

const NOTE = /^\[(?:notes?[\d\s,]+|[a-z]{1,3}|\d+)\]$/i

/** Normalises a heading or a name for comparison: `Area_Code` and `area code` are equal. */
export function normalizeName(text: string): string {
  return stripNotes(text)
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[_\-–—./:,;()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
