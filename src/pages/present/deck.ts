import { createContext, use, useMemo } from 'react'
import type { Records } from '../../model/records.ts'
import type { SlideEdits } from '../../report/slides/edits.ts'
import { orderedSlides, shownSlides } from '../../report/slides/edits.ts'
import { floorAnswers, type FloorAnswer } from '../../report/slides/floor.ts'
import { slidesOf, type PlannedSlide } from '../../report/slides/plan.ts'
import type { Slide } from '../../report/slides/slide.ts'
import { own, type SlideTelling } from '../../report/slides/telling.ts'
import { toldSlide } from '../../report/slides/toldSlides.ts'
import { useReader } from '../reader.ts'
import { numberedReport } from '../report/reportContext.ts'

/** The customized slides of a report in one language. Each is rendered when it is shown. */
export interface Deck {
  readonly telling: SlideTelling
  /** In the order of the report. */
  readonly planned: readonly PlannedSlide[]
  /** In the order of the presentation, including hidden slides. */
  readonly all: readonly PlannedSlide[]
  /** The visible slides. */
  readonly shown: readonly PlannedSlide[]
  readonly edits: SlideEdits
  /** With the speaker's sentence. */
  readonly told: (planned: PlannedSlide) => Slide | null
  /** The slide that the audience asked for, by id. */
  readonly asked: (id: string) => Slide | null
  /** All results of the slide search. */
  readonly answers: () => readonly FloorAnswer[]
}

export function useDeckOf(records: Records, edits: SlideEdits): Deck {
  const { dataset, edition, words } = useReader()
  const { lang } = words
  return useMemo((): Deck => {
    const { report } = numberedReport(dataset, records, edition.edition)
    const telling: SlideTelling = { dataset, report, words }
    const planned = slidesOf(report)
    const known = new Map<string, Slide | null>()
    let answers: readonly FloorAnswer[] | undefined
    const told = (one: PlannedSlide) => {
      const before = known.get(one.id)
      if (before !== undefined) return before
      const slide = withSentence(toldSlide(telling, one), telling, edits.sentences[one.id])
      known.set(one.id, slide)
      return slide
    }
    const all = () => (answers ??= floorAnswers(telling))
    return {
      telling,
      planned,
      all: orderedSlides(planned, edits),
      shown: shownSlides(planned, edits),
      edits,
      told,
      asked: (id: string) => {
        const found = all().find(({ slide }) => slide.id === id)
        return found ? told(found.slide) : null
      },
      answers: all,
    }
    // The translators are new objects on each render, but equal for each language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dataset, records, edition, edits, lang])
}

function withSentence(
  slide: Slide | null,
  telling: SlideTelling,
  sentence: string | undefined,
): Slide | null {
  if (!slide || sentence === undefined) return slide
  return { ...slide, aside: [...slide.aside, own(telling, sentence)] }
}

export const DeckContext = createContext<Deck | null>(null)

export function useDeck(): Deck {
  const deck = use(DeckContext)
  if (!deck) throw new Error('useDeck needs a DeckContext')
  return deck
}
