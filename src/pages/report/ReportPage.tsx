import { useCallback, useMemo } from 'react'
import { focusAnchor } from '../../components/AnchorLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import NotFoundPage from '../notFound/NotFoundPage.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { listRightViews, listChapterViews } from './Chapters.tsx'
import { Contents } from './Contents.tsx'
import { Cover } from './Cover.tsx'
import { getNumberedReport, ReportContext, useReport } from './reportContext.ts'
import { ReportColumn } from './ReportColumn.tsx'
import { toAnchor, getPartInside } from './sections.ts'
import { Downloads } from './Downloads.tsx'
import './report.css'

/**
 * The report of the edition. `part`: the last part of its route, null for the whole report. A part
 * inside the report opens the whole report and scrolls there; the id of a right opens that chapter
 * alone.
 */
export default function ReportPage({ part }: { readonly part: string | null }) {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  const right = getPartInside(part) === null ? part : null
  const chapter = dataset.rights.find(({ id }) => id === right)
  const city = translator.localize(dataset.city.title).text
  const title = chapter
    ? t('report.title.chapter', {
        chapter: translator.localize(chapter.title).text,
        edition: edition.edition,
      })
    : t('report.title', { city, edition: edition.edition })
  usePageTitle(title)
  if (right !== null && !chapter) return <NotFoundPage missingId={right} />
  if (!dataset.records)
    return (
      <article className="page report">
        <h1>{title}</h1>
        <p className="report-none">{t('report.opening')}</p>
      </article>
    )
  const numbered = getNumberedReport(dataset, dataset.records, edition.edition)
  return (
    <ReportContext value={numbered}>
      <article className="page report">
        {right === null ? (
          <WholeReport partInside={getPartInside(part)} />
        ) : (
          <OneChapter right={right} title={title} />
        )}
      </article>
    </ReportContext>
  )
}

/** The chapter of one right as a page. */
function OneChapter(props: { readonly right: string; readonly title: string }) {
  const { report } = useReport()
  const chapters = useMemo(() => listRightViews(report, props.right), [report, props.right])
  return (
    <>
      <header className="report-cover">
        <h1>{props.title}</h1>
      </header>
      <ReportColumn chapters={chapters} />
    </>
  )
}

function WholeReport({ partInside }: { readonly partInside: string | null }) {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const chapters = useMemo(() => listChapterViews(report), [report])
  const goToPart = useCallback(() => {
    if (partInside !== null) focusAnchor(toAnchor(partInside))
  }, [partInside])
  return (
    <>
      <Cover />
      <p className="report-aside">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => window.print()}
        >
          {t('report.print')}
        </button>
      </p>
      <Downloads />
      <Contents />
      <ReportColumn chapters={chapters} onReady={goToPart} />
    </>
  )
}
