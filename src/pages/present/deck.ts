import { createContext, use, useMemo } from 'react'
import type { Records } from '../../model/records.ts'
import type { SlideCustomization } from '../../report/slides/customization.ts'
import { sortSlides, listShownSlides } from '../../report/slides/customization.ts'
import { buildSearchIndex, type SearchResult } from '../../report/slides/slideSearch.ts'
import { buildOutline, type OutlineSlide } from '../../report/slides/outline.ts'
import type { Slide } from '../../report/slides/slide.ts'
import { toLocalizedText, type SlideContext } from '../../report/slides/slideContext.ts'
import { renderSlide } from '../../report/slides/renderSlides.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { getReport } from '../../report/getReport.ts'

/** The customized slides of a report in one language. Each is rendered when it is shown. */
export interface Deck {
  readonly context: SlideContext
  /** In the order of the report. */
  readonly outline: readonly OutlineSlide[]
  /** In the order of the presentation, including hidden slides. */
  readonly sort: readonly OutlineSlide[]
  /** The visible slides. */
  readonly shown: readonly OutlineSlide[]
  readonly customization: SlideCustomization
  /** With the speaker's sentence. */
  readonly render: (outline: OutlineSlide) => Slide | null
  /** The slide that the audience asked for, by id. */
  readonly findRequested: (id: string) => Slide | null
  /** All results of the slide search. */
  readonly searchIndex: () => readonly SearchResult[]
}

export function useBuildDeck(records: Records, customization: SlideCustomization): Deck {
  const { dataset, edition, translator } = usePageContext()
  return useMemo((): Deck => {
    const report = getReport(dataset, records, edition.edition)
    const context: SlideContext = { dataset, report, translator }
    const outline = buildOutline(report)
    const cache = new Map<string, Slide | null>()
    let searchIndex: readonly SearchResult[] | undefined
    const render = (outlineSlide: OutlineSlide) => {
      const cached = cache.get(outlineSlide.id)
      if (cached !== undefined) return cached
      const slide = addSentence(
        renderSlide(context, outlineSlide),
        context,
        customization.sentences[outlineSlide.id],
      )
      cache.set(outlineSlide.id, slide)
      return slide
    }
    const sort = () => (searchIndex ??= buildSearchIndex(context))
    return {
      context,
      outline,
      sort: sortSlides(outline, customization),
      shown: listShownSlides(outline, customization),
      customization,
      render,
      findRequested: (id: string) => {
        const found = sort().find(({ slide }) => slide.id === id)
        return found ? render(found.slide) : null
      },
      searchIndex: sort,
    }
  }, [dataset, records, edition, customization, translator])
}

function addSentence(
  slide: Slide | null,
  context: SlideContext,
  sentence: string | undefined,
): Slide | null {
  if (!slide || sentence === undefined) return slide
  return { ...slide, aside: [...slide.aside, toLocalizedText(context, sentence)] }
}

export const DeckContext = createContext<Deck | null>(null)

export function useDeck(): Deck {
  const deck = use(DeckContext)
  if (!deck) throw new Error('useDeck needs a DeckContext')
  return deck
}
