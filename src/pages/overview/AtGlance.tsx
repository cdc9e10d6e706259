import { findAssessedEdition } from '../../model/assessedEdition.ts'
import type { Right } from '../../model/dataset.ts'
import type { Finding } from '../../trends/findings.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { estimateFalsePositives } from '../../trends/expectedFalsePositives.ts'
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

/** With more rights than this, each right has its own line on every screen. */
const MAX_COLUMNS = 6

/**
 * The summary chart: every right is a column on one line. Its indicators are marks above the line if
 * rights are better protected than at the baseline, below it if worse, on it if no change is clear.
 * Indicators that are only higher or lower, or could not be assessed, have separate rows.
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
        {countSentences(counts, at, translator, estimateFalsePositives(verdicts)).join(' ')}
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

/** The legend of the marks; marks that are not on the line have their verdict as name. */
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
