import type { SeriesKey } from '../../model/figure.ts'
import type {
  MissingFigure,
  ReportedBreak,
  ReportedRevision,
} from '../../report/chapters/dataChanges.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { mergeGroupBreaks } from '../../report/chapters/mergeGroupBreaks.ts'
import { findIndicator } from '../../model/lookup.ts'
import { formatPeriod, formatPeriodText } from '../../i18n/periods.ts'
import { Localized } from '../../components/Localized.tsx'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { ChangedStates } from './ChangedStates.tsx'
import { useReport } from './reportContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** What changed in the data: states, revisions, breaks, gaps; changed verdicts stand at a glance. */
export function DataChapter() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { changes } = report
  const newBreaks = changes.breaks.filter(({ isNew }) => isNew)
  const oldBreaks = changes.breaks.filter(({ isNew }) => !isNew)
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'data' }}>
      <h3>{t('report.data.states')}</h3>
      <ChangedStates ids={changes.states} />
      <div className="keep-together">
        <h3>{t('report.data.revisions')}</h3>
        {changes.revisions.length === 0 ? <None /> : <Revisions revisions={changes.revisions} />}
      </div>
      <h3>{t('report.data.breaks')}</h3>
      {changes.breaks.length === 0 && <None />}
      {newBreaks.length > 0 && <h4>{t('report.data.breaks.new')}</h4>}
      <Breaks breaks={newBreaks} />
      {oldBreaks.length > 0 && <h4>{t('report.data.breaks.old')}</h4>}
      <Breaks breaks={oldBreaks} />
      <h3>{t('report.data.missing')}</h3>
      {changes.missing.length === 0 ? <None /> : <Missing missing={changes.missing} />}
    </ChapterFrame>
  )
}

function None() {
  const { translator } = usePageContext()
  return <p className="report-none">{translator.t('records.none')}</p>
}

function Series({ series }: { readonly series: SeriesKey }) {
  const { dataset, edition } = usePageContext()
  const indicator = findIndicator(dataset, series.indicator, edition.edition)
  return indicator && <SeriesTitle indicator={indicator} series={series} />
}

function Revisions({ revisions }: { readonly revisions: readonly ReportedRevision[] }) {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  const title = t('report.data.revisions')
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t('report.data.revisions.series')}</th>
            <th scope="col">{translator.t('table.period')}</th>
            <th scope="col">{t('report.data.revisions.before')}</th>
            <th scope="col">{t('report.data.revisions.after')}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ key, before, after }) => {
            const indicator = findIndicator(dataset, key.indicator, edition.edition)
            if (!indicator) return null
            return (
              <tr key={`${key.indicator} ${key.group} ${after.period.text}`}>
                <th scope="row">
                  <SeriesTitle indicator={indicator} series={key} />
                </th>
                <td>{formatPeriod(after.period, translator.lang)}</td>
                <td>{translator.formatFigure(before.value, indicator)}</td>
                <td>
                  {translator.formatFigure(after.value, indicator)}{' '}
                  <Localized text={translator.localize(after.note)} />
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
function Note({ note }: { readonly note: LanguageMap }) {
  const { translator } = usePageContext()
  const localizedNote = translator.localize(note)
  return localizedNote.text === '' ? null : (
    <>
      {': '}
      <Localized text={localizedNote} />
    </>
  )
}

function Breaks({ breaks }: { readonly breaks: readonly ReportedBreak[] }) {
  const { translator } = usePageContext()
  if (breaks.length === 0) return null
  return (
    <ul className="report-clear">
      {mergeGroupBreaks(breaks).map(({ key, period, note }) => (
        <li key={`${key.indicator} ${key.group} ${period}`}>
          <Series series={key} />, {formatPeriodText(period, translator.lang)}
          <Note note={note} />
        </li>
      ))}
    </ul>
  )
}

function Missing({ missing }: { readonly missing: readonly MissingFigure[] }) {
  const { translator } = usePageContext()
  const { t } = translator
  return (
    <ul className="report-clear">
      {missing.map(({ key, reason, period, note }) => (
        <li key={`${key.indicator} ${key.group} ${reason} ${period}`}>
          <Series series={key} />
          {': '}
          {period === null
            ? t('report.data.missing.none')
            : t(`report.data.missing.${idPart(reason)}`, {
                period: formatPeriodText(period, translator.lang),
              })}
          <Note note={note} />
        </li>
      ))}
    </ul>
  )
}
