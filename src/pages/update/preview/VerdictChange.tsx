import type { VerdictDifference } from '../../../drafts/preview/difference.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { SeriesTitle } from '../../../components/SeriesTitle.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { SeriesPreview } from './SeriesPreview.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** One finding before and after: verdict, chart and sentence, side by side. */
export function VerdictChange(props: {
  readonly verdict: VerdictDifference
  /** The dataset with the draft. */
  readonly after: Dataset
}) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const { verdict, after } = props
  const { indicator } = verdict
  return (
    <section className="verdict-change">
      <h4>
        <SeriesTitle indicator={indicator} series={verdict.key} />
      </h4>
      <div className="verdict-change-sides">
        <SeriesPreview
          name={t('preview.before')}
          heading="h5"
          indicator={indicator}
          verdict={verdict.before}
          dataset={dataset}
        />
        <SeriesPreview
          name={t('preview.after')}
          heading="h5"
          indicator={indicator}
          verdict={verdict.after}
          dataset={after}
        />
      </div>
    </section>
  )
}
