import type { Right } from '../../model/dataset.ts'
import type { Finding } from '../../trends/findings.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { FindingSparkline } from '../../components/FindingSparkline.tsx'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { groupByPosition } from '../../trends/position.ts'
import { FindingCard } from './FindingCard.tsx'

/** One right along the baseline's line: each indicator with name, verdict and sparkline. */
export function RightBand(props: { readonly right: Right; readonly findings: readonly Finding[] }) {
  const { dataset, translator } = usePageContext()
  const { right } = props
  const groups = groupByPosition(props.findings)
  const heading = `right-${right.id}`
  return (
    <section className="band" aria-labelledby={heading}>
      <h3 id={heading} className="band-title">
        <RouteLink to={{ page: 'right', right: right.id }} className="title-link">
          <Localized text={translator.localize(right.title)} />
        </RouteLink>
      </h3>
      {props.findings.length === 0 && <p>{translator.t('band.none')}</p>}
      <div className="band-body">
        <Row findings={groups.better} place="better" name={translator.t('band.better')} />
        <p className="band-line">
          <span>{translator.t('glance.line', { baseline: dataset.baseline })}</span>
        </p>
        <Row findings={groups.unchanged} place="unchanged" name={translator.t('band.unchanged')} />
        <Row findings={groups.worse} place="worse" name={translator.t('band.worse')} />
        <Others findings={groups.undirected} name={translator.t('band.undirected')} />
        <Others findings={groups.notAssessed} name={translator.t('band.notAssessed')} />
      </div>
    </section>
  )
}

function Row(props: {
  readonly findings: readonly Finding[]
  readonly place: 'better' | 'unchanged' | 'worse'
  readonly name: string
}) {
  if (props.findings.length === 0) return null
  return (
    <ul className={`band-row band-${props.place}`} aria-label={props.name}>
      {props.findings.map((finding) => (
        <FindingCard
          key={`${finding.indicator.id} ${finding.verdict.key.group}`}
          finding={finding}
        />
      ))}
    </ul>
  )
}

/** The indicators that are not on the line, each with its known findings. */
function Others(props: { readonly findings: readonly Finding[]; readonly name: string }) {
  const { translator } = usePageContext()
  const { findings, name } = props
  if (findings.length === 0) return null
  return (
    <div className="band-not-assessed">
      <h4>{name}</h4>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.indicator.id} ${finding.verdict.key.group}`}>
            <VerdictIcon kind={finding.verdict.kind} />
            <span>
              <FindingLink finding={finding} />
              <span className="band-reason">
                {shortSentence(finding.verdict, finding.indicator, translator)}
              </span>
            </span>
            <FindingSparkline finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}
