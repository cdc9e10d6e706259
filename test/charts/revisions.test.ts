// @vitest-environment node
import { expect, test } from 'vitest'
import { createRevisionsModel } from '../../src/charts/model/revisions.ts'
import { serializeSvg } from '../../src/charts/svg/node.ts'
import { drawRevisions } from '../../src/charts/svg/revisions.ts'
import { getRevisionsAt } from '../../src/model/series.ts'
import { buildColdHomes, COLD_HOMES, listKeys } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'

const dataset = buildColdHomes([
  { period: '2016-2018', value: 8.4, edition: 2018 },
  { period: '2016-2018', status: 'suppressed', edition: 2019 },
  { period: '2016-2018', value: 8.8, edition: 2025 },
])
const [revision] = getRevisionsAt(dataset, listKeys('york')[0]!, 2025)
const model = createRevisionsModel(revision!, { ...COLD_HOMES, measure: 'years' }, english)

test('a revised period lists the figure of each edition', () => {
  expect(model.title).toBe('What editions said of 2016–2018')
  expect(model.alternative).toBe(
    '8.4 in the 2018 edition, suppressed in the 2019 edition and 8.8 in the 2025 edition',
  )
})

test('an edition that suppressed the figure interrupts the line', () => {
  const text = serializeSvg(drawRevisions(model, { height: 96, textSize: 14 }, 'rev'))
  expect(text.match(/fill="none"/g)).toHaveLength(2)
  expect(text.match(/<circle/g)).toHaveLength(2)
})
