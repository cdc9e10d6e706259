import { expect, test } from 'vitest'
import { toOutcome, type Check, type Outcome } from './checks.ts'
import { runChecks } from './runChecks.ts'

/** Checks that record their start and end, and yield to the others in between. */
function recorder() {
  const seen: string[] = []
  const make = (name: string, outcome: Outcome, rest: Partial<Check> = {}): Check => ({
    name,
    ...rest,
    async run() {
      seen.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(`${name} ends`)
      return outcome
    },
  })
  return { seen, make }
}

const GOOD = toOutcome(true, '')
const BAD = toOutcome(false, 'line 3: wrong\n')

test('checks run in order, as many at a time as there are lanes', async () => {
  const { seen, make } = recorder()
  await runChecks([make('a', GOOD), make('b', GOOD), make('c', GOOD)], 2, () => {})
  expect(seen.slice(0, 2)).toEqual(['a begins', 'b begins'])
  expect(seen.indexOf('c begins')).toBeGreaterThan(seen.indexOf('a ends'))
})

test('an idle check occupies no lane', async () => {
  const { seen, make } = recorder()
  const download = make('browser', GOOD, { isIdle: true })
  await runChecks([download, make('a', GOOD), make('b', GOOD), make('c', GOOD)], 2, () => {})
  expect(seen.slice(0, 3)).toEqual(['browser begins', 'a begins', 'b begins'])
  expect(seen.indexOf('c begins')).toBeGreaterThan(seen.indexOf('a ends'))
})

test('a check starts after its predecessors; later checks may start before it', async () => {
  const { seen, make } = recorder()
  const journeys = make('journeys', GOOD, { after: ['site'] })
  await runChecks([make('site', GOOD), journeys, make('types', GOOD)], 2, () => {})
  expect(seen.indexOf('types begins')).toBeLessThan(seen.indexOf('journeys begins'))
  expect(seen.indexOf('journeys begins')).toBeGreaterThan(seen.indexOf('site ends'))
})

test('a failure skips no other check, and shows its output', async () => {
  const { seen, make } = recorder()
  const lines: string[] = []
  const tests = make('tests', { passed: 12, failed: 2, output: 'two are wrong' })
  const counted = await runChecks(
    [make('site', BAD), { ...make('journeys', GOOD), after: ['site'] }, tests],
    1,
    (line) => lines.push(line),
  )
  expect(seen).toContain('journeys ends')
  expect(counted).toEqual({ passed: 13, failed: 3 })
  expect(lines[0]).toMatch(/^FAILED +0\.\d s {2}site\n\nline 3: wrong\n$/)
  expect(lines[2]).toMatch(/^FAILED +0\.\d s {2}tests \(12 passed\)\n\ntwo are wrong\n$/)
})

test('without a browser the journeys do not run, everything else does, and one check has failed', async () => {
  const { seen, make } = recorder()
  const lines: string[] = []
  const counted = await runChecks(
    [make('browser', BAD), make('journeys', GOOD, { needs: 'browser' }), make('types', GOOD)],
    2,
    (line) => lines.push(line),
  )
  expect(seen).not.toContain('journeys begins')
  expect(lines.find((line) => line.includes('journeys'))).toMatch(
    /^not run +journeys: needs browser$/,
  )
  expect(counted).toEqual({ passed: 1, failed: 1 })
})

test('an error names checks that wait for each other or for a missing check', async () => {
  const { make } = recorder()
  const a = make('a', GOOD, { after: ['b'] })
  const b = make('b', GOOD, { after: ['a'] })
  await expect(runChecks([a, b], 2, () => {})).rejects.toThrow('These wait for each other: a, b')
  const lost = make('lost', GOOD, { needs: 'none of this name' })
  await expect(runChecks([lost], 2, () => {})).rejects.toThrow('These wait for each other: lost')
})
