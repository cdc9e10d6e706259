import { memo } from 'react'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { DataView } from './DataView.tsx'
import { FollowUpView } from './FollowUpView.tsx'
import { GlanceView } from './GlanceView.tsx'
import { MethodView } from './MethodView.tsx'
import { PlansView } from './PlansView.tsx'
import { RecommendationList } from './RecommendationList.tsx'
import { useReport, useReportWords } from './reportContext.ts'
import { RightChapterView } from './RightChapterView.tsx'
import { SourcesView } from './SourcesView.tsx'

/** Every chapter of the report in its order. */
export const Chapters = memo(function Chapters() {
  const { words } = useReader()
  const { report } = useReport()
  const say = useReportWords(words)
  return (
    <>
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
})
