/**
 * What windows-1252 has at 80 to 9F, where Latin-1 has control characters; U+FFFD at the five where
 * it has nothing.
 */
export const WINDOWS_80_TO_9F = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/**
 * What no XML may hold, and no reader means: control characters but tab and line ends, those of 80
 * to 9F, halves of characters, and code points that are no characters.
 */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/g

export interface CleanText {
  readonly text: string
  /** Places with control characters in them. */
  readonly count: number
  /** Where the first of them stood; -1 where there is none. */
  readonly first: number
}

/**
 * Text without control characters. Where they end a line elsewhere, or stand between two words, they
 * become a space, so that no words are joined. U+0080 to U+009F are what becomes of punctuation of
 * windows-1252 that was taken for Latin-1: they are read as that.
 */
export function cleanText(text: string): CleanText {
  const first = text.search(CONTROLS)
  if (first < 0) return { text, count: 0, first }
  let count = 0
  const clean = text.replace(CONTROLS, (controls: string, at: number) => {
    count++
    const meant = Array.from(controls, punctuationOf).join('')
    if (meant !== '') return meant
    const [before, after] = [text[at - 1] ?? ' ', text[at + controls.length] ?? ' ']
    return joinsWords(before, controls, after) ? ' ' : ''
  })
  return { text: clean, count, first }
}

const NEXT_LINE = 0x85

function punctuationOf(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x80 || code > 0x9f || code === NEXT_LINE) return ''
  return WINDOWS_80_TO_9F[code - 0x80]!.replace('\ufffd', '')
}

/** Vertical tab, form feed, separators of files, groups and records, next line. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const LINE_END = /[\u000b\u000c\u001c-\u001e\u0085]/
/** Word's optional hyphen, which stands inside a word. */
const OPTIONAL_HYPHEN = '\u001f'

function joinsWords(before: string, controls: string, after: string): boolean {
  if (LINE_END.test(controls)) return !/\s/.test(before) && !/\s/.test(after)
  if (controls === OPTIONAL_HYPHEN) return false
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
}
