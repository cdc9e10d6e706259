import { SaidText } from '../parts/SaidText.tsx'
import { Subject } from '../parts/Subject.tsx'
import { useReader } from '../reader.ts'
import { useChapterTitle } from './ChapterFrame.tsx'
import { JumpLink } from './JumpLink.tsx'
import { useReport } from './reportContext.ts'
import { anchorOf, arrivalMark, chaptersOf, partOf } from './sections.ts'

/** Contents and list of figures. Each entry moves the focus to its target. */
export function Contents() {
  const { address, words } = useReader()
  const { report, figures } = useReport()
  const { say } = words
  const titleOf = useChapterTitle()
  const id = anchorOf('contents')
  return (
    <nav className="report-contents" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...arrivalMark(address.place, 'contents')}>
        {say('report.contents')}
      </h2>
      <ol>
        {chaptersOf(report).map((name) => (
          <li key={partOf(name)}>
            <JumpLink part={partOf(name)}>
              <SaidText said={titleOf(name)} />
            </JumpLink>
          </li>
        ))}
      </ol>
      {figures.length > 0 && (
        <details className="ds-details report-figures">
          <summary>{say('report.figures.open', { count: figures.length })}</summary>
          <ol>
            {figures.map(({ number, indicator, finding }) => (
              <li key={number}>
                <JumpLink part={`figure-${number}`}>
                  <Subject indicator={indicator} series={finding.verdict.key} />
                </JumpLink>
              </li>
            ))}
          </ol>
        </details>
      )}
    </nav>
  )
}
