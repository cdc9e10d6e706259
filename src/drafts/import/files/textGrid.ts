import { cleanText } from '../../../model/controlCharacters.ts'
import { parseCsvRecords } from '../../../datapackage/io/csvRecords.ts'
import { decode, type DecodedText } from '../../../datapackage/io/decode.ts'
import { detectDelimiter, type Delimiter } from '../../../datapackage/io/delimiter.ts'
import { isHtml } from '../../../datapackage/io/isHtml.ts'
import { cellText } from '../../../datapackage/io/csvTable.ts'
import type { GridFault, GridRow, OpenResult } from './grid.ts'
import type { FileNote } from './fileNotes.ts'

/** Opens CSV or TSV in any encoding, delimiter and number format that the package's reader accepts. */
export function openText(bytes: Uint8Array): OpenResult {
  const decoded = decode(bytes)
  const { text, fault } = decoded
  if (fault === 'workbook' || fault === 'not text') return { ok: false, fault: 'not a table' }
  return createTextGrid(text, createDecodingNotes(decoded))
}

function createDecodingNotes({ encoding, fault, controls }: DecodedText): readonly FileNote[] {
  const notes: FileNote[] = []
  if (encoding === 'macintosh' || encoding === 'cp850')
    notes.push({ kind: `read as ${encoding}`, count: 1, examples: [] })
  if (fault === 'doubtful characters' || fault === 'damaged characters')
    notes.push({ kind: fault, count: 1, examples: [] })
  if (controls)
    notes.push({
      kind: 'control characters',
      count: controls.count,
      examples: [String(controls.line)],
    })
  return notes
}

/** Opens pasted text: spreadsheet cells are separated by tabs, file content is kept as it is. */
export function openPasted(text: string): OpenResult {
  const { text: clean } = cleanText(text.replace(/^\ufeff/, ''))
  return createTextGrid(clean.replace(/\r\n?/g, '\n'), [])
}

function createTextGrid(text: string, notes: readonly FileNote[]): OpenResult {
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  if (isHtml(text)) return { ok: false, fault: 'web page' }
  const { delimiter, start, startLine } = findTableDelimiter(text)
  const rows: GridRow[] = []
  const faults: GridFault[] = []
  let width = 0
  parseCsvRecords(text, start, startLine, delimiter, {
    row(raw, line) {
      const cells = raw.map(cellText)
      if (raw.length > width) width = raw.length
      rows.push({ line, cells, kinds: null })
    },
    fault({ kind, line, lastLine }) {
      for (let faultLine = line; faultLine <= lastLine; faultLine++)
        faults.push({ line: faultLine, kind })
    },
  })
  return { ok: true, grids: [{ name: '', width, rows, faults, notes: [] }], notes }
}

/** Number of lines searched for the delimiter. */
const MAX_SAMPLED_LINES = 60
/** In order of preference, since a comma may be inside numbers. */
const DELIMITERS = ['\t', ';', ','] as const

/**
 * The package's reader looks at the header only. A publisher's file may have a title with commas
 * above its table, so here the delimiter with the same count on the most lines wins.
 */
function findTableDelimiter(text: string): ReturnType<typeof detectDelimiter> {
  const byHeader = detectDelimiter(text)
  if (byHeader.start > 0 && text.slice(0, 4).toLowerCase() === 'sep=') return byHeader
  const lines = countDelimiters(text)
  let best: { delimiter: Delimiter; lines: number } | null = null
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const times = new Map<number, number>()
    for (const counts of lines)
      if (counts[index]! > 0) times.set(counts[index]!, (times.get(counts[index]!) ?? 0) + 1)
    const maxLines = Math.max(0, ...times.values())
    if (maxLines > (best?.lines ?? 0)) best = { delimiter, lines: maxLines }
  }
  return { delimiter: best?.delimiter ?? byHeader.delimiter, start: 0, startLine: 1 }
}

/** Counts of each delimiter outside quotes, for the first lines. */
function countDelimiters(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [[0, 0, 0]]
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n') {
      if (lines.length === MAX_SAMPLED_LINES) break
      lines.push([0, 0, 0])
    } else {
      const mark = (DELIMITERS as readonly string[]).indexOf(character)
      if (mark >= 0) lines.at(-1)![mark]!++
    }
  }
  return lines
}
