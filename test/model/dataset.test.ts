// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getHeadlineKeys, getIndicatorsAt, findNewestEdition } from '../../src/model/dataset.ts'
import { createIndicator, buildDataset } from '../builders/dataset.ts'

describe('metadata', () => {
  const changing = buildDataset(
    { 2016: [] },
    {
      indicators: [
        createIndicator({ decimals: 0 }),
        createIndicator({ id: 'two' }),
        createIndicator({ decimals: 2, fromEdition: 2020 }),
        createIndicator({ decimals: 1, fromEdition: 2018 }),
      ],
    },
  )

  test.each([
    [2016, 0],
    [2017, 0],
    [2018, 1],
    [2019, 1],
    [2020, 2],
    [2031, 2],
  ])('as it stood at %i', (edition, decimals) => {
    const rowsThen = getIndicatorsAt(changing, edition)
    expect(rowsThen.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(rowsThen[0]?.decimals).toBe(decimals)
  })

  test("an indicator's headline series are those of the city", () => {
    const headline = ['male', 'female'].map((group) => ({ dimension: 'sex', group }))
    expect(getHeadlineKeys(createIndicator({ headline }), changing.city)).toEqual([
      { indicator: 'one', area: 'here', dimension: 'sex', group: 'male' },
      { indicator: 'one', area: 'here', dimension: 'sex', group: 'female' },
    ])
  })

  test('the newest published edition opens first; a draft only where nothing is published', () => {
    const edition = (year: number, state: 'published' | 'draft') => ({
      edition: year,
      state,
      closes: '',
      published: '',
      note: {},
    })
    const open = (...editions: ReturnType<typeof edition>[]) =>
      findNewestEdition({ ...changing, editions })?.edition ?? null
    expect(
      open(edition(2024, 'published'), edition(2025, 'published'), edition(2026, 'draft')),
    ).toBe(2025)
    expect(open(edition(2026, 'draft'))).toBe(2026)
    expect(open()).toBeNull()
  })
})
