import type { ReactElement } from 'react'
import type { Report } from '../../report/report.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { DataChapter } from './DataChapter.tsx'
import { FollowUpChapter } from './FollowUpChapter.tsx'
import { SummaryChapter } from './SummaryChapter.tsx'
import { MethodChapter } from './MethodChapter.tsx'
import { PlansChapter } from './PlansChapter.tsx'
import { RecommendationList } from './RecommendationList.tsx'
import { useReport } from './reportContext.ts'
import { RightChapterSection } from './RightChapter.tsx'
import { SourcesChapter } from './SourcesChapter.tsx'

/** Every chapter of the report in its order. */
export function listChapterViews(report: Report): readonly ReactElement[] {
  return [
    <SummaryChapter key="glance" />,
    <ForewordView key="foreword" />,
    ...report.rights.map((chapter) => (
      <RightChapterSection
        key={chapter.right.id}
        chapter={chapter}
        aside={<ChapterLink right={chapter.right.id} />}
      />
    )),
    <RecommendationsView key="recommendations" />,
    <FollowUpChapter key="follow-up" />,
    <PlansChapter key="plans" />,
    <DataChapter key="data" />,
    <MethodChapter key="method" />,
    <SourcesChapter key="sources" />,
  ]
}

/** The chapter of one right, with the list of its sources. */
export function listRightViews(report: Report, right: string): readonly ReactElement[] {
  const chapters = report.rights.filter((chapter) => chapter.right.id === right)
  return [
    ...chapters.map((chapter) => (
      <RightChapterSection key={right} chapter={chapter} aside={<ChapterLink right={null} />} />
    )),
    <SourcesChapter key="sources" />,
  ]
}

/** A link to the chapter of one right, or to the whole report. */
function ChapterLink({ right }: { readonly right: string | null }) {
  const { translator } = usePageContext()
  const { t } = translator
  return (
    <p className="report-aside">
      <RouteLink to={{ page: 'report', part: right }}>
        {t(right === null ? 'report.whole' : 'report.alone')}
      </RouteLink>
    </p>
  )
}

function ForewordView() {
  const { translator } = usePageContext()
  const { t } = translator
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'foreword' }} runsOn>
      <p className="report-none">{t('report.foreword.none')}</p>
    </ChapterFrame>
  )
}

/** To the council, then what others recommended for the city as a whole. */
function RecommendationsView() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'recommendations' }}>
      <p>{t('report.recommendations.lead', { count: report.recommendations.length })}</p>
      {report.recommendations.length > 0 && <RecommendationList items={report.recommendations} />}
      {report.otherRecommendations.length > 0 && (
        <>
          <h3>{t('report.recommendations.others')}</h3>
          <RecommendationList items={report.otherRecommendations} />
        </>
      )}
    </ChapterFrame>
  )
}
