import type { SeriesKey } from '../../model/figure.ts'
import { useReader } from '../reader.ts'
import { JumpLink } from './JumpLink.tsx'
import { figureNumberOf, useReport } from './reportContext.ts'

/** ` (Figure 7)` as a link, where the report draws the series. */
export function FigureMark({ series }: { readonly series: SeriesKey }) {
  const { words } = useReader()
  const numbered = useReport()
  const { say } = words
  const number = figureNumberOf(numbered, series)
  if (number === null) return null
  return (
    <>
      {' ('}
      <JumpLink part={`figure-${number}`}>{say('report.figure', { number })}</JumpLink>)
    </>
  )
}
