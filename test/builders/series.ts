import type { Indicator } from '../../src/model/dataset.ts'
import { getSeriesAt, type Series } from '../../src/model/series.ts'
import { judge } from '../../src/trends/judge.ts'
import type { Evidence, Verdict } from '../../src/trends/verdict.ts'
import { createIndicator, KEY, buildDataset, type SmallRow } from './dataset.ts'

const MARKS: Readonly<Record<string, string>> = {
  '*': 'break',
  '~': 'definition differs',
  '?': 'provisional',
  e: 'estimated',
  l: 'low reliability',
  s: 'suppressed',
  n: 'not collected',
}

const CELL =
  /^(?<period>[^=]+)=(?<value>-?[\d.]+)?(?:\((?<lower>\S+)\.\.(?<upper>\S+)\))?(?:\[(?<n>\d+)\/(?<d>\d+)\])?(?<marks>\D*)$/

/**
 * Rows from one line: `2016=5 2017=6* 2018=7(6..8) 2019=50[5/10]~ 2020=s`. Marks after the value:
 * `*` break, `~` definition differs, `?` provisional, `e` estimated, `l` low reliability; instead of
 * the value: `s` suppressed, `n` not collected.
 */
export function parseRows(line: string): SmallRow[] {
  return line.split(' ').map((cell) => {
    const groups = CELL.exec(cell)?.groups
    if (!groups) throw new Error(`not a cell: ${cell}`)
    const number = (name: string, text: string | undefined) =>
      text === undefined ? {} : { [name]: Number(text) }
    return {
      period: groups['period']!,
      ...number('value', groups['value']),
      ...number('lower', groups['lower']),
      ...number('upper', groups['upper']),
      ...number('numerator', groups['n']),
      ...number('denominator', groups['d']),
      status: Array.from(groups['marks'] ?? '', (mark) => MARKS[mark]).join(';'),
    }
  })
}

/** A series as known at an edition, with all rows filed for that edition. */
export function createSeries(line: string, edition = 2025, key: Partial<typeof KEY> = {}): Series {
  const rows = parseRows(line).map((row) => ({ ...row, ...key }))
  return getSeriesAt(buildDataset({ [edition]: rows }), { ...KEY, ...key }, edition)
}

/** The verdict on such a series in a city whose baseline is 2016. */
export function judgeCells(
  line: string,
  indicator: Partial<Indicator> = {},
  edition = 2025,
): Verdict {
  return judge(createSeries(line, edition), createIndicator(indicator), { baseline: 2016 }, edition)
}

/** Yearly cells from a first year on: `yearly(2016, [1, 2])` is `2016=1 2017=2`. */
export function yearlyCells(first: number, values: readonly number[]): string {
  return values.map((value, i) => `${first + i}=${value}`).join(' ')
}

/** Six years from 2020, rising or falling by 1 a year. */
export const RISING = yearlyCells(2020, [1, 2, 3, 4, 5, 6])
export const FALLING = yearlyCells(2020, [6, 5, 4, 3, 2, 1])

export function getCaveatKinds({ caveats }: Verdict): string[] {
  return caveats.map(({ kind }) => kind)
}

export function getLineOrStep({ evidence }: Verdict): Extract<Evidence, { method: 'lineOrStep' }> {
  if (evidence?.method !== 'lineOrStep') throw new Error(`judged by ${evidence?.method}`)
  return evidence
}
