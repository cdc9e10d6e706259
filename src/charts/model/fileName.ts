import { slugify } from '../../model/text/slugify.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { LineChartModel } from './lineChart.ts'

/** `york-healthy-life-expectancy-male-2025.csv`: city, indicator, the group all lines share, edition. */
export function formatFileName(model: LineChartModel, { city }: Dataset, ending: string): string {
  const groups = new Set(model.asked.map(({ key }) => key.group))
  const [group = ''] = groups.size === 1 ? groups : []
  const parts = [city.id, model.indicator.id, group, String(model.edition)].map(slugify)
  return `${parts.filter(Boolean).join('-')}.${ending}`
}
