import { cleanText } from '../../model/controlCharacters.ts'
import { readRecords } from '../../package/csvRows.ts'
import { decode, type DecodedText } from '../../package/decode.ts'
import { findDelimiter, type Delimiter } from '../../package/delimiter.ts'
import { isHtmlPage } from '../../package/htmlPage.ts'
import { cellText } from '../../package/sheet.ts'
import type { GridFault, GridRow, Opened } from './grid.ts'
import type { ImportNote } from './notes.ts'

/** Opens CSV or TSV in any encoding, delimiter and number format that the package's reader accepts. */
export function openText(bytes: Uint8Array): Opened {
  const decoded = decode(bytes)
  const { text, fault } = decoded
  if (fault === 'workbook' || fault === 'not text') return { ok: false, fault: 'not a table' }
  return gridOfText(text, decodingNotes(decoded))
}

function decodingNotes({ encoding, fault, controls }: DecodedText): readonly ImportNote[] {
  const notes: ImportNote[] = []
  if (encoding === 'macintosh' || encoding === 'cp850')
    notes.push({ kind: `read as ${encoding}`, count: 1, examples: [] })
  if (fault === 'doubtful letters' || fault === 'damaged letters')
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
export function openPasted(text: string): Opened {
  const { text: clean } = cleanText(text.replace(/^\ufeff/, ''))
  return gridOfText(clean.replace(/\r\n?/g, '\n'), [])
}

function gridOfText(text: string, notes: readonly ImportNote[]): Opened {
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  if (isHtmlPage(text)) return { ok: false, fault: 'web page' }
  const { delimiter, start, startLine } = tableDelimiter(text)
  const rows: GridRow[] = []
  const faults: GridFault[] = []
  let width = 0
  readRecords(text, start, startLine, delimiter, {
    row(raw, line) {
      const cells = raw.map(cellText)
      if (raw.length > width) width = raw.length
      rows.push({ line, cells, kinds: null })
    },
    fault({ kind, line, lastLine }) {
      for (let left = line; left <= lastLine; left++) faults.push({ line: left, kind })
    },
  })
  return { ok: true, grids: [{ name: '', width, rows, faults, notes: [] }], notes }
}

/** Number of lines searched for the delimiter. */
const SAMPLE = 60
/** In order of preference, since a comma may be inside numbers. */
const MARKS = ['\t', ';', ','] as const

/**
 * The package's reader looks at the header only. A publisher's file may have a title with commas
 * above its table, so here the delimiter with the same count on the most lines wins.
 */
function tableDelimiter(text: string): ReturnType<typeof findDelimiter> {
  const byHeader = findDelimiter(text)
  if (byHeader.start > 0 && text.slice(0, 4).toLowerCase() === 'sep=') return byHeader
  const lines = countedLines(text)
  let best: { mark: Delimiter; lines: number } | null = null
  for (const [index, mark] of MARKS.entries()) {
    const times = new Map<number, number>()
    for (const counts of lines)
      if (counts[index]! > 0) times.set(counts[index]!, (times.get(counts[index]!) ?? 0) + 1)
    const most = Math.max(0, ...times.values())
    if (most > (best?.lines ?? 0)) best = { mark, lines: most }
  }
  return { delimiter: best?.mark ?? byHeader.delimiter, start: 0, startLine: 1 }
}

/** Counts of each delimiter outside quotes, for the first lines. */
function countedLines(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [[0, 0, 0]]
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]!
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === '\n') {
      if (lines.length === SAMPLE) break
      lines.push([0, 0, 0])
    } else {
      const mark = (MARKS as readonly string[]).indexOf(letter)
      if (mark >= 0) lines.at(-1)![mark]!++
    }
  }
  return lines
}
