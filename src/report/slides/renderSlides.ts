import { findIndicator } from '../../model/lookup.ts'
import { findFinding } from '../report.ts'
import { participationSlide, sourcesSlide } from './closingSlides.ts'
import { findingSlide } from './findingSlide.ts'
import { summarySlide, readingSlide, titleSlide } from './openingSlides.ts'
import type { OutlineSlide } from './outline.ts'
import { followUpSlide } from './followUpSlide.ts'
import { recommendationSlide, recommendedSlide } from './recommendationSlides.ts'
import { rightSlide } from './rightSlide.ts'
import type { Slide } from './slide.ts'
import type { SlideContext, SlideContent } from './slideContext.ts'
import { findRecommendation } from './slideSearch.ts'

/** Renders a slide of the outline in the language of the context; null if the report lacks its subject. */
export function renderSlide(context: SlideContext, outlineSlide: OutlineSlide): Slide | null {
  const content = renderContent(context, outlineSlide)
  return content && { id: outlineSlide.id, ...content }
}

/** Renders all slides in order. */
export function renderSlides(
  context: SlideContext,
  outline: readonly OutlineSlide[],
): readonly Slide[] {
  return outline
    .map((outlineSlide) => renderSlide(context, outlineSlide))
    .filter((slide) => slide !== null)
}

function renderContent(context: SlideContext, outlineSlide: OutlineSlide): SlideContent | null {
  const { dataset, report } = context
  switch (outlineSlide.topic) {
    case 'title':
      return titleSlide(context)
    case 'reading':
      return readingSlide(context)
    case 'glance':
      return summarySlide(context)
    case 'right': {
      const chapter = report.rights.find(({ right }) => right.id === outlineSlide.right)
      return chapter ? rightSlide(context, chapter) : null
    }
    case 'finding': {
      const found = findFinding(report, outlineSlide.key)
      const indicator = findIndicator(dataset, outlineSlide.key.indicator, report.edition.edition)
      return found && indicator ? findingSlide(context, indicator, found.finding) : null
    }
    case 'followed':
      return followUpSlide(context, outlineSlide)
    case 'recommended':
      return recommendedSlide(context, outlineSlide)
    case 'recommendation': {
      const item = findRecommendation(report, outlineSlide.recommendation)
      return item && recommendationSlide(context, item)
    }
    case 'part':
      return participationSlide(context)
    case 'sources':
      return sourcesSlide(context)
  }
}
