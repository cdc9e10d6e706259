import type { Finding } from '../../trends/findings.ts'
import { shortChange } from '../../i18n/sentences/verdict/shortSentence.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import { FindingSparkline } from '../../components/FindingSparkline.tsx'
import { FindingLink } from '../../components/FindingLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** One indicator in a band: verdict with mark, name, sparkline, latest figure and change. */
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
