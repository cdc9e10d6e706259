import type { SeriesKey } from '../../model/figure.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { JumpLink } from './JumpLink.tsx'
import { findFigureNumber, useReport } from './reportContext.ts'

/** ` (Figure 7)` as a link, where the report draws the series. */
export function FigureMark({ series }: { readonly series: SeriesKey }) {
  const { translator } = usePageContext()
  const numberedReport = useReport()
  const { t } = translator
  const number = findFigureNumber(numberedReport, series)
  if (number === null) return null
  return (
    <>
      {' ('}
      <JumpLink part={`figure-${number}`}>{t('report.figure', { number })}</JumpLink>)
    </>
  )
}
