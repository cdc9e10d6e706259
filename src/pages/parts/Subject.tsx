import { Fragment } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { getSeriesTitleParts } from '../../words/verdict/subject.ts'
import { usePageContext } from '../reader.ts'
import { Localized } from './SaidText.tsx'

/** The title of a series: indicator, group, area, each marked with its language. */
export function SeriesTitle(props: { readonly indicator: Indicator; readonly series: SeriesKey }) {
  const { dataset, translator } = usePageContext()
  const parts = getSeriesTitleParts(props.series, props.indicator, dataset, translator)
  return parts.map((part, index) => (
    <Fragment key={part.text}>
      {index > 0 && ', '}
      <Localized text={part} />
    </Fragment>
  ))
}
