import type { Indicator } from '../../model/dataset.ts'
import type { Revision } from '../../model/series.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import type { Translator } from '../../i18n/translate.ts'
import { formatMissingReason } from './chartNotes.ts'

/** The figure of a period in one edition. */
export interface RevisionStep {
  readonly edition: string
  /** The figure, or the reason why there was none. */
  readonly text: string
  readonly value: number | null
}

/** The figures of one period in each edition, oldest edition first. */
export interface RevisionsModel {
  readonly title: string
  readonly steps: readonly RevisionStep[]
  readonly alternative: string
}

export function createRevisionsModel(
  { versions }: Revision,
  indicator: Indicator,
  translator: Translator,
): RevisionsModel {
  const period = versions[0] ? formatPeriod(versions[0].period) : ''
  const steps = versions.map((figure) => ({
    edition: String(figure.provenance.edition),
    value: figure.value,
    text:
      figure.value === null
        ? formatMissingReason(figure, translator)
        : translator.formatFigure(figure.value, indicator),
  }))
  const text = steps.map((step) =>
    translator.t('chart.revision', { text: step.text, edition: step.edition }),
  )
  return {
    title: translator.t('chart.revisions', { period }),
    steps,
    alternative: translator.formatList(text),
  }
}
