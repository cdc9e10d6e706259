import { decodeByte, type SingleByteEncoding } from './singleByteEncodings.ts'

export interface DetectedEncoding {
  readonly encoding: SingleByteEncoding
  /** Whether the text is implausible in all encodings. */
  readonly isDoubtful: boolean
}

/** Maximum number of characters above 7F that are scored; more do not change the result. */
const MAX_SAMPLED = 20_000
/** Minimum lead of another encoding over windows-1252, by far the most frequent. */
const LEAD = 2
/** Bonus for Mac Roman where all line ends are CR, as old Mac spreadsheets wrote. */
const CR_ONLY_SCORE = 3

/**
 * Detects the single-byte encoding of a text by how its characters combine: a capital after a small letter, a
 * sign inside a word or a currency sign without a number count against it. Prefers windows-1252 where it is
 * plausible.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const crOnly = bytes.includes(0x0d) && !bytes.includes(0x0a)
  const windows = scoreEncoding(bytes, 'windows-1252')
  const others = (['macintosh', 'cp850'] as const)
    .map((encoding) => {
      const { score, faults } = scoreEncoding(bytes, encoding)
      const prior = crOnly && encoding === 'macintosh' ? CR_ONLY_SCORE : 0
      return { encoding, score: score + prior, faults, prior }
    })
    .toSorted((a, b) => b.score - a.score)
  const best = others[0]!
  const isBetter = best.prior > 0 || (windows.faults > 0 && best.faults < windows.faults)
  if (isBetter && best.score >= windows.score + LEAD)
    return { encoding: best.encoding, isDoubtful: best.score - best.prior < 0 }
  return { encoding: 'windows-1252', isDoubtful: windows.score < 0 }
}

function scoreEncoding(
  bytes: Uint8Array,
  encoding: SingleByteEncoding,
): { score: number; faults: number } {
  const table = Array.from({ length: 256 }, (_, byte) => decodeByte(byte, encoding))
  let [score, faults, seen] = [0, 0, 0]
  for (let index = 0; index < bytes.length && seen < MAX_SAMPLED; index++) {
    if (bytes[index]! < 0x80) continue
    seen++
    const before = index === 0 ? ' ' : table[bytes[index - 1]!]!
    const after = index === bytes.length - 1 ? ' ' : table[bytes[index + 1]!]!
    const points = scoreCharacter(table[bytes[index]!]!, before, after)
    score += points
    if (points < 0) faults++
  }
  return { score, faults }
}

const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const LETTER = /\p{L}/u
const DIGIT = /\d/
const WORD = /[\p{L}\d]/u
/** Letters that are rare in Western languages. */
const RARE = /[šžŠŽœŒŸÿþÞðÐıƒªº]/

/** Score from -5 (impossible) to 2 (typical) of a character above 7F between its neighbours. */
function scoreCharacter(character: string, before: string, after: string): number {
  if (character === '\ufffd') return -5
  if (character === 'ª' || character === 'º') return DIGIT.test(before) ? 1 : 0
  if (character === 'ƒ') return -2
  if (LETTER.test(character)) return scoreLetter(character, before, after)
  const [wordBefore, wordAfter] = [WORD.test(before), WORD.test(after)]
  const inside = LETTER.test(before) && LETTER.test(after)
  switch (character) {
    case '’':
      return wordBefore ? 2 : wordAfter ? 0 : -1
    case '”':
    case '»':
    case '›':
      if (inside) return -3
      return before !== ' ' ? 2 : wordAfter ? 1 : 0
    case '“':
    case '‘':
    case '«':
    case '‹':
      if (inside) return character === '‘' ? -1 : -3
      return wordBefore ? 1 : 2
    case '„':
    case '‚':
      return wordBefore ? -3 : wordAfter ? 2 : 0
    case '–':
    case '—':
      return 2
    case '…':
      return inside ? 0 : 2
    case '¿':
    case '¡':
      return !wordBefore && wordAfter ? 2 : -3
    case '€':
    case '£':
    case '¥':
    case '¢':
    case '%':
    case '‰':
    case '±':
    case '×':
    case '½':
    case '¼':
    case '¾':
      if (LETTER.test(before)) return -3
      return DIGIT.test(before) || DIGIT.test(after) ? 2 : LETTER.test(after) ? -1 : 1
    case '²':
    case '³':
    case '¹':
    case '°':
      return inside ? -3 : wordBefore || before === ' ' ? 1 : 0
    case '™':
    case '®':
    case '©':
      return inside ? -3 : 1
    case '§':
    case '¶':
    case '†':
    case '‡':
    case '•':
      return wordBefore ? ((character === '†' || character === '‡') && !inside ? 0 : -3) : 1
    case '\u00a0':
      return DIGIT.test(before) && DIGIT.test(after) ? 1 : 0
    case '·':
    case '\u00ad':
    case '´':
    case '¤':
    case '÷':
      return 0
    default:
      return -3
  }
}

function scoreLetter(character: string, before: string, after: string): number {
  if (DIGIT.test(before) || DIGIT.test(after)) return -2
  const [first, last] = [!LETTER.test(before), !LETTER.test(after)]
  const good = RARE.test(character) ? 1 : 2
  if (LOWER.test(character)) {
    if (UPPER.test(after)) return -3
    return first && last ? (good === 1 ? -2 : 0) : good
  }
  if (LOWER.test(before)) return -4
  if (first && last) return -1
  return !first && LOWER.test(after) && UPPER.test(before) ? -1 : good
}
