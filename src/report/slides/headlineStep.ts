import { measureText, wrapText } from '../../charts/svg/textWidth.ts'
import type { Slide } from './slide.ts'

/** Font sizes of a headline on a slide of 1280 x 720, in pixels, and the maximum lines of each. */
const STEPS = [
  { size: 46, lines: 2 },
  { size: 40, lines: 3 },
  { size: 34, lines: 4 },
  { size: 28, lines: 6 },
] as const

/** The text width on a slide of 1280. */
export const SLIDE_INSIDE = 1168

/** The step of the headline's font size that leaves room for the body: 0 is the largest. */
export function getHeadlineStep({ headline, kind }: Pick<Slide, 'headline' | 'kind'>): number {
  if (kind === 'title') return 0
  const fits = STEPS.findIndex(
    ({ size, lines }) =>
      wrapText(headline.text, SLIDE_INSIDE, size).length <= lines &&
      headline.text.split(' ').every((word) => measureText(word, size) <= SLIDE_INSIDE),
  )
  return fits < 0 ? STEPS.length - 1 : fits
}

/** The size of a headline in pixels on a slide of 1280 x 720. */
export function getHeadlineSize(slide: Pick<Slide, 'headline' | 'kind'>): number {
  return slide.kind === 'title' ? 64 : STEPS[getHeadlineStep(slide)]!.size
}
