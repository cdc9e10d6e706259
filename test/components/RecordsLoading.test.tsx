import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Freshness } from '../../src/app/state/store.ts'
import { RecordsLoading } from '../../src/components/RecordsLoading.tsx'
import { PageReactContext } from '../../src/components/pageContext.ts'
import { store } from '../../src/app/state/store.ts'
import { buildDataset } from '../builders/dataset.ts'
import { english } from '../builders/translators.ts'

const dataset = buildDataset({ 'housing/2025.csv': [{ period: '2025', value: 1 }] })
const edition = dataset.editions[0]!
const address = { lang: 'en', edition: edition.edition, target: { page: 'overview' } } as const

function renderWith(freshness: Freshness): string {
  store.setState({ loaded: { kind: 'loaded', dataset, freshness } })
  render(
    <PageReactContext value={{ dataset, edition, route: address, translator: english }}>
      <RecordsLoading />
    </PageReactContext>,
  )
  return screen.getByRole('status').textContent
}

afterEach(() => store.setState(store.getInitialState(), true))

test('says that the records are loading', () => {
  expect(renderWith('not checked')).toBe('The recommendations are on their way …')
})

test('says that the records are unavailable if loading failed', () => {
  expect(renderWith('not reachable')).toContain('could not be fetched')
})
