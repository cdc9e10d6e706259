import { useState } from 'react'
import { hrefTo, useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useDeck } from './deck.ts'
import { FloorSearch } from './FloorSearch.tsx'
import type { Command } from './keys.ts'
import { Notes } from './Notes.tsx'
import { SpeakerTime } from './SpeakerTime.tsx'
import { SlideView } from './SlideView.tsx'
import { useSteering } from './useSteering.ts'
import { useTalk, type PresentPlace } from './useTalk.ts'
import { useTalkKeys } from './useTalkKeys.ts'
import './speaker.css'

const SIZES = [1, 1.2, 1.45, 1.75] as const

/** The speaker view: current slide, next slide, notes, time. */
export function SpeakerView({ place }: { readonly place: PresentPlace }) {
  const { address, words } = useReader()
  const deck = useDeck()
  const { say } = words
  const count = deck.shown.length
  const inStep = useTalk(place, count)
  const { talk, change, isAlone } = inStep
  const { digits, step, steer } = useSteering(inStep, count)
  const [isFinding, setFinding] = useState(false)
  const [size, setSize] = useState(0)
  const title = say('speaker.title', { number: talk.slide, of: count })
  usePageTitle(title)

  const asked = talk.asked === null ? null : deck.asked(talk.asked)
  const toldAt = (slide: number) => {
    const planned = deck.shown[slide - 1]
    return planned ? deck.told(planned) : null
  }
  const slide = asked ?? toldAt(talk.slide)
  const next = asked ? toldAt(talk.slide) : toldAt(talk.slide + 1)

  const perform = (command: Command) => {
    const own = steer(command)
    if (own === 'find') setFinding(true)
    if (own === 'out') change({ asked: null, black: false })
  }
  useTalkKeys(perform)
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="ds-button" data-variant="secondary" onClick={onClick}>
      {text}
    </button>
  )
  return (
    <main id="main" className="speaker">
      <h1 className="ds-sr-only">{title}</h1>
      <section className="speaker-now" aria-label={say('speaker.now')}>
        <h2>
          {say('speaker.now')}{' '}
          <small>{say('present.place', { number: talk.slide, of: count })}</small>
        </h2>
        {slide && <SlideView key={slide.id} slide={slide} look="room" place={null} />}
        <p className="speaker-state" role="status">
          {talk.black && say('speaker.black')}
          {asked && say('present.shown', { number: talk.slide })}
          {digits !== '' && say('present.jump', { digits })}
        </p>
      </section>
      <section className="speaker-next" aria-label={say('speaker.next')}>
        <h2>{say('speaker.next')}</h2>
        {next ? (
          <SlideView key={`next ${next.id}`} slide={next} look="room" place={null} />
        ) : (
          <p>{say('speaker.next.none')}</p>
        )}
      </section>
      <SpeakerTime {...inStep}>
        <p>
          {button(say('present.previous'), () => step(-1))}
          {button(say('present.next'), () => step(1))}
          {button(say('present.black'), () => change({ black: !talk.black }))}
          {button(say('present.find'), () => setFinding(true))}
        </p>
        <p>
          <a
            className="ds-link"
            href={hrefTo(address, { ...place, view: 'slides', slide: talk.slide })}
            target="slides"
          >
            {say('speaker.open')}
          </a>
        </p>
        <p role="status">{isAlone && say('speaker.alone')}</p>
      </SpeakerTime>
      <section
        className="speaker-notes"
        aria-labelledby="speaker-notes"
        // Notes are long, so they can be scrolled by keyboard.
        tabIndex={0}
        style={{ fontSize: `${SIZES[size]}rem` }}
      >
        <h2 id="speaker-notes">{say('speaker.notes')}</h2>
        <p className="speaker-sizes">
          {button(say('speaker.smaller'), () => setSize(Math.max(0, size - 1)))}
          {button(say('speaker.larger'), () => setSize(Math.min(SIZES.length - 1, size + 1)))}
        </p>
        {slide && <Notes notes={slide.notes} />}
      </section>
      {isFinding && (
        <FloorSearch
          onClose={() => setFinding(false)}
          onChoose={(id) => {
            setFinding(false)
            change({ asked: id, black: false })
          }}
        />
      )}
    </main>
  )
}
