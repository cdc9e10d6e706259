import { getSeriesKey } from '../../../drafts/lineCells.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import { getFigureCells } from '../../../drafts/figureCells.ts'
import { createFigureLookup } from '../../../drafts/figureLookup.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useFigureName } from './useFigureName.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Describes the published figure of a line and the one in the draft. */
export function usePublishedFigure(dataset: Dataset): (line: DraftLine) => string {
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const getName = useFigureName()
  const findFigure = createFigureLookup(dataset, draft.edition)
  const noneText = t('draft.upstreamChanges.none')
  return (line) => {
    const figure = findFigure(line)
    const published = figure && getFigureCells(dataset, figure)
    return t('draft.upstreamChanges.line', {
      figure: getName(getSeriesKey(line, dataset.city.id), line.cells['period'] ?? ''),
      published: published?.['value'] ?? published?.['status'] ?? noneText,
      draft: line.cells['value'] ?? line.cells['status'] ?? noneText,
    })
  }
}
