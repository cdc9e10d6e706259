// @vitest-environment node
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { createGapChartModel } from '../../src/charts/model/gapChart.ts'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { createSparklineModel } from '../../src/charts/model/sparkline.ts'
import { getChartSize, PRINT_SIZE } from '../../src/charts/svg/chartSize.ts'
import { drawExportChart } from '../../src/charts/svg/exportSvg.ts'
import { drawGapChart } from '../../src/charts/svg/gapChart.ts'
import { drawLineChart } from '../../src/charts/svg/lineChart.ts'
import { serializeSvg, type SvgNode } from '../../src/charts/svg/node.ts'
import { applyPalette, LIGHT } from '../../src/charts/svg/paint.ts'
import { createProjectorTheme } from '../../src/charts/svg/projectorTheme.ts'
import { drawSmallMultiple } from '../../src/charts/svg/smallMultiple.ts'
import { drawSparkline } from '../../src/charts/svg/sparkline.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'

const FOLDER = join(import.meta.dirname, 'pictures')

/** A break, a gap, limits, hollow marks and a target; four places and two groups. */
const ROWS: readonly ColdHomesRow[] = [
  { period: '2012', value: 14.2, lower: 12.9, upper: 15.5 },
  { period: '2013', value: 13.6, lower: 12.4, upper: 14.8 },
  { period: '2014', value: 12.9, lower: 11.8, upper: 14, status: 'break' },
  { period: '2016', value: 12.1, lower: 11.1, upper: 13.1 },
  { period: '2017', value: 11.4, lower: 10.4, upper: 12.4 },
  { period: '2018', status: 'not collected' },
  { period: '2019', value: 10.2, lower: 9.3, upper: 11.1 },
  { period: '2020', value: 9.8, lower: 8.9, upper: 10.7, status: 'provisional' },
  ...['2013', '2015', '2017', '2019', '2020'].flatMap((period, i) => [
    { period, value: 15.4 - i * 0.5, area: 'yorkshire' },
    { period, value: 13.8 - i * 0.3, area: 'england' },
    { period, value: 11.6 - i * 0.1, area: 'median' },
    { period, value: 16.5 - i * 0.6, dimension: 'sex', group: 'female' },
    { period, value: 11.5 - i * 0.4, dimension: 'sex', group: 'male' },
  ]),
]

const indicator = { ...COLD_HOMES, target: 8 }
const request = {
  dataset: buildColdHomes(ROWS, [indicator]),
  indicator,
  edition: 2025,
  translator: english,
}
const group = (name: string) => ({ ...listKeys('york')[0]!, dimension: 'sex', group: name })
const places = createLineChartModel({
  ...request,
  keys: listKeys('york', 'yorkshire', 'england', 'median'),
})
const groups = createLineChartModel({
  ...request,
  keys: [group('female'), group('male'), ...listKeys('york')],
})
const gap = createGapChartModel({ ...request, key: group('female'), reference: group('male') })
const spark = createSparklineModel(request.dataset, listKeys('york')[0]!, 2025, 2016)

const PICTURES: Readonly<Record<string, () => SvgNode>> = {
  'places-page': () => drawLineChart(places, getChartSize(820)),
  'groups-phone': () => drawLineChart(groups, getChartSize(328)),
  'places-print': () => drawLineChart(places, PRINT_SIZE),
  'places-projector': () =>
    drawLineChart(
      places,
      { width: 1180, height: 470, textSize: 25 },
      'chart',
      createProjectorTheme(25),
    ),
  'places-export': () => drawExportChart(places, ['Source: Energy statistics, OGL-UK-3.0']),
  'city-thumbnail': () =>
    drawSmallMultiple(places, { width: 320, height: 150, textSize: 14 }, 'chart'),
  'city-sparkline': () => drawSparkline(spark, { width: 96, height: 32 }),
  'gap-page': () => drawGapChart(gap, getChartSize(820), 'chart'),
}

/** One element on each line, in the colours of the light theme, so that the file opens as a picture. */
function render(tree: SvgNode): string {
  const font = { 'font-family': "'Source Sans 3', Helvetica, Arial, sans-serif" }
  const root = { ...tree, attributes: { ...font, ...tree.attributes } }
  return `${serializeSvg(applyPalette(root, LIGHT)).replaceAll('><', '>\n<')}\n`
}

test.each(Object.entries(PICTURES))('%s is drawn as its stored picture', (name, draw) => {
  const [stored, changed] = [join(FOLDER, `${name}.svg`), join(FOLDER, `${name}.new.svg`)]
  const picture = render(draw())
  const isSame = existsSync(stored) && readFileSync(stored, 'utf8') === picture
  if (isSame) rmSync(changed, { force: true })
  else writeFileSync(changed, picture)
  const [before, after] = [stored, changed].map((path) => relative(process.cwd(), path))
  expect(isSame, `${before} differs: look at ${after}. If it is right, rename it.`).toBe(true)
})
