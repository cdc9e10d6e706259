/** A timeout is split into this many timers, so that time in which the page is busy counts only once. */
const TIMER_PARTS = 10

/** The promise did not settle in time. */
export class TimeoutError extends Error {}

/** Rejects if a promise does not settle in time: a browser may never answer a request. */
export async function withTimeout<Value>(
  promise: Promise<Value>,
  timeoutMs: number,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    const waitPart = (partsLeft: number) => {
      timer = setTimeout(
        () =>
          partsLeft > 1
            ? waitPart(partsLeft - 1)
            : reject(new TimeoutError(`no answer in ${timeoutMs} ms`)),
        timeoutMs / TIMER_PARTS,
      )
    }
    waitPart(TIMER_PARTS)
  })
  try {
    return await Promise.race([promise, timeout])
  } finally {
    clearTimeout(timer)
  }
}
