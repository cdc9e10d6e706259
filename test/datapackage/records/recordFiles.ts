import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/** The shipped records, read with PapaParse alone, so that a fault of our reader hides none of them. */
export type Row = Record<string, string>
export type Sheet = 'recommendations' | 'follow-up' | 'actions' | 'consultation'

export function readRows(...path: readonly string[]): readonly Row[] {
  const file = join(...path)
  const parsed = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
  if (parsed.errors.length > 0) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`)
  return parsed.data
}

export const york: Readonly<Record<Sheet, readonly Row[]>> = {
  recommendations: readRows('indicators', 'recommendations.csv'),
  'follow-up': readRows('indicators', 'follow-up.csv'),
  actions: readRows('indicators', 'actions.csv'),
  consultation: readRows('indicators', 'consultation.csv'),
}
export const bergen: Readonly<Partial<Record<Sheet, readonly Row[]>>> = {
  recommendations: readRows('fixtures/bergen', 'recommendations.csv'),
  actions: readRows('fixtures/bergen', 'actions.csv'),
}
export const SHEETS = Object.keys(york) as readonly Sheet[]

/** The key of a row. */
export function getKey(sheet: Sheet, row: Row): string {
  return sheet === 'follow-up' ? `${row['recommendation']} ${row['date']}` : row['id']!
}

/** In ascending order. */
export const CERTAINTIES = ['uncertain', 'second-hand', 'partly read', 'read']
