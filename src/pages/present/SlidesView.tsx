import { useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { writeAddress } from '../../state/address.ts'
import { hrefTo, useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useDeck } from './deck.ts'
import { FloorSearch } from './FloorSearch.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import type { Command } from './keys.ts'
import { leaveTo } from './leave.ts'
import { SlideView } from './SlideView.tsx'
import { TalkControls } from './TalkControls.tsx'
import { useRoom } from './useRoom.ts'
import { useSteering } from './useSteering.ts'
import { useSwipe } from './useSwipe.ts'
import { useTalk, type PresentPlace } from './useTalk.ts'
import { useTalkKeys } from './useTalkKeys.ts'
import { openTalkWindow } from './windowLinks.ts'

/** The presentation: one slide on the whole screen, or on a phone as a page with navigation. */
export function SlidesView({ place }: { readonly place: PresentPlace }) {
  const { address, words } = useReader()
  const [, go] = useHashLocation()
  const deck = useDeck()
  const { say } = words
  const count = deck.shown.length
  const inStep = useTalk(place, count)
  const { talk, change } = inStep
  const { digits, step, steer } = useSteering(inStep, count)
  const look = useRoom() ? 'room' : 'reading'
  const [open, setOpen] = useState<'help' | 'find' | null>(null)
  const [refused, setRefused] = useState<'full' | 'speaker' | null>(null)
  const [hasFullScreen, setFullScreen] = useState(true)
  const main = useRef<HTMLElement>(null)

  const asked = talk.asked === null ? null : deck.asked(talk.asked)
  const planned = deck.shown[talk.slide - 1]
  const slide = asked ?? (planned ? deck.told(planned) : null)
  const headline = slide?.headline.text ?? say('present.none')
  const said = asked
    ? say('present.title.shown', { headline })
    : say('present.title', { number: talk.slide, of: count, headline })
  usePageTitle(said)
  useHeadingFocus(main, slide?.id ?? '', open === null)

  const fillScreen = async () => {
    const isDone = await toggleFullScreen()
    setFullScreen(isDone)
    if (isDone) return
    setRefused('full')
    // The button disappears with its focus.
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  const perform = (command: Command) => {
    setRefused(null)
    switch (steer(command)) {
      case 'full':
        return void fillScreen()
      case 'speaker': {
        const speaker = hrefTo(address, { ...place, view: 'speaker', slide: talk.slide })
        return setRefused(openSpeaker(speaker) ? null : 'speaker')
      }
      case 'help':
        return setOpen('help')
      case 'find':
        return setOpen('find')
      case 'out':
        // The first Escape clears a half-typed number or the black screen.
        if (digits !== '') return undefined
        if (talk.black) return change({ black: false })
        if (asked) return change({ asked: null })
        return leaveTo(writeAddress({ ...address, place: { page: 'report', part: null } }), go)
      case null:
        return undefined
    }
  }
  useTalkKeys(perform)
  const swipe = useSwipe(step)

  return (
    <main id="main" ref={main} className={`talk talk-${look}`} {...swipe}>
      {slide ? (
        <SlideView key={slide.id} slide={slide} look={look} place={placeText()} />
      ) : (
        <h1 className="talk-none">{say('present.none')}</h1>
      )}
      <p className="talk-number" data-asked={asked !== null} aria-hidden="true">
        {asked ? say('present.shown', { number: talk.slide }) : numberText()}
      </p>
      <TalkControls
        look={look}
        place={numberText()}
        hasFullScreen={hasFullScreen}
        onCommand={perform}
      />
      {talk.black && <div className="talk-black" />}
      <p className="talk-typed" role="status">
        {refused === 'speaker' && say('speaker.blocked')}
        {refused === 'full' && say('present.full.refused')}
        {digits !== '' && say('present.jump', { digits })}
        {talk.black && <span className="ds-sr-only">{say('present.black.on')}</span>}
      </p>
      {open === 'help' && <HelpDialog onClose={() => setOpen(null)} />}
      {open === 'find' && (
        <FloorSearch
          onClose={() => setOpen(null)}
          onChoose={(id) => {
            setOpen(null)
            change({ asked: id, black: false })
          }}
        />
      )}
    </main>
  )

  function placeText(): string {
    return asked
      ? say('present.title.shown', { headline: '' }).trim()
      : say('present.title', { number: talk.slide, of: count, headline: '' }).trim()
  }

  function numberText(): string {
    return say('present.place', { number: talk.slide, of: count })
  }
}

/** Moves the focus to the heading of each slide, so that a screen reader announces it. */
function useHeadingFocus(
  main: React.RefObject<HTMLElement | null>,
  slide: string,
  isFree: boolean,
): void {
  useEffect(() => {
    if (!isFree) return
    window.scrollTo(0, 0)
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [main, slide, isFree])
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
function openSpeaker(href: string): boolean {
  return openTalkWindow(href, 'speaker', 'popup,width=1180,height=760')
}
