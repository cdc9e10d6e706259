import { expect, test } from 'vitest'
import { interpolateNumber, interpolateRound } from '../../src/charts/react/numberInterpolation.ts'

test('a quarter of the way from 100 to 200 pixels is 125, and from 200 to 100 it is 175', () => {
  expect(interpolateNumber(100, 200)(0.25)).toBe(125)
  expect(interpolateNumber(200, 100)(0.25)).toBe(175)
})

test('0 and 1 give both ends exactly, and other shares extrapolate', () => {
  expect(interpolateNumber(0.1, 0.3)(0)).toBe(0.1)
  expect(interpolateNumber(0.1, 0.3)(1)).toBe(0.3)
  expect(interpolateNumber(0, 10)(-0.5)).toBe(-5)
})

test('whole pixels are rounded', () => {
  expect(interpolateRound(0, 9)(0.5)).toBe(5)
})
