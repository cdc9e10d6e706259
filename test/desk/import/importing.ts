import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diskSource } from '../../../src/cli/diskSource.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { importContext, type ImportContext } from '../../../src/desk/import/context.ts'
import type { Grid, Opened } from '../../../src/desk/import/grid.ts'
import { openFile } from '../../../src/desk/import/openFile.ts'
import type { ImportPlan } from '../../../src/desk/import/plan.ts'
import { TableReading } from '../../../src/desk/import/readTable.ts'
import { suggestedPlan } from '../../../src/desk/import/recognise.ts'
import type { ImportTally, TakenLine } from '../../../src/desk/import/result.ts'
import { openPasted } from '../../../src/desk/import/textGrid.ts'
import { readPackage } from '../../../src/package/readPackage.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, 'fixtures/import', name)))
}

/** A table in a publisher's layout, with invented figures. */
export async function publishersCase(name: string): Promise<Grid> {
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'fixtures/import-cases', name)))
  return gridsOf(await openFile(bytes))[0]!
}

export function gridsOf(opened: Opened): readonly Grid[] {
  if (!opened.ok) throw new Error(`not opened: ${opened.fault}`)
  return opened.grids
}

export async function gridsIn(name: string): Promise<readonly Grid[]> {
  return gridsOf(await openFile(fixture(name)))
}

export function pasted(...lines: readonly string[]): Grid {
  return gridsOf(openPasted(lines.join('\n')))[0]!
}

const packages = new Map<string, Promise<Dataset>>()

/** The package of a city from the disk, read once. */
export function cityPackage(folder = 'indicators'): Promise<Dataset> {
  const reading =
    packages.get(folder) ??
    readPackage(diskSource(join(ROOT, folder))).then(({ dataset }) => {
      if (!dataset) throw new Error(`${folder} cannot be read`)
      return dataset
    })
  packages.set(folder, reading)
  return reading
}

export async function yorksContext(right: string): Promise<ImportContext> {
  return importContext(await cityPackage(), right, 2026)
}

/** Unreadable places as short texts: `row 7 time_period: period 202527`. */
export function reported({ places }: Pick<ImportTally, 'places'>): readonly string[] {
  return places.map(({ line, column, rule, text, offer }) => {
    const suggestion = offer === null ? '' : ` (${offer})`
    return `row ${line} ${column?.name ?? 'as a whole'}: ${rule} ${text}${suggestion}`
  })
}

export interface Import extends ImportTally {
  readonly lines: readonly TakenLine[]
}

/** Reads a table with the detected plan and the given changes. */
export function importOf(
  grid: Grid,
  context: ImportContext,
  otherwise: Partial<ImportPlan> = {},
): Import {
  const suggested = suggestedPlan(grid, 0, context)
  const plan = {
    ...suggested,
    ...otherwise,
    fixed: otherwise.fixed ?? suggested.fixed,
    rows: { ...suggested.rows, ...otherwise.rows },
  }
  const reading = new TableReading(grid, plan, context)
  const lines: TakenLine[] = []
  for (let more = reading.read(7); more; more = reading.read(7)) lines.push(...more)
  return { ...reading.tally(), lines }
}

/** Cells of imported lines as short texts: `homelessness-duty 2025/26 york = 111`. */
export function told(lines: readonly TakenLine[]): readonly string[] {
  return lines.map(({ cells }) => {
    const { indicator, period, area, dimension, group, value = '', lower, upper, status } = cells
    const who = dimension ? ` ${dimension}=${group}` : ''
    const limits = lower === undefined ? '' : ` (${lower} to ${upper})`
    return `${indicator} ${period} ${area}${who} = ${value}${limits}${status ? ` ${status}` : ''}`
  })
}
