import { wrapText } from '../../charts/svg/textWidth.ts'
import { getHeadlineSize, SLIDE_INSIDE } from './headlineStep.ts'
import type { ListItem, Slide } from './slide.ts'

/** Font sizes of a list on a slide of 1280 x 720, in pixels; at least 24. */
const SIZES = [29, 26, 24] as const
const LINE = 1.28
/** Between two items, in pixels. */
const GAP = 22
/** Margins, eyebrow and source lines. */
const RESERVED_HEIGHT = 34 + 22 + 46 + 46
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
export function fitList(slide: Slide, items: readonly ListItem[]): FittedList {
  const { headline, aside } = slide
  const size = getHeadlineSize(slide)
  const above =
    wrapText(headline.text, SLIDE_INSIDE * SLACK, size).length * size * 1.14 +
    wrapText(aside.map(({ text }) => text).join(' '), SLIDE_INSIDE * SLACK, 26).length * 34
  const availableHeight = HEIGHT - RESERVED_HEIGHT - above
  const hasColumns = slide.kind === 'reading' || slide.kind === 'right'
  const width = SLIDE_INSIDE * SLACK - (hasColumns ? 345 : 45)
  const countLines = (item: ListItem, fontSize: number) => {
    const text = hasColumns ? item.text.text : `${item.name?.text ?? ''} ${item.text.text}`.trim()
    return wrapText(text, width, fontSize).length
  }
  for (const [step, fontSize] of SIZES.entries()) {
    const lines = items.reduce((sum, item) => sum + countLines(item, fontSize), 0)
    if (lines * fontSize * LINE + (items.length - 1) * GAP <= availableHeight)
      return { step, items }
  }
  const step = SIZES.length - 1
  const fontSize = SIZES[step]!
  const lines = Math.floor((availableHeight - (items.length - 1) * GAP) / (fontSize * LINE))
  const maxLines = Math.max(1, Math.floor(lines / Math.max(1, items.length)))
  return { step, items: items.map((item) => shortenItem(item, maxLines)) }

  function shortenItem(item: ListItem, allowed: number): ListItem {
    if (countLines(item, fontSize) <= allowed) return item
    const remainingWords = item.text.text.split(' ')
    const cutItem = () => ({
      ...item,
      text: { ...item.text, text: `${remainingWords.join(' ')} …` },
    })
    while (remainingWords.length > 1 && countLines(cutItem(), fontSize) > allowed)
      remainingWords.pop()
    return cutItem()
  }
}
