import { setTimeout as sleep } from 'node:timers/promises'
import { TIMEOUT_MS } from './driver.ts'

const POLL_MS = 50

/**
 * Polls until the result is not undefined, and returns it.
 * @throws Error with the description
 */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = performance.now() + TIMEOUT_MS
  for (; ; await sleep(POLL_MS)) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > end) throw new Error(`waited too long for ${what}`)
  }
}
