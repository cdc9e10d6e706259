import { attempt } from '../../platform/attempt.ts'

/** Open windows of the presentation that this window opened. */
const opened = new Set<Window>()

/** Opens or focuses a window of the presentation; false if the browser blocks it. */
export function openSessionWindow(href: string, target: string, features: string): boolean {
  const otherWindow = attempt(() => window.open(href, target, features), null)
  if (!otherWindow) return false
  opened.add(otherWindow)
  attempt(() => otherWindow.focus(), undefined)
  return true
}

/** Whether a message comes from the opener of this window, or from a window that it opened. */
function isLinked(source: MessageEventSource | null): source is Window {
  if (source === null || source === window) return false
  if (source === window.opener || opened.has(source as Window)) return true
  // After a reload, this window has lost its handles; the other one still knows its opener.
  return attempt(() => (source as Window).opener === window, false)
}

export interface WindowLinks {
  /** Whether another window opened this one. */
  readonly hasOpener: boolean
  readonly post: (message: unknown) => void
  readonly close: () => void
}

/**
 * Messages between a window and its opener. They also work for a page opened as a file, where
 * WebKit has neither channels nor storage events.
 */
export function linkWindows(onMessage: (message: unknown) => void): WindowLinks {
  const isFile = location.protocol === 'file:'
  const receive = ({ source, origin, data }: MessageEvent<unknown>) => {
    // A page of another site may have opened this window.
    if (!isLinked(source) || !(isFile || origin === location.origin)) return
    opened.add(source)
    onMessage(data)
  }
  window.addEventListener('message', receive)
  // Files have no origin to name. A message contains the current slide only.
  const target = isFile ? '*' : location.origin
  const opener = window.opener as Window | null
  return {
    hasOpener: opener !== null,
    post(message) {
      for (const otherWindow of new Set(opener ? [opener, ...opened] : opened)) {
        if (otherWindow.closed) opened.delete(otherWindow)
        else attempt(() => otherWindow.postMessage(message, target), undefined)
      }
    },
    close: () => window.removeEventListener('message', receive),
  }
}
