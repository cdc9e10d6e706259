import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { CalibratedRow } from '../trends/calibration/calibratedRates.ts'
import { getLineConstant, getPooledConstant, getStepConstant } from '../trends/methods/constants.ts'
import { findExceededLimits } from '../trends/calibration/falsePositiveLimits.ts'
import { deriveConstants, derivePooledConstant } from '../trends/calibration/simulateConstants.ts'
import {
  MAX_FIGURES,
  MAX_POOLED_FIGURES,
  simulateNullDistribution,
} from '../trends/calibration/simulateNullDistribution.ts'
import {
  COMPARED_RULES,
  SCENARIOS,
  simulateRates,
  type ComparedRule,
} from '../trends/calibration/simulateRates.ts'
import { readArguments, runCommand, UsageError } from './args.ts'

/**
 * `npm run calibrate`: simulates yearly series with a fixed seed. Prints the simulated constants next to
 * those in use, each rule's false alarms (change announced without a change) and power (change announced
 * when the level rises), and whether the rule keeps its promise; fails if not. `--write` stores the rates
 * for the method page and the null distribution for p-values. `--constants` replaces the constants in
 * use, which may change verdicts. `--series`: number of series per number of figures.
 */
const FOLDER = join(import.meta.dirname, '../trends/calibration')
const SEED = 20161210
/** The comparison scenarios get 1/5 of the series of the no-change scenario. */
const COMPARISON_SHARE = 5

function getFigureCounts(max: number): readonly number[] {
  return Array.from({ length: max - 4 }, (_, i) => i + 5)
}

const FIGURES = getFigureCounts(MAX_FIGURES)

async function storeJson(name: string, data: unknown): Promise<void> {
  const path = join(FOLDER, name)
  const options = await resolveConfig(path)
  await writeFile(path, await format(JSON.stringify(data), { ...options, parser: 'json' }))
  console.log(`stored in ${path}`)
}

function printTable(headers: readonly unknown[], rows: readonly (readonly unknown[])[]): void {
  console.log(`| ${headers.join(' | ')} |`)
  console.log(`|${headers.map(() => '---').join('|')}|`)
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`)
}

function simulateConstants(series: number) {
  const constants = FIGURES.map((figures) =>
    deriveConstants({ figures, series, seed: SEED + figures }),
  )
  const pool = (years: number) =>
    getFigureCounts(MAX_POOLED_FIGURES).map((figures) =>
      derivePooledConstant({ figures, series, seed: SEED + figures }, years),
    )
  return {
    line: constants.map(({ line }) => line),
    step: constants.map(({ step }) => step),
    pool: { 2: pool(2), 3: pool(3) },
  }
}

function printConstants({ line, step, pool }: ReturnType<typeof simulateConstants>): void {
  console.log('\nConstants: in use / as simulated')
  const pair = (used: number, simulated: number | undefined) =>
    simulated === undefined ? '' : `${used.toFixed(2)} / ${simulated.toFixed(2)}`
  printTable(
    ['figures', 'A', 'B', '2 years pooled', '3 years pooled'],
    FIGURES.map((n, i) => [
      n,
      pair(getLineConstant(n), line[i]),
      pair(getStepConstant(n), step[i]),
      pair(getPooledConstant(n, 2)!, pool[2][i]),
      pair(getPooledConstant(n, 3)!, pool[3][i]),
    ]),
  )
}

function simulateRows(series: { readonly noChange: number; readonly others: number }) {
  return SCENARIOS.map((scenario): CalibratedRow => {
    const rates: Record<ComparedRule, number[]> = {
      lineOrStep: [],
      firstVersion: [],
      higherOrLower: [],
    }
    for (const figures of FIGURES) {
      const count = scenario.truth === 'no change' ? series.noChange : series.others
      const shares = simulateRates({ ...scenario, figures, series: count, seed: SEED + figures })
      for (const rule of COMPARED_RULES) rates[rule].push(Number(shares[rule].toFixed(4)))
    }
    return { ...scenario, rates }
  })
}

function printRows(rows: readonly CalibratedRow[]): void {
  for (const { truth, noise, correlation, rates } of rows) {
    console.log(`\n${truth}, ${noise} noise, correlation ${correlation}: announced, in percent`)
    printTable(
      ['rule', ...FIGURES],
      COMPARED_RULES.map((rule) => [rule, ...rates[rule].map((rate) => (rate * 100).toFixed(1))]),
    )
  }
}

await runCommand(import.meta.url, async (args) => {
  const { options } = readArguments('calibrate', args)
  const noChange = Number(options.series)
  if (!Number.isSafeInteger(noChange) || noChange < 1000)
    throw new UsageError(`--series takes a number from 1000 on, not “${options.series}”.`)
  const series = { noChange, others: Math.ceil(noChange / COMPARISON_SHARE) }
  console.log(
    `${noChange} series for each number of figures and kind of noise, seed ${SEED} + figures`,
  )

  const constants = simulateConstants(noChange)
  printConstants(constants)
  if (options.constants) {
    await storeJson('constants.json', constants)
    console.log('Run this command again with --write: rates and p-values depend on the constants.')
    return 0
  }
  const rows = simulateRows(series)
  printRows(rows)
  const { stored, movingRange } = simulateNullDistribution({ series: noChange, seed: SEED })
  const { independent, correlated } = movingRange
  console.log('\nmoving range: false alarms in percent, years independent / correlation 0.4')
  printTable(FIGURES, [
    independent.map(
      (rate, i) => `${(rate * 100).toFixed(1)} / ${(correlated[i]! * 100).toFixed(1)}`,
    ),
  ])
  if (options.write) {
    await storeJson('calibratedRates.json', { seed: SEED, series, rows })
    await storeJson('nullDistribution.json', stored)
  }
  const brokenPromises = findExceededLimits(rows, series)
  console.log(
    brokenPromises.length === 0 ? '\nThe promise is kept.' : `\n${brokenPromises.join('\n')}`,
  )
  return brokenPromises.length === 0 ? 0 : 1
})
