import { attempt, openChannel, readStoredText, writeStoredText } from '../../platform/attempt.ts'
import { parseSession, toSession, type SessionState } from './session.ts'
import { linkWindows } from './windowLinks.ts'

/** Synchronizes the windows of one presentation in one browser. */
export interface SessionWindows {
  /** Sends the state to other windows, and stores it for windows opened later. */
  readonly send: (state: SessionState) => void
  /** Asks whether other windows exist; they answer with their state. */
  readonly ask: () => void
  readonly close: () => void
}

/** A state as it is sent. A message may arrive on several channels, so its sender numbers it. */
interface Message extends SessionState {
  /** The presentation to which it belongs. */
  readonly name: string
  readonly from: string
  readonly number: number
}

/** The interval at which a window repeats its state to its opener, which forgets its windows on reload. */
const REPEAT_MS = 1000

/** The stored state of an earlier window; null if there is none or storage is refused. */
export function readStoredSession(name: string): SessionState | null {
  return parseSession(readStoredText(name))
}

/**
 * Synchronizes windows by a channel, by storage events and by the link between a window and its
 * opener, since each of them fails in some browser. `current`: the state of this window. `met` is
 * called when another window is detected.
 */
export function joinSession(
  name: string,
  current: () => SessionState,
  onMessage: (state: SessionState) => void,
  onPeer: () => void = () => undefined,
): SessionWindows {
  const ownId = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join(
    '',
  )
  const newest = new Map<string, number>()
  /** The sender and number of the message that this window shows. */
  let currentStamp = { from: ownId, number: 0 }
  const channel = openChannel(name)

  const message = (): Message => ({ ...current(), name, ...currentStamp })
  const reply = () => {
    channel?.postMessage(message())
    links.post(message())
  }
  const receive = (value: unknown) => {
    if ((value as { where?: unknown } | null)?.where === name) {
      onPeer()
      return reply()
    }
    const state = toSession(value)
    if (!state || !isOfSession(value, name)) return
    const { from, number } = value
    if (from === ownId) return
    onPeer()
    if ((newest.get(from) ?? -1) >= number) return
    newest.set(from, number)
    currentStamp = { from, number }
    onMessage(state)
  }
  const links = linkWindows(receive)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => receive(data))
  const onStorage = (event: StorageEvent) => {
    if (event.key === name) receive(attempt(() => JSON.parse(event.newValue ?? 'null'), null))
  }
  window.addEventListener('storage', onStorage)
  const repeating = links.hasOpener
    ? setInterval(() => links.post(message()), REPEAT_MS)
    : undefined
  return {
    send(state) {
      const next = (newest.get(ownId) ?? 0) + 1
      newest.set(ownId, next)
      currentStamp = { from: ownId, number: next }
      const sent: Message = { ...state, name, ...currentStamp }
      channel?.postMessage(sent)
      links.post(sent)
      writeStoredText(name, JSON.stringify(sent))
    },
    ask() {
      channel?.postMessage({ where: name })
      links.post({ where: name })
    },
    close() {
      channel?.close()
      links.close()
      clearInterval(repeating)
      window.removeEventListener('storage', onStorage)
    },
  }
}

function isOfSession(value: unknown, name: string): value is Message {
  const { name: of, from, number } = value as Record<string, unknown>
  return of === name && typeof from === 'string' && typeof number === 'number'
}
