import { createLineChartModel } from '../../charts/model/lineChart.ts'
import { SmallMultiple } from '../../charts/SmallMultiple.tsx'
import { listComparatorKeys } from '../../charts/model/comparators.ts'
import type { Finding } from '../../trends/findings.ts'
import { getVerdictLabel } from '../../words/verdict/label.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { Localized } from '../parts/SaidText.tsx'
import { VerdictIcon } from '../parts/VerdictMark.tsx'
import { usePageContext } from '../reader.ts'

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
      <p className="tile-sentence">{verdictSentence(verdict, indicator, dataset, translator)}</p>
    </li>
  )
}
