import { indicatorOf } from '../../model/lookup.ts'
import { findingOf } from '../report.ts'
import { partSlide, sourcesSlide } from './closingSlides.ts'
import { findingSlide } from './findingSlide.ts'
import { glanceSlide, readingSlide, titleSlide } from './openingSlides.ts'
import type { PlannedSlide } from './plan.ts'
import { followedSlide, recommendationSlide, recommendedSlide } from './recommendationSlides.ts'
import { rightSlide } from './rightSlide.ts'
import type { Slide } from './slide.ts'
import type { SlideTelling, ToldSlide } from './telling.ts'
import { reportedWithId } from './floor.ts'

/** Renders a slide of the outline in the language of the context; null if the report lacks its subject. */
export function toldSlide(telling: SlideTelling, planned: PlannedSlide): Slide | null {
  const told = tellingOf(telling, planned)
  return told && { id: planned.id, ...told }
}

/** Renders all slides in order. */
export function toldSlides(
  telling: SlideTelling,
  planned: readonly PlannedSlide[],
): readonly Slide[] {
  return planned.map((one) => toldSlide(telling, one)).filter((slide) => slide !== null)
}

function tellingOf(telling: SlideTelling, planned: PlannedSlide): ToldSlide | null {
  const { dataset, report } = telling
  switch (planned.tells) {
    case 'title':
      return titleSlide(telling)
    case 'reading':
      return readingSlide(telling)
    case 'glance':
      return glanceSlide(telling)
    case 'right': {
      const chapter = report.rights.find(({ right }) => right.id === planned.right)
      return chapter ? rightSlide(telling, chapter) : null
    }
    case 'finding': {
      const found = findingOf(report, planned.key)
      const indicator = indicatorOf(dataset, planned.key.indicator, report.edition.edition)
      return found && indicator ? findingSlide(telling, indicator, found.finding) : null
    }
    case 'followed':
      return followedSlide(telling, planned)
    case 'recommended':
      return recommendedSlide(telling, planned)
    case 'recommendation': {
      const item = reportedWithId(report, planned.recommendation)
      return item && recommendationSlide(telling, item)
    }
    case 'part':
      return partSlide(telling)
    case 'sources':
      return sourcesSlide(telling)
  }
}
