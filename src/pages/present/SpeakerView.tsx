import { useState } from 'react'
import { hrefTo, useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useDeck } from './deck.ts'
import { FloorSearch } from './FloorSearch.tsx'
import type { Command } from './keys.ts'
import { Notes } from './Notes.tsx'
import { usePresentWords } from './presentWords.ts'
import { SpeakerTime } from './SpeakerTime.tsx'
import { SlideView } from './SlideView.tsx'
import { useNumber } from './useNumber.ts'
import { useTalk, type PresentPlace } from './useTalk.ts'
import { useTalkKeys } from './useTalkKeys.ts'
import './speaker.css'

const SIZES = [1, 1.2, 1.45, 1.75] as const

/** What the speaker sees on the laptop: this slide, the next one, notes, the time. */
export function SpeakerView({ place }: { readonly place: PresentPlace }) {
  const { address, words } = useReader()
  const deck = useDeck()
  const tell = usePresentWords(words)
  const count = deck.shown.length
  const { talk, change } = useTalk(place, count)
  const number = useNumber()
  const [isFinding, setFinding] = useState(false)
  const [size, setSize] = useState(0)
  const title = tell('speaker.title', { number: talk.slide, of: count })
  usePageTitle(title)

  const asked = talk.asked === null ? null : deck.asked(talk.asked)
  const toldAt = (slide: number) => {
    const planned = deck.shown[slide - 1]
    return planned ? deck.told(planned) : null
  }
  const slide = asked ?? toldAt(talk.slide)
  const next = asked ? toldAt(talk.slide) : toldAt(talk.slide + 1)

  const step = (by: 1 | -1) => {
    if (asked) change({ asked: null, black: false })
    else change({ slide: talk.slide + by, black: false })
  }
  const perform = (command: Command) => {
    if (typeof command === 'object') return number.type(command.digit)
    number.forget()
    switch (command) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'first':
        return change({ slide: 1, asked: null, black: false })
      case 'last':
        return change({ slide: count, asked: null, black: false })
      case 'jump':
        if (number.digits === '') return undefined
        return change({ slide: Number(number.digits), asked: null, black: false })
      case 'black':
        return change({ black: !talk.black })
      case 'find':
        return setFinding(true)
      case 'out':
        return change({ asked: null, black: false })
      case 'full':
      case 'speaker':
      case 'help':
        return undefined
    }
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
      <section className="speaker-now" aria-label={tell('speaker.now')}>
        <h2>
          {tell('speaker.now')}{' '}
          <small>{tell('present.place', { number: talk.slide, of: count })}</small>
        </h2>
        {slide && <SlideView key={slide.id} slide={slide} look="room" place={null} />}
        <p className="speaker-state" role="status">
          {talk.black && tell('speaker.black')}
          {asked && tell('present.shown', { number: talk.slide })}
          {number.digits !== '' && tell('present.jump', { digits: number.digits })}
        </p>
      </section>
      <section className="speaker-next" aria-label={tell('speaker.next')}>
        <h2>{tell('speaker.next')}</h2>
        {next ? (
          <SlideView key={`next ${next.id}`} slide={next} look="room" place={null} />
        ) : (
          <p>{tell('speaker.next.none')}</p>
        )}
      </section>
      <SpeakerTime talk={talk} change={change}>
        <p>
          {button(tell('present.previous'), () => step(-1))}
          {button(tell('present.next'), () => step(1))}
          {button(tell('present.black'), () => change({ black: !talk.black }))}
          {button(tell('present.find'), () => setFinding(true))}
        </p>
        <p>
          <a
            className="ds-link"
            href={hrefTo(address, { ...place, view: 'slides', slide: talk.slide })}
            target="slides"
          >
            {tell('speaker.open')}
          </a>
        </p>
      </SpeakerTime>
      <section
        className="speaker-notes"
        aria-labelledby="speaker-notes"
        // Notes are long: the keys of a keyboard reach all of them.
        tabIndex={0}
        style={{ fontSize: `${SIZES[size]}rem` }}
      >
        <h2 id="speaker-notes">{tell('speaker.notes')}</h2>
        <p className="speaker-sizes">
          {button(tell('speaker.smaller'), () => setSize(Math.max(0, size - 1)))}
          {button(tell('speaker.larger'), () => setSize(Math.min(SIZES.length - 1, size + 1)))}
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
