import type { Indicator } from '../../model/dataset.ts'
import type { Said } from '../../model/text.ts'
import type { Words } from '../../words/words.ts'
import type { BaselineLevel } from './baselineLevel.ts'
import type { ChartLine } from './lineChart.ts'
import { chartUnit } from './lineNames.ts'

/** What a chart shows, in words: its own lines from the baseline on, and where the others end. */
export function alternativeText(
  title: Said,
  indicator: Indicator,
  lines: readonly ChartLine[],
  levelOf: (line: ChartLine) => BaselineLevel | null,
  words: Words,
): string {
  const figure = (value: number) => words.figure(value, indicator)
  const sentences = lines.flatMap((line) => {
    const { role, label, latest, breaks } = line
    if (!latest) return []
    const { point } = latest
    const args = { line: label.text, latest: figure(point.value), period: point.period }
    const own = role === 'city' || role === 'group'
    const from = own ? levelOf(line)?.point : undefined
    if (!from || from.period === point.period) return [words.say('chart.text.latest', args)]
    const pair = { ...args, from: figure(from.value), fromPeriod: from.period }
    const broken = breaks.some((t) => t > from.t && t <= point.t)
    return [words.say(broken ? 'chart.text.acrossBreak' : 'chart.text.since', pair)]
  })
  if (!sentences.length) return words.say('chart.empty')
  return words.say('chart.text.whole', {
    title: title.text,
    unit: chartUnit(indicator, words).text,
    lines: sentences.join('; '),
  })
}
