import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import MethodPage from '../../../src/pages/method/MethodPage.tsx'
import { ReaderContext } from '../../../src/pages/reader.ts'
import { METHOD_SECTIONS } from '../../../src/words/verdict/evidence.ts'
import type { Words } from '../../../src/words/words.ts'
import { english, norwegian, york } from '../../words/speaking.ts'

const edition = { edition: 2025, state: 'published', closes: '', published: '', note: {} } as const
const column = { words: [], codes: new Uint32Array() }
const dataset: Dataset = {
  ...york,
  languages: ['en'],
  baseline: 2016,
  editions: [edition],
  rights: [],
  indicators: [],
  deliveries: [],
  records: null,
  problems: [],
  attributions: [],
  priceIndex: [],
  figures: {
    rows: 0,
    indicator: column,
    period: column,
    area: column,
    dimension: column,
    group: column,
    value: new Float64Array(),
    lower: new Float64Array(),
    upper: new Float64Array(),
    numerator: new Float64Array(),
    denominator: new Float64Array(),
    status: column,
    note: {},
    source: column,
    sourceUrl: column,
    file: column,
    line: new Uint32Array(),
    seriesRows: new Uint32Array(),
    seriesStarts: new Uint32Array(),
  },
}

async function open(words: Words, section: string | null = null): Promise<void> {
  const place = { page: 'method', section } as const
  const address = { lang: words.lang, edition: 2025, place }
  await act(async () => {
    render(
      <ReaderContext value={{ dataset, edition, address, words }}>
        <MethodPage section={section} />
      </ReaderContext>,
    )
  })
}

test('The method page says in plain words what is compared, in the reader’s language', async () => {
  await open(norwegian)
  expect(await screen.findByRole('heading', { level: 1, name: 'Slik vurderer vi' })).toBeVisible()
  expect(screen.getByText(/tallet for utgangsåret, som er 2016 i York/)).toBeVisible()
})

test('Every word that a verdict can be is explained', async () => {
  await open(english)
  const heading = await screen.findByRole('heading', { name: 'What each word means' })
  const words = heading.closest('section')!
  for (const label of ['Better', 'Worse', 'No clear change', 'Not comparable', 'Suppressed'])
    expect(within(words).getByText(label)).toBeVisible()
})

test('Every method that evidence points to has a place on the page', async () => {
  await open(english)
  await screen.findByRole('heading', { level: 1 })
  for (const section of METHOD_SECTIONS) expect(document.getElementById(section)).not.toBeNull()
})

test('The table of false alarms sets our rules beside those in common use', async () => {
  await open(english)
  const caption = await screen.findByText(/^How often a rule announces a change although/)
  const table = caption.closest('table')!
  // The design's own table for independent noise: 100% for traffic lights, 8%, 6% and 5% for ours.
  const rates = (rule: RegExp) => {
    const row = within(table).getAllByText(rule)[0]!.closest('tr')!
    return [...row.querySelectorAll('td')].map((cell) => cell.textContent)
  }
  expect(rates(/traffic lights/)).toEqual(['100%', '100%', '100%'])
  expect(rates(/2\.66 times the mean step/)).toEqual(['8%', '6%', '5%'])
})

test('A jump inside the page moves the focus and leaves the address alone', async () => {
  Element.prototype.scrollIntoView = () => undefined
  await open(english)
  const before = window.location.href
  await userEvent.click(await screen.findByRole('link', { name: 'How often rules err' }))
  expect(screen.getByRole('heading', { name: 'How often rules err' })).toHaveFocus()
  expect(window.location.href).toBe(before)
})

test('An address that names a formula opens the fold that it lies in and moves the focus there', async () => {
  Element.prototype.scrollIntoView = () => undefined
  await open(english, 'counts')
  const summary = await screen.findByText('Two counts', { selector: 'summary' })
  expect(summary.closest('details')).toHaveAttribute('open')
  expect(summary).toHaveFocus()
  expect(document.querySelectorAll('details[open]')).toHaveLength(1)
})
