import { assessedEdition } from '../../model/assessedEdition.ts'
import { hasChanged, type Finding } from '../../trends/findings.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** The verdicts that are not those of the edition before, also inside a new segment, each with its reason. */
export function ChangedVerdicts({ findings }: { readonly findings: readonly Finding[] }) {
  const { dataset, edition, words } = useReader()
  const earlier = dataset.editions.findLast((one) => one.edition < edition.edition)
  // What is not counted repeats another series.
  const changed = findings.filter((one) => one.indicator.counted && hasChanged(one))
  // A draft without figures shows the verdicts of the edition before: nothing of them has changed.
  if (!earlier || assessedEdition(dataset, edition.edition) !== edition.edition) return null
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.say('changed.title', { edition: earlier.edition })}</h2>
      {changed.length === 0 ? (
        <p>{words.say('changed.none')}</p>
      ) : (
        <ul className="changed">
          {changed.map((finding) => (
            <li key={`${finding.indicator.id} ${finding.verdict.key.group}`}>
              <VerdictMark kind={finding.verdict.kind} />
              <span>
                <FindingLink finding={finding} />
                {': '}
                <strong>{verdictShort(finding.verdict, finding.indicator, words)}</strong>
                <span className="changed-why">{formerlySentence(finding.verdict, words)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
