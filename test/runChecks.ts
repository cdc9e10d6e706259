import type { Check, Outcome } from './checks.ts'

/**
 * Runs checks, `lanes` busy ones at a time, each after its predecessors (`after`) have ended. A failure skips
 * no other check except one that depends on it (`needs`), which is reported as not run. The
 * failure counts once.
 */
export async function runChecks(
  checks: readonly Check[],
  lanes: number,
  report: (line: string) => void,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const waiting = [...checks]
  const outcomes = new Map<string, Outcome>()
  const running = new Map<Check, Promise<void>>()
  const hasLane = (): boolean => [...running.keys()].filter((one) => !one.isIdle).length < lanes
  const isNext = ({ after = [], needs, isIdle }: Check): boolean =>
    (isIdle || hasLane()) &&
    [...after, ...(needs === undefined ? [] : [needs])].every((name) => outcomes.has(name))

  const runOne = async (step: Check): Promise<void> => {
    const startedAt = performance.now()
    const isBlocked = step.needs !== undefined && outcomes.get(step.needs)!.failed > 0
    const outcome = isBlocked ? { passed: 0, failed: 0, output: '' } : await step.run()
    outcomes.set(step.name, outcome)
    report(
      isBlocked
        ? `not run            ${step.name}: needs ${step.needs}`
        : line(step, outcome, startedAt),
    )
  }

  while (waiting.length > 0 || running.size > 0) {
    for (let next = waiting.findIndex(isNext); next >= 0; next = waiting.findIndex(isNext)) {
      const step = waiting.splice(next, 1)[0]!
      running.set(
        step,
        runOne(step).finally(() => running.delete(step)),
      )
    }
    if (running.size === 0) throw new Error(`These wait for each other: ${joinNames(waiting)}`)
    await Promise.race(running.values())
  }
  const all = [...outcomes.values()]
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  }
}

function joinNames(checks: readonly Check[]): string {
  return checks.map(({ name }) => name).join(', ')
}

function line({ name }: Check, { passed, failed, output }: Outcome, startedAt: number): string {
  const mark = failed === 0 ? 'ok    ' : 'FAILED'
  const count = passed + failed > 1 ? ` (${passed} passed)` : ''
  const text = `${mark}  ${formatSeconds(startedAt)}  ${name}${count}`
  return failed > 0 ? `${text}\n\n${output.trim()}\n` : text
}

export function formatSeconds(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`.padStart(8)
}
