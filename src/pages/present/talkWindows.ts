import { readTalk, talkFrom, type Talk } from './talk.ts'

/** What the windows of one talk in one browser say to each other. */
export interface TalkWindows {
  /** Tells the others, and keeps it for a window that is opened later. */
  readonly tell: (talk: Talk) => void
  /** Asks whether another window is in the talk already; it answers as if it had moved. */
  readonly ask: () => void
  readonly close: () => void
}

/** What is kept of a talk from an earlier window; null for none, or where the browser keeps nothing. */
export function keptTalk(name: string): Talk | null {
  try {
    return readTalk(localStorage.getItem(name))
  } catch {
    return null
  }
}

/**
 * Keeps windows in step by a channel and by what the browser keeps: the second also reaches them
 * where a page is opened as a file and has no channel. `current`: what this window answers.
 */
export function openTalk(
  name: string,
  current: () => Talk,
  heard: (talk: Talk) => void,
): TalkWindows {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null
  const hear = (value: unknown) => {
    const talk = talkFrom(value)
    if (talk) heard(talk)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'where') channel.postMessage(current())
    else hear(data)
  })
  const stored = (event: StorageEvent) => {
    if (event.key === name) hear(readTalk(event.newValue))
  }
  window.addEventListener('storage', stored)
  return {
    tell(talk) {
      channel?.postMessage(talk)
      try {
        localStorage.setItem(name, JSON.stringify(talk))
      } catch {
        // A full or closed storage: the channel still reaches windows that are open.
      }
    },
    ask: () => channel?.postMessage('where'),
    close() {
      channel?.close()
      window.removeEventListener('storage', stored)
    },
  }
}
