// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VerdictKind } from '../../src/trends/verdict.ts'
import { judge } from '../../src/trends/judge.ts'
import { getSeriesAt } from '../../src/model/series.ts'
import { createIndicator, KEY, buildDataset, type SmallRow } from '../builders/dataset.ts'
import { judgeCells, parseRows, createSeries, yearlyCells } from '../builders/series.ts'

fc.configureGlobal({ seed: 20161210 })

const values = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 10 })

const OPPOSITE: Partial<Record<VerdictKind, VerdictKind>> = {
  better: 'worse',
  worse: 'better',
  higher: 'lower',
  lower: 'higher',
}

describe('for any figures', () => {
  test('a reversed series has the opposite verdict', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('up', 'down', 'none'), (run, direction) => {
        const there = judgeCells(yearlyCells(2016, run), { direction })
        const back = judgeCells(yearlyCells(2016, [...run].reverse()), { direction })
        expect(back.kind).toBe(OPPOSITE[there.kind] ?? there.kind)
      }),
    )
  })

  test('the opposite desired direction gives the opposite verdict', () => {
    fc.assert(
      fc.property(values, (run) => {
        const [up, down] = [
          judgeCells(yearlyCells(2016, run)),
          judgeCells(yearlyCells(2016, run), { direction: 'down' }),
        ]
        expect(down.kind).toBe(OPPOSITE[up.kind] ?? up.kind)
      }),
    )
  })

  test('another unit changes neither the verdict nor its strength', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 4, 1024), (run, unit) => {
        const here = judgeCells(yearlyCells(2016, run))
        const there = judgeCells(
          yearlyCells(
            2016,
            run.map((value) => value * unit),
          ),
        )
        expect(there.kind).toBe(here.kind)
        expect(there.evidence?.strength).toBe(here.evidence?.strength)
      }),
    )
  })

  test('adding a constant changes neither the verdict nor its strength', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (run, by) => {
        const [here, there] = [run, run.map((value) => value + by)].map((series) =>
          judgeCells(yearlyCells(2016, series)),
        )
        expect(there!.kind).toBe(here!.kind)
        const [a, b] = [here!, there!].map(({ evidence }) => evidence?.strength ?? -1)
        expect(b).toBeCloseTo(a!, 6)
      }),
    )
  })

  test('a negated series has the opposite verdict', () => {
    fc.assert(
      fc.property(values, (run) => {
        const there = judgeCells(yearlyCells(2016, run))
        const mirrored = judgeCells(
          yearlyCells(
            2016,
            run.map((value) => 500 - value),
          ),
        )
        expect(mirrored.kind).toBe(OPPOSITE[there.kind] ?? there.kind)
        expect(mirrored.extreme).toBe(
          { highest: 'lowest', lowest: 'highest', none: null }[there.extreme ?? 'none'],
        )
      }),
    )
  })

  test('a hurdle can only make a clear change unclear', () => {
    const FIRM = ['better', 'worse', 'higher', 'lower']
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 300 }), (run, meaningfulChange) => {
        const plain = judgeCells(yearlyCells(2016, run))
        for (const hurdled of [
          judgeCells(yearlyCells(2016, run), { measure: 'count' }),
          judgeCells(yearlyCells(2016, run), { meaningfulChange }),
        ])
          if (FIRM.includes(hurdled.kind) || !FIRM.includes(plain.kind))
            expect(hurdled.kind).toBe(plain.kind)
          else expect(hurdled.kind).toBe('noClearChange')
      }),
    )
  })

  test('a constant series never changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 10 }), (value, n) => {
        const { kind } = judgeCells(yearlyCells(2016, Array<number>(n).fill(value)), {}, 2016 + n)
        expect(['baselineYear', 'tooFewFigures', 'noClearChange']).toContain(kind)
      }),
    )
  })

  test('the order of rows does not matter', () => {
    const cells = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2010, max: 2025 }),
        value: fc.integer({ min: 1, max: 99 }),
        mark: fc.constantFrom('', '', '', '', '*', '~', '?'),
      }),
      { selector: ({ year }) => year, minLength: 1 },
    )
    const getVerdict = (rows: readonly SmallRow[]) =>
      judge(
        getSeriesAt(buildDataset({ 2025: rows }), KEY, 2025),
        createIndicator(),
        { baseline: 2016 },
        2025,
      )
    /** The verdict without line numbers, which depend on the order. */
    const text = (rows: readonly SmallRow[]) =>
      JSON.stringify(getVerdict(rows), (name, value: unknown) => (name === 'line' ? 0 : value))
    fc.assert(
      fc.property(cells, (rows) => {
        const line = rows.map(({ year, value, mark }) => `${year}=${value}${mark}`).join(' ')
        expect(text(parseRows(line).reverse())).toBe(text(parseRows(line)))
      }),
    )
  })

  test('money in prices of one year is constant if only prices change', () => {
    const indices = fc.array(fc.integer({ min: 50, max: 400 }), { minLength: 5, maxLength: 10 })
    fc.assert(
      fc.property(indices, fc.integer({ min: 1, max: 20 }), (index, pay) => {
        const priceIndex = index.map((one, i) => ({ year: 2016 + i, index: one }))
        const line = yearlyCells(
          2016,
          index.map((one) => one * pay),
        )
        const money = createIndicator({ measure: 'money', unit: { en: 'GBP a week' } })
        const verdict = judge(
          createSeries(line),
          money,
          { baseline: 2016, priceIndex },
          2015 + index.length,
        )
        expect(verdict.kind).toBe('noClearChange')
        expect(verdict.realTerms!.from).toBeCloseTo(verdict.realTerms!.to, 6)
      }),
    )
  })

  test('better and worse need a clear change and a desired direction', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('up', 'down', 'toward', 'none'), (run, direction) => {
        const { kind, evidence } = judgeCells(yearlyCells(2016, run), { direction })
        if (kind === 'better' || kind === 'worse') {
          expect(['up', 'down']).toContain(direction)
          expect(evidence?.clear).toBe(true)
        } else if (kind !== 'higher' && kind !== 'lower')
          expect(evidence?.clear ?? false).toBe(false)
      }),
    )
  })
})
