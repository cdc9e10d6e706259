/** A stopwatch as values: `now` in ms is passed in. */
export interface SessionClock {
  /** The time of the last start; null while it is stopped. */
  readonly since: number | null
  /** The duration counted up to then, in ms. */
  readonly before: number
}

export const STOPPED: SessionClock = { since: null, before: 0 }

export function getElapsed({ since, before }: SessionClock, now: number): number {
  return since === null ? before : before + Math.max(0, now - since)
}

export function startClock(clock: SessionClock, now: number): SessionClock {
  return clock.since === null ? { ...clock, since: now } : clock
}

export function pauseClock(clock: SessionClock, now: number): SessionClock {
  return { since: null, before: getElapsed(clock, now) }
}

/** `7:05`, and from one hour `1:07:05`. */
export function formatElapsed(ms: number): string {
  const totalSeconds = Math.floor(ms / 1000)
  const [hours, minutes, seconds] = [
    Math.floor(totalSeconds / 3600),
    Math.floor(totalSeconds / 60) % 60,
    totalSeconds % 60,
  ]
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`
}
