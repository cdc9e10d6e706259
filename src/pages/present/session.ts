import { STOPPED, type SessionClock } from './clock.ts'

/** The state of a presentation that all its windows share. */
export interface SessionState {
  /** From 1. */
  readonly slide: number
  /** The id of the slide that the audience asked for; null if none. */
  readonly asked: string | null
  readonly black: boolean
  readonly clock: SessionClock
}

/** Parses the stored state; null if it is invalid. */
export function parseSession(text: string | null): SessionState | null {
  if (text === null) return null
  try {
    return toSession(JSON.parse(text))
  } catch {
    return null
  }
}

/** Parses a state from another window; null if it is invalid. */
export function toSession(value: unknown): SessionState | null {
  if (typeof value !== 'object' || value === null) return null
  const { slide, asked, black, clock } = value as Record<string, unknown>
  if (typeof slide !== 'number' || !Number.isInteger(slide) || slide < 1) return null
  if (asked !== null && typeof asked !== 'string') return null
  return { slide, asked, black: black === true, clock: toClock(clock) }
}

function toClock(value: unknown): SessionClock {
  if (typeof value !== 'object' || value === null) return STOPPED
  const { since, before } = value as Record<string, unknown>
  return {
    since: typeof since === 'number' ? since : null,
    before: typeof before === 'number' ? before : 0,
  }
}
