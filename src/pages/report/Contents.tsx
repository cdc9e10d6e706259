import { toElementId } from '../../components/document/documentLinks.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { JumpLink } from './JumpLink.tsx'
import { useReportDocument } from './reportContext.ts'
import { getArrivalProps } from './sections.ts'

/** Contents and list of figures. Each entry moves the focus to its target. */
export function Contents() {
  const { route, translator } = usePageContext()
  const { chapters, labels, context, lang } = useReportDocument()
  const { figures } = context
  const id = toElementId('contents')
  const entries = [...chapters, { part: 'sources', title: { text: labels.notes, lang } }]
  return (
    <nav className="report-contents" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...getArrivalProps(route.target, 'contents')}>
        {labels.contents}
      </h2>
      <ol>
        {entries.map(({ part, title }) => (
          <li key={part}>
            <JumpLink part={part}>
              <Localized text={title} />
            </JumpLink>
          </li>
        ))}
      </ol>
      {figures.length > 0 && (
        <details className="ds-details report-figures">
          <summary>{translator.t('report.figures.open', { count: figures.length })}</summary>
          <ol>
            {figures.map(({ number, indicator, finding }) => (
              <li key={number}>
                <JumpLink part={`figure-${number}`}>
                  <SeriesTitle indicator={indicator} series={finding.verdict.key} />
                </JumpLink>
              </li>
            ))}
          </ol>
        </details>
      )}
    </nav>
  )
}
