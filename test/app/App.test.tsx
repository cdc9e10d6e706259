import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { restoreColorScheme } from '../../src/app/colorScheme.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { store, type Freshness } from '../../src/app/state/store.ts'
import { buildColdHomes, type ColdHomesRow } from '../builders/coldHomes.ts'

const ROWS: readonly ColdHomesRow[] = [2016, 2017, 2018, 2019, 2020].map((year) => ({
  period: String(year),
  value: 10 + (year % 3),
}))

function show(
  address: string,
  change: Partial<Dataset> = {},
  freshness: Freshness = 'same',
): ReturnType<typeof userEvent.setup> {
  location.hash = address
  const dataset = { ...buildColdHomes(ROWS), ...change }
  store.setState({ loaded: { kind: 'loaded', dataset, freshness } })
  render(<App />)
  return userEvent.setup()
}

/** Pages load on demand, which takes time on a busy machine. */
function heading(name: string | RegExp) {
  return screen.findByRole('heading', { level: 1, name })
}

beforeEach(() => {
  window.scrollTo = () => {}
  localStorage.clear()
  store.setState({ loaded: { kind: 'loading', done: 0, total: 0 }, colorScheme: 'auto' })
})

test('an empty route opens the newest published edition', async () => {
  show('')
  await heading(/York/)
  const newest = Math.max(
    ...buildColdHomes(ROWS)
      .editions.filter(({ state }) => state === 'published')
      .map(({ edition }) => edition),
  )
  expect(location.hash).toBe(`#/en/${newest}`)
})

test('an unknown edition shows the error page, with links to a known one', async () => {
  show('#/en/1999')
  await heading('There is no such page')
  const main = within(screen.getByRole('main'))
  const [newest] = buildColdHomes(ROWS)
    .editions.filter(({ state }) => state === 'published')
    .slice(-1)
  expect(main.getByRole('link', { name: 'Overview' })).toHaveAttribute(
    'href',
    `#/en/${newest?.edition}`,
  )
})

describe('the notice about errors in the data', () => {
  test.each([
    ['newer figures shown', /newer than this copy/],
    ['not reachable', /could not be read again/],
  ] as const)('%s is announced', async (freshness, text) => {
    show('', {}, freshness)
    await heading(/York/)
    expect(screen.getByText(text).closest('[role="status"]')).not.toBeNull()
  })

  test('shows how many there are and links to them', async () => {
    const error = {
      code: 'type-error',
      severity: 'error',
      file: 'housing/2016.csv',
      line: 3,
      column: { position: 6, name: 'value' },
      text: '8o2',
      detail: { rule: 'number' },
    } as const
    const user = show('', { problems: [error, { ...error, line: 4 }] })
    await heading(/York/)
    screen.getByText('2 errors in the data files.')
    await user.click(screen.getByRole('link', { name: 'See what is wrong and where' }))
    await heading('Problems in the data')
    expect(screen.getByText('Line 3, column “value”')).toBeVisible()
    expect(screen.getByText('Line 4, column “value”')).toBeVisible()
  })

  test('is absent without errors', async () => {
    show('')
    await heading(/York/)
    expect(screen.queryByText(/error/i)).toBeNull()
    expect(screen.queryByText(/newer than this copy/)).toBeNull()
  })
})

test('newer figures do not move the focus', async () => {
  const user = show('')
  await heading(/York/)
  const link = screen.getAllByRole('link', { name: 'About' })[0]!
  link.focus()
  act(() =>
    store.setState({
      loaded: {
        kind: 'loaded',
        dataset: buildColdHomes([...ROWS, { period: '2021', value: 12 }]),
        freshness: 'newer figures shown',
      },
    }),
  )
  await screen.findByText(/newer than this copy/)
  expect(link).toHaveFocus()
  await user.keyboard('{Enter}')
  await heading('About this page')
})

test('following a link focuses the heading of the page', async () => {
  const user = show('')
  await heading(/York/)
  await user.click(screen.getAllByRole('link', { name: 'About' })[0]!)
  const title = await heading('About this page')
  await waitFor(() => expect(title).toHaveFocus())
})

test('an error on one page keeps the navigation usable', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const user = show('#/en/2025/about', {
    // An impossible dataset that makes the page throw.
    indicators: [null as never],
  })
  await heading('This page has failed')
  await user.click(screen.getAllByRole('link', { name: 'Problems in the data' })[0]!)
  expect(await heading('Problems in the data')).toBeVisible()
})

test('shows the loading progress, and names a missing manifest', async () => {
  location.hash = '#/en'
  store.setState({ loaded: { kind: 'loading', done: 3, total: 57 } })
  render(<App />)
  await screen.findByText('3 of 57 files read')
  expect(screen.getByRole('progressbar')).toHaveValue(3)
  act(() => store.setState({ loaded: { kind: 'failed', reason: 'missing-file' } }))
  await heading('The figures could not be read')
  screen.getByText(/indicators\/datapackage\.json/)
})

test('stores the color scheme in the browser and restores it', async () => {
  const user = show('')
  await heading(/York/)
  await user.selectOptions(screen.getByLabelText('Light or dark'), 'dark')
  expect(document.documentElement.dataset['colorScheme']).toBe('dark')
  store.setState({ colorScheme: 'auto' })
  act(() => restoreColorScheme())
  expect(store.getState().colorScheme).toBe('dark')
})
