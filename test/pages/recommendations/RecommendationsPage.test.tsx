import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Records } from '../../../src/model/records.ts'
import RecommendationsPage from '../../../src/pages/recommendations/RecommendationsPage.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import { parseRoute } from '../../../src/app/state/route.ts'
import {
  buildEdition,
  buildFollowUp,
  buildRecommendation,
  buildRecords,
} from '../../builders/records.ts'
import { buildDataset } from '../../builders/dataset.ts'
import { english } from '../../builders/translators.ts'

const RECORDS = buildRecords({
  recommendations: [
    buildRecommendation('one', {
      recommendation: { en: 'Lift the ban.' },
      addressee: { en: 'Council (Executive)' },
    }),
    buildRecommendation('two', {
      edition: 2022,
      recommendation: { en: 'Build homes.' },
      addressee: { en: 'The state' },
      origin: 'UPR',
    }),
    buildRecommendation('three', { edition: 2022, recommendation: { en: 'Build ramps.' } }),
  ],
  followUps: [buildFollowUp('one', '2022', 'under way'), buildFollowUp('two', '2022', 'under way')],
})

/** The page of a route, as the app renders it. */
function Opened({ known }: { readonly known: Records | null }) {
  const [path] = useHashLocation()
  const reading = parseRoute(path)
  const filters =
    reading.kind === 'address' && reading.route.target.page === 'recommendations'
      ? reading.route.target.filters
      : []
  const target = { page: 'recommendations', filters } as const
  const dataset = buildDataset(
    {},
    { editions: [buildEdition(2021), buildEdition(2022)], records: known },
  )
  const address = { lang: 'en', edition: 2022, target }
  return (
    <PageReactContext
      value={{ dataset, edition: buildEdition(2022), route: address, translator: english }}
    >
      <RecommendationsPage filters={filters} />
    </PageReactContext>
  )
}

function open(path = '/en/2022/recommendations', known: Records | null = RECORDS): void {
  location.hash = path
  render(<Opened known={known} />)
}

function getShown(): readonly (string | null)[] {
  return screen.queryAllByRole('link', { name: /\.$/ }).map((link) => link.textContent)
}

beforeEach(() => {
  location.hash = ''
})

describe('the list of recommendations', () => {
  test('shows all recommendations, newest edition first, and their number', () => {
    open()
    expect(getShown()).toEqual(['Build homes.', 'Build ramps.', 'Lift the ban.'])
    expect(screen.getByRole('status')).toHaveTextContent('3 of 3 recommendations')
  })

  test('applies the filters of the route', () => {
    open('/en/2022/recommendations/state.under-way/made.2022')
    expect(getShown()).toEqual(['Build homes.'])
    expect(screen.getByLabelText('In edition')).toHaveValue('2022')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 recommendations')
  })

  test('adds each filter to the route and keeps the others', async () => {
    const user = userEvent.setup()
    open('/en/2022/recommendations/made.2022')
    await user.type(screen.getByLabelText('Words in the text'), 'build h')
    expect(location.hash).toBe('#/en/2022/recommendations/made.2022/find.build%20h')
    expect(screen.getByLabelText('Words in the text')).toHaveFocus()
    await user.selectOptions(screen.getByLabelText('Addressed to'), 'The state')
    expect(location.hash).toBe(
      '#/en/2022/recommendations/addressee.The-state/made.2022/find.build%20h',
    )
    expect(getShown()).toEqual(['Build homes.'])
    await user.selectOptions(screen.getByLabelText('In edition'), 'All')
    expect(location.hash).toBe('#/en/2022/recommendations/addressee.The-state/find.build%20h')
  })

  test('counts by status what matches the other filters, and links each count', () => {
    open('/en/2022/recommendations/state.under-way/made.2022')
    const states = within(screen.getByRole('navigation', { name: 'By state' }))
    expect(states.getAllByRole('link').map((link) => link.textContent.trim())).toEqual([
      'All states 2',
      'Under way 1',
      'Not known 1',
    ])
    expect(states.getByRole('link', { name: 'Under way 1' })).toHaveAttribute('aria-current')
    expect(states.getByRole('link', { name: 'Not known 1' })).toHaveAttribute(
      'href',
      '#/en/2022/recommendations/state.unknown/made.2022',
    )
  })

  test('shows a message if empty, and can be reset without losing the focus', async () => {
    const user = userEvent.setup()
    open('/en/2022/recommendations/find.nowhere')
    expect(screen.getByText('No recommendation fits these choices.')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('0 of 3 recommendations')
    await user.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(getShown()).toHaveLength(3)
    expect(screen.getByLabelText('Words in the text')).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Show all again' })).toBeNull()
  })

  test('lists only occurring origins and addressees', () => {
    open()
    const options = (name: string) =>
      within(screen.getByLabelText(name))
        .getAllByRole('option')
        .map((option) => option.textContent)
    expect(options('Made by')).toEqual([
      'All',
      'The city’s own report',
      'Universal Periodic Review (UN)',
    ])
    expect(options('Addressed to')).toEqual(['All', 'The state', 'Council'])
  })

  test('says that there are none, or that they are loading', () => {
    open('/en/2022/recommendations', buildRecords({}))
    expect(screen.getByText('None in our record.')).toBeVisible()
    open('/en/2022/recommendations', null)
    expect(screen.getByText('The recommendations are on their way …')).toBeVisible()
  })
})
