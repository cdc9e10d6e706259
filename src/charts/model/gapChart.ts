import type { SeriesKey } from '../../model/figure.ts'
import { toDecimalYear } from '../../model/period.ts'
import { getSeriesAt } from '../../model/series.ts'
import { judgeGap } from '../../trends/comparison/gap.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import { formatMagnitude } from '../../i18n/sentences/verdict/changeMagnitude.ts'
import type { Translator } from '../../i18n/translate.ts'
import { createLineChartModel, type LineChartModel, type LineChartRequest } from './lineChart.ts'

/** A group and its reference group in one period. */
export interface GapPair {
  readonly t: number
  readonly period: string
  /** The group's figure and that of its reference group. */
  readonly group: number
  readonly reference: number
  /** Has another definition: not compared with the other pairs. */
  readonly apart: boolean
  /** The absolute difference: `35.0 percentage points`. */
  readonly size: string
}

/** A group and its reference group, year by year. */
export interface GapChartModel {
  /** Both series as lines, for the frame of the chart and its table. */
  readonly chart: LineChartModel
  /** The periods that both series have, oldest first. */
  readonly pairs: readonly GapPair[]
}

export interface GapChartRequest extends Omit<LineChartRequest, 'keys'> {
  readonly key: SeriesKey
  readonly reference: SeriesKey
}

export function createGapChartModel(question: GapChartRequest): GapChartModel {
  const { key, reference, ...rest } = question
  const { dataset, edition, indicator, translator } = question
  const [own, other] = [key, reference].map((side) => getSeriesAt(dataset, side, edition))
  const of = new Map(own!.figures.map(({ period, value }) => [period.text, value]))
  const pairs = judgeGap(own!, other!, { decimals: indicator.decimals }).series.figures.flatMap(
    ({ period, value, status }) => {
      const group = of.get(period.text)
      if (value === null || group === null || group === undefined) return []
      return [
        {
          t: toDecimalYear(period),
          period: formatPeriod(period),
          group,
          reference: group - value,
          apart: status.includes('definition differs'),
          size: formatMagnitude(value, indicator, translator),
        },
      ]
    },
  )
  const chart = createLineChartModel({ ...rest, keys: [key, reference] })
  return { chart: { ...chart, ...text(chart, pairs, translator) }, pairs }
}

/**
 * The first note of the chart and of its text alternative: the first and the latest gap, or only the
 * latest if a break is between them.
 */
function text(
  chart: LineChartModel,
  pairs: readonly GapPair[],
  translator: Translator,
): Pick<LineChartModel, 'notes' | 'alternative'> {
  const notes = chart.notes.flatMap((note) => {
    // This chart has no lines, so notes on dotted lines and unconnected marks do not apply.
    if (note.kind === 'gap') return []
    return [
      note.kind === 'notComparable' ? { ...note, text: translator.t('chart.gap.apart') } : note,
    ]
  })
  const comparable = pairs.filter(({ apart }) => !apart)
  const latest = comparable.at(-1)
  if (!latest) return { notes, alternative: chart.alternative }
  const from = comparable.find(({ t }) => t >= chart.x.baselineYear) ?? latest
  const parted = chart.breaks.some(({ t }) => from.t < t && t < latest.t)
  const args = { latest: latest.size, period: latest.period }
  const sentence =
    parted || from === latest
      ? translator.t('chart.gap.latest', args)
      : translator.t('chart.gap.since', { ...args, from: from.size, fromPeriod: from.period })
  return {
    notes: [{ kind: 'difference', text: sentence }, ...notes],
    alternative: `${chart.alternative} ${sentence}`,
  }
}
