import type { Recommendation } from '../../model/records.ts'
import { getFindings, type Finding } from '../../trends/findings.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** The related indicators: their verdicts in the recommendation's edition and in the open one. */
export function RelatedFigures({ recommendation }: { readonly recommendation: Recommendation }) {
  const { dataset, edition, translator } = usePageContext()
  const findings = getFindings(dataset, edition.edition).filter(({ indicator }) =>
    recommendation.indicators.includes(indicator.id),
  )
  const originalFindings = getFindings(dataset, recommendation.edition)
  return (
    <section aria-labelledby="why">
      <h2 id="why">{translator.t('recommendation.why')}</h2>
      {findings.length === 0 && <p>{translator.t('recommendation.why.none')}</p>}
      <ul className="why">
        {findings.map((current) => (
          <RelatedFigure
            key={`${current.indicator.id} ${current.verdict.key.group}`}
            current={current}
            original={
              recommendation.edition === edition.edition
                ? undefined
                : originalFindings.find(({ verdict: { key } }) =>
                    isSameSeries(key, current.verdict.key),
                  )
            }
          />
        ))}
      </ul>
    </section>
  )
}

function isSameSeries(a: Finding['verdict']['key'], b: Finding['verdict']['key']): boolean {
  return a.indicator === b.indicator && a.dimension === b.dimension && a.group === b.group
}

function RelatedFigure(props: {
  readonly current: Finding
  readonly original: Finding | undefined
}) {
  const { translator } = usePageContext()
  return (
    <li>
      <h3>
        <FindingLink finding={props.current} />
      </h3>
      <dl className="then-and-now">
        {props.original && (
          <Verdict
            name={translator.t('recommendation.why.then', {
              edition: props.original.verdict.edition,
            })}
            finding={props.original}
          />
        )}
        <Verdict
          name={translator.t('recommendation.why.now', { edition: props.current.verdict.edition })}
          finding={props.current}
        />
      </dl>
    </li>
  )
}

function Verdict(props: { readonly name: string; readonly finding: Finding }) {
  const { translator } = usePageContext()
  const { verdict, indicator } = props.finding
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <VerdictIcon kind={verdict.kind} /> {shortSentence(verdict, indicator, translator)}
      </dd>
    </div>
  )
}
