import { useEffect, useRef, useState, type RefObject } from 'react'
import { usePageContext } from '../../components/pageContext.ts'
import { toBasePage, formatRoute } from '../state/route.ts'

/**
 * Moves the focus after a route change. New page: focus its heading; a link also scrolls to the top,
 * back and forward keep the browser's scroll position. New edition or language of the same page: keep
 * the focus and announce the change. New filter: keep the focus; the page announces its result. An
 * element with `data-arrival` takes the focus instead of the heading. Returns the announcement.
 */
export function useRouteFocus(mainRef: RefObject<HTMLElement | null>): string {
  const { route, translator } = usePageContext()
  const pagePath = formatRoute({ lang: '', edition: 0, target: toBasePage(route.target) })
  const previous = useRef({ place: pagePath, edition: route.edition })
  const hasFollowedLink = useRef(false)
  const [announcement, setAnnouncement] = useState('')

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
      if (link) hasFollowedLink.current = true
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])

  useEffect(() => {
    const isNewPage = previous.current.place !== pagePath
    const isNewEdition = previous.current.edition !== route.edition
    previous.current = { place: pagePath, edition: route.edition }
    if (isNewPage) {
      if (hasFollowedLink.current) window.scrollTo(0, 0)
      focusHeading(mainRef.current, !hasFollowedLink.current)
    }
    if (isNewEdition)
      setAnnouncement(translator.t('shell.edition.opened', { edition: route.edition }))
    hasFollowedLink.current = false
  }, [pagePath, route, translator, mainRef])

  return announcement
}

/** Waits for the heading of a page that is still loading, then focuses it. */
function focusHeading(mainRef: HTMLElement | null, preventScroll: boolean): void {
  if (!mainRef) return
  let attemptsLeft = 100
  const tryFocus = () => {
    const routeTarget = mainRef.querySelector<HTMLElement>('[data-arrival]')
    const target = routeTarget ?? mainRef.querySelector<HTMLElement>('h1')
    if (target) {
      // An element in the tab order, such as a summary, keeps its tabindex.
      if (target.tabIndex < 0) target.tabIndex = -1
      target.focus({ preventScroll })
      if (!preventScroll) routeTarget?.scrollIntoView()
    } else if (attemptsLeft-- > 0) setTimeout(tryFocus, 20)
  }
  tryFocus()
}
