import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserPersistence } from '../../../src/drafts/storage/persistence.ts'

/** A browser with these answers. */
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

describe('persistent storage', () => {
  test('is requested once, and not again after a refusal', async () => {
    const persist = browser({ permission: 'prompt' })
    expect(await browserPersistence.request()).toBe(false)
    expect(await browserPersistence.request()).toBe(false)
    expect(persist).toHaveBeenCalledOnce()
  })

  test('is not requested if it is granted', async () => {
    const persist = browser({ persisted: async () => true })
    expect(await browserPersistence.isGranted()).toBe(true)
    expect(await browserPersistence.request()).toBe(true)
    expect(persist).not.toHaveBeenCalled()
  })

  test('is requested again if the browser would grant it without a prompt', async () => {
    const persist = browser({ permission: 'granted', persist: async () => true })
    localStorage.setItem('storage-persistence-asked', '2026-03-01')
    expect(await browserPersistence.request()).toBe(true)
    expect(persist).toHaveBeenCalledOnce()
  })

  test('is not granted by a browser that refuses, throws or lacks the API', async () => {
    const refuse = () => {
      throw new DOMException('insecure', 'SecurityError')
    }
    browser({ persisted: refuse, persist: refuse })
    expect(await browserPersistence.isGranted()).toBe(false)
    expect(await browserPersistence.request()).toBe(false)
    localStorage.clear()
    vi.stubGlobal('navigator', {})
    expect(await browserPersistence.isGranted()).toBe(false)
    expect(await browserPersistence.request()).toBe(false)
  })

  test('is not granted by a browser that never answers', async () => {
    vi.useFakeTimers()
    browser({ persisted: () => new Promise(() => undefined) })
    const granted = browserPersistence.isGranted()
    await vi.advanceTimersByTimeAsync(2500)
    expect(await granted).toBe(false)
  })
})
