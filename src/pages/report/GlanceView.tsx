import type { SeriesKey } from '../../model/figure.ts'
import { standingColumns } from '../../report/glance.ts'
import { findingOf } from '../../report/report.ts'
import type { Standings } from '../../trends/verdictCounts.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { chanceSentence } from '../../words/verdict/chance.ts'
import { answerSentence, countRemarks, countSentences } from '../../words/verdict/counts.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { WatchList } from '../parts/WatchList.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { FigureMark } from './FigureMark.tsx'
import { useReport } from './reportContext.ts'

/** Are rights better protected than at the baseline? Counts, what is clear, which verdicts changed. */
export function GlanceView() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { glance, baseline, edition, assessed } = report
  const { lastEdition } = report.followUp
  const { counts } = glance
  const at = { edition: edition.edition, assessed, baseline }
  return (
    <ChapterFrame name={{ kind: 'section', section: 'glance' }}>
      <p className="report-answer">{answerSentence(counts, at, words)}</p>
      <p>
        {[...countSentences(counts, at, words), ...countRemarks(counts, baseline, words)].join(' ')}
      </p>
      <StandingsTable />
      <h3>{say('report.glance.clear')}</h3>
      {glance.clear.length === 0 ? (
        <p>{say(`report.glance.clear.${counts.judged === 0 ? 'unjudged' : 'none'}`)}</p>
      ) : (
        <ol className="report-clear">
          {glance.clear.map((key) => (
            <Clear key={`${key.indicator} ${key.group}`} series={key} />
          ))}
        </ol>
      )}
      {counts.judged > 0 && <p>{chanceSentence(counts.judged, glance.expectedByChance, words)}</p>}
      <WatchList list={glance.watch} isWhole />
      <h3>
        {lastEdition === null
          ? say('report.glance.changed')
          : words.say('changed.title', { edition: lastEdition })}
      </h3>
      <ChangedVerdictList keys={glance.changed} />
    </ChapterFrame>
  )
}

function StandingsTable() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const columns = standingColumns(report.glance.counts)
  const cells = (standings: Standings) =>
    columns.map((standing) => <td key={standing}>{standings[standing]}</td>)
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('report.glance.table')}>
      <table className="ds-table report-standings">
        <caption>{say('report.glance.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('report.glance.right')}</th>
            {columns.map((standing) => (
              <th scope="col" key={standing}>
                {say(`report.glance.${standing}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rights.map(({ right, standings }) => (
            <tr key={right.id}>
              <th scope="row">
                <SaidText said={words.text(right.title)} />
              </th>
              {cells(standings)}
            </tr>
          ))}
          <tr className="report-total">
            <th scope="row">{say('report.glance.all')}</th>
            {cells(report.glance.counts.standings)}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Clear({ series }: { readonly series: SeriesKey }) {
  const { words } = useReader()
  const { report } = useReport()
  const found = findingOf(report, series)
  if (!found) return null
  const { indicator, finding } = found
  return (
    <li>
      <VerdictMark kind={finding.verdict.kind} />{' '}
      <FindingLink finding={{ indicator, verdict: finding.verdict }} />
      {': '}
      {verdictShort(finding.verdict, indicator, words)}
      <FigureMark series={series} />
    </li>
  )
}

/** Headline series whose verdict is not that of the edition before, each with its reason. */
export function ChangedVerdictList({ keys }: { readonly keys: readonly SeriesKey[] }) {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  if (report.followUp.lastEdition === null)
    return <p className="report-none">{say('report.glance.changed.first')}</p>
  if (keys.length === 0) return <p className="report-none">{say('report.glance.changed.none')}</p>
  return (
    <ul className="report-clear">
      {keys.map((key) => {
        const found = findingOf(report, key)
        if (!found) return null
        const { verdict } = found.finding
        return (
          <li key={`${key.indicator} ${key.group}`}>
            <VerdictMark kind={verdict.kind} />{' '}
            <FindingLink finding={{ indicator: found.indicator, verdict }} />
            {': '}
            {[verdictLabel(verdict.kind, words), formerlySentence(verdict, words)].join('. ')}
          </li>
        )
      })}
    </ul>
  )
}
