import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserPersistence } from '../../src/state/persistence.ts'

/** A browser that answers so. */
function browser(answers: {
  readonly persisted?: () => Promise<boolean>
  readonly persist?: () => Promise<boolean>
  readonly permission?: PermissionState
}) {
  const persist = vi.fn<() => Promise<boolean>>(answers.persist ?? (async () => false))
  const { permission } = answers
  vi.stubGlobal('navigator', {
    storage: { persisted: answers.persisted ?? (async () => false), persist },
    ...(permission && { permissions: { query: async () => ({ state: permission }) } }),
  })
  return persist
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the promise to keep what is stored', () => {
  test('is asked for once, and not again where it was refused', async () => {
    const persist = browser({ permission: 'prompt' })
    expect(await browserPersistence.ask()).toBe(false)
    expect(await browserPersistence.ask()).toBe(false)
    expect(persist).toHaveBeenCalledOnce()
  })

  test('is not asked for where it was given', async () => {
    const persist = browser({ persisted: async () => true })
    expect(await browserPersistence.isGranted()).toBe(true)
    expect(await browserPersistence.ask()).toBe(true)
    expect(persist).not.toHaveBeenCalled()
  })

  test('is asked for again where nobody is asked and the browser would give it', async () => {
    const persist = browser({ permission: 'granted', persist: async () => true })
    localStorage.setItem('storage-persistence-asked', '2026-03-01')
    expect(await browserPersistence.ask()).toBe(true)
    expect(persist).toHaveBeenCalledOnce()
  })

  test('is not given by a browser that refuses, throws or lacks the question', async () => {
    const refuse = () => {
      throw new DOMException('insecure', 'SecurityError')
    }
    browser({ persisted: refuse, persist: refuse })
    expect(await browserPersistence.isGranted()).toBe(false)
    expect(await browserPersistence.ask()).toBe(false)
    localStorage.clear()
    vi.stubGlobal('navigator', {})
    expect(await browserPersistence.isGranted()).toBe(false)
    expect(await browserPersistence.ask()).toBe(false)
  })

  test('is not given by a browser that never says whether it was', async () => {
    vi.useFakeTimers()
    browser({ persisted: () => new Promise(() => undefined) })
    const granted = browserPersistence.isGranted()
    await vi.advanceTimersByTimeAsync(2500)
    expect(await granted).toBe(false)
  })
})
