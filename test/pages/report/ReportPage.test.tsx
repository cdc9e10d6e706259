import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import ReportPage from '../../../src/pages/report/ReportPage.tsx'
import type { Translator } from '../../../src/i18n/translate.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { english, norwegian } from '../../builders/translators.ts'
import { openPage } from '../../builders/openPage.tsx'

/** York with two of its rights: five are slow in jsdom. */
let york: Dataset

beforeAll(async () => {
  const whole = await readYorkPackage()
  const isStored = (right: string) => right === 'equality' || right === 'housing'
  york = {
    ...whole,
    rights: whole.rights.filter(({ id }) => isStored(id)),
    indicators: whole.indicators.filter(({ right }) => isStored(right)),
  }
})

vi.setConfig({ testTimeout: 20_000 })

const arrived = vi.fn<() => void>()

beforeEach(() => {
  arrived.mockClear()
  Element.prototype.scrollIntoView = arrived
})

function open(part: string | null, translator: Translator = english, dataset = york, year = 2023) {
  return openPage(<ReportPage part={part} />, dataset, year, { page: 'report', part }, translator)
}

/** A chapter by its title. */
function chapter(title: string): HTMLElement {
  return screen.getByText(title, { selector: 'h2' }).closest('section')!
}

describe('the report of 2023', () => {
  test('begins with the city, the edition and the baseline', async () => {
    await open(null)
    const heading = document.querySelector('h1')
    expect(heading).toHaveTextContent('Human rights in York: the report of 2023')
    expect(screen.getByText('Baseline: 2016')).toBeVisible()
    expect(screen.getByText(/They are not York's printed report for 2023/)).toBeVisible()
  })

  test('has the follow-up of the recommendations of 2022, with date and source role', async () => {
    await open(null)
    const followUp = chapter('What became of earlier recommendations')
    expect(within(followUp).getByText('Recommended in the 2022 edition')).toBeVisible()
    expect(
      within(followUp).getByText(/^Of 3 recommendations: 1 under way, 1 where no action/),
    ).toBeVisible()
    const badge = within(followUp).getByText(/^End the exclusion of Blue Badge holders/)
    const item = badge.closest('section')!
    expect(item).toHaveTextContent('12 October 2023')
    expect(item).toHaveTextContent('Said by the council')
    expect(item).toHaveTextContent('In the 2022 edition: no action found. Changed by 3 new pieces')
    // Carried out only in 2024, and partly undone after that.
    expect(item).not.toHaveTextContent(/2024|2025/)
  })

  test('states that a chapter is empty', async () => {
    await open(null)
    expect(chapter('Foreword')).toHaveTextContent('No foreword is in our record')
    expect(chapter('What changed in the data')).toHaveTextContent('None in our record.')
  })

  test('cites under each figure the sources in its list', async () => {
    await open('equality')
    const [figure] = screen.getAllByRole('figure')
    if (!figure) throw new Error('the chapter has no figure')
    expect(figure).toHaveTextContent('Figure 1')
    await userEvent.click(within(figure).getByLabelText('Source 1'))
    expect(document.activeElement).toHaveTextContent('GOV.UK Gender pay gap service')
  })

  test('moves the focus from its contents to each chapter, and keeps the route', async () => {
    await open(null)
    const contents = screen.getByText('Contents').closest('nav')!
    const before = window.location.href
    for (const title of ['At a glance', 'Housing', 'Action plans', 'Sources and licences']) {
      await userEvent.click(within(contents).getByText(title))
      expect(document.activeElement?.tagName).toBe('H2')
      expect(document.activeElement).toHaveTextContent(title)
    }
    expect(window.location.href).toBe(before)
  })

  test('opens at the chapter of the route', async () => {
    await open('follow-up')
    expect(document.activeElement).toHaveTextContent('What became of earlier recommendations')
  })

  test('opens the chapter of one right alone', async () => {
    await open('housing')
    expect(chapter('Housing')).toBeVisible()
    expect(screen.queryByText('Equality and non-discrimination', { selector: 'h2' })).toBeNull()
    expect(screen.getByText('The whole report')).toHaveAttribute('href', '#/en/2023/report')
  })

  test('has the same figures in Norwegian', async () => {
    await open('housing', norwegian)
    const heading = document.querySelector('h1')
    expect(heading).toHaveTextContent('Bolig: rapporten for 2023')
    // House prices against pay: 8.30 in 2016, 9.29 in 2023.
    const verdicts = [...document.querySelectorAll('.report-verdict')].map((one) => one.textContent)
    expect(verdicts.find((text) => text.includes('9,29'))).toContain('8,30')
  })
})

test('an unknown right or chapter shows the page for unknown routes', async () => {
  await open('transport')
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
})

test('a page without records says that it is opening them', async () => {
  await open(null, english, { ...york, records: null })
  expect(await screen.findByText('Opening the records of recommendations …')).toBeVisible()
})

test('the first edition says that there is nothing earlier to follow up', async () => {
  await open(null, english, york, 2016)
  expect(chapter('What became of earlier recommendations')).toHaveTextContent(
    'This is the first edition',
  )
})
