import { readYorkPackage } from './packages.ts'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createImportContext, type ImportContext } from '../../src/drafts/import/importContext.ts'
import type { Grid, OpenResult } from '../../src/drafts/import/files/grid.ts'
import { openFile } from '../../src/drafts/import/files/openFile.ts'
import type { ImportPlan } from '../../src/drafts/import/importPlan.ts'
import { TableReader } from '../../src/drafts/import/readTable.ts'
import { suggestPlan } from '../../src/drafts/import/layout/detectColumns.ts'
import type { ImportSummary, ImportedLine } from '../../src/drafts/import/result.ts'
import { openPasted } from '../../src/drafts/import/files/textGrid.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, 'fixtures/import', name)))
}

/** A table in a publisher's layout, with invented figures. */
export async function openPublisherCase(name: string): Promise<Grid> {
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'fixtures/import-cases', name)))
  return getGrids(await openFile(bytes))[0]!
}

export function getGrids(opened: OpenResult): readonly Grid[] {
  if (!opened.ok) throw new Error(`not opened: ${opened.fault}`)
  return opened.grids
}

export async function openFixture(name: string): Promise<readonly Grid[]> {
  return getGrids(await openFile(readFixture(name)))
}

export function pasteGrid(...lines: readonly string[]): Grid {
  return getGrids(openPasted(lines.join('\n')))[0]!
}

export async function createYorkContext(right: string): Promise<ImportContext> {
  return createImportContext(await readYorkPackage(), right, 2026)
}

/** Unreadable places as short texts: `row 7 time_period: period 202527`. */
export function formatPlaces({ places }: Pick<ImportSummary, 'places'>): readonly string[] {
  return places.map(({ line, column, rule, text, suggestion: suggestedText }) => {
    const suggestion = suggestedText === null ? '' : ` (${suggestedText})`
    return `row ${line} ${column?.name ?? 'as a whole'}: ${rule} ${text}${suggestion}`
  })
}

export interface ImportResult extends ImportSummary {
  readonly lines: readonly ImportedLine[]
}

/** Reads a table with the detected plan and the given changes. */
export function readImport(
  grid: Grid,
  context: ImportContext,
  changes: Partial<ImportPlan> = {},
): ImportResult {
  const suggestedPlan = suggestPlan(grid, 0, context)
  const plan = {
    ...suggestedPlan,
    ...changes,
    fixed: changes.fixed ?? suggestedPlan.fixed,
    rows: { ...suggestedPlan.rows, ...changes.rows },
  }
  const reading = new TableReader(grid, plan, context)
  const lines: ImportedLine[] = []
  for (let more = reading.read(7); more; more = reading.read(7)) lines.push(...more)
  return { ...reading.summarize(), lines }
}

/** Cells of imported lines as short texts: `homelessness-duty 2025/26 york = 111`. */
export function formatLines(lines: readonly ImportedLine[]): readonly string[] {
  return lines.map(({ cells }) => {
    const { indicator, period, area, dimension, group, value = '', lower, upper, status } = cells
    const series = dimension ? ` ${dimension}=${group}` : ''
    const limits = lower === undefined ? '' : ` (${lower} to ${upper})`
    return `${indicator} ${period} ${area}${series} = ${value}${limits}${status ? ` ${status}` : ''}`
  })
}
