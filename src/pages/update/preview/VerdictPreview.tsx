import { useMemo, useState } from 'react'
import { getSeriesVerdicts } from '../../../drafts/preview/seriesVerdicts.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { SeriesPreview } from './SeriesPreview.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Chart and sentence of a line's series before and after, computed on request. */
export function VerdictPreview(props: {
  readonly of: SeriesKey
  /** The full name of the line. */
  readonly name: string
  /** The dataset with the draft. */
  readonly after: Dataset
}) {
  const { t } = useTranslator()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="desk-fold line-reading"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary aria-label={t('preview.reading.of', { figure: props.name })}>
        {t('preview.reading')}
      </summary>
      {isOpen && <BothSides of={props.of} after={props.after} />}
    </details>
  )
}

function BothSides({ of, after }: { readonly of: SeriesKey; readonly after: Dataset }) {
  const { dataset } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const { indicator: id, area, dimension, group } = of
  const verdicts = useMemo(
    () =>
      getSeriesVerdicts(dataset, after, { indicator: id, area, dimension, group }, draft.edition),
    [dataset, after, id, area, dimension, group, draft.edition],
  )
  if (!verdicts) return null
  const { indicator } = verdicts
  return (
    <div className="verdict-change-sides">
      <SeriesPreview
        name={t('preview.before')}
        heading="h4"
        indicator={indicator}
        verdict={verdicts.before}
        dataset={dataset}
      />
      <SeriesPreview
        name={t('preview.after')}
        heading="h4"
        indicator={indicator}
        verdict={verdicts.after}
        dataset={after}
      />
    </div>
  )
}
