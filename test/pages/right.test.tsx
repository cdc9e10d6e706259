import { readCityPackage } from '../builders/packages.ts'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { RightSummary } from '../../src/pages/right/RightSummary.tsx'
import { PageReactContext } from '../../src/components/pageContext.ts'
import { getFindings } from '../../src/trends/findings.ts'
import { loadTranslator } from '../../src/i18n/translate.ts'

afterEach(cleanup)

async function getSummary(right: string, year: number) {
  const dataset = await readCityPackage('indicators')
  const edition = dataset.editions.find((one) => one.edition === year)!
  const translator = await loadTranslator('en', dataset.languages)
  const address = { lang: 'en' as const, edition: year, target: { page: 'right' as const, right } }
  const findings = getFindings(dataset, year).filter(({ indicator }) => indicator.right === right)
  render(
    <PageReactContext value={{ dataset, edition, route: address, translator }}>
      <RightSummary findings={findings} />
    </PageReactContext>,
  )
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent)
}

// Seven series of health and social care; quality of life from social care begins later.
test('in the baseline edition a right has baselines, and no verdict', async () => {
  expect(await getSummary('health', 2016)).toEqual(['1 No figure since the baseline', '7 Baseline'])
})

// Rough sleeping as a rate repeats rough sleeping: it is shown and not counted.
test('what is not counted is named apart', async () => {
  const rows = await getSummary('housing', 2025)
  expect(rows).toEqual([
    '4 No clear change',
    '1 No recent figure',
    'One more figure is shown and not counted here.',
  ])
})
