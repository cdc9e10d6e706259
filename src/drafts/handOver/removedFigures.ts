import { getFigureId } from '../../model/ids.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import { getSeriesAt } from '../../model/series.ts'
import type { Draft } from '../draft.ts'
import { getSeriesKey, getLineSeriesId } from '../lineCells.ts'
import { parseDraft } from '../check/parseDraft.ts'
import { chooseFile } from './chooseFile.ts'
import { selectFileLines } from './fileLines.ts'

/**
 * Published figures that a hand-over would remove from their series: those before a new break that are not filed
 * again. The group must agree to this.
 */
export function findRemovedFigures(dataset: Dataset, draft: Draft): readonly Figure[] {
  const { id: city } = dataset.city
  const lines = selectFileLines(dataset, draft, chooseFile(dataset, draft))
  const after = parseDraft(dataset, draft, lines, 'own series').dataset
  const later = dataset.editions.filter(({ edition }) => edition > draft.edition)
  const editions = [draft.edition, ...later.map(({ edition }) => edition)]
  const keys = new Map(lines.map((line) => [getLineSeriesId(line, city), getSeriesKey(line, city)]))
  const removed = new Map<string, Figure>()
  for (const key of keys.values())
    for (const edition of editions) {
      const seriesAfter = getSeriesAt(after, key, edition)
      if (seriesAfter.breaks.size === 0) continue
      const periodsAfter = new Set(seriesAfter.figures.map(({ period }) => period.text))
      for (const figure of getSeriesAt(dataset, key, edition).figures)
        if (!periodsAfter.has(figure.period.text))
          removed.set(getFigureId(key, figure.period.text), figure)
    }
  return [...removed.values()]
}
