import type { ReactNode } from 'react'
import type { RightChapter } from '../../report/rightChapter.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { Commentary } from './Commentary.tsx'
import { IndicatorSection } from './IndicatorSection.tsx'
import { RecommendationList } from './RecommendationList.tsx'

/** The chapter of one right. `aside`: a link to the whole report, or to this chapter alone. */
export function RightChapterView(props: {
  readonly chapter: RightChapter
  readonly aside: ReactNode
}) {
  const { words } = useReader()
  const { say } = words
  const { right, indicators, commentary, recommendations } = props.chapter
  const law = words.text(right.law)
  const why = words.text(right.whyChosen)
  const measured = <h3>{say('report.right.measured')}</h3>
  return (
    <ChapterFrame name={{ kind: 'right', right: right.id }}>
      {props.aside}
      <p className="lead">
        <SaidText said={words.text(right.meaning)} />
      </p>
      {law.text && (
        <p>
          <strong>{words.say('right.law')}</strong>
          {': '}
          <SaidText said={law} />
        </p>
      )}
      {why.text && (
        <p>
          <strong>{words.say('right.why')}</strong>
          {': '}
          <SaidText said={why} />
        </p>
      )}
      <Commentary commentary={commentary} />
      {indicators.length === 0 && (
        <>
          {measured}
          <p className="report-none">{say('report.right.measured.none')}</p>
        </>
      )}
      {indicators.map((indicator, place) => (
        <IndicatorSection
          key={indicator.indicator.id}
          {...indicator}
          heading={place === 0 && measured}
        />
      ))}
      <h3>{say('report.right.recommendations')}</h3>
      <RecommendationList items={recommendations} />
    </ChapterFrame>
  )
}
