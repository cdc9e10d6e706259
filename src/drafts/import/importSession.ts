import type { DraftLine } from '../draft.ts'
import type { ImportContext } from './importContext.ts'
import type { FileFault, Grid, OpenResult } from './files/grid.ts'
import type { FileNote } from './files/fileNotes.ts'
import { compareWithDraft, type Effect } from './importEdit.ts'
import { openFile } from './files/openFile.ts'
import type { ImportPlan } from './importPlan.ts'
import { TableReader } from './readTable.ts'
import { findHeaderRow, detectColumns, suggestPlan } from './layout/detectColumns.ts'
import type { ImportSummary, ImportedLine } from './result.ts'
import { openPasted } from './files/textGrid.ts'

/** Messages from the page to the worker that reads a file. */
export type ImportRequest =
  | {
      readonly kind: 'open'
      readonly context: ImportContext
      readonly source: ArrayBuffer | string
    }
  /** `headerRow`: null to detect it. */
  | { readonly kind: 'look'; readonly sheet: number; readonly headerRow: number | null }
  | {
      readonly kind: 'read'
      /** Answers repeat it; answers of an earlier run are ignored. */
      readonly run: number
      readonly plan: ImportPlan
      readonly draft: readonly DraftLine[]
    }

export type ImportMessage =
  /** An unexpected error in the file; the worker stops. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'not opened'; readonly fault: FileFault }
  | { readonly kind: 'opened'; readonly sheets: readonly SheetSummary[]; readonly view: SheetView }
  | { readonly kind: 'seen'; readonly view: SheetView }
  | {
      readonly kind: 'progress'
      readonly run: number
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'lines'; readonly run: number; readonly lines: readonly ComparedLine[] }
  | { readonly kind: 'done'; readonly run: number; readonly summary: ImportSummary }

export interface SheetSummary {
  readonly name: string
  /** Number of rows that are not blank. */
  readonly rows: number
}

/** A figure that can be imported, compared with the draft. */
export interface ComparedLine extends ImportedLine {
  readonly effect: Effect
}

/** What the page shows of a sheet before it is read. */
export interface SheetView {
  readonly plan: ImportPlan
  readonly headings: readonly string[]
  /** The first rows unchanged, including the heading row. */
  readonly top: readonly { readonly line: number; readonly cells: readonly string[] }[]
  /** The first distinct texts of each column below its heading. */
  readonly samples: readonly (readonly string[])[]
  /** Content that the file and this sheet hide or display differently. */
  readonly notes: readonly FileNote[]
}

const MAX_ROWS_SHOWN = 40
const MAX_SAMPLES = 3
/** Number of rows read between two progress messages. */
const CHUNK_ROWS = 2000

/** The worker's logic without the worker: opens one file and reads it again after each change of the plan. */
export class ImportSession {
  private grids: readonly Grid[] = []
  private notes: readonly FileNote[] = []
  private context: ImportContext | null = null
  private run = 0

  constructor(
    private readonly post: (message: ImportMessage) => void,
    /** Lets messages arrive between two chunks. */
    private readonly pause: () => Promise<void>,
  ) {}

  /** Answers every message; errors are answered with `failed`. Never rejects. */
  async handle(message: ImportRequest): Promise<void> {
    try {
      await this.dispatch(message)
    } catch {
      this.post({ kind: 'failed' })
    }
  }

  private async dispatch(message: ImportRequest): Promise<void> {
    switch (message.kind) {
      case 'open':
        return this.open(message.context, message.source)
      case 'look':
        return this.post({ kind: 'seen', view: this.view(message.sheet, message.headerRow) })
      case 'read':
        return this.read(message.run, message.plan, message.draft)
    }
  }

  private async open(context: ImportContext, source: ArrayBuffer | string): Promise<void> {
    this.context = context
    const result: OpenResult =
      typeof source === 'string' ? openPasted(source) : await openFile(new Uint8Array(source))
    if (!result.ok) return this.post({ kind: 'not opened', fault: result.fault })
    const { grids } = result
    if (grids.every(({ rows }) => rows.length === 0)) {
      const isHidden = [...result.notes, ...grids.flatMap(({ notes }) => notes)].length > 0
      return this.post({ kind: 'not opened', fault: isHidden ? 'hidden' : 'empty' })
    }
    this.grids = grids
    this.notes = result.notes
    const sheets = grids.map(({ name, rows }) => ({ name, rows: rows.length }))
    this.post({ kind: 'opened', sheets, view: this.view(this.findBestSheet(context), null) })
  }

  /** The sheet with the most detected columns; a cover sheet has none. */
  private findBestSheet(context: ImportContext): number {
    const detectedCounts = this.grids.map((grid) => {
      if (grid.rows.length === 0) return -1
      const columns = detectColumns(grid, findHeaderRow(grid, context), context)
      return columns.filter((use) => use.as !== 'nothing').length
    })
    return detectedCounts.indexOf(Math.max(...detectedCounts))
  }

  private view(sheet: number, headerRow: number | null): SheetView {
    const grid = this.grids[sheet]!
    const context = this.context!
    const plan = suggestPlan(grid, sheet, context, headerRow ?? findHeaderRow(grid, context))
    const headings = Array.from(
      { length: grid.width },
      (_, column) => grid.rows[plan.headerRow]?.cells[column] ?? '',
    )
    return {
      plan,
      headings,
      top: grid.rows.slice(0, MAX_ROWS_SHOWN).map(({ line, cells }) => ({ line, cells })),
      samples: headings.map((_, column) => getSamples(grid, plan.headerRow, column)),
      notes: [...this.notes, ...grid.notes],
    }
  }

  private async read(run: number, plan: ImportPlan, draft: readonly DraftLine[]): Promise<void> {
    this.run = run
    const context = this.context!
    const reader = new TableReader(this.grids[plan.sheet]!, plan, context)
    for (;;) {
      const lines = reader.read(CHUNK_ROWS)
      if (lines === null) break
      const effects = compareWithDraft({ lines: draft }, context.city, lines)
      const comparedLines = lines.map((line, index) => ({
        ...line,
        effect: effects[index]!.effect,
      }))
      if (comparedLines.length > 0) this.post({ kind: 'lines', run, lines: comparedLines })
      this.post({ kind: 'progress', run, ...reader.progress })
      await this.pause()
      if (this.run !== run) return
    }
    this.post({ kind: 'done', run, summary: reader.summarize() })
  }
}

function getSamples(grid: Grid, headerRow: number, column: number): readonly string[] {
  const samples = new Set<string>()
  for (const row of grid.rows.slice(headerRow + 1, headerRow + 500)) {
    const text = row.cells[column] ?? ''
    if (text !== '') samples.add(text)
    if (samples.size === MAX_SAMPLES) break
  }
  return [...samples]
}
