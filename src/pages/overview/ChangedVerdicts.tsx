import { findAssessedEdition } from '../../model/assessedEdition.ts'
import { hasChangedVerdict, type Finding } from '../../trends/findings.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** The verdicts that differ from the previous edition, also inside a new segment, each with its reason. */
export function ChangedVerdicts({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, edition, translator } = usePageContext()
  const earlier = dataset.editions.findLast((one) => one.edition < edition.edition)
  // A finding that is not counted repeats another series.
  const changed = findings.filter((one) => one.indicator.counted && hasChangedVerdict(one))
  // A draft without figures shows the verdicts of the previous edition: none has changed.
  if (!earlier || findAssessedEdition(dataset, edition.edition) !== edition.edition) return null
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{translator.t('changed.title', { edition: earlier.edition })}</h2>
      {changed.length === 0 ? (
        <p>{translator.t('changed.none')}</p>
      ) : (
        <ul className="changed">
          {changed.map((finding) => (
            <li key={`${finding.indicator.id} ${finding.verdict.key.group}`}>
              <VerdictIcon kind={finding.verdict.kind} />
              <span>
                <FindingLink finding={finding} />
                {': '}
                <strong>{shortSentence(finding.verdict, finding.indicator, translator)}</strong>
                <span className="changed-why">
                  {previousVerdictSentence(finding.verdict, translator)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
