import { findAssessedEdition } from '../../model/assessedEdition.ts'
import type { Right } from '../../model/dataset.ts'
import type { Finding } from '../../trends/findings.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { expectedFalsePositives } from '../../trends/expectedFalsePositives.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../i18n/sentences/verdict/verdictCounts.ts'
import { groupByPosition, getPosition } from '../../trends/position.ts'
import { VERDICT_KINDS } from '../../trends/verdict.ts'
import { countVerdicts, type VerdictCounts } from '../../trends/verdictCounts.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'

const MARK_OF = {
  better: 'better',
  unchanged: 'noClearChange',
  worse: 'worse',
  undirected: 'higher',
} as const

interface RightFindings {
  readonly right: Right
  readonly findings: readonly Finding[]
}

/** More rights than these find no room beside each other: each has a line of its own on any screen. */
const MAX_COLUMNS = 6

/**
 * The first glance: every right as a column on one line, its indicators as marks above the line
 * where rights are better protected than at the baseline, below where worse, on it where no change
 * is clear; in rows of their own what is only higher or lower, and what could not be judged.
 */
export function AtGlance({ byRight }: { readonly byRight: readonly RightFindings[] }) {
  const { dataset, edition, translator } = usePageContext()
  const all = byRight.flatMap(({ findings }) => findings)
  const counts = countVerdicts(all, dataset.baseline)
  const at = {
    edition: edition.edition,
    assessed: findAssessedEdition(dataset, edition.edition),
    baseline: dataset.baseline,
  }
  const verdicts = all.filter(({ indicator }) => indicator.counted).map(({ verdict }) => verdict)
  return (
    <section className="glance" aria-labelledby="glance">
      <h2 id="glance" className="glance-answer">
        {answerSentence(counts, at, translator)}
      </h2>
      <p className="lead">
        {countSentences(counts, at, translator, expectedFalsePositives(verdicts)).join(' ')}
      </p>
      <div className={`glance-picture ${byRight.length > MAX_COLUMNS ? '' : 'glance-columns'}`}>
        <div className="glance-gutter" aria-hidden="true">
          <span className="glance-gutter-above">{translator.t('glance.gutter.above')}</span>
          <span className="glance-gutter-on">
            {translator.t('glance.line', { baseline: dataset.baseline })}
          </span>
          <span className="glance-gutter-below">{translator.t('glance.gutter.below')}</span>
          {counts.positions.undirected > 0 && (
            <span className="glance-gutter-undirected">
              {translator.t('glance.gutter.undirected')}
            </span>
          )}
          <span className="glance-gutter-beside">{translator.t('glance.gutter.beside')}</span>
        </div>
        <ul className="glance-rights">
          {byRight.map(({ right, findings }) => (
            <RightColumn key={right.id} right={right} findings={findings} />
          ))}
        </ul>
      </div>
      <Legend counts={counts} />
      <p className="glance-note">
        {countRemarks(counts, dataset.baseline, translator).join(' ')}{' '}
        <RouteLink to={{ page: 'method', section: null }}>
          {translator.t('glance.chance.method')}
        </RouteLink>
      </p>
    </section>
  )
}

function RightColumn({ right, findings }: RightFindings) {
  const { dataset, translator } = usePageContext()
  const counted = findings.filter((finding) => finding.indicator.counted)
  const groups = groupByPosition(counted)
  return (
    <li className="glance-right">
      <RouteLink to={{ page: 'right', right: right.id }} className="title-link glance-title">
        <Localized text={translator.localize(right.title)} />
      </RouteLink>
      <Marks findings={groups.better} place="above" />
      <span className="glance-line" />
      <Marks findings={groups.unchanged} place="on" />
      <Marks findings={groups.worse} place="below" />
      <Marks findings={groups.undirected} place="undirected" />
      <Marks findings={groups.notAssessed} place="beside" />
      <span className="ds-sr-only">
        {standingsText(countVerdicts(findings, dataset.baseline).positions, translator)}
      </span>
    </li>
  )
}

function Marks(props: { readonly findings: readonly Finding[]; readonly place: string }) {
  return (
    <span className={`glance-marks glance-${props.place}`} aria-hidden="true">
      {props.findings.map(({ indicator, verdict }) => (
        <VerdictIcon key={`${indicator.id} ${verdict.key.group}`} kind={verdict.kind} />
      ))}
    </span>
  )
}

/** What each mark of the picture means; those beside the line are named by their verdict. */
function Legend({ counts }: { readonly counts: VerdictCounts }) {
  const { translator } = usePageContext()
  const { judged, kinds, positions } = counts
  return (
    <ul className="glance-legend">
      {(['better', 'unchanged', 'worse', 'undirected'] as const)
        .filter((standing) => positions[standing] > 0 || (judged > 0 && standing !== 'undirected'))
        .map((standing) => (
          <li key={standing} className="glance-legend-row">
            <VerdictIcon kind={MARK_OF[standing]} /> {translator.t(`glance.legend.${standing}`)}
          </li>
        ))}
      {VERDICT_KINDS.filter((kind) => kinds[kind] > 0 && getPosition(kind) === 'notAssessed').map(
        (kind) => (
          <li key={kind}>
            <VerdictIcon kind={kind} /> {getVerdictLabel(kind, translator)}
          </li>
        ),
      )}
    </ul>
  )
}
