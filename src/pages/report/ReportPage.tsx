import { useCallback, useMemo } from 'react'
import { arriveAt } from '../parts/AnchorLink.tsx'
import { useReader } from '../reader.ts'
import UnknownPage from '../unknown/UnknownPage.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { oneChapter, wholeReport } from './Chapters.tsx'
import { Contents } from './Contents.tsx'
import { Cover } from './Cover.tsx'
import { numberedReport, ReportContext, useReport } from './reportContext.ts'
import { ReportColumn } from './ReportColumn.tsx'
import { anchorOf, placeInside } from './sections.ts'
import { TakeAway } from './TakeAway.tsx'
import './report.css'

/**
 * The report of the edition. `part`: the last part of its route, null for the whole report. A part
 * inside the report opens the whole report and scrolls there; the id of a right opens that chapter
 * alone.
 */
export default function ReportPage({ part }: { readonly part: string | null }) {
  const { dataset, edition, words } = useReader()
  const { say } = words
  const right = placeInside(part) === null ? part : null
  const chapter = dataset.rights.find(({ id }) => id === right)
  const city = words.text(dataset.city.title).text
  const title = chapter
    ? say('report.title.chapter', {
        chapter: words.text(chapter.title).text,
        edition: edition.edition,
      })
    : say('report.title', { city, edition: edition.edition })
  usePageTitle(title)
  if (right !== null && !chapter) return <UnknownPage missing={right} />
  if (!dataset.records)
    return (
      <article className="page report">
        <h1>{title}</h1>
        <p className="report-none">{say('report.opening')}</p>
      </article>
    )
  const numbered = numberedReport(dataset, dataset.records, edition.edition)
  return (
    <ReportContext value={numbered}>
      <article className="page report">
        {right === null ? (
          <WholeReport place={placeInside(part)} />
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
  const chapters = useMemo(() => oneChapter(report, props.right), [report, props.right])
  return (
    <>
      <header className="report-cover">
        <h1>{props.title}</h1>
      </header>
      <ReportColumn chapters={chapters} />
    </>
  )
}

function WholeReport({ place }: { readonly place: string | null }) {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const chapters = useMemo(() => wholeReport(report), [report])
  const arrive = useCallback(() => {
    if (place !== null) arriveAt(anchorOf(place))
  }, [place])
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
          {say('report.print')}
        </button>
      </p>
      <TakeAway />
      <Contents />
      <ReportColumn chapters={chapters} ready={arrive} />
    </>
  )
}
