// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createBrowserLocks } from '../../../src/drafts/storage/draftLocks.ts'

/** A browser with these locks and without channels. */
function browserWith(locks: unknown) {
  vi.stubGlobal('navigator', locks === undefined ? {} : { locks })
  vi.stubGlobal('BroadcastChannel', function () {
    throw new DOMException('no channels here', 'SecurityError')
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const nothing = async () => undefined

describe.each([
  ['has no locks', undefined],
  ['refuses locks', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  [
    'throws where a lock is asked for',
    {
      request: () => {
        throw new DOMException('no', 'InvalidStateError')
      },
    },
  ],
  ['never answers for a lock', { request: () => new Promise(() => undefined) }],
])('a browser that %s', (_name, locks) => {
  test('lets the window edit the draft within five seconds, not exclusively', async () => {
    vi.useFakeTimers()
    browserWith(locks)
    const tabs = createBrowserLocks('york')
    const held = tabs.acquire('housing-2026', nothing)
    await vi.advanceTimersByTimeAsync(4900)
    expect(await held).toMatchObject({ isExclusive: false })
  })
})

test('a browser with locks and without channels locks the draft for one window', async () => {
  let isHeld = false
  browserWith({
    async request(_name: string, _options: unknown, run: (lock: object | null) => Promise<void>) {
      if (isHeld) return run(null)
      isHeld = true
      await run({})
      isHeld = false
    },
  })
  const tabs = createBrowserLocks('york')
  const first = await tabs.acquire('housing-2026', nothing)
  expect(first?.isExclusive).toBe(true)
  expect(await tabs.acquire('housing-2026', nothing)).toBeNull()
  first?.release()
  expect((await tabs.acquire('housing-2026', nothing))?.isExclusive).toBe(true)
})

test('a lock that comes too late is released', async () => {
  vi.useFakeTimers()
  const given: Promise<void>[] = []
  let give = () => {}
  browserWith({
    request: (_name: string, _options: unknown, run: (lock: object) => Promise<void>) =>
      new Promise<void>((resolve) => {
        give = () => {
          given.push(run({}))
          resolve()
        }
      }),
  })
  const held = createBrowserLocks('york').acquire('housing-2026', nothing)
  await vi.advanceTimersByTimeAsync(4900)
  expect(await held).toMatchObject({ isExclusive: false })
  give()
  await expect(Promise.all(given)).resolves.toHaveLength(1)
})
