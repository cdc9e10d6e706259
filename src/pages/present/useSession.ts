import { useCallback, useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { formatRoute, type Route } from '../../app/state/route.ts'
import type { PresentRoute } from '../../components/presentRoutes.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { STOPPED } from './clock.ts'
import type { SessionState } from './session.ts'
import { readStoredSession, joinSession, type SessionWindows } from './sessionWindows.ts'

export interface Session {
  readonly state: SessionState
  readonly change: (change: Partial<SessionState>) => void
  /** Whether no other window of the presentation has answered. */
  readonly isAlone: boolean
}

/** The time to wait for an answer of another window, in ms. */
const TIMEOUT_MS = 2500

function toPresentRoute(
  target: PresentRoute,
  { slide, asked: requestedSlide }: SessionState,
): PresentRoute {
  return {
    ...target,
    slide,
    asked: target.view === 'speaker' ? null : requestedSlide,
    choices: null,
  }
}

/**
 * The state of this window and of all others of the same city and edition in this browser. The
 * route follows the state without history entries; a route changed by hand sets the state.
 */
export function useSession(target: PresentRoute, count: number): Session {
  const { dataset, edition, route } = usePageContext()
  const [, navigate] = useHashLocation()
  const name = `talk ${dataset.city.id} ${edition.edition}`
  const [state, setState] = useState<SessionState>(() => ({
    slide: Math.min(target.slide, Math.max(1, count)),
    asked: target.asked,
    black: false,
    clock: readStoredSession(name)?.clock ?? STOPPED,
  }))
  const latest = useRef(state)
  const windows = useRef<SessionWindows | null>(null)
  const [isAlone, setAlone] = useState(false)

  const show = useRef<(next: SessionState) => void>(() => {})
  useEffect(() => {
    show.current = (next) => {
      latest.current = next
      setState(next)
      const path = formatRoute(toRoute(route, target, next))
      if (location.hash !== `#${path}`) navigate(path, { replace: true })
    }
  })

  useEffect(() => {
    const timer = setTimeout(() => setAlone(true), TIMEOUT_MS)
    const joined = joinSession(
      name,
      () => latest.current,
      (next) => show.current(next),
      () => {
        clearTimeout(timer)
        setAlone(false)
      },
    )
    windows.current = joined
    joined.ask()
    return () => {
      clearTimeout(timer)
      windows.current = null
      joined.close()
    }
  }, [name])

  const change = useCallback(
    (part: Partial<SessionState>) => {
      const requested = { ...latest.current, ...part }
      const next = {
        ...requested,
        slide: Math.min(Math.max(1, requested.slide), Math.max(1, count)),
      }
      show.current(next)
      windows.current?.send(next)
    },
    [count],
  )

  const isOpen = useRef(false)
  useEffect(() => {
    const path = formatRoute(toRoute(route, target, latest.current))
    const wasOpen = isOpen.current
    isOpen.current = true
    if (location.hash === `#${path}`) return
    if (!wasOpen) {
      // The route has no number, or one that is too high: other windows need not follow.
      navigate(path, { replace: true })
      return
    }
    // The route was changed by a link or by hand.
    const requestedSlide = target.view === 'speaker' ? latest.current.asked : target.asked
    change({ slide: target.slide, asked: requestedSlide })
  }, [route, target, change, navigate])

  return { state, change, isAlone }
}

function toRoute(route: Route, target: PresentRoute, state: SessionState): Route {
  return { ...route, target: toPresentRoute(target, state) }
}
