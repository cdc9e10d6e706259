// @vitest-environment node
import { buildRecords, buildEditions } from '../../builders/records.ts'
import { expect, test } from 'vitest'
import { buildReport } from '../../../src/report/report.ts'
import { createIndicator, buildDataset, type SmallRow } from '../../builders/dataset.ts'

const OF_2016: readonly SmallRow[] = [
  { period: '2015', value: 1 },
  { period: '2016', value: 2 },
]

function revisions(of2017: readonly SmallRow[]) {
  const files = { '2016': OF_2016, '2017': of2017 }
  const dataset = buildDataset(files, {
    editions: buildEditions(2016, 2017),
    indicators: [createIndicator()],
  })
  const { changes } = buildReport(dataset, buildRecords({}), 2017)
  return changes.revisions.map(({ before, after }) => [
    after.period.text,
    before.value,
    after.value,
  ])
}

test('a figure filed again with another value is a revision', () => {
  expect(revisions([{ period: '2016', value: 3 }])).toEqual([['2016', 2, 3]])
})

test('one republished from a new break on is not a revision, one before that break is', () => {
  const row2017 = { period: '2017', value: 4 }
  const broken = { period: '2016', value: 3, status: 'break' }
  expect(revisions([broken, row2017])).toEqual([])
  expect(revisions([{ period: '2015', value: 5 }, broken, row2017])).toEqual([['2015', 1, 5]])
})
