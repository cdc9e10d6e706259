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

describe('a feature that the browser denies', () => {
  test('is a storage that throws on access: nothing is stored, and the answer says so', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    expect(storedText('a')).toBeNull()
    expect(storeText('a', 'b')).toBe(false)
    expect(storeText('a', null)).toBe(false)
  })

  test('is a storage that is full: it stores nothing new and still returns what it has', () => {
    expect(storeText('a', 'before')).toBe(true)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(storeText('a', 'after')).toBe(false)
    expect(storedText('a')).toBe('before')
  })

  test('is a missing or refused channel (Firefox without cookies)', () => {
    vi.stubGlobal('BroadcastChannel', refuse)
    expect(openChannel('talk')).toBeNull()
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(openChannel('talk')).toBeNull()
  })

  test('is passed through if the browser grants it', () => {
    expect(attempt(() => 7, null)).toBe(7)
  })
})
