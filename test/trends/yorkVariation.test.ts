// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { judgeAt } from '../../src/trends/judgeAt.ts'
import type { Change, Verdict } from '../../src/trends/verdict.ts'
import { readYork, yorkKey } from './yorkPackage.ts'

let york: Dataset

beforeAll(async () => {
  york = await readYork()
})

function judged(series: string, edition = 2025): Verdict {
  return judgeAt(york, yorkKey(series), edition)
}

/** `12.6 (2016) -> 6.7 (2024)` */
function said(change: Change | null): string {
  if (!change) return 'nothing'
  const [from, to] = [change.from, change.to].map(
    ({ value, period }) => `${value} (${period.text})`,
  )
  return `${from} -> ${to}`
}

function kinds({ caveats }: Verdict): string[] {
  return caveats.map(({ kind }) => kind)
}

/** Series judged by their own wobble and by Mann-Kendall. */
interface Row {
  readonly series: string
  readonly edition?: number
  readonly kind: Verdict['kind']
  readonly since: string
  readonly change: number
  readonly limit: number
  readonly n: number
  readonly s: number
  readonly p: readonly [number, 'exact' | 'normal']
  readonly direction: 'rising' | 'falling' | null
  readonly caveats: readonly string[]
}

const ROWS: readonly Row[] = [
  {
    series: 'suspensions',
    kind: 'worse',
    since: '3.1703 (2015/16) -> 15.0276 (2023/24)',
    change: 11.857,
    limit: 5.241,
    n: 9,
    s: 30,
    p: [0.00085, 'exact'],
    direction: 'rising',
    caveats: [],
  },
  {
    series: 'neet',
    kind: 'better',
    since: '2.557 (2018) -> 1.3 (2025)',
    change: -1.257,
    limit: 0.934,
    n: 8,
    s: -18,
    p: [0.0327, 'normal'],
    direction: 'falling',
    caveats: ['late start'],
  },
  {
    series: 'smoking',
    kind: 'better',
    since: '12.6 (2016) -> 6.7 (2024)',
    change: -5.9,
    limit: 3.89,
    n: 9,
    s: -28,
    p: [0.0024, 'exact'],
    direction: 'falling',
    caveats: [],
  },
  {
    // More illness, or more of it found: the metadata name no good direction.
    series: 'recorded-depression',
    kind: 'higher',
    since: '7.8 (2015/16) -> 13.2 (2024/25)',
    change: 5.4,
    limit: 1.795,
    n: 9,
    s: 36,
    p: [0.0000055, 'exact'],
    direction: 'rising',
    caveats: [],
  },
  {
    series: 'persistent-absence free-school-meals=eligible',
    kind: 'worse',
    since: '23.1954 (2018/19) -> 40.1425 (2024/25)',
    change: 16.947,
    limit: 13.798,
    n: 6,
    s: 5,
    p: [0.469, 'exact'],
    direction: null,
    caveats: ['late start', 'no steady direction'],
  },
  {
    series: 'housing-affordability',
    kind: 'no clear change',
    since: '8.3 (2016) -> 7.53 (2025)',
    change: -0.77,
    limit: 1.102,
    n: 10,
    s: 7,
    p: [0.6007, 'exact'],
    direction: null,
    caveats: [],
  },
  {
    series: 'homelessness-duty',
    kind: 'no clear change',
    since: '766 (2018/19) -> 802 (2024/25)',
    change: 36,
    // Steps 115, 81, 2, 31, 42, 73: 2.66 * 344 / 6.
    limit: 152.507,
    n: 7,
    s: -2,
    p: [0.879, 'normal'],
    direction: null,
    caveats: ['late start'],
  },
  {
    series: 'rough-sleeping',
    edition: 2022,
    kind: 'no clear change',
    since: '18 (2016) -> 9 (2022)',
    change: -9,
    // Steps 11, 20, 2, 4, 1, 5: 2.66 * 43 / 6.
    limit: 19.063,
    n: 7,
    s: -10,
    p: [0.1716, 'normal'],
    direction: null,
    caveats: [],
  },
  {
    series: 'children-low-income',
    edition: 2023,
    kind: 'no clear change',
    since: '10.6 (2016/17) -> 11 (2022/23)',
    change: 0.4,
    limit: 2.483,
    n: 7,
    // 10.6 11 11.5 13.2 13.6 11.2 11: 13 pairs rise, 7 fall, one is tied.
    s: 6,
    // z = 5 / sqrt((7*6*19 - 2*1*9) / 18) = 5 / sqrt(43.3333) = 0.75956.
    p: [0.4475, 'normal'],
    direction: null,
    caveats: ['late start'],
  },
]

describe('series judged by their own year-to-year wobble', () => {
  test.each(
    ROWS.map((row) => [`${row.series}, ${row.edition ?? 2025}: ${row.kind}`, row] as const),
  )('%s', (_, row) => {
    const verdict = judged(row.series, row.edition)
    const { evidence, recent } = verdict
    expect(verdict.kind).toBe(row.kind)
    expect(said(verdict.since)).toBe(row.since)
    if (evidence?.method !== 'difference beyond variation') throw new Error('another method')
    expect(evidence.change).toBeCloseTo(row.change, 3)
    expect(evidence.limit).toBeCloseTo(row.limit, 2)
    expect(evidence.figures).toBe(row.n)
    expect(evidence.strength).toBeCloseTo(Math.abs(row.change) / row.limit, 2)
    if (recent?.method !== 'Mann-Kendall') throw new Error('another method')
    const [p, pMethod] = row.p
    expect(recent).toMatchObject({ figures: row.n, s: row.s, pMethod, direction: row.direction })
    expect(Math.abs(recent.p / p - 1)).toBeLessThan(0.011)
    expect(kinds(verdict)).toEqual(row.caveats)
  })

  test('the slopes a year are those of Theil and Sen', () => {
    const slope = (series: string, edition?: number) =>
      (judged(series, edition).recent as { slope: number }).slope
    expect(slope('suspensions')).toBeCloseTo(1.25, 2)
    expect(slope('rough-sleeping', 2022)).toBeCloseTo(-2.8, 10)
  })

  test.each([
    ['rough-sleeping', 2022, 0.1221],
    ['homelessness-duty', 2025, 0.3768],
  ])('%s is a count, and chance explains the difference of the two', (series, edition, p) => {
    const counts = judged(series, edition).evidence?.counts
    expect(counts?.p).toBeCloseTo(p, 4)
    expect(counts?.clear).toBe(false)
  })

  test('a series that starts after the baseline says by how many years', () => {
    const late = (series: string) =>
      judged(series).caveats.find((caveat) => caveat.kind === 'late start')
    expect(late('neet')).toEqual({ kind: 'late start', years: 2 })
    expect(late('homelessness-duty')).toEqual({ kind: 'late start', years: 3 })
    expect(late('smoking')).toBeUndefined()
  })
})
