// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createValueScale } from '../../src/charts/model/scale.ts'
import { createLinearScale } from '../../src/charts/model/span.ts'

describe('the scale of the figures', () => {
  test('of a count begins at zero', () => {
    expect(createValueScale([120, 130], 'count').domain).toEqual([0, 140])
  })

  test('of years begins near the figures, and is marked as such', () => {
    const scale = createValueScale([60.8, 65.3], 'years')
    expect(scale.domain).toEqual([60, 66])
    expect(scale.includesZero).toBe(false)
  })

  test('includes zero if the figures are near it', () => {
    expect(createValueScale([8.5, 14.7], 'percent').domain[0]).toBe(0)
  })

  test('of a percentage never goes beyond 100', () => {
    expect(createValueScale([91, 99.5], 'percent').domain[1]).toBe(100)
  })

  test('goes beyond 100 per cent if a figure does', () => {
    expect(createValueScale([80, 115], 'percent').domain[1]).toBeGreaterThanOrEqual(115)
  })

  test('goes below zero if a figure does, and then includes zero', () => {
    const { domain, ticks } = createValueScale([-0.5, 37.4], 'percent')
    expect(domain[0]).toBeLessThanOrEqual(-0.5)
    expect(ticks).toContain(0)
  })

  test('never goes below zero for figures that are not negative', () => {
    expect(createValueScale([0.2, 3.1], 'rate').domain[0]).toBe(0)
  })

  test('has space around a single figure', () => {
    const [low, high] = createValueScale([65.3], 'years').domain
    expect(low).toBeLessThan(65.3)
    expect(high).toBeGreaterThan(65.3)
  })

  test('has as many decimals as its steps need', () => {
    expect(createValueScale([0.405, 0.413], 'score').decimals).toBe(3)
    expect(createValueScale([60.8, 65.3], 'years').decimals).toBe(0)
  })
})

test('a span without width maps to the middle', () => {
  expect(createLinearScale([2016, 2016], [0, 100])(2016)).toBe(50)
})
