import type { Finding } from '../../trends/findings.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import { countVerdicts } from '../../trends/verdictCounts.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** The number of counted headline figures of a right for each verdict, and the number of further ones. */
export function RightSummary({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, translator } = usePageContext()
  const { kinds, uncounted } = countVerdicts(findings, dataset.baseline)
  return (
    <ul className="tally" aria-label={translator.t('right.tally')}>
      {VERDICT_KINDS.filter((kind) => kinds[kind] > 0).map((kind) => (
        <li key={kind}>
          <VerdictIcon kind={kind} />
          <strong>{kinds[kind]}</strong> {getVerdictLabel(kind, translator)}
        </li>
      ))}
      {uncounted > 0 && <li>{translator.t('glance.uncounted', { count: uncounted })}</li>}
    </ul>
  )
}
