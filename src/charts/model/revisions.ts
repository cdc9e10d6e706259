import type { Indicator } from '../../model/dataset.ts'
import type { Revision } from '../../model/series.ts'
import { periodText } from '../../words/period.ts'
import type { Words } from '../../words/words.ts'
import { missingReason } from './chartNotes.ts'

/** What one edition said of a period. */
export interface RevisionStep {
  readonly edition: string
  /** The figure, or why there was none. */
  readonly text: string
  readonly value: number | null
}

/** What editions said of one period, oldest edition first. */
export interface RevisionsModel {
  readonly title: string
  readonly steps: readonly RevisionStep[]
  readonly alternative: string
}

export function revisionsModel(
  { filed }: Revision,
  indicator: Indicator,
  words: Words,
): RevisionsModel {
  const period = filed[0] ? periodText(filed[0].period) : ''
  const steps = filed.map((figure) => ({
    edition: String(figure.filed.edition),
    value: figure.value,
    text:
      figure.value === null ? missingReason(figure, words) : words.figure(figure.value, indicator),
  }))
  const said = steps.map((step) =>
    words.say('chart.revision', { text: step.text, edition: step.edition }),
  )
  return {
    title: words.say('chart.revisions', { period }),
    steps,
    alternative: words.list(said),
  }
}
