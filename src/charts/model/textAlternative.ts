import type { Indicator } from '../../model/dataset.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { BaselineReference } from './baselineReference.ts'
import type { ChartLine } from './chartLine.ts'
import { getChartUnit } from './lineNames.ts'

/** The text alternative of a chart: its own lines from the baseline on, and the last figures of the others. */
export function formatTextAlternative(
  title: LocalizedText,
  indicator: Indicator,
  lines: readonly ChartLine[],
  levelOf: (line: ChartLine) => BaselineReference | null,
  translator: Translator,
): string {
  const figure = (value: number) => translator.formatFigure(value, indicator)
  const sentences = lines.flatMap((line) => {
    const { role, label, latest, breaks } = line
    if (!latest) return []
    const { point } = latest
    const args = { line: label.text, latest: figure(point.value), period: point.period }
    const own = role === 'city' || role === 'group'
    const from = own ? levelOf(line)?.point : undefined
    if (!from || from.period === point.period) return [translator.t('chart.text.latest', args)]
    const pair = { ...args, from: figure(from.value), fromPeriod: from.period }
    const broken = breaks.some((t) => t > from.t && t <= point.t)
    return [translator.t(broken ? 'chart.text.acrossBreak' : 'chart.text.since', pair)]
  })
  if (!sentences.length) return translator.t('chart.empty')
  return translator.t('chart.text.whole', {
    title: title.text,
    unit: getChartUnit(indicator, translator).text,
    lines: sentences.join('; '),
  })
}
