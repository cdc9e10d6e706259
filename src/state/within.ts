/** A timeout is split into this many timers, so that time in which the page is busy counts only once. */
const WAITS = 10

/** The promise did not settle in time. */
export class TimeoutError extends Error {}

/** Rejects if a promise does not settle in time: a browser may never answer a request. */
export async function within<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    const wait = (left: number) => {
      timer = setTimeout(
        () =>
          left > 1 ? wait(left - 1) : reject(new TimeoutError(`no answer in ${timeoutMs} ms`)),
        timeoutMs / WAITS,
      )
    }
    wait(WAITS)
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
