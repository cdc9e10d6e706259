import type { Recommendation } from '../../model/records.ts'
import { findingsAt, type Finding } from '../../trends/findings.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** The related indicators: their verdicts in the recommendation's edition and in the open one. */
export function WhyFigures({ recommendation }: { readonly recommendation: Recommendation }) {
  const { dataset, edition, words } = useReader()
  const findings = findingsAt(dataset, edition.edition).filter(({ indicator }) =>
    recommendation.indicators.includes(indicator.id),
  )
  const before = findingsAt(dataset, recommendation.edition)
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.say('recommendation.why')}</h2>
      {findings.length === 0 && <p>{words.say('recommendation.why.none')}</p>}
      <ul className="why">
        {findings.map((now) => (
          <Linked
            key={`${now.indicator.id} ${now.verdict.key.group}`}
            now={now}
            then={
              recommendation.edition === edition.edition
                ? undefined
                : before.find(({ verdict: { key } }) => isSame(key, now.verdict.key))
            }
          />
        ))}
      </ul>
    </section>
  )
}

function isSame(a: Finding['verdict']['key'], b: Finding['verdict']['key']): boolean {
  return a.indicator === b.indicator && a.dimension === b.dimension && a.group === b.group
}

function Linked(props: { readonly now: Finding; readonly then: Finding | undefined }) {
  const { words } = useReader()
  return (
    <li>
      <h3>
        <FindingLink finding={props.now} />
      </h3>
      <dl className="then-and-now">
        {props.then && (
          <Verdict
            name={words.say('recommendation.why.then', { edition: props.then.verdict.edition })}
            finding={props.then}
          />
        )}
        <Verdict
          name={words.say('recommendation.why.now', { edition: props.now.verdict.edition })}
          finding={props.now}
        />
      </dl>
    </li>
  )
}

function Verdict(props: { readonly name: string; readonly finding: Finding }) {
  const { words } = useReader()
  const { verdict, indicator } = props.finding
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <VerdictMark kind={verdict.kind} /> {verdictShort(verdict, indicator, words)}
      </dd>
    </div>
  )
}
