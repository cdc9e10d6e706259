import { useEffect, useRef, useState, type RefObject } from 'react'
import { useReader } from '../pages/reader.ts'
import { pageOf, writeAddress } from '../state/address.ts'

/**
 * What happens when the address changes. Another page: its heading takes the focus, and a link
 * opens it at the top, while back and forward leave the place to the browser. Another edition or
 * language of the same page: the focus stays, and the change is said. Another filter: the focus
 * stays, and the page says what it found. A place inside a page (`data-arrival`) takes the focus in
 * place of the heading. Returns what is to be said.
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

/** The page may still be on its way (it is loaded when first opened): wait for its heading. */
function focusHeading(main: HTMLElement | null, preventScroll: boolean): void {
  if (!main) return
  let patience = 100
  const look = () => {
    const part = main.querySelector<HTMLElement>('[data-arrival]')
    const target = part ?? main.querySelector<HTMLElement>('h1')
    if (target) {
      // What the keyboard reaches anyway, such as the summary of a fold, stays within its reach.
      if (target.tabIndex < 0) target.tabIndex = -1
      target.focus({ preventScroll })
      if (!preventScroll) part?.scrollIntoView()
    } else if (patience-- > 0) setTimeout(look, 20)
  }
  look()
}
