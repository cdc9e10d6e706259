import { useEffect } from 'react'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import UnknownPage from '../unknown/UnknownPage.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { Contents } from './Contents.tsx'
import { Cover } from './Cover.tsx'
import { DataView } from './DataView.tsx'
import { FollowUpView } from './FollowUpView.tsx'
import { GlanceView } from './GlanceView.tsx'
import { MethodView } from './MethodView.tsx'
import { PlansView } from './PlansView.tsx'
import { numberedReport, ReportContext, useReport, useReportWords } from './reportContext.ts'
import { RecommendationList } from './RecommendationList.tsx'
import { RightChapterView } from './RightChapterView.tsx'
import { arriveAt, placeInside } from './sections.ts'
import { TakeAway } from './TakeAway.tsx'
import { SourcesView } from './SourcesView.tsx'
import './report.css'

/**
 * The report of the edition. `part`: the last part of its address, null for the whole; a place inside
 * it opens the whole and goes there, the id of a right opens that chapter alone.
 */
export default function ReportPage({ part }: { readonly part: string | null }) {
  const { dataset, edition, words } = useReader()
  const say = useReportWords(words)
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

/** One right's chapter as a page, with the list of sources that its marks lead to. */
function OneChapter(props: { readonly right: string; readonly title: string }) {
  const { words } = useReader()
  const { report } = useReport()
  const say = useReportWords(words)
  const chapter = report.rights.find(({ right }) => right.id === props.right)
  return (
    <>
      <header className="report-cover">
        <h1>{props.title}</h1>
      </header>
      {chapter && (
        <RightChapterView
          chapter={chapter}
          aside={
            <p className="report-aside">
              <PlaceLink to={{ page: 'report', part: null }}>{say('report.whole')}</PlaceLink>
            </p>
          }
        />
      )}
      <SourcesView />
    </>
  )
}

function WholeReport({ place }: { readonly place: string | null }) {
  const { words } = useReader()
  const { report } = useReport()
  const say = useReportWords(words)
  useEffect(() => {
    if (place !== null) arriveAt(place)
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
      <GlanceView />
      <ChapterFrame name={{ kind: 'section', section: 'foreword' }} runsOn>
        <p className="report-none">{say('report.foreword.none')}</p>
      </ChapterFrame>
      {report.rights.map((chapter) => (
        <RightChapterView
          key={chapter.right.id}
          chapter={chapter}
          aside={
            <p className="report-aside">
              <PlaceLink to={{ page: 'report', part: chapter.right.id }}>
                {say('report.alone')}
              </PlaceLink>
            </p>
          }
        />
      ))}
      <ChapterFrame name={{ kind: 'section', section: 'recommendations' }}>
        <p>{say('report.recommendations.lead', { count: report.recommendations.length })}</p>
        {report.recommendations.length > 0 && <RecommendationList items={report.recommendations} />}
        {report.otherRecommendations.length > 0 && (
          <>
            <h3>{say('report.recommendations.others')}</h3>
            <RecommendationList items={report.otherRecommendations} />
          </>
        )}
      </ChapterFrame>
      <FollowUpView />
      <PlansView />
      <DataView />
      <MethodView />
      <SourcesView />
    </>
  )
}
