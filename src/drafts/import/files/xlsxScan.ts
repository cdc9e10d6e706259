import type { Archive } from './zipArchive.ts'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from './workbookLimits.ts'
import { getAttribute, readXml } from './xmlReader.ts'

/** What the workbook library does not report about a sheet. */
export interface SheetScan {
  readonly isHidden: boolean
  /** 0-based. */
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** False if the sheet hides zeros. */
  readonly showsZeros: boolean
}

export type XlsxScanResult =
  | { readonly ok: true; readonly sheets: readonly SheetScan[] }
  | { readonly ok: false; readonly fault: 'damaged' | 'large' }

/** Hyperlinks on more cells are ignored: the library would create a cell for each. */
const MAX_LINKED_CELLS = 100_000

/**
 * Scans the parts of an .xlsx before the library does: a cell, row or range that no sheet can have
 * would make it fill the memory with blank cells. Sheets in workbook order; null if the archive is
 * not an .xlsx.
 */
export function scanXlsx(parts: Archive): XlsxScanResult | null {
  const paths = readSheetPaths(parts)
  if (!paths) return null
  if (paths.length > MAX_SHEETS) return { ok: false, fault: 'large' }
  const scans = new Map<string, SheetScan>()
  let cells = 0
  for (const [path, bytes] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(path)) continue
    const part = new PartScanner()
    const isComplete = readXml(bytes, part)
    // A comment's drawing is often not well-formed, and is never read as cells.
    if ((!isComplete && !path.endsWith('.vml')) || part.isOutside)
      return { ok: false, fault: 'damaged' }
    cells += part.cells
    if (cells > MAX_CELLS || part.linked > MAX_LINKED_CELLS) return { ok: false, fault: 'large' }
    scans.set(path, part)
  }
  return {
    ok: true,
    sheets: paths.map(({ path, state }) => {
      const { hiddenRows, hiddenColumns, showsZeros } = scans.get(path) ?? new PartScanner()
      const isHidden = state === 'hidden' || state === 'veryHidden'
      return { isHidden, hiddenRows, hiddenColumns, showsZeros }
    }),
  }
}

class PartScanner implements SheetScan {
  readonly isHidden = false
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  showsZeros = true
  cells = 0
  linked = 0
  /** Whether something is outside the rows and columns of a sheet. */
  isOutside = false
  private row = 0
  private hidesRows = false

  open(name: string, tag: string): void {
    switch (name) {
      case 'c': {
        const cell = getAttribute(tag, 'r')
        this.cells++
        if (cell !== null) this.checkArea(cell)
        return
      }
      // Shared strings, and the runs of formatted ones.
      case 'si':
      case 'r':
        this.cells++
        return
      case 'row':
        return this.openRow(tag)
      case 'col':
        return this.openColumns(tag)
      case 'sheetFormatPr':
        this.hidesRows = isTrue(getAttribute(tag, 'zeroHeight'))
        return
      case 'sheetView':
        if (isFalse(getAttribute(tag, 'showZeros'))) this.showsZeros = false
        return
      case 'hyperlink':
        this.linked += this.checkArea(getAttribute(tag, 'ref') ?? '')
        return
      case 'dimension':
      case 'mergeCell':
      case 'autoFilter':
      case 'comment':
      case 'threadedComment':
        this.checkArea(getAttribute(tag, 'ref') ?? '')
    }
  }

  close(): void {}

  text(): void {}

  private openRow(tag: string): void {
    const row = getAttribute(tag, 'r')
    this.row = row === null ? this.row + 1 : Number(row)
    if (!(this.row >= 1 && this.row <= MAX_ROWS)) this.isOutside = true
    const hidden = getAttribute(tag, 'hidden')
    const isFlat = Number(getAttribute(tag, 'ht') ?? 1) === 0
    if (isTrue(hidden) || isFlat || (this.hidesRows && hidden === null))
      this.hiddenRows.add(this.row - 1)
  }

  private openColumns(tag: string): void {
    const [from, to] = [Number(getAttribute(tag, 'min')), Number(getAttribute(tag, 'max'))]
    if (!(from >= 1 && to <= MAX_COLUMNS)) {
      this.isOutside = true
      return
    }
    const isFlat = Number(getAttribute(tag, 'width') ?? 1) === 0
    if (!isTrue(getAttribute(tag, 'hidden')) && !isFlat) return
    for (let column = from; column <= to; column++) this.hiddenColumns.add(column - 1)
  }

  /** The number of cells of `A1` or `A1:C9`; notes ranges that no sheet has. */
  private checkArea(area: string): number {
    if (area === '') return 0
    const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(area)
    if (!match) {
      this.isOutside = true
      return 0
    }
    const [, left, top, right = left, bottom = top] = match
    const [c1, c2] = [parseColumnNumber(left!), parseColumnNumber(right!)]
    const [r1, r2] = [Number(top), Number(bottom)]
    if (Math.max(c1, c2) > MAX_COLUMNS || Math.max(r1, r2) > MAX_ROWS || Math.min(r1, r2) < 1)
      this.isOutside = true
    return (Math.abs(c2 - c1) + 1) * (Math.abs(r2 - r1) + 1)
  }
}

function parseColumnNumber(name: string): number {
  let number = 0
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}

function isFalse(value: string | null): boolean {
  return value === '0' || value === 'false'
}

/** The sheets of the workbook in order, with their parts; null if there is no workbook. */
function readSheetPaths(parts: Archive): readonly { path: string; state: string | null }[] | null {
  const book = [...parts.keys()].find((path) => /(?:^|\/)workbook\.xml$/i.test(path))
  if (book === undefined) return null
  const folder = book.slice(0, book.lastIndexOf('/') + 1)
  const targets = new Map<string, string>()
  const links = parts.get(`${folder}_rels/${book.slice(folder.length)}.rels`)
  if (links)
    readXml(links, {
      open(name, tag) {
        const [id, target] = [getAttribute(tag, 'Id'), getAttribute(tag, 'Target')]
        if (name === 'Relationship' && id !== null && target !== null)
          targets.set(id, target.startsWith('/') ? target.slice(1) : folder + target)
      },
      close() {},
      text() {},
    })
  const sheets: { path: string; state: string | null }[] = []
  readXml(parts.get(book)!, {
    open(name, tag) {
      if (name !== 'sheet') return
      // `r:id`, with any prefix.
      const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''
      sheets.push({ path: targets.get(id) ?? '', state: getAttribute(tag, 'state') })
    },
    close() {},
    text() {},
  })
  return sheets
}
