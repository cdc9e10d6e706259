// @vitest-environment node
import { expect, test } from 'vitest'
import { createSparklineModel } from '../../src/charts/model/sparkline.ts'
import { serializeSvg } from '../../src/charts/svg/node.ts'
import { drawSparkline } from '../../src/charts/svg/sparkline.ts'
import { buildColdHomes, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'

function draw(rows: readonly ColdHomesRow[]) {
  const model = createSparklineModel(buildColdHomes(rows), listKeys('york')[0]!, 2025, 2016)
  return serializeSvg(drawSparkline(model, { width: 120, height: 32 }))
}

test('a sparkline has no text, a level for its baseline and a dot for its latest figure', () => {
  const text = draw([
    { period: '2016', value: 3 },
    { period: '2017', value: 5 },
  ])
  expect(text).not.toContain('<text')
  expect(text.match(/chart-level/g)).toHaveLength(1)
  expect(text.match(/<circle/g)).toHaveLength(1)
})

test('it ends at a break', () => {
  const text = draw([
    { period: '2016', value: 3 },
    { period: '2017', value: 5 },
    { period: '2018', value: 50, status: 'break' },
    { period: '2019', value: 51 },
  ])
  expect(text.match(/chart-run/g)).toHaveLength(2)
  expect(text).not.toContain('chart-gap')
})

test('a single figure is a dot on its own level', () => {
  expect(draw([{ period: '2016', value: 3 }])).toContain('<circle')
})

test('without any figure it is an empty picture of the same size', () => {
  expect(draw([{ period: '2016', status: 'suppressed' }])).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="sparkline" width="120" height="32" viewBox="0 0 120 32" aria-hidden="true"/>',
  )
})
