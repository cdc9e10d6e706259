import type { Finding } from '../../trends/findings.ts'
import { shortChange } from '../../words/verdict/short.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { periodText } from '../../words/period.ts'
import { FindingLine } from '../parts/FindingLine.tsx'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** One indicator in a band: shape and word, name, small line, latest figure and the change. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { words } = useReader()
  const { indicator, verdict } = finding
  const change = shortChange(verdict, indicator, words)
  return (
    <li className="finding">
      <span className="finding-verdict">
        <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
      </span>
      <span className="finding-name">
        <FindingLink finding={finding} />
      </span>
      <FindingLine finding={finding} />
      {verdict.latest && (
        <span className="finding-figure">
          <strong>{words.figure(verdict.latest.value, indicator)}</strong>{' '}
          {periodText(verdict.latest.period, words.lang)}
        </span>
      )}
      {verdict.since && change !== null && (
        <span className="finding-change">
          {words.say('finding.since', {
            change,
            period: periodText(verdict.since.from.period, words.lang),
          })}
        </span>
      )}
    </li>
  )
}
