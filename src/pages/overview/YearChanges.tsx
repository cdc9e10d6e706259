import { byEvidence } from '../../trends/rankChanges.ts'
import { isNewIn, type Finding } from '../../trends/findings.ts'
import { changeText, sizeText, withDecimalsForBoth } from '../../words/verdict/size.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { periodText } from '../../words/period.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/**
 * What is new this year: figures filed for this edition, the clearest change since the baseline
 * first (never by raw size, which differs from unit to unit). The step since the previous figure and
 * the verdict stand under headings of their own, since the one says nothing of the other.
 */
export function YearChanges({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, edition, words } = useReader()
  const isBaseline = edition.edition === dataset.baseline
  const fresh = findings
    .filter((finding) => isNewIn(finding, edition.edition))
    .sort((a, b) => byEvidence(a.verdict, b.verdict))
  const headings = (isBaseline ? ['previous'] : ['previous', 'since']).map((column) =>
    words.say(`year.${column as 'previous' | 'since'}`),
  )
  return (
    <section aria-labelledby="year">
      <h2 id="year">{words.say('year.title', { edition: edition.edition })}</h2>
      {fresh.length === 0 ? (
        <p>{words.say('year.none', { edition: edition.edition })}</p>
      ) : (
        <>
          <p className="lead">{words.say(isBaseline ? 'year.how.baseline' : 'year.how')}</p>
          <table className="year">
            <thead>
              <tr>
                <td />
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fresh.map((finding) => (
                <tr key={`${finding.indicator.id} ${finding.verdict.key.group}`}>
                  <th scope="row">
                    <FindingLink finding={finding} />
                  </th>
                  <td data-heading={headings[0]} className="year-step">
                    <YearStep finding={finding} />
                  </td>
                  {!isBaseline && (
                    <td data-heading={headings[1]} className="year-verdict">
                      <VerdictMark kind={finding.verdict.kind} />{' '}
                      {verdictShort(finding.verdict, finding.indicator, words)}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** Both figures and the step between them, with its margin of error where both have limits. */
function YearStep({ finding }: { readonly finding: Finding }) {
  const { words } = useReader()
  const { indicator, verdict } = finding
  if (!verdict.previous) return null
  const { from, to, change, margin } = verdict.previous
  const precise = withDecimalsForBoth(indicator, from.value, to.value)
  const step = words.say('year.step', {
    from: words.figure(from.value, precise),
    fromPeriod: periodText(from.period, words.lang),
    to: words.figure(to.value, precise),
    toPeriod: periodText(to.period, words.lang),
    change: changeText(change, precise, words),
  })
  return margin === null
    ? step
    : words.say('year.step.margin', { step, margin: sizeText(margin, precise, words) })
}
