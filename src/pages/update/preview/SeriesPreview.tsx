import { useMemo } from 'react'
import { listComparatorKeys } from '../../../charts/model/comparators.ts'
import { createLineChartModel } from '../../../charts/model/lineChart.ts'
import { SmallMultiple } from '../../../charts/react/SmallMultiple.tsx'
import type { Dataset, Indicator } from '../../../model/dataset.ts'
import { findArea } from '../../../model/lookup.ts'
import type { Verdict } from '../../../trends/verdict.ts'
import { getVerdictLabel } from '../../../i18n/sentences/verdict/verdictLabel.ts'
import { verdictSentence } from '../../../i18n/sentences/verdict/verdictSentence.ts'
import { latestFigureArguments } from '../../../i18n/sentences/verdict/noComparisonSentences.ts'
import { getSeriesTitle } from '../../../i18n/sentences/verdict/seriesTitle.ts'
import { VerdictIcon } from '../../../components/VerdictIcon.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

interface Props {
  readonly name: string
  /** The level of its heading. */
  readonly heading: 'h4' | 'h5'
  readonly indicator: Indicator
  readonly verdict: Verdict
  readonly dataset: Dataset
}

/** A series in one dataset: verdict, chart and sentence. A benchmark has no verdict. */
export function SeriesPreview(props: Props) {
  const { edition, translator } = usePageContext()
  const { name, heading: Heading, indicator, verdict, dataset } = props
  const model = useMemo(
    () =>
      createLineChartModel({
        dataset,
        indicator,
        edition: edition.edition,
        keys: listComparatorKeys(dataset, verdict.key),
        translator,
      }),
    [dataset, indicator, verdict, edition, translator],
  )
  const isJudged = findArea(dataset, verdict.key.area)?.kind !== 'benchmark'
  return (
    <div>
      <Heading>{name}</Heading>
      {isJudged && (
        <p className="verdict-change-word">
          <VerdictIcon kind={verdict.kind} /> {getVerdictLabel(verdict.kind, translator)}
        </p>
      )}
      <SmallMultiple model={model} />
      <p>
        {isJudged ? (
          verdictSentence(verdict, indicator, dataset, translator)
        ) : (
          <UnjudgedFigure indicator={indicator} verdict={verdict} dataset={dataset} />
        )}
      </p>
    </div>
  )
}

/** The latest figure alone, with the remark that it serves for comparison. */
function UnjudgedFigure({ indicator, verdict, dataset }: Omit<Props, 'name' | 'heading'>) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const subject = getSeriesTitle(verdict.key, indicator, dataset, translator)
  const latest = verdict.latest && latestFigureArguments(verdict.latest, indicator, translator)
  return latest
    ? t('preview.reading.unjudged', { subject, ...latest })
    : t('preview.reading.unjudged.none', { subject })
}
