import '@testing-library/jest-dom/vitest'
import { afterEach, beforeAll, beforeEach } from 'vitest'

/**
 * An unexpected console warning fails the test that caused it. A test that expects one calls
 * `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
let warnings: string[] = []

/** How long a page may take to render, even on a busy machine. */
const TIMEOUT_MS = 15_000

/**
 * From version 25 on (22 with a flag) Node has its own storage, which vitest keeps instead of
 * jsdom's: it is undefined unless Node gets a file for it.
 */
const { jsdom } = globalThis as { jsdom?: { readonly window: Window } }
if (jsdom)
  for (const name of ['localStorage', 'sessionStorage'] as const)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => jsdom.window[name],
    })

// jsdom has no canvas and logs an error at each call.
if (jsdom) HTMLCanvasElement.prototype.getContext = () => null

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: TIMEOUT_MS })
})

function recordWarning(kind: 'warn' | 'error') {
  return (...parts: unknown[]): void => {
    warnings.push(`console.${kind}: ${parts.map(String).join(' ')}`)
  }
}

beforeEach(() => {
  warnings = []
  console.warn = recordWarning('warn')
  console.error = recordWarning('error')
})

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
    // Test files share one environment: reset the store.
    const { store } = await import('../src/app/state/store.ts')
    store.setState(store.getInitialState(), true)
  }
  if (warnings.length > 0) throw new Error(`Unexpected on the console:\n${warnings.join('\n')}`)
})
