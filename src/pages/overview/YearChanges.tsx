import { byEvidence } from '../../trends/rankChanges.ts'
import type { Finding } from '../../trends/findings.ts'
import { changeText, withDecimalsForBoth } from '../../words/verdict/size.ts'
import { verdictAgainst } from '../../words/verdict/label.ts'
import { periodText } from '../../words/period.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/**
 * What is new this year: indicators with a figure filed for this edition, the clearest change since
 * the baseline first (never by raw size, which differs from unit to unit), with the step since the
 * previous figure as news.
 */
export function YearChanges({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, edition, words } = useReader()
  const isBaseline = edition.edition === dataset.baseline
  const fresh = findings
    .filter(({ verdict }) => verdict.edition === edition.edition)
    .filter(({ verdict }) => verdict.latest?.filed.edition === edition.edition && verdict.previous)
    .sort((a, b) => byEvidence(a.verdict, b.verdict))
  if (fresh.length === 0)
    return (
      <section aria-labelledby="year">
        <h2 id="year">{words.say('year.title', { edition: edition.edition })}</h2>
        <p>{words.say('year.none', { edition: edition.edition })}</p>
      </section>
    )
  return (
    <section aria-labelledby="year">
      <h2 id="year">{words.say('year.title', { edition: edition.edition })}</h2>
      <p className="lead">{words.say(isBaseline ? 'year.how.baseline' : 'year.how')}</p>
      <ol className="year">
        {fresh.map((finding) => (
          <YearChange
            key={`${finding.indicator.id} ${finding.verdict.key.group}`}
            finding={finding}
          />
        ))}
      </ol>
    </section>
  )
}

function YearChange({ finding }: { readonly finding: Finding }) {
  const { words } = useReader()
  const { indicator, verdict } = finding
  if (!verdict.previous) return null
  const { from, to, change } = verdict.previous
  const precise = withDecimalsForBoth(indicator, from.value, to.value)
  return (
    <li>
      <span className="year-name">
        <FindingLink finding={finding} />
      </span>
      <span className="year-step">
        {words.say('year.step', {
          from: words.figure(from.value, precise),
          fromPeriod: periodText(from.period, words.lang),
          to: words.figure(to.value, precise),
          toPeriod: periodText(to.period, words.lang),
          change: changeText(change, precise, words),
        })}
      </span>
      <span className="year-verdict">
        <VerdictMark kind={verdict.kind} /> {verdictAgainst(verdict, words)}
      </span>
    </li>
  )
}
