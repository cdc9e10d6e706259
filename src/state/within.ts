/** Into how many waits a timeout is cut: while the page is busy no answer arrives, and only one of them passes. */
const WAITS = 10

/** No answer came in time. */
export class TimeoutError extends Error {}

/** Rejects where a promise is not settled in time: a browser may leave a request without any answer. */
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
