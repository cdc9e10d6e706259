import { useState } from 'react'
import {
  encodeCustomization,
  isCustomized,
  moveSlide,
  NO_CUSTOMIZATION,
  toggleSlide,
  setSentence,
  type SlideCustomization,
} from '../../report/slides/customization.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { useProgressiveRendering } from '../../components/useProgressiveRendering.ts'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useDeck } from './deck.ts'
import { CustomizeSlide } from './CustomizeSlide.tsx'
import { HANDOUT_ROUTE, SLIDES_ROUTE } from '../../components/presentRoutes.ts'
import { DownloadSlides } from './DownloadSlides.tsx'
import type { StoredCustomization } from './useCustomization.ts'
import './customize.css'

/** Preparation: hide slides, change their order, add a sentence. */
export function CustomizeView({ customizing }: { readonly customizing: StoredCustomization }) {
  const { route, translator } = usePageContext()
  const deck = useDeck()
  const { t } = translator
  const [history, setHistory] = useState<readonly SlideCustomization[]>([])
  const [announcement, setAnnouncement] = useState('')
  usePageTitle(t('edit.title'))
  const { customization, isStored } = customizing
  const { sort, outline, shown } = deck
  const renderedCount = useProgressiveRendering(sort.length, 'prepare the slides')
  const link = formatHref(route, {
    ...SLIDES_ROUTE,
    choices: encodeCustomization(outline, customization),
  })

  const edit = (next: SlideCustomization, message: string) => {
    setHistory((list) => [...list, customization])
    customizing.store(next)
    setAnnouncement(message)
  }
  const undo = () => {
    const previous = history.at(-1)
    if (!previous) return
    setHistory(history.slice(0, -1))
    customizing.store(previous)
    setAnnouncement(t('edit.undone'))
  }
  const getHeadline = (id: string) => {
    const outlineSlide = sort.find((slide) => slide.id === id)
    return (outlineSlide && deck.render(outlineSlide)?.headline.text) ?? id
  }
  const moveSlideBy = (id: string, by: 1 | -1) => {
    const next = moveSlide(outline, customization, id, by)
    const place = next.order.indexOf(id) + 1
    edit(next, t('edit.moved', { headline: getHeadline(id), place, of: sort.length }))
  }
  return (
    <article className="page prepare">
      <h1>{t('edit.title')}</h1>
      <p className="lead">{t('edit.lead')}</p>
      <p className="prepare-ways">
        <a className="ds-button" data-variant="secondary" href={formatHref(route, SLIDES_ROUTE)}>
          {t('edit.start')}
        </a>
        <RouteLink to={HANDOUT_ROUTE}>{t('handout.open')}</RouteLink>
      </p>
      <DownloadSlides />
      <div className="prepare-tools">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={history.length === 0}
          onClick={undo}
        >
          {t('edit.undo')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={!isCustomized(customization)}
          onClick={() => isCustomized(customization) && edit(NO_CUSTOMIZATION, t('edit.wasReset'))}
        >
          {t('edit.reset')}
        </button>
        <span>{t('edit.count', { shown: shown.length, of: sort.length })}</span>
      </div>
      {!isStored && <p role="alert">{t('edit.unkept')}</p>}
      {isCustomized(customization) && (
        <p className="prepare-link">
          <a className="ds-link" href={link}>
            {t('edit.link')}
          </a>{' '}
          {t('edit.link.how')}
        </p>
      )}
      <p className="ds-sr-only" role="status">
        {announcement}
      </p>
      <ol
        className="prepare-slides"
        aria-label={t('edit.list')}
        aria-busy={renderedCount < sort.length}
      >
        {sort.slice(0, renderedCount).map((slide, place) => (
          <CustomizeSlide
            key={slide.id}
            outlineSlide={slide}
            isShown={!customization.leftOut.includes(slide.id)}
            isFirst={place === 0}
            isLast={place === sort.length - 1}
            sentence={customization.sentences[slide.id] ?? ''}
            onToggle={() => edit(toggleSlide(customization, slide.id), '')}
            onMove={(by) => moveSlideBy(slide.id, by)}
            onSentence={(text) => edit(setSentence(customization, slide.id, text), '')}
          />
        ))}
      </ol>
    </article>
  )
}
