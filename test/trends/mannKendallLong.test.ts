// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { mannKendall } from '../../src/trends/mannKendall.ts'

describe('long series', () => {
  // scipy.stats.kendalltau(method='exact'); the value at i is (i * step) mod size, plus i * lean.
  test.each([
    [12, 7, 12, 0, 12, 0.459023957331249],
    [101, 37, 101, 0, 154, 0.6542876897905592],
    [300, 37, 401, 0.26, 6140, 0.00039146965085256545],
    [400, 179, 401, 0.2001, 10276, 0.00011513563012542771],
  ])(
    '%i values: neither the count of orders nor their factorial overflows',
    (n, step, size, lean, s, p) => {
      const result = mannKendall(
        Array.from({ length: n }, (_, i) => ((i * step) % size) + i * lean),
      )
      expect(result).toMatchObject({ s, method: 'exact' })
      expect(result.p / p).toBeCloseTo(1, 9)
    },
  )

  test('beyond 500 values the normal approximation takes over, with the same answer', () => {
    const wave = (n: number) => Array.from({ length: n }, (_, i) => ((i * 179) % 1009) + i * 0.0501)
    expect(mannKendall(wave(500)).method).toBe('exact')
    expect(mannKendall(wave(501)).method).toBe('normal')
    expect(mannKendall(wave(501)).p).toBeCloseTo(mannKendall(wave(500)).p, 1)
  })
})
