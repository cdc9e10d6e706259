import type { Finding } from '../../trends/findings.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** How many headline figures of a right stand under each verdict. */
export function RightSummary({ findings }: { readonly findings: readonly Finding[] }) {
  const { words } = useReader()
  const counts = VERDICT_KINDS.map((kind) => ({
    kind,
    count: findings.filter((finding) => finding.verdict.kind === kind).length,
  })).filter(({ count }) => count > 0)
  return (
    <ul className="tally" aria-label={words.say('right.tally')}>
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          <VerdictMark kind={kind} />
          <strong>{count}</strong> {verdictLabel(kind, words)}
        </li>
      ))}
    </ul>
  )
}
