import { useCallback, useMemo } from 'react'
import { focusAnchor } from '../../components/AnchorLink.tsx'
import { DocumentLinksContext, toElementId } from '../../components/document/documentLinks.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import type { Records } from '../../model/records.ts'
import { getReport } from '../../report/getReport.ts'
import { outlineReportDocument } from '../../report/document/reportDocument.ts'
import NotFoundPage from '../notFound/NotFoundPage.tsx'
import { listChapters } from './chapters.tsx'
import { Contents } from './Contents.tsx'
import { Cover } from './Cover.tsx'
import { Downloads } from './Downloads.tsx'
import { ReportColumn } from './ReportColumn.tsx'
import { ReportContext, useReportDocument } from './reportContext.ts'
import { createDocumentLinks, getPartInside } from './sections.ts'
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
  return (
    <article className="page report">
      {dataset.records ? (
        <ReportDocumentView
          records={dataset.records}
          right={right}
          title={title}
          partInside={getPartInside(part)}
        />
      ) : (
        <>
          <h1>{title}</h1>
          <p className="report-none">{t('report.opening')}</p>
        </>
      )}
    </article>
  )
}

interface Props {
  readonly records: Records
  /** The right whose chapter is shown alone; null for the whole report. */
  readonly right: string | null
  readonly title: string
  readonly partInside: string | null
}

function ReportDocumentView({ records, right, title, partInside }: Props) {
  const { dataset, edition, translator } = usePageContext()
  const document = useMemo(() => {
    const report = getReport(dataset, records, edition.edition)
    return outlineReportDocument(dataset, report, translator, right)
  }, [dataset, records, edition, translator, right])
  const links = useMemo(() => createDocumentLinks(document), [document])
  return (
    <ReportContext value={document}>
      <DocumentLinksContext value={links}>
        {right === null ? <WholeReport partInside={partInside} /> : <OneChapter title={title} />}
      </DocumentLinksContext>
    </ReportContext>
  )
}

/** The chapter of one right as a page. */
function OneChapter(props: { readonly title: string }) {
  const document = useReportDocument()
  const chapters = useMemo(() => listChapters(document, false), [document])
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
  const document = useReportDocument()
  const chapters = useMemo(() => listChapters(document, true), [document])
  const goToPart = useCallback(() => {
    if (partInside !== null) focusAnchor(toElementId(partInside))
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
          {translator.t('report.print')}
        </button>
      </p>
      <Downloads />
      <Contents />
      <ReportColumn chapters={chapters} onReady={goToPart} />
    </>
  )
}
