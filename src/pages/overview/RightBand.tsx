import type { Right } from '../../model/dataset.ts'
import type { Finding } from '../../trends/findings.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { FindingLine } from '../parts/FindingLine.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { byStanding } from '../../trends/standing.ts'
import { FindingCard } from './FindingCard.tsx'

/** One right along the line of the baseline, with each indicator by name, verdict and small line. */
export function RightBand(props: { readonly right: Right; readonly findings: readonly Finding[] }) {
  const { dataset, words } = useReader()
  const { right } = props
  const groups = byStanding(props.findings)
  const heading = `right-${right.id}`
  return (
    <section className="band" aria-labelledby={heading}>
      <h3 id={heading} className="band-title">
        <PlaceLink to={{ page: 'right', right: right.id }} className="title-link">
          <SaidText said={words.text(right.title)} />
        </PlaceLink>
      </h3>
      {props.findings.length === 0 && <p>{words.say('band.none')}</p>}
      <div className="band-body">
        <Row findings={groups.above} place="above" name={words.say('band.above')} />
        <p className="band-line">
          <span>{words.say('glance.line', { baseline: dataset.baseline })}</span>
        </p>
        <Row findings={groups.on} place="on" name={words.say('band.on')} />
        <Row findings={groups.below} place="below" name={words.say('band.below')} />
        <Others findings={groups.undirected} name={words.say('band.undirected')} />
        <Others findings={groups.beside} name={words.say('band.beside')} />
      </div>
    </section>
  )
}

function Row(props: {
  readonly findings: readonly Finding[]
  readonly place: 'above' | 'on' | 'below'
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

/** What has no place on the line, each with what is known of it. */
function Others(props: { readonly findings: readonly Finding[]; readonly name: string }) {
  const { words } = useReader()
  const { findings, name } = props
  if (findings.length === 0) return null
  return (
    <div className="band-beside">
      <h4>{name}</h4>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.indicator.id} ${finding.verdict.key.group}`}>
            <VerdictMark kind={finding.verdict.kind} />
            <span>
              <FindingLink finding={finding} />
              <span className="band-reason">
                {verdictShort(finding.verdict, finding.indicator, words)}
              </span>
            </span>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}
