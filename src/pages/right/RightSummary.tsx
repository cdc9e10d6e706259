import type { Finding } from '../../trends/findings.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import { countVerdicts } from '../../trends/verdictCounts.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** How many counted headline figures of a right stand under each verdict, and how many more are shown. */
export function RightSummary({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, words } = useReader()
  const { kinds, uncounted } = countVerdicts(findings, dataset.baseline)
  return (
    <ul className="tally" aria-label={words.say('right.tally')}>
      {VERDICT_KINDS.filter((kind) => kinds[kind] > 0).map((kind) => (
        <li key={kind}>
          <VerdictMark kind={kind} />
          <strong>{kinds[kind]}</strong> {verdictLabel(kind, words)}
        </li>
      ))}
      {uncounted > 0 && <li>{words.say('glance.uncounted', { count: uncounted })}</li>}
    </ul>
  )
}
