import { STANDINGS, standingOf } from '../../trends/standing.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { useReport } from './reportContext.ts'

/** Title, the baseline with the verdicts along it, and the kind of edition. */
export function Cover() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { city, edition, baseline, assessed } = report
  const note = words.text(edition.note)
  return (
    <header className="report-cover">
      <p className="eyebrow">{say('report.eyebrow', { baseline })}</p>
      <h1>
        {say('report.title', { city: words.text(city.title).text, edition: edition.edition })}
      </h1>
      <CoverLine />
      {edition.state === 'draft' && (
        <p className="report-note">
          {say('report.draft')}{' '}
          {assessed !== edition.edition && words.say('notice.draft.nothingFiled', { assessed })}
        </p>
      )}
      {note.text && (
        <p className="report-note">
          <SaidText said={note} />
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
      {STANDINGS.map((standing) => (
        <span key={standing} className={`cover-${standing}`}>
          {verdicts
            .filter(({ kind }) => standingOf(kind) === standing)
            .map(({ kind, key }) => (
              <VerdictMark key={`${key.indicator} ${key.group}`} kind={kind} />
            ))}
        </span>
      ))}
      <span className="cover-year">{report.baseline}</span>
    </div>
  )
}
