import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { SmallMultiple } from '../../charts/react/SmallMultiple.tsx'
import { listComparatorKeys } from '../../charts/model/comparators.ts'
import type { Finding } from '../../trends/findings.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** One indicator among the small multiples of its right: name, verdict, chart, sentence. */
export function IndicatorTile({ finding }: { readonly finding: Finding }) {
  const { dataset, edition, translator } = usePageContext()
  const { indicator, verdict } = finding
  const model = createLineChartModel({
    dataset,
    indicator,
    edition: edition.edition,
    keys: listComparatorKeys(dataset, verdict.key),
    translator,
  })
  const unit = translator.localize(indicator.unit)
  return (
    <li className="tile">
      <h3>
        <FindingLink finding={finding} />
      </h3>
      <p className="tile-verdict">
        <VerdictIcon kind={verdict.kind} /> {getVerdictLabel(verdict.kind, translator)}
      </p>
      <p className="tile-unit">
        <Localized text={{ ...unit, text: translator.formatUnit(indicator) }} />
      </p>
      <SmallMultiple model={model} />
      <p className="tile-sentence">
        <SeriesTitle indicator={indicator} series={verdict.key} />:{' '}
        {verdictStatement(verdict, indicator, translator)}
      </p>
    </li>
  )
}
