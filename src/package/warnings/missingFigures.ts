import {
  headlineKeys,
  indicatorsAt,
  newestEdition,
  type Dataset,
  type Indicator,
} from '../../model/dataset.ts'
import { goesOn } from '../../model/due.ts'
import { isMeasured, type Figure } from '../../model/figure.ts'
import { seriesAt } from '../../model/series.ts'
import { frequencyYears } from '../../model/frequency.ts'
import type { Rule } from './warning.ts'

/** Publication lag: a yearly figure of 2023 is normal in the 2025 edition. */
const YEARS_TO_PUBLISH = 1

/**
 * Warns of indicators whose headline has no figure in an edition, or only one older than its frequency plus
 * the publication lag. Checks the newest published edition and drafts, once for each indicator; in a draft
 * only rights whose file exists. Ended indicators are skipped.
 */
export const missingFigures: Rule = function* (dataset) {
  const newest = newestEdition(dataset)
  for (const edition of dataset.editions) {
    if (edition !== newest && edition.state !== 'draft') continue
    const handedIn = new Set(
      dataset.deliveries.filter((one) => one.edition === edition.edition).map((one) => one.right),
    )
    for (const indicator of indicatorsAt(dataset, edition.edition)) {
      if (edition.state === 'draft' && !handedIn.has(indicator.right)) continue
      if (!goesOn(indicator, edition.edition)) continue
      const fault = faultOf(dataset, indicator, edition.edition)
      if (!fault) continue
      yield {
        ...fault,
        at: { file: `${indicator.right}/${edition.edition}.csv` },
        text: indicator.id,
      }
    }
  }
}

function faultOf(dataset: Dataset, indicator: Indicator, edition: number) {
  const known = headlineKeys(indicator, dataset.city).flatMap(
    (key) => seriesAt(dataset, key, edition).figures,
  )
  const measured = known.filter(isMeasured)
  const years = frequencyYears(indicator.frequency)
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
  const filed = known.some((figure) => figure.filed.edition === edition)
  if (filed || years === null || age < years) return null
  return { code: 'no-figure', detail: { edition, latest: latest.period.text } }
}
