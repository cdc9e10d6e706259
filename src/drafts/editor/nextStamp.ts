/** The latest instant that JavaScript can represent, in ms. */
const MAX_TIME_MS = 8.64e15

/**
 * The ISO instant of a write, always later than that of the write before: a coarse clock may give the same time
 * twice, and a clock may be set back. The stamps of a draft therefore tell the order of its writes.
 */
export function getNextStamp(previous: string, now: string): string {
  const last = Date.parse(previous)
  return last >= Date.parse(now) && last < MAX_TIME_MS ? new Date(last + 1).toISOString() : now
}
