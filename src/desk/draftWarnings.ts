import type { Dataset } from '../model/dataset.ts'
import { largeJumpsAnywhere } from '../package/warnings/largeJumps.ts'
import { limitsAroundValue } from '../package/warnings/limitsAroundValue.ts'
import { missingFigures } from '../package/warnings/missingFigures.ts'
import { percentOutOfRange } from '../package/warnings/percentOutOfRange.ts'
import { smallNumbers } from '../package/warnings/smallNumbers.ts'
import { eachUnexplained } from '../package/warnings/unexplainedRevisions.ts'
import { word, type Rule, type Warning } from '../package/warnings/warning.ts'

/** A note does not silence these warnings, since it may concern something else; only a given reason does. */
const UNTIL_A_REASON: readonly Rule[] = [
  percentOutOfRange,
  limitsAroundValue,
  smallNumbers,
  largeJumpsAnywhere,
]

const OTHERS: readonly Rule[] = [eachRevision, missingFigures]

/**
 * Warnings for one file of a dataset, by the rules of the package reader. More are given than for a published
 * package, since a person can answer them: jumps in comparators, every single revision, and most of them also
 * where a note exists.
 */
export function* draftWarnings(dataset: Dataset, file: string): Iterable<Warning> {
  const { figures } = dataset
  const withoutNotes = { ...dataset, figures: { ...figures, note: {} } }
  for (const [rules, asked] of [
    [UNTIL_A_REASON, withoutNotes],
    [OTHERS, dataset],
  ] as const)
    for (const rule of rules)
      for (const warning of rule(asked)) {
        const { at } = warning
        if (('file' in at ? at.file : word(figures.file, at.row)) === file) yield warning
      }
}

/** Adds the edition in which the figure was published with another value. */
function* eachRevision(dataset: Dataset): Iterable<Warning> {
  const { figures } = dataset
  const editions = new Map(dataset.deliveries.map(({ file, edition }) => [file, edition]))
  for (const { row, earlier } of eachUnexplained(dataset))
    yield {
      code: 'revision-without-note',
      at: { row, label: 'value' },
      text: String(figures.value[row]),
      detail: {
        count: 1,
        before: figures.value[earlier]!,
        indicator: word(figures.indicator, row),
        period: word(figures.period, row),
        edition: editions.get(word(figures.file, earlier))!,
      },
    }
}
