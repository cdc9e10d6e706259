import { useCallback, useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { writeAddress, type Address, type Place } from '../../state/address.ts'
import { useReader } from '../reader.ts'
import { STOPPED } from './clock.ts'
import type { Talk } from './talk.ts'
import { keptTalk, openTalk, type TalkWindows } from './talkWindows.ts'

export type PresentPlace = Extract<Place, { readonly page: 'present' }>

export interface TalkInStep {
  readonly talk: Talk
  readonly change: (change: Partial<Talk>) => void
  /** Whether no other window of the presentation has answered. */
  readonly isAlone: boolean
}

/** The time to wait for an answer of another window, in ms. */
const TIMEOUT_MS = 2500

function placeOf(place: PresentPlace, { slide, asked }: Talk): PresentPlace {
  return { ...place, slide, asked: place.view === 'speaker' ? null : asked, choices: null }
}

/**
 * The state of this window and of all others of the same city and edition in this browser. The
 * route follows the state without history entries; a route changed by hand sets the state.
 */
export function useTalk(place: PresentPlace, count: number): TalkInStep {
  const { dataset, edition, address } = useReader()
  const [, go] = useHashLocation()
  const name = `talk ${dataset.city.id} ${edition.edition}`
  const [talk, setTalk] = useState<Talk>(() => ({
    slide: Math.min(place.slide, Math.max(1, count)),
    asked: place.asked,
    black: false,
    clock: keptTalk(name)?.clock ?? STOPPED,
  }))
  const known = useRef(talk)
  const windows = useRef<TalkWindows | null>(null)
  const [isAlone, setAlone] = useState(false)

  const show = useRef<(next: Talk) => void>(() => {})
  useEffect(() => {
    show.current = (next) => {
      known.current = next
      setTalk(next)
      const path = writeAddress(addressOf(address, place, next))
      if (location.hash !== `#${path}`) go(path, { replace: true })
    }
  })

  useEffect(() => {
    const timer = setTimeout(() => setAlone(true), TIMEOUT_MS)
    const opened = openTalk(
      name,
      () => known.current,
      (next) => show.current(next),
      () => {
        clearTimeout(timer)
        setAlone(false)
      },
    )
    windows.current = opened
    opened.ask()
    return () => {
      clearTimeout(timer)
      windows.current = null
      opened.close()
    }
  }, [name])

  const change = useCallback(
    (part: Partial<Talk>) => {
      const wished = { ...known.current, ...part }
      const next = { ...wished, slide: Math.min(Math.max(1, wished.slide), Math.max(1, count)) }
      show.current(next)
      windows.current?.tell(next)
    },
    [count],
  )

  const isOpen = useRef(false)
  useEffect(() => {
    const path = writeAddress(addressOf(address, place, known.current))
    const wasOpen = isOpen.current
    isOpen.current = true
    if (location.hash === `#${path}`) return
    if (!wasOpen) {
      // The route has no number, or one that is too high: other windows need not follow.
      go(path, { replace: true })
      return
    }
    // The route was changed by a link or by hand.
    const asked = place.view === 'speaker' ? known.current.asked : place.asked
    change({ slide: place.slide, asked })
  }, [address, place, change, go])

  return { talk, change, isAlone }
}

function addressOf(address: Address, place: PresentPlace, talk: Talk): Address {
  return { ...address, place: placeOf(place, talk) }
}
