import { createIndicator } from '../test/builders/dataset.ts'
import type { Indicator } from '../src/model/dataset.ts'
import type { Figure } from '../src/model/figure.ts'
import { parsePeriod } from '../src/model/period.ts'
import type { Series } from '../src/model/series.ts'
import { judge } from '../src/trends/judge.ts'
import { createNormalRandom, createSeededRandom } from '../src/trends/calibration/seededRandom.ts'

// Times judging many series of 20 yearly figures on one core, with and without margins of error, and
// shows whether the time grows linearly. Run: npm run bench

const FIGURES = 20
const LAST = 2025
const BUDGET_MS = 100
const ROUNDS = 9

const INDICATOR: Indicator = createIndicator({
  measure: 'count',
  direction: 'down',
  decimals: 0,
  frequency: null,
  target: 50,
  targetYear: 2030,
  meaningfulChange: 5,
})

const normal = createNormalRandom(createSeededRandom(1))

function createFigure(year: number, withLimits: boolean): Figure {
  const parsed = parsePeriod(String(year))
  if (!parsed.ok) throw new Error('not a period')
  const value = Math.max(0, Math.round(400 + 40 * normal()))
  return {
    key: { indicator: 'one', area: 'here', dimension: '', group: '' },
    period: parsed.period,
    value,
    limits: withLimits ? { lower: value - 40, upper: value + 40 } : null,
    numerator: null,
    denominator: null,
    status: [],
    note: {},
    source: '',
    sourceUrl: '',
    provenance: { edition: LAST, correction: 0, file: '', line: 0 },
  }
}

function createSeries(count: number): Series[] {
  return Array.from({ length: count }, (_, i) => ({
    key: { indicator: 'one', area: `area-${i}`, dimension: '', group: '' },
    edition: LAST,
    figures: Array.from({ length: FIGURES }, (__, year) =>
      createFigure(LAST - FIGURES + 1 + year, i % 2 === 1),
    ),
    breaks: new Set<string>(),
  }))
}

/**
 * Processor time in milliseconds, the minimum of several rounds, so that other programs do not
 * count.
 */
function measureTime(series: readonly Series[]): number {
  let minimum = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    for (const item of series) judge(item, INDICATOR, { baseline: LAST - FIGURES + 1 }, LAST)
    const { user, system } = process.cpuUsage(start)
    minimum = Math.min(minimum, (user + system) / 1000)
  }
  return minimum
}

console.log(`judging series of ${FIGURES} figures, half of them with margins of error`)
for (const count of [1000, 2000, 4000, 8000]) {
  const time = measureTime(createSeries(count))
  const each = (time / count) * 1000
  console.log(`${count} series: ${time.toFixed(1)} ms, ${each.toFixed(1)} µs each`)
  if (count === 1000 && time > BUDGET_MS) {
    console.error(`over the budget of ${BUDGET_MS} ms for 1,000 series`)
    process.exitCode = 1
  }
}
