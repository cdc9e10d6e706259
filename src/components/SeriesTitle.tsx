import { Fragment } from 'react'
import type { Indicator } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import { getSeriesTitleParts } from '../i18n/sentences/verdict/seriesTitle.ts'
import { usePageContext } from './pageContext.ts'
import { Localized } from './Localized.tsx'

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
