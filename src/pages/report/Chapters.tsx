import type { ReactElement } from 'react'
import type { Report } from '../../report/report.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { DataView } from './DataView.tsx'
import { FollowUpView } from './FollowUpView.tsx'
import { GlanceView } from './GlanceView.tsx'
import { MethodView } from './MethodView.tsx'
import { PlansView } from './PlansView.tsx'
import { RecommendationList } from './RecommendationList.tsx'
import { useReport } from './reportContext.ts'
import { RightChapterView } from './RightChapterView.tsx'
import { SourcesView } from './SourcesView.tsx'

/** Every chapter of the report in its order. */
export function wholeReport(report: Report): readonly ReactElement[] {
  return [
    <GlanceView key="glance" />,
    <ForewordView key="foreword" />,
    ...report.rights.map((chapter) => (
      <RightChapterView
        key={chapter.right.id}
        chapter={chapter}
        aside={<ChapterLink right={chapter.right.id} />}
      />
    )),
    <RecommendationsView key="recommendations" />,
    <FollowUpView key="follow-up" />,
    <PlansView key="plans" />,
    <DataView key="data" />,
    <MethodView key="method" />,
    <SourcesView key="sources" />,
  ]
}

/** The chapter of one right, with the list of its sources. */
export function oneChapter(report: Report, right: string): readonly ReactElement[] {
  const chapters = report.rights.filter((chapter) => chapter.right.id === right)
  return [
    ...chapters.map((chapter) => (
      <RightChapterView key={right} chapter={chapter} aside={<ChapterLink right={null} />} />
    )),
    <SourcesView key="sources" />,
  ]
}

/** A link to the chapter of one right, or to the whole report. */
function ChapterLink({ right }: { readonly right: string | null }) {
  const { words } = useReader()
  const { say } = words
  return (
    <p className="report-aside">
      <PlaceLink to={{ page: 'report', part: right }}>
        {say(right === null ? 'report.whole' : 'report.alone')}
      </PlaceLink>
    </p>
  )
}

function ForewordView() {
  const { words } = useReader()
  const { say } = words
  return (
    <ChapterFrame name={{ kind: 'section', section: 'foreword' }} runsOn>
      <p className="report-none">{say('report.foreword.none')}</p>
    </ChapterFrame>
  )
}

/** To the council, then what others recommended for the city as a whole. */
function RecommendationsView() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  return (
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
  )
}
