import { decode, type Encoding } from '../../datapackage/io/decode.ts'
import { isHtml } from '../../datapackage/io/isHtml.ts'
import { parseCsvLines, type CsvLines } from './csvLines.ts'

/**
 * Why a published file stays unchanged: part of it could not be read, so that a new version might lose it.
 * `row`: a row that would not survive the rewrite.
 */
export type SkipRule =
  | 'workbook'
  | 'not text'
  | 'web page'
  | 'cut character'
  | 'damaged characters'
  | 'emptied'
  | 'header'
  | 'header quote'
  | 'label twice'
  | 'row'
  | 'json'

/** A file that a hand-over does not write; the draft keeps its content. */
export interface SkippedFile {
  /** Relative to the package. */
  readonly path: string
  /** 1-based; null for the file as a whole. */
  readonly line: number | null
  readonly rule: SkipRule
  /** The columns or words concerned; '' for none. */
  readonly text: string
}

export type LosslessText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly rule: SkipRule }

/** The text of a file, if decoding loses nothing. */
export function decodeLossless(bytes: Uint8Array): LosslessText {
  const { text, encoding, fault } = decode(bytes)
  if (fault === 'workbook' || fault === 'not text' || fault === 'cut character')
    return { ok: false, rule: fault }
  // Guessed characters would be written as certain.
  if (fault === 'doubtful characters' || (text.includes('\ufffd') && !isLossless(bytes, encoding)))
    return { ok: false, rule: 'damaged characters' }
  return { ok: true, text }
}

export type LosslessTable =
  /** `table`: null for an empty file. */
  | { readonly ok: true; readonly table: CsvLines | null }
  | { readonly ok: false; readonly skipped: SkippedFile }

/**
 * A published table that can be changed without losing a row: its text decodes without loss, and its header
 * names each column once and includes the required ones.
 * @param isOther whether it differs from the file at the draft's begin: then an empty file is an error
 */
export function parseLossless(
  path: string,
  bytes: Uint8Array,
  required: readonly string[],
  hasChanged: boolean,
): LosslessTable {
  const skip = (rule: SkipRule, line: number | null = null, text = ''): LosslessTable => ({
    ok: false,
    skipped: { path, line, rule, text },
  })
  const decoded = decodeLossless(bytes)
  if (!decoded.ok) return skip(decoded.rule)
  if (isHtml(decoded.text)) return skip('web page')
  if (decoded.text.trim() === '') return hasChanged ? skip('emptied') : { ok: true, table: null }
  const table = parseCsvLines(bytes)
  if (!table) return skip('header', 1, required.join(', '))
  const { header, names } = table
  const line = header.from + 1
  if (header.cells === null || header.cells.some((cell) => cell.includes('\n')))
    return skip('header quote', line)
  const missing = required.filter((name) => !names.includes(name))
  if (missing.length > 0) return skip('header', line, missing.join(', '))
  const duplicate = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (duplicate !== undefined) return skip('label twice', line, duplicate)
  return { ok: true, table }
}

/** Whether every byte stands for a character; in 8-bit encodings each does. */
function isLossless(bytes: Uint8Array, encoding: Encoding): boolean {
  if (!encoding.startsWith('utf-')) return true
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
