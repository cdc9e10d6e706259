import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { seriesAt } from '../model/series.ts'
import type { Draft } from './draft.ts'
import { keyOfLine, seriesIdOf, seriesIdOfLine } from './draftColumns.ts'
import { readDraft } from './draftReading.ts'
import { filingOf } from './filing.ts'
import { linesToFile } from './linesToFile.ts'

/**
 * Published figures that a hand-over would remove from their series: those before a new break that are not filed
 * again. The group must agree to this.
 */
export function removedFigures(dataset: Dataset, draft: Draft): readonly Figure[] {
  const { id: city } = dataset.city
  const lines = linesToFile(dataset, draft, filingOf(dataset, draft))
  const after = readDraft(dataset, draft, lines, 'own series').dataset
  const later = dataset.editions.filter(({ edition }) => edition > draft.edition)
  const editions = [draft.edition, ...later.map(({ edition }) => edition)]
  const keys = new Map(lines.map((line) => [seriesIdOfLine(line, city), keyOfLine(line, city)]))
  const removed = new Map<string, Figure>()
  for (const key of keys.values())
    for (const edition of editions) {
      const known = seriesAt(after, key, edition)
      if (known.breaks.size === 0) continue
      const kept = new Set(known.figures.map(({ period }) => period.text))
      for (const figure of seriesAt(dataset, key, edition).figures)
        if (!kept.has(figure.period.text)) removed.set(removedId(figure), figure)
    }
  return [...removed.values()]
}

/** Identifies a figure by series and period. */
export function removedId({ key, period }: Figure): string {
  return `${seriesIdOf(key)}\u0000${period.text}`
}
