import type { Finding } from '../../trends/findings.ts'
import { shortChange } from '../../words/verdict/short.ts'
import { getVerdictLabel } from '../../words/verdict/label.ts'
import { formatPeriod } from '../../words/period.ts'
import { FindingSparkline } from '../parts/FindingLine.tsx'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictIcon } from '../parts/VerdictMark.tsx'
import { usePageContext } from '../reader.ts'

/** One indicator in a band: shape and word, name, small line, latest figure and the change. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { translator } = usePageContext()
  const { indicator, verdict } = finding
  const change = shortChange(verdict, indicator, translator)
  return (
    <li className="finding">
      <span className="finding-verdict">
        <VerdictIcon kind={verdict.kind} /> {getVerdictLabel(verdict.kind, translator)}
      </span>
      <span className="finding-name">
        <FindingLink finding={finding} />
      </span>
      <FindingSparkline finding={finding} />
      {verdict.latest && (
        <span className="finding-figure">
          <strong>{translator.formatFigure(verdict.latest.value, indicator)}</strong>{' '}
          {formatPeriod(verdict.latest.period, translator.lang)}
        </span>
      )}
      {verdict.baselineChange && change !== null && (
        <span className="finding-change">
          {translator.t('finding.since', {
            change,
            period: formatPeriod(verdict.baselineChange.from.period, translator.lang),
          })}
        </span>
      )}
    </li>
  )
}
