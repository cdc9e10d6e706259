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

/** Publishers need about a year: a yearly figure of 2023 is no surprise in the 2025 edition. */
const YEARS_TO_PUBLISH = 1

/**
 * Indicators whose headline has no figure in an edition, or none but one older than its frequency
 * allows: its rhythm and a year to publish it. Told once for each indicator, for the newest
 * published edition and for drafts; in a draft only for rights that have handed in their file,
 * since the others are still to come. An indicator that has ended owes nothing.
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
