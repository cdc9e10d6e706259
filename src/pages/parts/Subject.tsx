import { Fragment } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { verdictSubject } from '../../words/verdict/subject.ts'
import { useReader } from '../reader.ts'
import { SaidText } from './SaidText.tsx'

/** The title of a series: indicator, group, area, each marked with its language. */
export function Subject(props: { readonly indicator: Indicator; readonly series: SeriesKey }) {
  const { dataset, words } = useReader()
  const parts = verdictSubject(props.series, props.indicator, dataset, words)
  return parts.map((part, index) => (
    <Fragment key={part.text}>
      {index > 0 && ', '}
      <SaidText said={part} />
    </Fragment>
  ))
}
