import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CALIBRATED, SEED, SERIES, type CalibratedRow } from '../trends/calibration.ts'
import { commandLine } from './commandLine.ts'
import { announcementRates, RULES, type Rule } from '../trends/simulation.ts'

/**
 * `npm run calibrate`: simulates yearly series, seeded, and prints how often each rule announces a
 * change: where nothing changes (false alarms), and where the level truly changes (power). With
 * `--write` the rates are kept for the method page and for the overview's count of changes that
 * chance alone would produce.
 */
const KEPT = join(import.meta.dirname, '../trends/calibration.json')

const NAMES: Readonly<Record<Rule, string>> = {
  differs: 'higher or lower than the baseline',
  openSdg: 'Open SDG without a target, 0.5% a year',
  istat: "ISTAT's band, 1% a year",
  variation: '2.66 x mean moving range',
  mannKendall: 'exact Mann-Kendall, p < 0.05',
}

const NOISES: Readonly<Record<CalibratedRow['noise'], string>> = {
  independent: 'independent noise',
  leaning: 'each year leans on the one before (correlation 0.4)',
  heavy: "heavy tails (Student's t, 3 degrees of freedom)",
}

function heading({ noise, growth }: Pick<CalibratedRow, 'noise' | 'growth'>): string {
  const truth = growth === 0 ? 'nothing changes' : `a true change of ${growth * 100}% a year`
  return `${truth}, ${NOISES[noise]}`
}

function simulated(): CalibratedRow[] {
  return CALIBRATED.map(({ noise, growth, years }) => {
    const rates = announcementRates({ noise, growth, years, series: SERIES, seed: SEED + years })
    return { noise, growth, years, rates }
  })
}

function print(rows: readonly CalibratedRow[]): void {
  for (const title of new Set(rows.map(heading))) {
    const table = rows.filter((row) => heading(row) === title)
    console.log(`\n${title}`)
    console.log(`| rule | ${table.map(({ years }) => `${years} years`).join(' | ')} |`)
    console.log(`|---|${table.map(() => '---').join('|')}|`)
    for (const rule of Object.keys(RULES) as Rule[]) {
      const cells = table.map(({ rates }) => `${(rates[rule] * 100).toFixed(1)}%`)
      console.log(`| ${NAMES[rule]} | ${cells.join(' | ')} |`)
    }
  }
}

const { values: chosen } = commandLine('calibrate')
const rows = simulated()
console.log(`${SERIES} series each, noise of 5% of the level, seed ${SEED} + years`)
print(rows)
if (chosen.write) {
  await writeFile(KEPT, `${JSON.stringify(rows, null, 2)}\n`)
  console.log(`\nkept in ${KEPT}`)
}
