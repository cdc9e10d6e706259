import { buildDataset } from '../../builders/dataset.ts'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import MethodPage from '../../../src/pages/method/MethodPage.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import { CALIBRATION } from '../../../src/trends/calibration/calibratedRates.ts'
import { METHOD_SECTIONS } from '../../../src/i18n/sentences/verdict/evidenceLine.ts'
import type { Translator } from '../../../src/i18n/translate.ts'
import { english, german, norwegian } from '../../builders/translators.ts'
import { york } from '../../builders/verdicts.ts'

const dataset = buildDataset({ 2025: [] }, york)
const edition = dataset.editions[0]!

async function open(words: Translator, section: string | null = null): Promise<void> {
  Element.prototype.scrollIntoView = () => undefined
  const target = { page: 'method', section } as const
  const address = { lang: words.lang, edition: 2025, target }
  await act(async () => {
    render(
      <PageReactContext value={{ dataset, edition, route: address, translator: words }}>
        <MethodPage section={section} />
      </PageReactContext>,
    )
  })
  // The words of the page come later.
  await screen.findByText(/./, { selector: 'h1' })
}

test('The method page says in plain words what is compared, in the reader’s language', async () => {
  await open(norwegian)
  expect(await screen.findByRole('heading', { level: 1, name: 'Slik vurderer vi' })).toBeVisible()
  expect(screen.getByText(/tallet for 2016 eller det første etter det/)).toBeVisible()
})

test('Every word that a verdict can be is explained', async () => {
  await open(english)
  const heading = await screen.findByText('What each word means', { selector: 'h2' })
  const words = heading.closest('section')!
  for (const label of ['Better', 'Worse', 'No clear change', 'Not comparable', 'Suppressed'])
    expect(within(words).getByText(label)).toBeVisible()
})

test('Every method that evidence points to has a place on the page', async () => {
  await open(english)
  await screen.findByRole('heading', { level: 1 })
  for (const section of METHOD_SECTIONS) expect(document.getElementById(section)).not.toBeNull()
})

/** The pictures of the page in their order; looked for by selector, since the page is long. */
function pictures(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('figure')]
}

test('Where no indicator shows a line or a step, the pictures are made up and say so', async () => {
  await open(english)
  const names = [/^A line: a made-up example/, /^A step: a made-up example/]
  expect(pictures()).toHaveLength(names.length)
  pictures().forEach((picture, target) => {
    expect(within(picture).getByRole('img')).toHaveAccessibleName(names[target]!)
    expect(within(picture).getByText(/^These figures are made up\./)).toBeVisible()
    for (const part of ['figure', 'how far a figure lies from it'])
      expect(within(picture).getByText(part)).toBeVisible()
  })
})

test('What a picture says can be worked from its numbers', async () => {
  await open(german)
  // Means of the made-up figures by hand: 36.6 / 3 = 12.2 and 92.1 / 6 = 15.35.
  const levels = within(pictures()[1]!).getByText(/bei etwa 12,2.*bei etwa 15,4/, { selector: 'p' })
  expect(levels).toBeVisible()
})

test('The table says how often the rule errs and how much it finds, within what the design measured', async () => {
  await open(english)
  const table = screen.getByText(/^In how many of 100 rows/).closest('table')!
  const rates = (name: string) => {
    const row = within(table).getByText(name).closest('tr')!
    return [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))
  }
  // The design's own table, by two other programs, for 5, 8, 10 and 12 figures; three percentage
  // points are more than four standard errors of what is stored.
  const near = (expected: readonly number[]) =>
    expected.map((rate) => expect.closeTo(rate, -0.8) as number)
  expect(rates('Each year stands for itself')).toEqual(near([2, 1, 1, 1]))
  expect(rates('Each year resembles the one before (correlation 0.4)')).toEqual(near([5, 5, 4, 4]))
  expect(rates('Each year resembles it more (correlation 0.6)')).toEqual(near([7, 9, 10, 11]))
  expect(rates('The last year is an odd one, such as that of a pandemic')).toEqual(
    near([2, 2, 1, 1]),
  )
  expect(rates('The figures rise by 3% every year')).toEqual(near([12, 57, 92, 100]))
})

test('The constants stand in their fold as the design has them', async () => {
  await open(english, 'line-or-step')
  const table = screen.getByText('A and B for n figures').closest('table')!
  const row = within(table).getByText('5').closest('tr')!
  expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['9.40', '13.40'])
})

test('A jump inside the page moves the focus and leaves the address alone', async () => {
  await open(english)
  const before = window.location.href
  await userEvent.click(
    await screen.findByRole('link', { name: 'What the rule finds and what it misses' }),
  )
  expect(
    screen.getByRole('heading', { name: 'What the rule finds and what it misses' }),
  ).toHaveFocus()
  expect(window.location.href).toBe(before)
})

test('An address that names a formula opens the fold that it lies in and moves the focus there', async () => {
  await open(english, 'counts')
  const summary = await screen.findByText('Two counts', { selector: 'summary' })
  expect(summary.closest('details')).toHaveAttribute('open')
  expect(summary).toHaveFocus()
  expect(document.querySelectorAll('details[open]')).toHaveLength(1)
})

test('What the page says of errors holds in all that was simulated up to a correlation of 0.4', () => {
  const worst = (isOdd: boolean) =>
    Math.max(
      ...CALIBRATION.rows
        .filter(({ correlation }) => correlation <= 0.4)
        .filter(({ truth }) => (isOdd ? truth.startsWith('odd') : truth === 'no change'))
        .flatMap(({ rates }) => rates.lineOrStep),
    )
  // The promise of the design, and "up to 9 of 100" where one end year is odd.
  expect(worst(false)).toBeLessThan(0.052)
  expect(worst(true)).toBeLessThan(0.09)
})
