import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  attempt,
  openChannel,
  readStoredText,
  writeStoredText,
} from '../../src/platform/attempt.ts'

const throwError = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('a feature that the browser denies', () => {
  test('is a storage that throws on access: nothing is stored, and the answer says so', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(throwError)
    expect(readStoredText('a')).toBeNull()
    expect(writeStoredText('a', 'b')).toBe(false)
    expect(writeStoredText('a', null)).toBe(false)
  })

  test('is a storage that is full: it stores nothing new and still returns what it has', () => {
    expect(writeStoredText('a', 'before')).toBe(true)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(writeStoredText('a', 'after')).toBe(false)
    expect(readStoredText('a')).toBe('before')
  })

  test('is a missing or refused channel (Firefox without cookies)', () => {
    vi.stubGlobal('BroadcastChannel', throwError)
    expect(openChannel('talk')).toBeNull()
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(openChannel('talk')).toBeNull()
  })

  test('is passed through if the browser grants it', () => {
    expect(attempt(() => 7, null)).toBe(7)
  })
})
