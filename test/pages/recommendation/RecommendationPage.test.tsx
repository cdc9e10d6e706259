import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Records } from '../../../src/model/records.ts'
import RecommendationPage from '../../../src/pages/recommendation/RecommendationPage.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import type { Translator } from '../../../src/i18n/translate.ts'
import {
  buildEdition,
  buildFollowUp,
  buildRecommendation,
  buildRecords,
} from '../../builders/records.ts'
import { createIndicator, buildDataset } from '../../builders/dataset.ts'
import { english, norwegian } from '../../builders/translators.ts'

const EDITIONS = [2020, 2021, 2022, 2023].map((year) => buildEdition(year))

const RECORDS = buildRecords({
  recommendations: [
    buildRecommendation('R2021-01', {
      recommendation: { en: 'Lift the ban.' },
      addressee: { en: 'The council', nb: 'Kommunen' },
      reference: { en: 'Report 2021' },
      indicators: ['one'],
      answer: 'rejected',
      answerDate: '2022-02',
      certainty: 'second-hand',
      certaintyNote: { en: 'Read in a newspaper.' },
      source: { en: 'Press' },
      sourceUrl: 'javascript:alert(1)',
    }),
    buildRecommendation('R2022-03', {
      edition: 2022,
      recommendation: { en: 'Lift it at last.' },
      sameAs: 'R2021-01',
    }),
  ],
  followUps: [
    buildFollowUp('R2021-01', '2022-02', 'rejected', {
      evidence: { en: 'The ban stays.' },
      source: { en: 'Minutes' },
      sourceUrl: 'https://example.org/minutes',
    }),
    buildFollowUp('R2022-03', '2023-10-12', 'implemented', {
      evidence: { en: 'The ban is lifted.' },
      sourceRole: 'editors',
      certainty: 'partly read',
    }),
  ],
})

interface View {
  readonly translator?: Translator
  readonly year?: number
  readonly known?: Records | null
  readonly id?: string
}

function open({ translator = english, year = 2023, known = RECORDS, id = 'R2021-01' }: View = {}) {
  const dataset: Dataset = buildDataset(
    {
      2021: [{ period: '2016', value: 10 }],
      2023: [{ period: '2023', value: 12 }],
    },
    {
      languages: ['en', 'nb'],
      editions: EDITIONS,
      indicators: [createIndicator({ title: { en: 'Places to park' } })],
      records: known,
    },
  )
  const address = {
    lang: translator.lang,
    edition: year,
    target: { page: 'recommendation', recommendation: id },
  } as const
  render(
    <PageReactContext value={{ dataset, edition: buildEdition(year), route: address, translator }}>
      <RecommendationPage recommendation={id} />
    </PageReactContext>,
  )
}

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name })
}

describe('the page of a recommendation', () => {
  test('shows the text, the author and the addressee', () => {
    open()
    expect(screen.getByRole('heading', { level: 1, name: 'Lift the ban.' })).toBeVisible()
    expect(screen.getByText('Report 2021 · To: The council')).toBeVisible()
  })

  test('shows no addressee if the record has none', () => {
    const [first] = RECORDS.recommendations
    open({ known: { ...RECORDS, recommendations: [{ ...first!, addressee: {} }] } })
    expect(screen.getByRole('heading', { level: 1, name: 'Lift the ban.' })).toBeVisible()
    expect(screen.queryByText(/To:/)).toBeNull()
    expect(screen.queryByText('Who is asked')).toBeNull()
  })

  test('shows the status with its date, and each answer with its date', () => {
    open()
    const state = section('Carried out')
    expect(state).toHaveTextContent('The last that the 2023 edition knows is of 12 October 2023')
    expect(state).toHaveTextContent('The answer to R2021-01 of February 2022: refused.')
    expect(state).toHaveTextContent('No answer to R2022-03 was found.')
  })

  test('shows the timeline in order, with role of the source and source', () => {
    open()
    const story = within(section('What became of it, date by date'))
    const steps = story.getAllByRole('listitem').map((item) => item.textContent)
    expect(steps).toHaveLength(4)
    expect(steps[0]).toMatch(/^Recorded in the 2021 editionRecommended/)
    expect(steps[1]).toMatch(/^Recorded in the 2022 editionRecommended again/)
    expect(steps[2]).toMatch(/^February 2022.*Refused.*The ban stays\..*Said by the council/)
    expect(steps[3]).toMatch(/^12 October 2023.*Carried out.*Linked by the editors themselves/)
    expect(steps[3]).toContain('The source was read only in part.')
    expect(story.getByRole('link', { name: 'Minutes' })).toHaveAttribute(
      'href',
      'https://example.org/minutes',
    )
  })

  test('compares the related figures of then and now', () => {
    open()
    const why = within(section('Why: the figures behind it'))
    expect(why.getByRole('link', { name: 'Places to park' })).toBeVisible()
    expect(why.getByText('Then, in the 2021 edition').nextSibling).toHaveTextContent(
      'No recent figure: latest of 2016',
    )
    expect(why.getByText('Now, in the 2023 edition').nextSibling).toHaveTextContent(
      '+2.0 since 2016: too few figures',
    )
  })

  test('lists equivalent recommendations', () => {
    open()
    const again = within(section('Said more than once'))
    expect(again.getByRole('link', { name: 'Lift it at last.' })).toHaveAttribute(
      'href',
      '#/en/2023/recommendation/R2022-03',
    )
  })

  test('states how far its source was read, and has no unsafe link', () => {
    open()
    const facts = section('About this recommendation')
    expect(facts).toHaveTextContent('Known at second hand: the source itself was not read.')
    expect(facts).toHaveTextContent('Read in a newspaper.')
    expect(within(facts).queryByRole('link', { name: 'Press' })).toBeNull()
  })

  test('shows only what was known at the edition', () => {
    open({ year: 2021 })
    const state = section('Not known')
    expect(state).toHaveTextContent('holds nothing of what came of it up to the 2021 edition')
    expect(state).toHaveTextContent('No answer to R2021-01 was found.')
    expect(screen.queryByText('Lift it at last.')).toBeNull()
  })

  test('is not shown in an earlier edition, which links to its own', () => {
    open({ year: 2020 })
    expect(screen.getByRole('link', { name: 'Open it in the 2021 edition' })).toHaveAttribute(
      'href',
      '#/en/2021/recommendation/R2021-01',
    )
  })

  test('marks text in another language', () => {
    open({ translator: norwegian })
    const heading = screen.getByRole('heading', { level: 1, name: 'Lift the ban.' })
    expect(within(heading).getByText('Lift the ban.')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('region', { name: 'Gjennomført' })).toHaveTextContent(
      '12. oktober 2023',
    )
  })

  test('shows a placeholder while the records load', () => {
    open({ known: null })
    expect(screen.getByText('The recommendations are on their way …')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('shows the error page for an unknown id', () => {
    open({ id: 'R1999-01' })
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    expect(screen.getByText(/called “R1999-01”/)).toBeVisible()
  })
})
