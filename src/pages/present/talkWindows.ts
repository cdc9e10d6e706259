import { attempt, openChannel, storedText, storeText } from '../../state/attempt.ts'
import { readTalk, talkFrom, type Talk } from './talk.ts'
import { linkWindows } from './windowLinks.ts'

/** Synchronizes the windows of one presentation in one browser. */
export interface TalkWindows {
  /** Sends the state to other windows, and stores it for windows opened later. */
  readonly tell: (talk: Talk) => void
  /** Asks whether other windows exist; they answer with their state. */
  readonly ask: () => void
  readonly close: () => void
}

/** A state as it is sent. A message may arrive on several channels, so its sender numbers it. */
interface Message extends Talk {
  /** The presentation to which it belongs. */
  readonly name: string
  readonly from: string
  readonly number: number
}

/** The interval at which a window repeats its state to its opener, which forgets its windows on reload. */
const REPEAT_MS = 1000

/** The stored state of an earlier window; null if there is none or storage is refused. */
export function keptTalk(name: string): Talk | null {
  return readTalk(storedText(name))
}

/**
 * Synchronizes windows by a channel, by storage events and by the link between a window and its
 * opener, since each of them fails in some browser. `current`: the state of this window. `met` is
 * called when another window is detected.
 */
export function openTalk(
  name: string,
  current: () => Talk,
  heard: (talk: Talk) => void,
  met: () => void = () => undefined,
): TalkWindows {
  const own = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')
  const newest = new Map<string, number>()
  /** The sender and number of the message that this window shows. */
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
