import type { SeriesKey } from '../../model/figure.ts'
import type { MissingFigure, ReportedBreak, ReportedRevision } from '../../report/dataChanges.ts'
import type { LocalText } from '../../model/text.ts'
import { commonBreaks } from '../../report/commonBreaks.ts'
import { indicatorOf } from '../../model/lookup.ts'
import { periodText, periodTextOf } from '../../words/period.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { Subject } from '../parts/Subject.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { ChangedStates } from './ChangedStates.tsx'
import { useReport } from './reportContext.ts'

/** What changed in the data: states, revisions, breaks, gaps; changed verdicts stand at a glance. */
export function DataView() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { changes } = report
  const newBreaks = changes.breaks.filter(({ isNew }) => isNew)
  const oldBreaks = changes.breaks.filter(({ isNew }) => !isNew)
  return (
    <ChapterFrame name={{ kind: 'section', section: 'data' }}>
      <h3>{say('report.data.states')}</h3>
      <ChangedStates ids={changes.states} />
      <div className="keep-together">
        <h3>{say('report.data.revisions')}</h3>
        {changes.revisions.length === 0 ? <None /> : <Revisions revisions={changes.revisions} />}
      </div>
      <h3>{say('report.data.breaks')}</h3>
      {changes.breaks.length === 0 && <None />}
      {newBreaks.length > 0 && <h4>{say('report.data.breaks.new')}</h4>}
      <Breaks breaks={newBreaks} />
      {oldBreaks.length > 0 && <h4>{say('report.data.breaks.old')}</h4>}
      <Breaks breaks={oldBreaks} />
      <h3>{say('report.data.missing')}</h3>
      {changes.missing.length === 0 ? <None /> : <Missing missing={changes.missing} />}
    </ChapterFrame>
  )
}

function None() {
  const { words } = useReader()
  return <p className="report-none">{words.say('records.none')}</p>
}

function Series({ series }: { readonly series: SeriesKey }) {
  const { dataset, edition } = useReader()
  const indicator = indicatorOf(dataset, series.indicator, edition.edition)
  return indicator && <Subject indicator={indicator} series={series} />
}

function Revisions({ revisions }: { readonly revisions: readonly ReportedRevision[] }) {
  const { dataset, edition, words } = useReader()
  const { say } = words
  const title = say('report.data.revisions')
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{say('report.data.revisions.series')}</th>
            <th scope="col">{words.say('table.period')}</th>
            <th scope="col">{say('report.data.revisions.before')}</th>
            <th scope="col">{say('report.data.revisions.after')}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ key, before, after }) => {
            const indicator = indicatorOf(dataset, key.indicator, edition.edition)
            if (!indicator) return null
            return (
              <tr key={`${key.indicator} ${key.group} ${after.period.text}`}>
                <th scope="row">
                  <Subject indicator={indicator} series={key} />
                </th>
                <td>{periodText(after.period, words.lang)}</td>
                <td>{words.figure(before.value, indicator)}</td>
                <td>
                  {words.figure(after.value, indicator)} <SaidText said={words.text(after.note)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** `: words of the working group`, where there are any. */
function Note({ note }: { readonly note: LocalText }) {
  const { words } = useReader()
  const said = words.text(note)
  return said.text === '' ? null : (
    <>
      {': '}
      <SaidText said={said} />
    </>
  )
}

function Breaks({ breaks }: { readonly breaks: readonly ReportedBreak[] }) {
  const { words } = useReader()
  if (breaks.length === 0) return null
  return (
    <ul className="report-clear">
      {commonBreaks(breaks).map(({ key, period, note }) => (
        <li key={`${key.indicator} ${key.group} ${period}`}>
          <Series series={key} />, {periodTextOf(period, words.lang)}
          <Note note={note} />
        </li>
      ))}
    </ul>
  )
}

function Missing({ missing }: { readonly missing: readonly MissingFigure[] }) {
  const { words } = useReader()
  const { say } = words
  return (
    <ul className="report-clear">
      {missing.map(({ key, reason, period, note }) => (
        <li key={`${key.indicator} ${key.group} ${reason} ${period}`}>
          <Series series={key} />
          {': '}
          {period === null
            ? say('report.data.missing.none')
            : say(`report.data.missing.${reason}`, { period: periodTextOf(period, words.lang) })}
          <Note note={note} />
        </li>
      ))}
    </ul>
  )
}
