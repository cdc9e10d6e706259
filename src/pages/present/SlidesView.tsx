import { useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { formatRoute } from '../../app/state/route.ts'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useDeck } from './deck.ts'
import { SlideSearch } from './SlideSearch.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import type { Command } from './keys.ts'
import { exitTo } from './exit.ts'
import { SlideView } from './SlideView.tsx'
import { SessionControls } from './SessionControls.tsx'
import { useProjector } from './useProjector.ts'
import { useSlideNavigation } from './useSlideNavigation.ts'
import { useSwipe } from './useSwipe.ts'
import type { PresentRoute } from '../../components/presentRoutes.ts'
import { useSession } from './useSession.ts'
import { useSessionKeys } from './useSessionKeys.ts'
import { openSessionWindow } from './windowLinks.ts'

/** The presentation: one slide on the whole screen, or on a phone as a page with navigation. */
export function SlidesView({ target }: { readonly target: PresentRoute }) {
  const { route, translator } = usePageContext()
  const [, navigate] = useHashLocation()
  const deck = useDeck()
  const { t } = translator
  const count = deck.shown.length
  const session = useSession(target, count)
  const { state, change } = session
  const { digits, step, handleCommand } = useSlideNavigation(session, count)
  const display = useProjector() ? 'room' : 'reading'
  const [open, setOpen] = useState<'help' | 'find' | null>(null)
  const [rejected, setRejected] = useState<'full' | 'speaker' | null>(null)
  const [hasFullScreen, setFullScreen] = useState(true)
  const mainRef = useRef<HTMLElement>(null)

  const requestedSlide = state.asked === null ? null : deck.findRequested(state.asked)
  const outlineSlide = deck.shown[state.slide - 1]
  const slide = requestedSlide ?? (outlineSlide ? deck.render(outlineSlide) : null)
  const headline = slide?.headline.text ?? t('present.none')
  const pageTitle = requestedSlide
    ? t('present.title.shown', { headline })
    : t('present.title', { number: state.slide, of: count, headline })
  usePageTitle(pageTitle)
  useHeadingFocus(mainRef, slide?.id ?? '', open === null)

  const enterFullScreen = async () => {
    const isDone = await toggleFullScreen()
    setFullScreen(isDone)
    if (isDone) return
    setRejected('full')
    // The button disappears with its focus.
    mainRef.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  const perform = (command: Command) => {
    setRejected(null)
    switch (handleCommand(command)) {
      case 'full':
        return void enterFullScreen()
      case 'speaker': {
        const speaker = formatHref(route, { ...target, view: 'speaker', slide: state.slide })
        return setRejected(openSpeakerWindow(speaker) ? null : 'speaker')
      }
      case 'help':
        return setOpen('help')
      case 'find':
        return setOpen('find')
      case 'out':
        // The first Escape clears a half-typed number or the black screen.
        if (digits !== '') return undefined
        if (state.black) return change({ black: false })
        if (requestedSlide) return change({ asked: null })
        return exitTo(formatRoute({ ...route, target: { page: 'report', part: null } }), navigate)
      case null:
        return undefined
    }
  }
  useSessionKeys(perform)
  const swipe = useSwipe(step)

  return (
    <main id="main" ref={mainRef} className={`talk talk-${display}`} {...swipe}>
      {slide ? (
        <SlideView
          key={slide.id}
          slide={slide}
          display={display}
          positionLabel={getPositionLabel()}
        />
      ) : (
        <h1 className="talk-none">{t('present.none')}</h1>
      )}
      <p className="talk-number" data-asked={requestedSlide !== null} aria-hidden="true">
        {requestedSlide ? t('present.shown', { number: state.slide }) : getPositionText()}
      </p>
      <SessionControls
        display={display}
        position={getPositionText()}
        hasFullScreen={hasFullScreen}
        onCommand={perform}
      />
      {state.black && <div className="talk-black" />}
      <p className="talk-typed" role="status">
        {rejected === 'speaker' && t('speaker.blocked')}
        {rejected === 'full' && t('present.full.refused')}
        {digits !== '' && t('present.jump', { digits })}
        {state.black && <span className="ds-sr-only">{t('present.black.on')}</span>}
      </p>
      {open === 'help' && <HelpDialog onClose={() => setOpen(null)} />}
      {open === 'find' && (
        <SlideSearch
          onClose={() => setOpen(null)}
          onChoose={(id) => {
            setOpen(null)
            change({ asked: id, black: false })
          }}
        />
      )}
    </main>
  )

  function getPositionLabel(): string {
    return requestedSlide
      ? t('present.title.shown', { headline: '' }).trim()
      : t('present.title', { number: state.slide, of: count, headline: '' }).trim()
  }

  function getPositionText(): string {
    return t('present.place', { number: state.slide, of: count })
  }
}

/** Moves the focus to the heading of each slide, so that a screen reader announces it. */
function useHeadingFocus(
  mainRef: React.RefObject<HTMLElement | null>,
  slide: string,
  isFree: boolean,
): void {
  useEffect(() => {
    if (!isFree) return
    window.scrollTo(0, 0)
    mainRef.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [mainRef, slide, isFree])
}

/** False if the browser refuses or does not support full screen (iPhone): the window stays as it is. */
async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

/** One window for the speaker: a second press focuses the first one. */
function openSpeakerWindow(href: string): boolean {
  return openSessionWindow(href, 'speaker', 'popup,width=1180,height=760')
}
