import type { Dataset } from '../../model/dataset.ts'
import type { ColumnPlaces } from '../figureFiles.ts'
import type { Place, ProblemLog } from '../problemLog.ts'
import { largeJumps } from './largeJumps.ts'
import { limitsAroundValue } from './limitsAroundValue.ts'
import { missingFigures } from './missingFigures.ts'
import { percentOutOfRange } from './percentOutOfRange.ts'
import { smallNumbers } from './smallNumbers.ts'
import { unexplainedRevisions } from './unexplainedRevisions.ts'
import { word, type Rule, type Warning } from './warning.ts'

const RULES: readonly Rule[] = [
  percentOutOfRange,
  limitsAroundValue,
  smallNumbers,
  largeJumps,
  unexplainedRevisions,
  missingFigures,
]

/** Reports implausible figures among the valid ones. */
export function tellWarnings(dataset: Dataset, places: ColumnPlaces, log: ProblemLog): void {
  for (const rule of RULES)
    for (const warning of rule(dataset))
      log.warning(warning.code, placeOf(dataset, places, warning), warning.detail)
}

function placeOf({ figures }: Dataset, places: ColumnPlaces, { at, text }: Warning): Place {
  if ('file' in at) return { file: at.file, text }
  const file = word(figures.file, at.row)
  const column = places.get(file)?.get(at.label)
  const place = { file, line: figures.line[at.row]!, text }
  return column ? { ...place, column } : place
}
