import { getText } from '../../model/figureTable.ts'
import type { Dataset } from '../../model/dataset.ts'
import { largeJumpsAnywhere } from '../../datapackage/warnings/largeJumps.ts'
import { limitsAroundValue } from '../../datapackage/warnings/limitsAroundValue.ts'
import { missingFigures } from '../../datapackage/warnings/missingFigures.ts'
import { percentOutOfRange } from '../../datapackage/warnings/percentOutOfRange.ts'
import { smallNumbers } from '../../datapackage/warnings/smallNumbers.ts'
import { findUnexplainedRevisions } from '../../datapackage/warnings/unexplainedRevisions.ts'
import { type Rule, type Warning } from '../../datapackage/warnings/warning.ts'

/** A note does not silence these warnings, since it may concern something else; only a given reason does. */
const CODES_NOT_SILENCED_BY_NOTES: readonly Rule[] = [
  percentOutOfRange,
  limitsAroundValue,
  smallNumbers,
  largeJumpsAnywhere,
]

const OTHER_RULES: readonly Rule[] = [addRevisionEditions, missingFigures]

/**
 * Warnings for one file of a dataset, by the rules of the package reader. More are given than for a published
 * package, since a person can answer them: jumps in comparators, every single revision, and most of them also
 * where a note exists.
 */
export function* findDraftWarnings(dataset: Dataset, file: string): Iterable<Warning> {
  const { figures } = dataset
  const withoutNotes = { ...dataset, figures: { ...figures, note: {} } }
  for (const [rules, warnings] of [
    [CODES_NOT_SILENCED_BY_NOTES, withoutNotes],
    [OTHER_RULES, dataset],
  ] as const)
    for (const rule of rules)
      for (const warning of rule(warnings)) {
        const { at } = warning
        if (('file' in at ? at.file : getText(figures.file, at.row)) === file) yield warning
      }
}

/** Adds the edition in which the figure was published with another value. */
function* addRevisionEditions(dataset: Dataset): Iterable<Warning> {
  const { figures } = dataset
  const editions = new Map(dataset.yearlyFiles.map(({ file, edition }) => [file, edition]))
  for (const { row, earlier } of findUnexplainedRevisions(dataset))
    yield {
      code: 'revision-without-note',
      at: { row, label: 'value' },
      text: String(figures.value[row]),
      detail: {
        count: 1,
        before: figures.value[earlier]!,
        indicator: getText(figures.indicator, row),
        period: getText(figures.period, row),
        edition: editions.get(getText(figures.file, earlier))!,
      },
    }
}
