import type { VerdictDifference } from '../../../desk/difference.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { Subject } from '../../parts/Subject.tsx'
import { useReader } from '../../reader.ts'
import { ReadingSide } from './ReadingSide.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** One finding before and after: verdict, chart and sentence, side by side. */
export function VerdictChange(props: {
  readonly verdict: VerdictDifference
  /** The dataset with the draft. */
  readonly after: Dataset
}) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const { verdict, after } = props
  const { indicator } = verdict
  return (
    <section className="verdict-change">
      <h4>
        <Subject indicator={indicator} series={verdict.key} />
      </h4>
      <div className="verdict-change-sides">
        <ReadingSide
          name={say('preview.before')}
          heading="h5"
          indicator={indicator}
          verdict={verdict.before}
          dataset={dataset}
        />
        <ReadingSide
          name={say('preview.after')}
          heading="h5"
          indicator={indicator}
          verdict={verdict.after}
          dataset={after}
        />
      </div>
    </section>
  )
}
