import type { SeriesKey } from '../../../model/figure.ts'
import { indicatorOf } from '../../../model/lookup.ts'
import { useReader } from '../../reader.ts'
import { indicatorName, lineName, seriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The full name of a figure of the draft's edition: indicator, area, group, period. */
export function useFigureName(): (key: SeriesKey, period: string) => string {
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  return (key, period) => {
    const indicator = indicatorOf(dataset, key.indicator, draft.edition)
    const names = {
      indicator: indicatorName(key.indicator, indicator, words),
      series: seriesName(key, dataset, words),
      period,
    }
    return lineName(names, words.lang, say)
  }
}
