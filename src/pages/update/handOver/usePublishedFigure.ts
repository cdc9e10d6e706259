import { keyOfLine } from '../../../desk/draftColumns.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import { cellsOfFigure } from '../../../desk/figureLine.ts'
import { knownFigures } from '../../../desk/knownFigures.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useFigureName } from './useFigureName.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Describes the published figure of a line and the one in the draft. */
export function usePublishedFigure(dataset: Dataset): (line: DraftLine) => string {
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const nameOf = useFigureName()
  const known = knownFigures(dataset, draft.edition)
  const none = say('draft.underneath.none')
  return (line) => {
    const figure = known(line)
    const there = figure && cellsOfFigure(dataset, figure)
    return say('draft.underneath.line', {
      figure: nameOf(keyOfLine(line, dataset.city.id), line.cells['period'] ?? ''),
      published: there?.['value'] ?? there?.['status'] ?? none,
      draft: line.cells['value'] ?? line.cells['status'] ?? none,
    })
  }
}
