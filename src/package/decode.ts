import { cleanText } from '../model/controlCharacters.ts'
import { recogniseEncoding } from './recogniseEncoding.ts'
import { decodeSingleByte, type SingleByteEncoding } from './singleByte.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding

/**
 * A file's text without its byte order mark and without control characters, its line ends all LF
 * (also inside quoted cells).
 */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** What may have been lost on the way from bytes to characters; null where nothing was. */
  readonly fault:
    'not text' | 'workbook' | 'damaged letters' | 'doubtful letters' | 'cut letter' | null
  /** Places where control characters stood, and the line of the first; null where none did. */
  readonly controls: { readonly count: number; readonly line: number } | null
}

/**
 * The one decoder of page, check, build, reports and import. By rule: a byte order mark; else the
 * pattern of NULs that UTF-16 leaves; else UTF-8 if every byte of it is right; else an encoding of
 * one byte a character, in which any bytes mean something: windows-1252, unless its characters make
 * no sense and those of a Mac or of DOS do.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
    return { text: '', encoding: 'utf-8', fault: 'workbook', controls: null }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return withFault(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return withFault(bytes, 'utf-16be')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return withFault(bytes, 'utf-8')
  const sixteen = sixteenBits(bytes)
  if (sixteen) return withFault(bytes, sixteen)
  return decodeUnmarked(bytes)
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const strict = strictUtf8(bytes)
  if (strict !== null) return checked(strict, 'utf-8')
  const cut = cutLetter(bytes)
  if (cut > 0) {
    const whole = strictUtf8(bytes.subarray(0, bytes.length - cut))
    if (whole !== null) return { ...checked(whole, 'utf-8'), fault: 'cut letter' }
  }
  const { encoding, doubtful } = recogniseEncoding(bytes)
  const decoded = checked(decodeSingleByte(bytes, encoding), encoding)
  return doubtful && decoded.fault === null ? { ...decoded, fault: 'doubtful letters' } : decoded
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function withFault(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText {
  return checked(new TextDecoder(encoding).decode(bytes), encoding)
}

/** Two letters such as Ã¸: UTF-8 that was taken for windows-1252. */
const TWICE_READ =
  /[ÃÂ][\u0080-\u00bf\u0192\u201a-\u203a\u20ac\u02c6\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2122]/

/** U+FFFD stands for letters that were lost, here or before. Plain search first: most files have neither. */
function isDamaged(text: string): boolean {
  if (text.includes('\ufffd')) return true
  return (text.includes('Ã') || text.includes('Â')) && TWICE_READ.test(text)
}

function checked(text: string, encoding: Encoding): DecodedText {
  const lines = lineEnds(text)
  if (lines.includes('\u0000')) return { text: lines, encoding, fault: 'not text', controls: null }
  const clean = cleanText(lines)
  const controls =
    clean.count === 0 ? null : { count: clean.count, line: lineAt(lines, clean.first) }
  const fault = isDamaged(clean.text) ? 'damaged letters' : null
  return { text: clean.text, encoding, fault, controls }
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** In UTF-16 every second byte of the ASCII that a header is made of is NUL. */
function sixteenBits(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, 1000) & ~1
  let [even, odd] = [0, 0]
  for (let index = 0; index < sample; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const most = sample / 2 / 2
  if (sample < 4) return null
  if (odd > most && even === 0) return 'utf-16le'
  if (even > most && odd === 0) return 'utf-16be'
  return null
}

/** How many bytes at the end begin a letter of UTF-8 that is not whole; 0 where none does. */
function cutLetter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    // Above F4 no letter of UTF-8 begins: an "ø" of windows-1252 at the end is whole.
    if (byte > 0xf4) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}
