import { assessedEdition } from '../../model/assessedEdition.ts'
import type { Right } from '../../model/dataset.ts'
import type { Finding } from '../../trends/findings.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { expectedByChance } from '../../trends/chance.ts'
import { chanceSentence } from '../../words/verdict/chance.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../words/verdict/counts.ts'
import { byStanding } from '../../trends/standing.ts'
import { countVerdicts } from '../../trends/verdictCounts.ts'

interface RightFindings {
  readonly right: Right
  readonly findings: readonly Finding[]
}

/** More rights than these find no room beside each other: each has a line of its own on any screen. */
const MAX_COLUMNS = 6

/**
 * The first glance: every right as a column on one line, its indicators as marks above the line
 * where rights are better protected than at the baseline, below where worse, on it where no change
 * is clear; the others in a row of their own.
 */
export function AtGlance({ byRight }: { readonly byRight: readonly RightFindings[] }) {
  const { dataset, edition, words } = useReader()
  const all = byRight.flatMap(({ findings }) => findings)
  const counts = countVerdicts(all)
  const at = {
    edition: edition.edition,
    assessed: assessedEdition(dataset, edition.edition),
    baseline: dataset.baseline,
  }
  const verdicts = all.filter(({ indicator }) => indicator.counted).map(({ verdict }) => verdict)
  return (
    <section className="glance" aria-labelledby="glance">
      <h2 id="glance" className="glance-answer">
        {answerSentence(counts, at, words)}
      </h2>
      <p className="lead">
        {[...countSentences(counts, at, words), ...countRemarks(counts, words)].join(' ')}
      </p>
      <div className={`glance-picture ${byRight.length > MAX_COLUMNS ? '' : 'glance-columns'}`}>
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
      {counts.judged > 0 && (
        <p className="glance-chance">
          {chanceSentence(counts.judged, expectedByChance(verdicts), words)}{' '}
          <PlaceLink to={{ page: 'method', section: null }}>
            {words.say('glance.chance.method')}
          </PlaceLink>
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
      <span className="glance-line" />
      <Marks findings={groups.on} place="on" />
      <Marks findings={groups.below} place="below" />
      <Marks findings={[...groups.undirected, ...groups.beside]} place="beside" />
      <span className="ds-sr-only">{standingsText(countVerdicts(findings).standings, words)}</span>
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
