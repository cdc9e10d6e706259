import { attempt } from '../../state/attempt.ts'

/** Windows of a talk that this one opened, as long as they are open. */
const opened = new Set<Window>()

/** Opens a window of the talk, or brings it to the front; false where the browser blocks it. */
export function openTalkWindow(href: string, target: string, features: string): boolean {
  const other = attempt(() => window.open(href, target, features), null)
  if (!other) return false
  opened.add(other)
  attempt(() => other.focus(), undefined)
  return true
}

/** Whether a message comes from the window that opened this one, or from one that this one opened. */
function isLinked(source: MessageEventSource | null): source is Window {
  if (source === null || source === window) return false
  if (source === window.opener || opened.has(source as Window)) return true
  // After a reload of this window its handles are gone; the other one still knows who opened it.
  return attempt(() => (source as Window).opener === window, false)
}

export interface WindowLinks {
  /** Whether another window opened this one. */
  readonly hasOpener: boolean
  readonly post: (message: unknown) => void
  readonly close: () => void
}

/**
 * Messages between a window and the one that opened it. They arrive also where a page is opened as a
 * file and the browser gives its windows neither a channel nor storage events (WebKit).
 */
export function linkWindows(heard: (message: unknown) => void): WindowLinks {
  const isFile = location.protocol === 'file:'
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    // A page of another site may have opened this one.
    if (!isLinked(source) || !(isFile || origin === location.origin)) return
    opened.add(source)
    heard(data)
  }
  window.addEventListener('message', hear)
  // Files have no origin that could be named. A message says which slide is shown, nothing else.
  const target = isFile ? '*' : location.origin
  const opener = window.opener as Window | null
  return {
    hasOpener: opener !== null,
    post(message) {
      for (const other of new Set(opener ? [opener, ...opened] : opened)) {
        if (other.closed) opened.delete(other)
        else attempt(() => other.postMessage(message, target), undefined)
      }
    },
    close: () => window.removeEventListener('message', hear),
  }
}
