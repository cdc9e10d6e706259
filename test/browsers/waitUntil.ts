import { setTimeout as sleep } from 'node:timers/promises'
import { TIMEOUT_MS } from './driver.ts'

const POLL_MS = 50

/**
 * Asks again and again until there is an answer other than undefined, and returns that.
 * @throws with the description of what was waited for
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
