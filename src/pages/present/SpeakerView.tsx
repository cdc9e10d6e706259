import { useState } from 'react'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useDeck } from './deck.ts'
import { SlideSearch } from './SlideSearch.tsx'
import type { Command } from './keys.ts'
import { Notes } from './Notes.tsx'
import { SpeakerTime } from './SpeakerTime.tsx'
import { SlideView } from './SlideView.tsx'
import { useSlideNavigation } from './useSlideNavigation.ts'
import type { PresentRoute } from '../../components/presentRoutes.ts'
import { useSession } from './useSession.ts'
import { useSessionKeys } from './useSessionKeys.ts'
import './speaker.css'

const SIZES = [1, 1.2, 1.45, 1.75] as const

/** The speaker view: current slide, next slide, notes, time. */
export function SpeakerView({ target }: { readonly target: PresentRoute }) {
  const { route, translator } = usePageContext()
  const deck = useDeck()
  const { t } = translator
  const count = deck.shown.length
  const session = useSession(target, count)
  const { state, change, isAlone } = session
  const { digits, step, handleCommand } = useSlideNavigation(session, count)
  const [isSearching, setSearching] = useState(false)
  const [size, setSize] = useState(0)
  const title = t('speaker.title', { number: state.slide, of: count })
  usePageTitle(title)

  const requestedSlide = state.asked === null ? null : deck.findRequested(state.asked)
  const renderAt = (slide: number) => {
    const outlineSlide = deck.shown[slide - 1]
    return outlineSlide ? deck.render(outlineSlide) : null
  }
  const slide = requestedSlide ?? renderAt(state.slide)
  const next = requestedSlide ? renderAt(state.slide) : renderAt(state.slide + 1)

  const perform = (command: Command) => {
    const ownCommand = handleCommand(command)
    if (ownCommand === 'find') setSearching(true)
    if (ownCommand === 'out') change({ asked: null, black: false })
  }
  useSessionKeys(perform)
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="ds-button" data-variant="secondary" onClick={onClick}>
      {text}
    </button>
  )
  return (
    <main id="main" className="speaker">
      <h1 className="ds-sr-only">{title}</h1>
      <section className="speaker-now" aria-label={t('speaker.now')}>
        <h2>
          {t('speaker.now')} <small>{t('present.place', { number: state.slide, of: count })}</small>
        </h2>
        {slide && <SlideView key={slide.id} slide={slide} display="room" positionLabel={null} />}
        <p className="speaker-state" role="status">
          {state.black && t('speaker.black')}
          {requestedSlide && t('present.shown', { number: state.slide })}
          {digits !== '' && t('present.jump', { digits })}
        </p>
      </section>
      <section className="speaker-next" aria-label={t('speaker.next')}>
        <h2>{t('speaker.next')}</h2>
        {next ? (
          <SlideView key={`next ${next.id}`} slide={next} display="room" positionLabel={null} />
        ) : (
          <p>{t('speaker.next.none')}</p>
        )}
      </section>
      <SpeakerTime {...session}>
        <p>
          {button(t('present.previous'), () => step(-1))}
          {button(t('present.next'), () => step(1))}
          {button(t('present.black'), () => change({ black: !state.black }))}
          {button(t('present.find'), () => setSearching(true))}
        </p>
        <p>
          <a
            className="ds-link"
            href={formatHref(route, { ...target, view: 'slides', slide: state.slide })}
            target="slides"
          >
            {t('speaker.open')}
          </a>
        </p>
        <p role="status">{isAlone && t('speaker.alone')}</p>
      </SpeakerTime>
      <section
        className="speaker-notes"
        aria-labelledby="speaker-notes"
        // Notes are long, so they can be scrolled by keyboard.
        tabIndex={0}
        style={{ fontSize: `${SIZES[size]}rem` }}
      >
        <h2 id="speaker-notes">{t('speaker.notes')}</h2>
        <p className="speaker-sizes">
          {button(t('speaker.smaller'), () => setSize(Math.max(0, size - 1)))}
          {button(t('speaker.larger'), () => setSize(Math.min(SIZES.length - 1, size + 1)))}
        </p>
        {slide && <Notes notes={slide.notes} />}
      </section>
      {isSearching && (
        <SlideSearch
          onClose={() => setSearching(false)}
          onChoose={(id) => {
            setSearching(false)
            change({ asked: id, black: false })
          }}
        />
      )}
    </main>
  )
}
