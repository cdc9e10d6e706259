import { cleanText } from '../../model/controlCharacters.ts'
import { detectEncoding } from './detectEncoding.ts'
import { decodeSingleByte, type SingleByteEncoding } from './singleByteEncodings.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding

/**
 * The text of a file without byte order mark and control characters, with LF line ends (also inside quoted
 * cells).
 */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Possible loss in decoding; null where there was none. */
  readonly fault:
    'not text' | 'workbook' | 'damaged characters' | 'doubtful characters' | 'cut character' | null
  /** Number of places with control characters and line of the first; null where there were none. */
  readonly controls: { readonly count: number; readonly line: number } | null
}

/**
 * The only decoder of page, check, build, reports and import. In this order: a byte order mark; the NUL
 * pattern of UTF-16; valid UTF-8; else a single-byte encoding: windows-1252, unless the text is implausible
 * in it and plausible in Mac Roman or code page 850.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
    return { text: '', encoding: 'utf-8', fault: 'workbook', controls: null }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith(bytes, 'utf-16be')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeWith(bytes, 'utf-8')
  const utf16 = detectUtf16(bytes)
  if (utf16) return decodeWith(bytes, utf16)
  return decodeUnmarked(bytes)
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const strict = decodeStrictUtf8(bytes)
  if (strict !== null) return createDecodedText(strict, 'utf-8')
  const cutBytes = countCutBytes(bytes)
  if (cutBytes > 0) {
    const whole = decodeStrictUtf8(bytes.subarray(0, bytes.length - cutBytes))
    if (whole !== null) return { ...createDecodedText(whole, 'utf-8'), fault: 'cut character' }
  }
  const { encoding, isDoubtful } = detectEncoding(bytes)
  const decoded = createDecodedText(decodeSingleByte(bytes, encoding), encoding)
  return isDoubtful && decoded.fault === null
    ? { ...decoded, fault: 'doubtful characters' }
    : decoded
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeWith(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText {
  return createDecodedText(new TextDecoder(encoding).decode(bytes), encoding)
}

/** Pairs such as Ã¸: UTF-8 that was decoded as windows-1252. */
const DOUBLE_DECODED =
  /[ÃÂ][\u0080-\u00bf\u0192\u201a-\u203a\u20ac\u02c6\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2122]/

/** U+FFFD marks lost characters. Plain search first, since most files have neither. */
function isDamaged(text: string): boolean {
  if (text.includes('\ufffd')) return true
  return (text.includes('Ã') || text.includes('Â')) && DOUBLE_DECODED.test(text)
}

function createDecodedText(text: string, encoding: Encoding): DecodedText {
  const lines = normalizeLineEnds(text)
  if (lines.includes('\u0000')) return { text: lines, encoding, fault: 'not text', controls: null }
  const clean = cleanText(lines)
  const controls =
    clean.count === 0
      ? null
      : { count: clean.count, line: getLineNumber(lines, clean.firstPosition) }
  const fault = isDamaged(clean.text) ? 'damaged characters' : null
  return { text: clean.text, encoding, fault, controls }
}

function getLineNumber(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}

function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** In UTF-16 every second byte of an ASCII header is NUL. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, 1000) & ~1
  let [even, odd] = [0, 0]
  for (let index = 0; index < sample; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const half = sample / 2 / 2
  if (sample < 4) return null
  if (odd > half && even === 0) return 'utf-16le'
  if (even > half && odd === 0) return 'utf-16be'
  return null
}

/** Number of bytes at the end that begin an incomplete UTF-8 character; 0 for none. */
function countCutBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    // No UTF-8 character begins above F4: an "ø" of windows-1252 at the end is complete.
    if (byte > 0xf4) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}
