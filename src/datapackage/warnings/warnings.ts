import { getText } from '../../model/figureTable.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { ColumnsByFile } from '../figures/figureFilesReader.ts'
import { toFault, type ProblemLocation, type ProblemCollector } from '../problemCollector.ts'
import { largeJumps } from './largeJumps.ts'
import { limitsAroundValue } from './limitsAroundValue.ts'
import { missingFigures } from './missingFigures.ts'
import { percentOutOfRange } from './percentOutOfRange.ts'
import { smallNumbers } from './smallNumbers.ts'
import { unexplainedRevisions } from './unexplainedRevisions.ts'
import { type Rule, type Warning } from './warning.ts'

const RULES: readonly Rule[] = [
  percentOutOfRange,
  limitsAroundValue,
  smallNumbers,
  largeJumps,
  unexplainedRevisions,
  missingFigures,
]

/** Reports implausible figures among the valid ones. */
export function reportWarnings(
  dataset: Dataset,
  columnsByFile: ColumnsByFile,
  problems: ProblemCollector,
): void {
  for (const rule of RULES)
    for (const warning of rule(dataset))
      problems.report(
        'warning',
        toFault(warning.code, warning.detail),
        getLocation(dataset, columnsByFile, warning),
      )
}

function getLocation(
  { figures }: Dataset,
  columnsByFile: ColumnsByFile,
  { at, text }: Warning,
): ProblemLocation {
  if ('file' in at) return { file: at.file, text }
  const file = getText(figures.file, at.row)
  const column = columnsByFile.get(file)?.get(at.label)
  const place = { file, line: figures.line[at.row]!, text }
  return column ? { ...place, column } : place
}
