import type { SeriesKey } from '../../model/figure.ts'
import { timeOf } from '../../model/period.ts'
import { seriesAt } from '../../model/series.ts'
import { gap } from '../../trends/comparison/gap.ts'
import { periodText } from '../../words/period.ts'
import { sizeText } from '../../words/verdict/size.ts'
import type { Words } from '../../words/words.ts'
import { lineChartModel, type LineChartModel, type LineChartQuestion } from './lineChart.ts'

/** Both sides of a gap in one period. */
export interface GapPair {
  readonly t: number
  readonly period: string
  /** The group's figure and that of its reference group. */
  readonly group: number
  readonly reference: number
  /** Of another definition: not compared with the other pairs. */
  readonly apart: boolean
  /** How far apart they are, without a sign: `35.0 percentage points`. */
  readonly size: string
}

/** A group and its reference group, year by year. */
export interface GapChartModel {
  /** Both series as lines: what frames the picture, and what stands in its table. */
  readonly chart: LineChartModel
  /** Periods that both have, oldest first. */
  readonly pairs: readonly GapPair[]
}

export interface GapQuestion extends Omit<LineChartQuestion, 'keys'> {
  readonly key: SeriesKey
  readonly reference: SeriesKey
}

export function gapChartModel(question: GapQuestion): GapChartModel {
  const { key, reference, ...rest } = question
  const { dataset, edition, indicator, words } = question
  const [own, other] = [key, reference].map((side) => seriesAt(dataset, side, edition))
  const of = new Map(own!.figures.map(({ period, value }) => [period.text, value]))
  const pairs = gap(own!, other!, { decimals: indicator.decimals }).series.figures.flatMap(
    ({ period, value, status }) => {
      const group = of.get(period.text)
      if (value === null || group === null || group === undefined) return []
      return [
        {
          t: timeOf(period),
          period: periodText(period),
          group,
          reference: group - value,
          apart: status.includes('definition differs'),
          size: sizeText(value, indicator, words),
        },
      ]
    },
  )
  const chart = lineChartModel({ ...rest, keys: [key, reference] })
  return { chart: { ...chart, ...said(chart, pairs, words) }, pairs }
}

/**
 * The first thing to read under the chart and in its words: the gap then and now, or only now where
 * a break lies between.
 */
function said(
  chart: LineChartModel,
  pairs: readonly GapPair[],
  words: Words,
): Pick<LineChartModel, 'notes' | 'alternative'> {
  const notes = chart.notes.flatMap((note) => {
    // There are no lines here: none is dotted, and no mark lacks one.
    if (note === words.say('chart.note.gap')) return []
    return note === words.say('chart.note.apart') ? [words.say('chart.gap.apart')] : [note]
  })
  const comparable = pairs.filter(({ apart }) => !apart)
  const latest = comparable.at(-1)
  if (!latest) return { notes, alternative: chart.alternative }
  const from = comparable.find(({ t }) => t >= chart.x.baselineYear) ?? latest
  const parted = chart.breaks.some(({ t }) => from.t < t && t < latest.t)
  const args = { latest: latest.size, period: latest.period }
  const sentence =
    parted || from === latest
      ? words.say('chart.gap.latest', args)
      : words.say('chart.gap.since', { ...args, from: from.size, fromPeriod: from.period })
  return { notes: [sentence, ...notes], alternative: `${chart.alternative} ${sentence}` }
}
