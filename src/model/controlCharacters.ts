/**
 * The characters of windows-1252 at 0x80 to 0x9F, where Latin-1 has control characters; U+FFFD at its five
 * undefined positions.
 */
export const WINDOWS_80_TO_9F = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/**
 * Characters that XML does not allow: control characters except tab and line ends, C1 controls, lone
 * surrogates and noncharacters.
 */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/g

export interface CleanText {
  readonly text: string
  /** Number of places that contain control characters. */
  readonly count: number
  /** Index of the first of them; -1 where there is none. */
  readonly firstPosition: number
}

/**
 * Removes control characters. One that ends a line or separates two words becomes a space, so that words are
 * not joined. U+0080 to U+009F are read as windows-1252 punctuation that was decoded as Latin-1.
 */
export function cleanText(text: string): CleanText {
  const firstPosition = text.search(CONTROLS)
  if (firstPosition < 0) return { text, count: 0, firstPosition }
  let count = 0
  const clean = text.replace(CONTROLS, (controls: string, at: number) => {
    count++
    const punctuation = Array.from(controls, toPunctuation).join('')
    if (punctuation !== '') return punctuation
    const [before, after] = [text[at - 1] ?? ' ', text[at + controls.length] ?? ' ']
    return joinsWords(before, controls, after) ? ' ' : ''
  })
  return { text: clean, count, firstPosition }
}

const NEXT_LINE = 0x85

function toPunctuation(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x80 || code > 0x9f || code === NEXT_LINE) return ''
  return WINDOWS_80_TO_9F[code - 0x80]!.replace('\ufffd', '')
}

/** Vertical tab, form feed, file, group and record separators, next line. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const LINE_END = /[\u000b\u000c\u001c-\u001e\u0085]/
/** Microsoft Word's optional hyphen, which occurs inside a word. */
const OPTIONAL_HYPHEN = '\u001f'

function joinsWords(before: string, controls: string, after: string): boolean {
  if (LINE_END.test(controls)) return !/\s/.test(before) && !/\s/.test(after)
  if (controls === OPTIONAL_HYPHEN) return false
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
}
