import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { lazy, Suspense, useState } from 'react'
import { expect, test } from 'vitest'
import { useReadySignal } from '../../src/app/useReadySignal.ts'
import { PendingWork, usePendingWork } from '../../src/charts/react/pendingWork.ts'

function Site(props: {
  readonly path: string
  readonly isLoaded?: boolean
  readonly children?: React.ReactNode
}) {
  useReadySignal(props.path, props.isLoaded ?? true)
  return props.children
}

const ready = () => document.documentElement.dataset.ready

/** More frames than a complete page needs to become ready. */
async function frames(): Promise<void> {
  await act(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame)
  })
}

test('a complete page sets its path, a page still comparing its figures does not', async () => {
  const { rerender } = render(<Site path="/en/2025" isLoaded={false} />)
  await frames()
  expect(ready()).toBeUndefined()
  rerender(<Site path="/en/2025" isLoaded />)
  await waitFor(() => expect(ready()).toBe('/en/2025'))
})

test('a new route removes the signal until that page is complete', async () => {
  const { rerender, unmount } = render(<Site path="/en/2025" />)
  await waitFor(() => expect(ready()).toBe('/en/2025'))
  rerender(<Site path="/nb/2025" />)
  expect(ready()).toBeUndefined()
  await waitFor(() => expect(ready()).toBe('/nb/2025'))
  unmount()
  expect(ready()).toBeUndefined()
})

test('waits for lazy code', async () => {
  const server = new EventTarget()
  const Part = lazy(async () => {
    await new Promise((resolve) => server.addEventListener('answer', resolve))
    return { default: () => 'here' }
  })
  render(
    <Site path="/en/2025">
      <Suspense fallback={<PendingWork>on its way</PendingWork>}>
        <Part />
      </Suspense>
    </Site>,
  )
  await frames()
  expect(ready()).toBeUndefined()
  await act(async () => server.dispatchEvent(new Event('answer')))
  screen.getByText('here')
  await waitFor(() => expect(ready()).toBe('/en/2025'))
})

test('new pending work removes the signal until it ends', async () => {
  function Chart() {
    const [isPending, setPending] = useState(false)
    usePendingWork(isPending)
    return (
      <button type="button" onClick={() => setPending(!isPending)}>
        draw
      </button>
    )
  }
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'draw' }))
  const { rerender } = render(
    <Site path="/en/2025">
      <Chart />
    </Site>,
  )
  await waitFor(() => expect(ready()).toBe('/en/2025'))
  press()
  expect(ready()).toBeUndefined()
  rerender(
    <Site path="/en/2025">
      <Chart />
      <PendingWork key="other" />
    </Site>,
  )
  press()
  await frames()
  expect(ready()).toBeUndefined()
  rerender(
    <Site path="/en/2025">
      <Chart />
    </Site>,
  )
  await waitFor(() => expect(ready()).toBe('/en/2025'))
})
