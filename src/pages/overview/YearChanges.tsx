import { compareEvidence } from '../../trends/rank.ts'
import { hasNewFigure, type Finding } from '../../trends/findings.ts'
import {
  formatChange,
  formatMagnitude,
  withDecimalsForBoth,
} from '../../i18n/sentences/verdict/changeMagnitude.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/**
 * The figures published in this edition, the clearest change since the baseline first (never by raw
 * size, which depends on the unit). The change since the previous figure and the verdict have separate
 * headings, since neither implies the other.
 */
export function YearChanges({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, edition, translator } = usePageContext()
  const isBaseline = edition.edition === dataset.baseline
  const fresh = findings
    .filter((finding) => hasNewFigure(finding, edition.edition))
    .sort((a, b) => compareEvidence(a.verdict, b.verdict))
  const headings = (isBaseline ? ['previous'] : ['previous', 'since']).map((column) =>
    translator.t(`year.${column as 'previous' | 'since'}`),
  )
  return (
    <section aria-labelledby="year">
      <h2 id="year">{translator.t('year.title', { edition: edition.edition })}</h2>
      {fresh.length === 0 ? (
        <p>{translator.t('year.none', { edition: edition.edition })}</p>
      ) : (
        <>
          <p className="lead">{translator.t(isBaseline ? 'year.how.baseline' : 'year.how')}</p>
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
                      <VerdictIcon kind={finding.verdict.kind} />{' '}
                      {shortSentence(finding.verdict, finding.indicator, translator)}
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

/** Both figures and the difference between them, with its margin of error if both have limits. */
function YearStep({ finding }: { readonly finding: Finding }) {
  const { translator } = usePageContext()
  const { indicator, verdict } = finding
  if (!verdict.latestChange) return null
  const { from, to, change, margin } = verdict.latestChange
  const precise = withDecimalsForBoth(indicator, from.value, to.value)
  const step = translator.t('year.step', {
    from: translator.formatFigure(from.value, precise),
    fromPeriod: formatPeriod(from.period, translator.lang),
    to: translator.formatFigure(to.value, precise),
    toPeriod: formatPeriod(to.period, translator.lang),
    change: formatChange(change, precise, translator),
  })
  return margin === null
    ? step
    : translator.t('year.step.margin', {
        step,
        margin: formatMagnitude(margin, precise, translator),
      })
}
