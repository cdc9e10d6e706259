import { afterEach, describe, expect, test, vi } from 'vitest'
import { attempt, openChannel, storedText, storeText } from '../../src/state/attempt.ts'

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('what a browser refuses', () => {
  test('a storage that may not even be looked at stores nothing, and that is answered', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    expect(storedText('a')).toBeNull()
    expect(storeText('a', 'b')).toBe(false)
    expect(storeText('a', null)).toBe(false)
  })

  test('a storage that is full stores nothing new and still answers what it has', () => {
    expect(storeText('a', 'before')).toBe(true)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(storeText('a', 'after')).toBe(false)
    expect(storedText('a')).toBe('before')
  })

  test('a channel is none, whether it is refused (Firefox without cookies) or missing', () => {
    vi.stubGlobal('BroadcastChannel', refuse)
    expect(openChannel('talk')).toBeNull()
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(openChannel('talk')).toBeNull()
  })

  test('what it answers is passed on', () => {
    expect(attempt(() => 7, null)).toBe(7)
  })
})
