import '@testing-library/jest-dom/vitest'
import { afterEach, beforeEach } from 'vitest'

/**
 * An unexpected warning fails the test that caused it. A test that expects one says so with
 * `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
let said: string[] = []

function failing(kind: 'warn' | 'error') {
  return (...parts: unknown[]): void => {
    said.push(`console.${kind}: ${parts.map(String).join(' ')}`)
  }
}

beforeEach(() => {
  said = []
  console.warn = failing('warn')
  console.error = failing('error')
})

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  if (said.length > 0) throw new Error(`Unexpected on the console:\n${said.join('\n')}`)
})
