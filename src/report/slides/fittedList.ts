import { wrap } from '../../charts/svg/textWidth.ts'
import { headlineSize, SLIDE_INSIDE } from './headlineStep.ts'
import type { ListItem, Slide } from './slide.ts'

/** Sizes of the letters of a list on a slide of 1280 x 720, in pixels: never under 24. */
const SIZES = [29, 26, 24] as const
const LINE = 1.28
/** Between two items, in pixels. */
const GAP = 22
/** Margins, the line above the headline and the line of sources. */
const AROUND = 34 + 22 + 46 + 46
const HEIGHT = 720
/** Letters are set narrower than they are reckoned. */
const SLACK = 1.12

/** A list as a slide has room for it: the size of its letters, and its items, cut where they must be. */
export interface FittedList {
  /** 0 for the usual size, then smaller. */
  readonly step: number
  readonly items: readonly ListItem[]
}

/**
 * The largest letters with which a list finds room under its headline. One that is too long even in the
 * smallest loses the ends of its longest items; the notes have them whole.
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
