import { useMemo } from 'react'
import { comparatorKeys } from '../../../charts/model/comparators.ts'
import { lineChartModel } from '../../../charts/model/lineChart.ts'
import { SmallMultiple } from '../../../charts/SmallMultiple.tsx'
import type { VerdictDifference } from '../../../desk/difference.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Verdict } from '../../../trends/verdict.ts'
import { verdictLabel } from '../../../words/verdict/label.ts'
import { verdictSentence } from '../../../words/verdict/sentence.ts'
import { Subject } from '../../parts/Subject.tsx'
import { VerdictMark } from '../../parts/VerdictMark.tsx'
import { useReader } from '../../reader.ts'
import { useDeskWords } from '../useDeskWords.ts'

/** One finding as it reads now and as it will: verdict, chart and sentence, side by side. */
export function VerdictChange(props: {
  readonly verdict: VerdictDifference
  /** The dataset as it will be. */
  readonly after: Dataset
}) {
  const { dataset } = useReader()
  const say = useDeskWords()
  const { verdict, after } = props
  return (
    <section className="verdict-change">
      <h4>
        <Subject indicator={verdict.indicator} series={verdict.key} />
      </h4>
      <div className="verdict-change-sides">
        <Side
          name={say('preview.before')}
          of={verdict}
          verdict={verdict.before}
          dataset={dataset}
        />
        <Side name={say('preview.after')} of={verdict} verdict={verdict.after} dataset={after} />
      </div>
    </section>
  )
}

function Side(props: {
  readonly name: string
  readonly of: VerdictDifference
  readonly verdict: Verdict
  readonly dataset: Dataset
}) {
  const { edition, words } = useReader()
  const { name, of, verdict, dataset } = props
  const model = useMemo(
    () =>
      lineChartModel({
        dataset,
        indicator: of.indicator,
        edition: edition.edition,
        keys: comparatorKeys(dataset, of.key),
        words,
      }),
    [dataset, of, edition, words],
  )
  return (
    <div>
      <h5>{name}</h5>
      <p className="verdict-change-word">
        <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
      </p>
      <SmallMultiple model={model} />
      <p>{verdictSentence(verdict, of.indicator, dataset, words)}</p>
    </div>
  )
}
