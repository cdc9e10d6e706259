import { useEffect, useRef, useState, type RefObject } from 'react'
import { useReader } from '../pages/reader.ts'
import { pageOf, writeAddress } from '../state/address.ts'

/**
 * Moves the focus after a route change. New page: focus its heading; a link also scrolls to the top,
 * back and forward keep the browser's scroll position. New edition or language of the same page: keep
 * the focus and announce the change. New filter: keep the focus; the page announces its result. An
 * element with `data-arrival` takes the focus instead of the heading. Returns the announcement.
 */
export function useArrival(main: RefObject<HTMLElement | null>): string {
  const { address, words } = useReader()
  const place = writeAddress({ lang: '', edition: 0, place: pageOf(address.place) })
  const before = useRef({ place, edition: address.edition })
  const followed = useRef(false)
  const [announcement, setAnnouncement] = useState('')

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
      if (link) followed.current = true
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])

  useEffect(() => {
    const arrived = before.current.place !== place
    const reedition = before.current.edition !== address.edition
    before.current = { place, edition: address.edition }
    if (arrived) {
      if (followed.current) window.scrollTo(0, 0)
      focusHeading(main.current, !followed.current)
    }
    if (reedition) setAnnouncement(words.say('shell.edition.opened', { edition: address.edition }))
    followed.current = false
  }, [place, address, words, main])

  return announcement
}

/** Waits for the heading of a page that is still loading, then focuses it. */
function focusHeading(main: HTMLElement | null, preventScroll: boolean): void {
  if (!main) return
  let patience = 100
  const look = () => {
    const part = main.querySelector<HTMLElement>('[data-arrival]')
    const target = part ?? main.querySelector<HTMLElement>('h1')
    if (target) {
      // An element in the tab order, such as a summary, keeps its tabindex.
      if (target.tabIndex < 0) target.tabIndex = -1
      target.focus({ preventScroll })
      if (!preventScroll) part?.scrollIntoView()
    } else if (patience-- > 0) setTimeout(look, 20)
  }
  look()
}
