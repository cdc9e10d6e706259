import type { ReactNode } from 'react'
import type { RightChapter } from '../../report/chapters/rightChapters.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { Commentary } from './Commentary.tsx'
import { IndicatorSection } from './IndicatorSection.tsx'
import { RecommendationList } from './RecommendationList.tsx'

/** The chapter of one right. `aside`: a link to the whole report, or to this chapter alone. */
export function RightChapterSection(props: {
  readonly chapter: RightChapter
  readonly aside: ReactNode
}) {
  const { translator } = usePageContext()
  const { t } = translator
  const { right, indicators, commentary, recommendations } = props.chapter
  const law = translator.localize(right.law)
  const reason = translator.localize(right.whyChosen)
  const heading = <h3>{t('report.right.measured')}</h3>
  return (
    <ChapterFrame name={{ kind: 'right', right: right.id }}>
      {props.aside}
      <p className="lead">
        <Localized text={translator.localize(right.meaning)} />
      </p>
      {law.text && (
        <p>
          <strong>{translator.t('right.law')}</strong>
          {': '}
          <Localized text={law} />
        </p>
      )}
      {reason.text && (
        <p>
          <strong>{translator.t('right.why')}</strong>
          {': '}
          <Localized text={reason} />
        </p>
      )}
      <Commentary commentary={commentary} />
      {indicators.length === 0 && (
        <>
          {heading}
          <p className="report-none">{t('report.right.measured.none')}</p>
        </>
      )}
      {indicators.map((indicator, index) => (
        <IndicatorSection
          key={indicator.indicator.id}
          {...indicator}
          heading={index === 0 && heading}
        />
      ))}
      <h3>{t('report.right.recommendations')}</h3>
      <RecommendationList items={recommendations} />
    </ChapterFrame>
  )
}
