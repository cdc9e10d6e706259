import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import ReadinessPage from '../../../src/pages/readiness/ReadinessPage.tsx'
import { readYorkPackage } from '../../builders/packages.ts'
import { english, norwegian } from '../../builders/translators.ts'
import { openPage } from '../../builders/openPage.tsx'

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

function section(title: RegExp): HTMLElement {
  return screen.getByRole('heading', { level: 2, name: title }).closest('section')!
}

test('shows which rights have published, and which figures are due and where they are published', async () => {
  await openPage(<ReadinessPage />, york, 2026, { page: 'readiness' }, english)
  await screen.findByRole('heading', { level: 1, name: /edition of 2026 still lacks/ })
  expect(within(section(/Right by right/)).getAllByText('not yet')).toHaveLength(5)
  const pay = within(section(/Figures that are due/))
    .getByRole('link', { name: 'Median weekly pay' })
    .closest('li')!
  expect(pay).toHaveTextContent('latest: 2025')
  expect(pay).toHaveTextContent('published in October')
  expect(within(pay).getByRole('link', { name: /Where it is published/ })).toHaveAttribute('href')
})

test('lists each missing commentary by right and language', async () => {
  await openPage(<ReadinessPage />, york, 2026, { page: 'readiness' }, norwegian)
  await screen.findByRole('heading', { level: 1 })
  const missing = within(section(/Omtale som mangler/)).getAllByRole('listitem')
  expect(missing).toHaveLength(15)
  expect(missing.map((item) => item.textContent)).toEqual(
    expect.arrayContaining(['Bolig: Norsk bokmål', 'Bolig: Deutsch']),
  )
})
