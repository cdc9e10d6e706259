import { POSITIONS, getPosition } from '../../trends/position.ts'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { useReport } from './reportContext.ts'

/** Title, the baseline with the verdicts along it, and the kind of edition. */
export function Cover() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { city, edition, baseline, assessed } = report
  const note = translator.localize(edition.note)
  return (
    <header className="report-cover">
      <p className="eyebrow">{t('report.eyebrow', { baseline })}</p>
      <h1>
        {t('report.title', {
          city: translator.localize(city.title).text,
          edition: edition.edition,
        })}
      </h1>
      <CoverLine />
      {edition.state === 'draft' && (
        <p className="report-note">
          {t('report.draft')}{' '}
          {assessed !== edition.edition && translator.t('notice.draft.nothingFiled', { assessed })}
        </p>
      )}
      {note.text && (
        <p className="report-note">
          <Localized text={note} />
        </p>
      )}
    </header>
  )
}

/**
 * Every counted headline figure as an icon: above, on or below the line, the others in the last
 * row. The text below has the same counts.
 */
function CoverLine() {
  const { report } = useReport()
  const verdicts = report.rights
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ findings }) => findings.map(({ verdict }) => verdict))
  return (
    <div className="cover-line" aria-hidden="true">
      {POSITIONS.map((standing) => (
        <span key={standing} className={`cover-${standing}`}>
          {verdicts
            .filter(({ kind }) => getPosition(kind) === standing)
            .map(({ kind, key }) => (
              <VerdictIcon key={`${key.indicator} ${key.group}`} kind={kind} />
            ))}
        </span>
      ))}
      <span className="cover-year">{report.baseline}</span>
    </div>
  )
}
