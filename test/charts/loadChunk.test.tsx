import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PageError } from '../../src/app/shell/PageError.tsx'
import { ErrorBoundary } from '../../src/components/ErrorBoundary.tsx'
import {
  forgetFailedChunks,
  lazyChunk,
  loadChunk,
  MissingChunkError,
  rememberChunk,
} from '../../src/charts/loadChunk.ts'
import { english } from '../builders/translators.ts'

/** Fails a number of times, then resolves. */
function failing<Chunk>(times: number, chunk: Chunk) {
  return vi.fn<() => Promise<Chunk>>(async () => {
    if (times-- > 0) throw new TypeError('Failed to fetch dynamically imported module: /part.js')
    return chunk
  })
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})

afterEach(() => {
  vi.useRealTimers()
  document.head.replaceChildren()
})

describe('a file of the program that fails to load', () => {
  test('is requested again, twice', async () => {
    const load = failing(2, 'part')
    const loading = loadChunk(load)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await loading).toBe('part')
    expect(load).toHaveBeenCalledTimes(3)
  })

  test('and is then reported as missing, with the browser’s message', async () => {
    const load = failing(3, 'part')
    const loading = loadChunk(load)
    const missed = loading.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await missed).toBeInstanceOf(MissingChunkError)
    expect(String(await missed)).toContain('/part.js')
  })

  test('is requested again only after its failure is cleared', async () => {
    const load = failing(3, 'part')
    const chunk = rememberChunk(load)
    const first = chunk()
    const missed = first.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await missed).toBeInstanceOf(MissingChunkError)
    expect(chunk()).toBe(first)
    forgetFailedChunks()
    expect(await chunk()).toBe('part')
  })

  test('needs its style sheet: a failed one is fetched again before the code runs', async () => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = '/part.css'
    document.head.append(link)
    const load = failing(1, 'part')
    const loading = loadChunk(load)
    link.dispatchEvent(new Event('error'))
    await vi.advanceTimersByTimeAsync(400)
    const again = document.querySelector('link')!
    expect(again).not.toBe(link)
    expect(again.href).toBe(link.href)
    expect(load).toHaveBeenCalledTimes(1)
    again.dispatchEvent(new Event('load'))
    expect(await loading).toBe('part')
  })
})

const showError = (error: Error, retry: () => void) => (
  <PageError error={error} translator={english} retry={retry} />
)

test('a page whose code fails to load reports it; “Try again” shows it if it then loads', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const load = failing(3, { default: () => <p>The page.</p> })
  const Page = lazyChunk(rememberChunk(load))
  render(
    <ErrorBoundary place="a" fallback={showError}>
      <Suspense fallback={<p>Opening …</p>}>
        <Page />
      </Suspense>
    </ErrorBoundary>,
  )
  await act(() => vi.advanceTimersByTimeAsync(2000))
  expect(await screen.findByRole('heading', { name: 'This page did not load' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('The page.')).toBeVisible()
})

test('a failure in one place does not affect another', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  function Part({ place }: { readonly place: string }) {
    if (place === 'figures') throw new Error('no such line')
    return <p>Hand over</p>
  }
  const at = (place: string) => (
    <ErrorBoundary place={place} fallback={showError}>
      <Part place={place} />
    </ErrorBoundary>
  )
  const { rerender } = render(at('figures'))
  expect(screen.getByText('no such line')).toBeVisible()
  rerender(at('hand-over'))
  expect(screen.getByText('Hand over')).toBeVisible()
  rerender(at('figures'))
  expect(screen.getByText('no such line')).toBeVisible()
})
