import type { Right } from '../../model/dataset.ts'
import type { Finding } from '../../trends/findings.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { expectedByChance } from '../../trends/chance.ts'
import { chanceSentence } from '../../words/verdict/chance.ts'
import { byStanding } from '../../trends/standing.ts'

interface RightFindings {
  readonly right: Right
  readonly findings: readonly Finding[]
}

/**
 * The first glance: every right as a column on one line, its indicators as marks above the line
 * where rights are better protected than at the baseline, below where worse, on it where no change
 * is clear; beside the line those of which nothing can be said.
 */
export function AtGlance({ byRight }: { readonly byRight: readonly RightFindings[] }) {
  const { dataset, edition, words } = useReader()
  const counted = byRight
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.indicator.counted)
  const groups = byStanding(counted)
  const verdicts = counted.map((finding) => finding.verdict)
  const judged = verdicts.filter((verdict) => verdict.evidence !== null)
  return (
    <section className="glance" aria-labelledby="glance">
      <h2 id="glance" className="glance-answer">
        {edition.edition === dataset.baseline
          ? words.say('glance.answer.baseline', { baseline: dataset.baseline })
          : words.say('glance.answer', {
              better: groups.above.length,
              worse: groups.below.length,
              same: groups.on.length,
              baseline: dataset.baseline,
            })}
      </h2>
      <p className="lead">{words.say('glance.beside', { count: groups.beside.length })}</p>
      <div className="glance-picture">
        <div className="glance-gutter" aria-hidden="true">
          <span className="glance-gutter-above">{words.say('glance.gutter.above')}</span>
          <span className="glance-gutter-on">
            {words.say('glance.line', { baseline: dataset.baseline })}
          </span>
          <span className="glance-gutter-below">{words.say('glance.gutter.below')}</span>
          <span className="glance-gutter-beside">{words.say('glance.gutter.beside')}</span>
        </div>
        <ul className="glance-rights">
          {byRight.map(({ right, findings }) => (
            <RightColumn key={right.id} right={right} findings={findings} />
          ))}
        </ul>
      </div>
      <Legend />
      {judged.length > 0 && (
        <p className="glance-chance">
          {chanceSentence(judged.length, expectedByChance(verdicts), words)}{' '}
          <PlaceLink to={{ page: 'method' }}>{words.say('glance.chance.method')}</PlaceLink>
        </p>
      )}
    </section>
  )
}

function RightColumn({ right, findings }: RightFindings) {
  const { words } = useReader()
  const counted = findings.filter((finding) => finding.indicator.counted)
  const groups = byStanding(counted)
  return (
    <li className="glance-right">
      <PlaceLink to={{ page: 'right', right: right.id }} className="title-link glance-title">
        <SaidText said={words.text(right.title)} />
      </PlaceLink>
      <Marks findings={groups.above} place="above" />
      <Marks findings={groups.on} place="on" />
      <Marks findings={groups.below} place="below" />
      <Marks findings={groups.beside} place="beside" />
      <span className="ds-sr-only">
        {words.say('glance.right', {
          better: groups.above.length,
          worse: groups.below.length,
          same: groups.on.length,
          beside: groups.beside.length,
        })}
      </span>
    </li>
  )
}

function Marks(props: { readonly findings: readonly Finding[]; readonly place: string }) {
  return (
    <span className={`glance-marks glance-${props.place}`} aria-hidden="true">
      {props.findings.map(({ indicator, verdict }) => (
        <VerdictMark key={`${indicator.id} ${verdict.key.group}`} kind={verdict.kind} />
      ))}
    </span>
  )
}

function Legend() {
  const { words } = useReader()
  return (
    <ul className="glance-legend">
      <li>
        <VerdictMark kind="better" /> {words.say('glance.legend.above')}
      </li>
      <li>
        <VerdictMark kind="no clear change" /> {words.say('glance.legend.on')}
      </li>
      <li>
        <VerdictMark kind="worse" /> {words.say('glance.legend.below')}
      </li>
      <li>
        <VerdictMark kind="no recent figure" /> {words.say('glance.legend.beside')}
      </li>
    </ul>
  )
}
