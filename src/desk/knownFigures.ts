import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { seriesAt, type Series } from '../model/series.ts'
import type { DraftLine } from './draft.ts'
import { keyOfLine, meantText, seriesIdOf } from './draftColumns.ts'

function byPeriod({ figures }: Series): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [figure.period.text, figure]))
}

/** Returns a lookup for the figure of a line's period at an edition; null for none. */
export function knownFigures(
  dataset: Dataset,
  edition: number,
): (line: Pick<DraftLine, 'cells'>) => Figure | null {
  const series = new Map<string, ReadonlyMap<string, Figure>>()
  return (line) => {
    const key = keyOfLine(line, dataset.city.id)
    const id = seriesIdOf(key)
    const known = series.get(id) ?? byPeriod(seriesAt(dataset, key, edition))
    series.set(id, known)
    return known.get(meantText(line, 'period')) ?? null
  }
}
