import { describe, expect, test } from 'vitest'
import { findImpossibleEditions } from '../../src/model/editionChecks.ts'

describe('impossible editions', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['the last year with four digits', [2024, 2025, 9999], [9999]],
    ['a draft typed with two digits changed', [2062, 2023, 2024, 2025], [2062]],
    ['an edition of the century before', [1925, 2023, 2024], [1925]],
    ['a year with a digit too few in its century', [1202, 2016, 2017], [1202]],
    ['two of them, on both sides', [1016, 2016, 2017, 3018], [1016, 3018]],
    ['the only edition', [9999], [9999]],
    ['of two far from each other the later', [2025, 2052], [2052]],
  ])('%s', (_, years, impossible) => {
    expect(findImpossibleEditions(years)).toEqual(impossible)
  })

  test.each<[string, readonly number[]]>([
    ['one edition', [2026]],
    ['none', []],
    ['every year', [2016, 2017, 2018]],
    ['every ten years, with a census', [1991, 2001, 2011, 2021, 2031]],
    ['a city that paused for fifteen years', [2010, 2025]],
    ['the newest first', [2026, 2025, 2016]],
  ])('%s can be', (_, years) => {
    expect(findImpossibleEditions(years)).toEqual([])
  })
})
