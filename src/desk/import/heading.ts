/** A text without the marks of notes that statisticians put behind it: `Value [note 3]`, `2024 [r]`. */
export function withoutNotes(text: string): string {
  return text.replace(/(?:\s*\[(?:notes?\s*[\d, ]+|[a-z]{1,3}|\d+)\])+\s*$/i, '').trim()
}

/** A heading or a name in the form in which it is compared: `Area_Code` and `area code` are one. */
export function plainName(text: string): string {
  return withoutNotes(text)
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[_\-–—./:,;()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
