/** A text without the marks of notes that statisticians put behind it: `Value [note 3]`, `2024 [r]`. */
export function withoutNotes(text: string): string {
  let rest = text.trim()
  // Longer texts are no headings, names or periods, and looking for marks costs their length squared.
  if (rest.length > MAX_LENGTH) return rest
  for (;;) {
    const shorter = rest.replace(LAST_NOTE, '').trimEnd()
    if (shorter === rest) return rest
    rest = shorter
  }
}

const MAX_LENGTH = 500
const LAST_NOTE = /\[(?:notes?[\d\s,]+|[a-z]{1,3}|\d+)\]$/i

/** A heading or a name in the form in which it is compared: `Area_Code` and `area code` are one. */
export function plainName(text: string): string {
  return withoutNotes(text)
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[_\-–—./:,;()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
