import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PlansChapter } from '../../../src/pages/report/PlansChapter.tsx'
import { getNumberedReport, ReportContext } from '../../../src/pages/report/reportContext.ts'
import { cityDataset } from '../../report/everyEdition.ts'
import { english, german, norwegian } from '../../builders/translators.ts'
import { openPage } from '../../builders/openPage.tsx'

afterEach(cleanup)

test.each([
  ['fixtures/graz', 2025, german],
  ['fixtures/graz', 2012, english],
  ['fixtures/bergen', 2024, norwegian],
  ['indicators', 2025, german],
] as const)('%s, %i: no plan has empty brackets', async (city, edition, translator) => {
  const dataset = await cityDataset(city)
  await openPage(
    <ReportContext value={getNumberedReport(dataset, dataset.records!, edition)}>
      <PlansChapter />
    </ReportContext>,
    dataset,
    edition,
    { page: 'report', part: null },
    translator,
  )
  const plans = await screen.findAllByRole('heading', { level: 4 })
  for (const plan of plans) expect(plan.textContent).not.toMatch(/\(\s*\)/)
})
