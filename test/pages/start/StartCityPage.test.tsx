import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { FormStorage } from '../../../src/pages/start/formStorage.ts'
import StartCityPage from '../../../src/pages/start/StartCityPage.tsx'
import { readYorkPackage } from '../../builders/packages.ts'
import { english } from '../../builders/translators.ts'
import { openPage } from '../../builders/openPage.tsx'

// Filling in the whole form is slow in jsdom.
vi.setConfig({ testTimeout: 30_000 })

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

/** An in-memory storage; `full`: it rejects writes. */
function createStorage(full = false): FormStorage & { text: string | null } {
  return {
    text: null,
    read() {
      return this.text
    },
    write(text) {
      if (!full) this.text = text
      return !full
    },
  }
}

async function openForm(formStorage: FormStorage): Promise<void> {
  await openPage(
    <StartCityPage storage={formStorage} />,
    york,
    2026,
    { page: 'start-city' },
    english,
  )
  await screen.findByRole('heading', { level: 1, name: 'Start a city' })
}

test('ids follow names until one is edited', async () => {
  const user = userEvent.setup()
  const formStorage = createStorage()
  await openForm(formStorage)
  await user.click(screen.getByLabelText('Name of the city'))
  await user.paste('Åre by')
  expect(screen.getByLabelText('Id')).toHaveValue('are-by')
  await user.clear(screen.getByLabelText('Id'))
  await user.paste('are')
  await user.click(screen.getByLabelText('Name of the city'))
  await user.paste(' X')
  expect(screen.getByLabelText('Id')).toHaveValue('are')
  expect(JSON.parse(formStorage.text!)).toMatchObject({ id: 'are', name: { en: 'Åre by X' } })
})

test('input is restored on the next visit', async () => {
  const formStorage = createStorage()
  formStorage.write(
    JSON.stringify({
      id: 'graz',
      name: { de: 'Graz' },
      country: '',
      site: '',
      code: '',
      partOf: '',
      languages: ['de', 'en'],
      baseline: '2024',
      edition: '2026',
      rights: [{ key: '1', id: 'wohnen', title: { de: 'Wohnen' }, meaning: {}, law: {} }],
      areas: [],
    }),
  )
  await openForm(formStorage)
  const name = screen.getByRole('group', { name: 'Name of the right' })
  expect(within(name).getByLabelText('German')).toHaveValue('Wohnen')
  expect(within(name).getByLabelText('English')).toHaveValue('')
})

test('a browser without storage is reported', async () => {
  await openForm(createStorage(true))
  expect(screen.getByText(/This browser keeps nothing/)).toBeVisible()
})

test('removing a right keeps the focus on the page, and a city without rights is not created', async () => {
  const user = userEvent.setup()
  await openForm(createStorage())
  await user.click(screen.getByRole('button', { name: 'Take out: Right 1' }))
  expect(screen.getByRole('button', { name: 'Add a right' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Take the package' }))
  const faults = await screen.findByRole('group', { name: /missing or wrong/ })
  expect(faults).toHaveFocus()
  expect(within(faults).getByText(/A city has at least one right/)).toBeVisible()
})
