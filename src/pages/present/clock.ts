/** A stopwatch as values: `now` in ms is passed in. */
export interface TalkClock {
  /** The time of the last start; null while it is stopped. */
  readonly since: number | null
  /** The duration counted up to then, in ms. */
  readonly before: number
}

export const STOPPED: TalkClock = { since: null, before: 0 }

export function elapsed({ since, before }: TalkClock, now: number): number {
  return since === null ? before : before + Math.max(0, now - since)
}

export function started(clock: TalkClock, now: number): TalkClock {
  return clock.since === null ? { ...clock, since: now } : clock
}

export function paused(clock: TalkClock, now: number): TalkClock {
  return { since: null, before: elapsed(clock, now) }
}

/** `7:05`, and from one hour `1:07:05`. */
export function elapsedText(ms: number): string {
  const all = Math.floor(ms / 1000)
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}
