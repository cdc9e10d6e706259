/** A text without the marks of notes that statisticians put behind it: `Value [note 3]`, `2024 [r]`. */
export function withoutNotes(text: string): string {
  let rest = text.trim()
  // Looks at the last bracket alone, so that a long cell costs no more than its length.
  for (;;) {
    const start = rest.lastIndexOf('[')
    if (start < 0 || !NOTE.test(rest.slice(start))) return rest
    rest = rest.slice(0, start).trimEnd()
  }
}

const NOTE = /^\[(?:notes?[\d\s,]+|[a-z]{1,3}|\d+)\]$/i

/** A heading or a name in the form in which it is compared: `Area_Code` and `area code` are one. */
export function plainName(text: string): string {
  return withoutNotes(text)
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[_\-–—./:,;()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
