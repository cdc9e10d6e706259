import { Inline } from '../../components/document/Inline.tsx'
import { Message } from '../../components/Message.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { coverLines, editionNote } from '../../report/document/cover.ts'
import { getPosition, POSITIONS } from '../../trends/position.ts'
import { useReportDocument } from './reportContext.ts'

/** Title, the baseline with the verdicts along it, and the kind of edition. */
export function Cover() {
  const { context } = useReportDocument()
  const { report, translator } = context
  const [baseline = [], ...notes] = [...coverLines(context), ...editionNote(context)]
  return (
    <header className="report-cover">
      <p className="eyebrow">
        <Inline content={baseline} />
      </p>
      <h1>
        <Message
          id="report.title"
          args={{
            city: translator.localize(report.city.title),
            edition: report.edition.edition,
          }}
        />
      </h1>
      <CoverLine />
      {notes.map((note, index) => (
        <p className="report-note" key={index}>
          <Inline content={note} />
        </p>
      ))}
    </header>
  )
}

/**
 * Every counted headline figure as an icon: above, on or below the line, the others in the last
 * row. The text below has the same counts.
 */
function CoverLine() {
  const { report } = useReportDocument().context
  const verdicts = report.rights
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ findings }) => findings.map(({ verdict }) => verdict))
  return (
    <div className="cover-line" aria-hidden="true">
      {POSITIONS.map((position) => (
        <span key={position} className={`cover-${position}`}>
          {verdicts
            .filter(({ kind }) => getPosition(kind) === position)
            .map(({ kind, key }) => (
              <VerdictIcon key={`${key.indicator} ${key.group}`} kind={kind} />
            ))}
        </span>
      ))}
      <span className="cover-year">{report.baseline}</span>
    </div>
  )
}
