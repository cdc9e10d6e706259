import { useMemo } from 'react'
import { comparatorKeys } from '../../../charts/model/comparators.ts'
import { lineChartModel } from '../../../charts/model/lineChart.ts'
import { SmallMultiple } from '../../../charts/SmallMultiple.tsx'
import type { Dataset, Indicator } from '../../../model/dataset.ts'
import { areaOf } from '../../../model/lookup.ts'
import type { Verdict } from '../../../trends/verdict.ts'
import { verdictLabel } from '../../../words/verdict/label.ts'
import { verdictSentence } from '../../../words/verdict/sentence.ts'
import { latestOf } from '../../../words/verdict/alone.ts'
import { subjectText } from '../../../words/verdict/subject.ts'
import { VerdictMark } from '../../parts/VerdictMark.tsx'
import { useReader } from '../../reader.ts'
import { useTranslator } from '../../useTranslator.ts'

interface Props {
  readonly name: string
  /** The level of its heading. */
  readonly heading: 'h4' | 'h5'
  readonly indicator: Indicator
  readonly verdict: Verdict
  readonly dataset: Dataset
}

/** A series in one dataset: verdict, chart and sentence. A benchmark has no verdict. */
export function ReadingSide(props: Props) {
  const { edition, words } = useReader()
  const { name, heading: Heading, indicator, verdict, dataset } = props
  const model = useMemo(
    () =>
      lineChartModel({
        dataset,
        indicator,
        edition: edition.edition,
        keys: comparatorKeys(dataset, verdict.key),
        words,
      }),
    [dataset, indicator, verdict, edition, words],
  )
  const isJudged = areaOf(dataset, verdict.key.area)?.kind !== 'benchmark'
  return (
    <div>
      <Heading>{name}</Heading>
      {isJudged && (
        <p className="verdict-change-word">
          <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
        </p>
      )}
      <SmallMultiple model={model} />
      <p>
        {isJudged ? (
          verdictSentence(verdict, indicator, dataset, words)
        ) : (
          <Unjudged indicator={indicator} verdict={verdict} dataset={dataset} />
        )}
      </p>
    </div>
  )
}

/** The latest figure alone, with the remark that it serves for comparison. */
function Unjudged({ indicator, verdict, dataset }: Omit<Props, 'name' | 'heading'>) {
  const { words } = useReader()
  const { say } = useTranslator()
  const subject = subjectText(verdict.key, indicator, dataset, words)
  const latest = verdict.latest && latestOf(verdict.latest, indicator, words)
  return latest
    ? say('preview.reading.unjudged', { subject, ...latest })
    : say('preview.reading.unjudged.none', { subject })
}
