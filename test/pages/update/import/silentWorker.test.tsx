import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../../src/model/dataset.ts'
import type { StartImport } from '../../../../src/pages/update/import/importServices.ts'
import { ANSWER_TIMEOUT_MS } from '../../../../src/pages/update/import/useImport.ts'
import { readYorkPackage } from '../../../builders/packages.ts'
import { english } from '../../../builders/translators.ts'
import { openImport } from './openImport.tsx'

vi.setConfig({ testTimeout: 30_000 })

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Opens pasted text with the test's own worker. */
async function pasteInto(start: StartImport) {
  const desk = await openImport(york, 'housing', english, { start })
  const box = await screen.findByLabelText(/Or paste cells/)
  fireEvent.change(box, { target: { value: 'area\tvalue\nYork\t1' } })
  vi.useFakeTimers()
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Read what is pasted' }))
  })
  return desk
}

test('a worker that never answers is terminated, the page says so, and the draft is unchanged', async () => {
  const stop = vi.fn<() => void>()
  const desk = await pasteInto(() => ({ post() {}, stop }))
  expect(screen.getByText(/What was pasted is being opened/)).toBeInTheDocument()
  const before = desk.draft()
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS - 1)
  })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1)
  })
  expect(screen.getByRole('alert')).toHaveTextContent(/could not be read in a minute/)
  expect(stop).toHaveBeenCalled()
  expect(desk.draft()).toBe(before)
})

test('a failing worker is reported, and another table can be chosen', async () => {
  await pasteInto((heard) => ({
    post: () => heard({ kind: 'failed' }),
    stop() {},
  }))
  expect(screen.getByRole('alert')).toHaveTextContent(/something in it is not as in other tables/)
  expect(screen.getByLabelText('Drop a file here, or choose one')).toBeInTheDocument()
})

test('the work can be cancelled while the worker is silent', async () => {
  const stop = vi.fn<() => void>()
  await pasteInto(() => ({ post() {}, stop }))
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  })
  expect(screen.getByText('Cancelled. Nothing was taken.')).toBeInTheDocument()
  expect(stop).toHaveBeenCalled()
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT_MS * 2)
  })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
