import type { SeriesKey } from '../../model/figure.ts'
import { listCountColumns } from '../../report/chapters/summary.ts'
import { findFinding } from '../../report/report.ts'
import type { PositionCounts } from '../../trends/verdictCounts.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { chanceSentence } from '../../i18n/sentences/verdict/chanceSentence.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
} from '../../i18n/sentences/verdict/verdictCounts.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { WatchList } from '../../components/WatchList.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { FigureMark } from './FigureMark.tsx'
import { useReport } from './reportContext.ts'

/** Are rights better protected than at the baseline? Counts, what is clear, which verdicts changed. */
export function SummaryChapter() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { summary, baseline, edition, assessed } = report
  const { lastEdition } = report.followUp
  const { counts } = summary
  const editionContext = { edition: edition.edition, assessed, baseline }
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'glance' }}>
      <p className="report-answer">{answerSentence(counts, editionContext, translator)}</p>
      <p>
        {[
          ...countSentences(counts, editionContext, translator),
          ...countRemarks(counts, baseline, translator),
        ].join(' ')}
      </p>
      <CountsTable />
      <h3>{t('report.glance.clear')}</h3>
      {summary.clearChanges.length === 0 ? (
        <p>{t(`report.glance.clear.${counts.judged === 0 ? 'unjudged' : 'none'}`)}</p>
      ) : (
        <ol className="report-clear">
          {summary.clearChanges.map((key) => (
            <Clear key={`${key.indicator} ${key.group}`} series={key} />
          ))}
        </ol>
      )}
      {counts.judged > 0 && (
        <p>{chanceSentence(counts.judged, summary.expectedByChance, translator)}</p>
      )}
      <WatchList list={summary.watchList} showsEmpty />
      <h3>
        {lastEdition === null
          ? t('report.glance.changed')
          : translator.t('changed.title', { edition: lastEdition })}
      </h3>
      <ChangedVerdictList keys={summary.changedVerdicts} />
    </ChapterFrame>
  )
}

function CountsTable() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const columns = listCountColumns(report.summary.counts)
  const cells = (standings: PositionCounts) =>
    columns.map((standing) => <td key={standing}>{standings[standing]}</td>)
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('report.glance.table')}>
      <table className="ds-table report-standings">
        <caption>{t('report.glance.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.glance.right')}</th>
            {columns.map((standing) => (
              <th scope="col" key={standing}>
                {t(`report.glance.${standing}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rights.map(({ right, counts: standings }) => (
            <tr key={right.id}>
              <th scope="row">
                <Localized text={translator.localize(right.title)} />
              </th>
              {cells(standings)}
            </tr>
          ))}
          <tr className="report-total">
            <th scope="row">{t('report.glance.all')}</th>
            {cells(report.summary.counts.positions)}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Clear({ series }: { readonly series: SeriesKey }) {
  const { translator } = usePageContext()
  const { report } = useReport()
  const match = findFinding(report, series)
  if (!match) return null
  const { indicator, finding } = match
  return (
    <li>
      <VerdictIcon kind={finding.verdict.kind} />{' '}
      <FindingLink finding={{ indicator, verdict: finding.verdict }} />
      {': '}
      {shortSentence(finding.verdict, indicator, translator)}
      <FigureMark series={series} />
    </li>
  )
}

/** Headline series whose verdict is not that of the edition before, each with its reason. */
export function ChangedVerdictList({ keys }: { readonly keys: readonly SeriesKey[] }) {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  if (report.followUp.lastEdition === null)
    return <p className="report-none">{t('report.glance.changed.first')}</p>
  if (keys.length === 0) return <p className="report-none">{t('report.glance.changed.none')}</p>
  return (
    <ul className="report-clear">
      {keys.map((key) => {
        const match = findFinding(report, key)
        if (!match) return null
        const { verdict } = match.finding
        return (
          <li key={`${key.indicator} ${key.group}`}>
            <VerdictIcon kind={verdict.kind} />{' '}
            <FindingLink finding={{ indicator: match.indicator, verdict }} />
            {': '}
            {[
              getVerdictLabel(verdict.kind, translator),
              previousVerdictSentence(verdict, translator),
            ].join('. ')}
          </li>
        )
      })}
    </ul>
  )
}
