// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import { listOpenRecommendations } from '../../../src/report/chapters/openRecommendations.ts'
import { createRecommendationId } from '../../../src/drafts/records/recommendationId.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readYorkPackage } from '../../builders/packages.ts'

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

const getIds = (all: readonly { readonly recommendation: { readonly id: string } }[]) =>
  all.map(({ recommendation }) => recommendation.id)

test('lists the open recommendations for housing: first the city’s reports, then others', () => {
  const open = listOpenRecommendations(york, york.records!, 2026, 'housing')
  expect(getIds(open.toCouncil)).toEqual(['R2022-02', 'R2018-01', 'R2018-02'])
  // follow-up.csv already has a row of 3 March 2026 on R2022-02.
  expect(getIds(open.toCouncil.filter(({ isDue }) => isDue))).toEqual(['R2018-01', 'R2018-02'])
  expect(getIds(open.byOthers)).toContain('UK-CESCR-2025-47')
  expect(getIds(open.cityAsWhole)).toContain('R2020-03')
  expect(open.byOthers.some(({ isDue }) => isDue)).toBe(false)
})

test('continues the ids of the reports, skipping used numbers', () => {
  const ids = york.records!.recommendations.map(({ id }) => id)
  const own = york
    .records!.recommendations.filter(({ origin }) => origin === 'city report')
    .map(({ id }) => id)
  expect(createRecommendationId(2026, ids, own)).toBe('R2026-01')
  // R2020-01 to R2020-03 and the network's RN2020-04 to RN2020-06.
  expect(createRecommendationId(2020, ids, own)).toBe('R2020-07')
  // The United Nations' UK-CRC-2023-46 does not count.
  expect(createRecommendationId(2023, ids, own)).toBe('R2023-03')
  expect(createRecommendationId(2026, ['A2026-09'], ['A2025-01'])).toBe('A2026-10')
  expect(createRecommendationId(2026, [], [])).toBe('R2026-01')
})
