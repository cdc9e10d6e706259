import type { SeriesKey } from '../../../model/figure.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { getIndicatorName, getLineName, getSeriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The full name of a figure of the draft's edition: indicator, area, group, period. */
export function useFigureName(): (key: SeriesKey, period: string) => string {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  return (key, period) => {
    const indicator = findIndicator(dataset, key.indicator, draft.edition)
    const names = {
      indicator: getIndicatorName(key.indicator, indicator, translator),
      series: getSeriesName(key, dataset, translator),
      period,
    }
    return getLineName(names, translator.lang, t)
  }
}
