import {
  getHeadlineKeys,
  getIndicatorsAt,
  findNewestEdition,
  type Dataset,
  type Indicator,
} from '../../model/dataset.ts'
import { isActive } from '../../model/due.ts'
import { isMeasured, type Figure } from '../../model/figure.ts'
import { getSeriesAt } from '../../model/series.ts'
import { getFrequencyYears } from '../../model/frequency.ts'
import type { Fault } from '../../model/problem.ts'
import type { Rule } from './warning.ts'

/** Publication lag: a yearly figure of 2023 is normal in the 2025 edition. */
const YEARS_TO_PUBLISH = 1

/**
 * Warns of indicators whose headline has no figure in an edition, or only one older than its frequency plus
 * the publication lag. Checks the newest published edition and drafts, once for each indicator; in a draft
 * only rights whose file exists. Ended indicators are skipped.
 */
export const missingFigures: Rule = function* (dataset) {
  const newest = findNewestEdition(dataset)
  for (const edition of dataset.editions) {
    if (edition !== newest && edition.state !== 'draft') continue
    const deliveredRights = new Set(
      dataset.yearlyFiles
        .filter((yearlyFile) => yearlyFile.edition === edition.edition)
        .map((yearlyFile) => yearlyFile.right),
    )
    for (const indicator of getIndicatorsAt(dataset, edition.edition)) {
      if (edition.state === 'draft' && !deliveredRights.has(indicator.right)) continue
      if (!isActive(indicator, edition.edition)) continue
      const fault = findFault(dataset, indicator, edition.edition)
      if (!fault) continue
      yield {
        ...fault,
        at: { file: `${indicator.right}/${edition.edition}.csv` },
        text: indicator.id,
      }
    }
  }
}

function findFault(dataset: Dataset, indicator: Indicator, edition: number): Fault | null {
  const figures = getHeadlineKeys(indicator, dataset.city).flatMap(
    (key) => getSeriesAt(dataset, key, edition).figures,
  )
  const measured = figures.filter(isMeasured)
  const years = getFrequencyYears(indicator.frequency)
  const latest = measured.reduce<Figure | null>(
    (last, figure) =>
      last && last.period.referenceYear >= figure.period.referenceYear ? last : figure,
    null,
  )
  if (!latest) return { code: 'no-figure', detail: { edition, rule: 'none-ever' } }
  const age = edition - latest.period.referenceYear
  if (years !== null && age > years + YEARS_TO_PUBLISH)
    return {
      code: 'figure-too-old',
      detail: { edition, latest: latest.period.text, years },
    }
  const hasNewFigure = figures.some((figure) => figure.provenance.edition === edition)
  if (hasNewFigure || years === null || age < years) return null
  return { code: 'no-figure', detail: { edition, latest: latest.period.text } }
}
