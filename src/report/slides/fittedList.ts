import { wrap } from '../../charts/svg/textWidth.ts'
import { headlineSize, SLIDE_INSIDE } from './headlineStep.ts'
import type { ListItem, Slide } from './slide.ts'

/** Font sizes of a list on a slide of 1280 x 720, in pixels; at least 24. */
const SIZES = [29, 26, 24] as const
const LINE = 1.28
/** Between two items, in pixels. */
const GAP = 22
/** Margins, eyebrow and source lines. */
const AROUND = 34 + 22 + 46 + 46
const HEIGHT = 720
/** Text is narrower than estimated. */
const SLACK = 1.12

/** A list that fits on its slide: the font size, and the items, shortened if necessary. */
export interface FittedList {
  /** 0 for the default size; higher steps are smaller. */
  readonly step: number
  readonly items: readonly ListItem[]
}

/**
 * The largest font size at which a list fits under its headline. If even the smallest is too large,
 * the longest items are shortened; the notes have them in full.
 */
export function fittedList(slide: Slide, items: readonly ListItem[]): FittedList {
  const { headline, aside } = slide
  const size = headlineSize(slide)
  const above =
    wrap(headline.text, SLIDE_INSIDE * SLACK, size).length * size * 1.14 +
    wrap(aside.map(({ text }) => text).join(' '), SLIDE_INSIDE * SLACK, 26).length * 34
  const room = HEIGHT - AROUND - above
  const hasColumns = slide.kind === 'reading' || slide.kind === 'right'
  const width = SLIDE_INSIDE * SLACK - (hasColumns ? 345 : 45)
  const linesOf = (item: ListItem, letters: number) => {
    const text = hasColumns ? item.text.text : `${item.name?.text ?? ''} ${item.text.text}`.trim()
    return wrap(text, width, letters).length
  }
  for (const [step, letters] of SIZES.entries()) {
    const lines = items.reduce((sum, item) => sum + linesOf(item, letters), 0)
    if (lines * letters * LINE + (items.length - 1) * GAP <= room) return { step, items }
  }
  const step = SIZES.length - 1
  const letters = SIZES[step]!
  const lines = Math.floor((room - (items.length - 1) * GAP) / (letters * LINE))
  const most = Math.max(1, Math.floor(lines / Math.max(1, items.length)))
  return { step, items: items.map((item) => shortened(item, most)) }

  function shortened(item: ListItem, allowed: number): ListItem {
    if (linesOf(item, letters) <= allowed) return item
    const words = item.text.text.split(' ')
    const cut = () => ({ ...item, text: { ...item.text, text: `${words.join(' ')} …` } })
    while (words.length > 1 && linesOf(cut(), letters) > allowed) words.pop()
    return cut()
  }
}
