import { getSeriesId } from '../model/ids.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { getSeriesAt, type Series } from '../model/series.ts'
import type { DraftLine } from './draft.ts'
import { getSeriesKey, cellText } from './lineCells.ts'

function indexByPeriod({ figures }: Series): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [figure.period.text, figure]))
}

/** Returns a lookup for the figure of a line's period at an edition; null for none. */
export function createFigureLookup(
  dataset: Dataset,
  edition: number,
): (line: Pick<DraftLine, 'cells'>) => Figure | null {
  const series = new Map<string, ReadonlyMap<string, Figure>>()
  return (line) => {
    const key = getSeriesKey(line, dataset.city.id)
    const id = getSeriesId(key)
    const figuresByPeriod = series.get(id) ?? indexByPeriod(getSeriesAt(dataset, key, edition))
    series.set(id, figuresByPeriod)
    return figuresByPeriod.get(cellText(line, 'period')) ?? null
  }
}
