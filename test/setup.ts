import '@testing-library/jest-dom/vitest'
import { afterEach, beforeAll, beforeEach } from 'vitest'

/**
 * An unexpected warning fails the test that caused it. A test that expects one says so with
 * `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
let said: string[] = []

/** How long a page may take to draw, on a busy machine too. */
const TIMEOUT_MS = 15_000

/**
 * From Node 25 on (22 with a flag) Node has a storage of its own, which vitest leaves in the place of
 * jsdom's: it is undefined unless Node is told of a file.
 */
const { jsdom } = globalThis as { jsdom?: { readonly window: Window } }
if (jsdom)
  for (const name of ['localStorage', 'sessionStorage'] as const)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => jsdom.window[name],
    })

// jsdom has no canvas, and says so as an error of the page at each question.
if (jsdom) HTMLCanvasElement.prototype.getContext = () => null

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: TIMEOUT_MS })
})

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
    // The files of the page project share one environment: none finds what another left in the store.
    const { store } = await import('../src/state/store.ts')
    store.setState(store.getInitialState(), true)
  }
  if (said.length > 0) throw new Error(`Unexpected on the console:\n${said.join('\n')}`)
})
