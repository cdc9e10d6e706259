import { attempt, openChannel, storedText, storeText } from '../../state/attempt.ts'
import { readTalk, talkFrom, type Talk } from './talk.ts'
import { linkWindows } from './windowLinks.ts'

/** What the windows of one talk in one browser say to each other. */
export interface TalkWindows {
  /** Sends it to the others, and stores it for a window that is opened later. */
  readonly tell: (talk: Talk) => void
  /** Asks whether another window is in the talk already; it answers as if it had moved. */
  readonly ask: () => void
  readonly close: () => void
}

/** A talk as it is sent. The same message may arrive by several ways: its sender numbers it. */
interface Message extends Talk {
  /** Which talk it is of. */
  readonly name: string
  readonly from: string
  readonly number: number
}

/** How often a window repeats itself to the one that opened it, which forgets its windows in a reload. */
const REPEAT_MS = 1000

/** What is stored of a talk from an earlier window; null for none, or where the browser stores nothing. */
export function keptTalk(name: string): Talk | null {
  return readTalk(storedText(name))
}

/**
 * Keeps windows in step by a channel, by what the browser stores and by the link between a window and
 * its opener: each of them is refused, or does not arrive, somewhere. `current`: what this window answers.
 * `met` is called when another window is heard of.
 */
export function openTalk(
  name: string,
  current: () => Talk,
  heard: (talk: Talk) => void,
  met: () => void = () => undefined,
): TalkWindows {
  const own = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')
  const newest = new Map<string, number>()
  /** Of the message that this window shows. */
  let stamp = { from: own, number: 0 }
  const channel = openChannel(name)

  const message = (): Message => ({ ...current(), name, ...stamp })
  const answer = () => {
    channel?.postMessage(message())
    links.post(message())
  }
  const hear = (value: unknown) => {
    if ((value as { where?: unknown } | null)?.where === name) {
      met()
      return answer()
    }
    const talk = talkFrom(value)
    if (!talk || !isOfTalk(value, name)) return
    const { from, number } = value
    if (from === own) return
    met()
    if ((newest.get(from) ?? -1) >= number) return
    newest.set(from, number)
    stamp = { from, number }
    heard(talk)
  }
  const links = linkWindows(hear)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data))
  const stored = (event: StorageEvent) => {
    if (event.key === name) hear(attempt(() => JSON.parse(event.newValue ?? 'null'), null))
  }
  window.addEventListener('storage', stored)
  const repeating = links.hasOpener
    ? setInterval(() => links.post(message()), REPEAT_MS)
    : undefined
  return {
    tell(talk) {
      const next = (newest.get(own) ?? 0) + 1
      newest.set(own, next)
      stamp = { from: own, number: next }
      const sent: Message = { ...talk, name, ...stamp }
      channel?.postMessage(sent)
      links.post(sent)
      storeText(name, JSON.stringify(sent))
    },
    ask() {
      channel?.postMessage({ where: name })
      links.post({ where: name })
    },
    close() {
      channel?.close()
      links.close()
      clearInterval(repeating)
      window.removeEventListener('storage', stored)
    },
  }
}

function isOfTalk(value: unknown, name: string): value is Message {
  const { name: of, from, number } = value as Record<string, unknown>
  return of === name && typeof from === 'string' && typeof number === 'number'
}
