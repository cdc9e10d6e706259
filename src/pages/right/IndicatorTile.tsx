import { lineChartModel } from '../../charts/model/lineChart.ts'
import { SmallMultiple } from '../../charts/SmallMultiple.tsx'
import { comparatorKeys } from '../../charts/model/comparators.ts'
import type { Finding } from '../../trends/findings.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** One indicator among the small multiples of its right: name, verdict, chart, sentence. */
export function IndicatorTile({ finding }: { readonly finding: Finding }) {
  const { dataset, edition, words } = useReader()
  const { indicator, verdict } = finding
  const model = lineChartModel({
    dataset,
    indicator,
    edition: edition.edition,
    keys: comparatorKeys(dataset, verdict.key),
    words,
  })
  const unit = words.text(indicator.unit)
  return (
    <li className="tile">
      <h3>
        <FindingLink finding={finding} />
      </h3>
      <p className="tile-verdict">
        <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
      </p>
      <p className="tile-unit">
        <SaidText said={{ ...unit, text: words.unit(indicator) }} />
      </p>
      <SmallMultiple model={model} />
      <p className="tile-sentence">{verdictSentence(verdict, indicator, dataset, words)}</p>
    </li>
  )
}
