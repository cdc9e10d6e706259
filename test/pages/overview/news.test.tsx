import { readCityPackage } from '../../builders/packages.ts'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ChangedVerdicts } from '../../../src/pages/overview/ChangedVerdicts.tsx'
import { YearChanges } from '../../../src/pages/overview/YearChanges.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import { getFindings } from '../../../src/trends/findings.ts'
import { loadTranslator } from '../../../src/i18n/translate.ts'

afterEach(cleanup)

async function show(year: number) {
  const dataset = await readCityPackage('indicators')
  const edition = dataset.editions.find((one) => one.edition === year)!
  const translator = await loadTranslator('en', dataset.languages)
  const address = { lang: 'en' as const, edition: year, target: { page: 'overview' as const } }
  const findings = getFindings(dataset, year)
  await act(async () => {
    render(
      <PageReactContext value={{ dataset, edition, route: address, translator }}>
        <YearChanges findings={findings} />
        <ChangedVerdicts findings={findings} />
      </PageReactContext>,
    )
  })
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

test('the step and the verdict each have a heading, and that of the step says what it is worth', async () => {
  await show(2025)
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Since the previous figure that can be compared. One step is too little to judge.',
    'Verdict over all years since the baseline',
  ])
  // Absence fell by a little and is worse than in 2015/16: 17.6 in 2023/24 is in the rows, 17.5 in 2024/25.
  const absence = screen.getByRole('row', { name: /Persistent absence/ })
  expect(within(absence).getAllByRole('cell')[1]!.textContent).toContain('since 2015/16: worse')
})

test('school results of all pupils are new once, though two indicators hold them', async () => {
  await show(2025)
  expect(names().filter((name) => name.startsWith('School results at 16'))).toEqual([
    'School results at 16 (Attainment 8)',
  ])
})

test('in the baseline edition there are steps and no verdict', async () => {
  await show(2016)
  expect(screen.getAllByRole('columnheader')).toHaveLength(1)
  expect(names()).not.toContain('People sleeping rough, for comparison')
})

// Attainment 8 begins anew in 2017 and has no figures of 2020 and 2021: the fifth is that of 2023. The expected
// standard begins anew in 2018 and has none of 2020 and 2021 either: the fifth is that of 2024.
test.each([
  [2023, 'School results at 16 (Attainment 8)', '2017', '−0.1 points'],
  [2024, 'Expected standard in reading, writing and maths at 11', '2018', '−4 percentage points'],
])('in %i a verdict inside a new segment has changed', async (year, name, since, size) => {
  await show(year)
  const heading = screen.getByRole('heading', { name: `Verdicts changed since ${year - 1}` })
  const rows = within(heading.closest('section')!).getAllByRole('listitem')
  const found = rows.filter(({ textContent }) => textContent.startsWith(`${name}:`))
  expect(found.map(({ textContent }) => textContent)).toEqual([
    `${name}: Not comparable; ${size} since ${since}: no clear changeIn the ${year - 1} edition: too few figures since ${since}. Reason: a new figure.`,
  ])
})

// 62.3 to 68.0 in 2019–2021 and 57.5 to 64.0 in 2022–2024: standard errors 5.7 / 3.92 and 6.5 / 3.92, together
// 2.205; 1.96 times that is 4.32.
test('the step has its margin of error where both figures have limits', async () => {
  await show(2024)
  const men = screen.getByRole('row', { name: /Healthy life expectancy, men/ })
  expect(within(men).getAllByRole('cell')[0]!.textContent).toBe(
    '65.1 in 2019–2021, 60.8 in 2022–2024: −4.3 years (margin of error: 4.3 years)',
  )
})
