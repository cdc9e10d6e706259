/**
 * Number of waits that a timeout is divided into: while the page is busy no answer can arrive, and only one of
 * the waits elapses.
 */
const WAITS = 10

/** No answer within the timeout. */
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
