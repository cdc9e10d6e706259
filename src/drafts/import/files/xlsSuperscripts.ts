import type { TextRun } from './richText.ts'

/** Texts with superscripts of an .xls workbook, by sheet (in order), row and column (0-based). */
export type SuperscriptTexts = ReadonlyMap<string, readonly TextRun[]>

export function getTextKey(sheet: number, row: number, column: number): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`
}

const BOF = 0x0809
const EOF = 0x000a
const BOUND_SHEET = 0x0085
const FONT = 0x0031
const SST = 0x00fc
const CONTINUE = 0x003c
const LABEL_SST = 0x00fd
const BIFF8 = 0x0600
const SUPERSCRIPT = 1

interface Record {
  readonly type: number
  /** Start and end of its content. */
  readonly from: number
  readonly to: number
}

/**
 * Reads superscript texts from the records of an Excel 97 workbook: the library drops their
 * formatting, so that 802 with a superscript 4 would be 8024. Null if the workbook is older and has
 * superscript fonts, because their digits cannot be located.
 */
export function findSuperscriptTexts(book: Uint8Array): SuperscriptTexts | null {
  const superscripts = new Map<string, readonly TextRun[]>()
  const view = new DataView(book.buffer, book.byteOffset, book.byteLength)
  const records = readRecords(view)
  const fonts = records.filter(({ type }) => type === FONT)
  // There is no font 4: the fifth is font 5.
  const superscriptFonts = new Set(
    fonts.flatMap(({ from, to }, index) =>
      to >= from + 10 && view.getUint16(from + 8, true) === SUPERSCRIPT
        ? [index < 4 ? index : index + 1]
        : [],
    ),
  )
  if (superscriptFonts.size === 0) return superscripts
  const first = records[0]
  if (first?.type !== BOF || view.getUint16(first.from, true) !== BIFF8) return null
  const texts = new SharedTexts(view, records).read(superscriptFonts)
  const starts = records
    .filter(({ type }) => type === BOUND_SHEET)
    .map(({ from }) => view.getUint32(from, true))
  for (const [sheet, start] of starts.entries()) {
    const begin = records.findIndex(({ type, from }) => type === BOF && from - 4 === start)
    if (begin < 0) continue
    for (let index = begin + 1; index < records.length; index++) {
      const { type, from, to } = records[index]!
      if (type === EOF) break
      if (type !== LABEL_SST || to < from + 10) continue
      const runs = texts.get(view.getUint32(from + 6, true))
      const [row, column] = [view.getUint16(from, true), view.getUint16(from + 2, true)]
      if (runs) superscripts.set(getTextKey(sheet, row, column), runs)
    }
  }
  return superscripts
}

function readRecords(view: DataView): readonly Record[] {
  const records: Record[] = []
  for (let offset = 0; offset + 4 <= view.byteLength;) {
    const [type, length] = [view.getUint16(offset, true), view.getUint16(offset + 2, true)]
    const to = offset + 4 + length
    if (to > view.byteLength || (type === 0 && length === 0)) break
    records.push({ type, from: offset + 4, to })
    offset = to
  }
  return records
}

/** The shared string table, which continues in CONTINUE records. */
class SharedTexts {
  private readonly pieces: readonly Record[]
  private piece = 0
  private offset = 0

  constructor(
    private readonly view: DataView,
    records: readonly Record[],
  ) {
    const first = records.findIndex(({ type }) => type === SST)
    const behind =
      first < 0 ? -1 : records.findIndex(({ type }, offset) => offset > first && type !== CONTINUE)
    this.pieces = first < 0 ? [] : records.slice(first, behind < 0 ? undefined : behind)
    this.offset = this.pieces[0]?.from ?? 0
  }

  /** Texts with a superscript run, by index. */
  read(superscriptFonts: ReadonlySet<number>): ReadonlyMap<number, readonly TextRun[]> {
    const texts = new Map<number, readonly TextRun[]>()
    if (this.pieces.length === 0) return texts
    this.skip(4)
    const count = this.number(4)
    for (let index = 0; index < count && this.piece < this.pieces.length; index++) {
      const length = this.number(2)
      const flags = this.number(1)
      const runCount = flags & 8 ? this.number(2) : 0
      const extension = flags & 4 ? this.number(4) : 0
      const text = this.readCharacters(length, (flags & 1) === 1)
      const runs = Array.from({ length: runCount }, () => ({
        from: this.number(2),
        isRaised: superscriptFonts.has(this.number(2)),
      }))
      this.skip(extension)
      if (runs.some(({ isRaised }) => isRaised)) texts.set(index, splitRuns(text, runs))
    }
    return texts
  }

  private number(bytes: number): number {
    let number = 0
    for (let index = 0; index < bytes; index++) number += this.byte() * 256 ** index
    return number
  }

  private skip(bytes: number): void {
    for (let index = 0; index < bytes && this.piece < this.pieces.length; index++) this.byte()
  }

  private byte(): number {
    this.continueRecord()
    return this.piece < this.pieces.length ? this.view.getUint8(this.offset++) : 0
  }

  /** @returns whether a new record began */
  private continueRecord(): boolean {
    const { piece } = this
    while (this.piece < this.pieces.length && this.offset >= this.pieces[this.piece]!.to)
      this.offset = this.pieces[++this.piece]?.from ?? 0
    return this.piece !== piece
  }

  private readCharacters(length: number, wide: boolean): string {
    let text = ''
    let isWide = wide
    for (let index = 0; index < length && this.piece < this.pieces.length; index++) {
      // A text that continues in another record begins there with its character width.
      if (this.continueRecord()) isWide = (this.byte() & 1) === 1
      text += String.fromCharCode(this.number(isWide ? 2 : 1))
    }
    return text
  }
}

function splitRuns(
  text: string,
  runs: readonly { readonly from: number; readonly isRaised: boolean }[],
): readonly TextRun[] {
  const all = [{ from: 0, isRaised: false }, ...runs]
  return all
    .map(({ from, isRaised }, index) => ({
      text: text.slice(from, all[index + 1]?.from ?? text.length),
      raised: isRaised,
    }))
    .filter((run) => run.text !== '')
}
