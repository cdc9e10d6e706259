import { Localized } from '../../components/Localized.tsx'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { useChapterTitle } from './ChapterFrame.tsx'
import { JumpLink } from './JumpLink.tsx'
import { useReport } from './reportContext.ts'
import { toAnchor, getArrivalProps, listChapters, getPart } from './sections.ts'

/** Contents and list of figures. Each entry moves the focus to its target. */
export function Contents() {
  const { route, translator } = usePageContext()
  const { report, figures } = useReport()
  const { t } = translator
  const getTitle = useChapterTitle()
  const id = toAnchor('contents')
  return (
    <nav className="report-contents" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...getArrivalProps(route.target, 'contents')}>
        {t('report.contents')}
      </h2>
      <ol>
        {listChapters(report).map((name) => (
          <li key={getPart(name)}>
            <JumpLink part={getPart(name)}>
              <Localized text={getTitle(name)} />
            </JumpLink>
          </li>
        ))}
      </ol>
      {figures.length > 0 && (
        <details className="ds-details report-figures">
          <summary>{t('report.figures.open', { count: figures.length })}</summary>
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
