import { indicatorsAt, type Dataset } from '../model/dataset.ts'
import { comparePeriods, parsePeriod } from '../model/period.ts'
import { seriesAt } from '../model/series.ts'
import { readStatus } from '../package/statusText.ts'
import { changedLines, indicatorOfLine } from './changedLines.ts'
import type { Draft, DraftLine } from './draft.ts'
import { keyOfLine, meantText, seriesIdOfLine } from './draftColumns.ts'
import type { DraftFiling } from './filing.ts'
import { knownFigures } from './knownFigures.ts'
import { cellsToFile, type Cells } from './lineCells.ts'
import { withReasonOfItsOwn } from './reasonOfItsOwn.ts'
import { writtenLines } from './writtenLines.ts'

/**
 * The lines that the draft's file contains. A correction contains changed lines only. If one of them begins a
 * new break and a later line of its series changes too, it contains every later line of that series: the break
 * would otherwise remove the figures that are not filed again after it.
 */
export function linesToFile(
  dataset: Dataset,
  draft: Draft,
  filing: DraftFiling,
): readonly DraftLine[] {
  const all = writtenLines(dataset, draft)
  if (filing.as !== 'correction') return all
  const byId = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const cellsOf = (line: DraftLine): Cells =>
    withReasonOfItsOwn(dataset, filing, line, cellsToFile(line, indicatorOfLine(line, byId)))
  const known = knownFigures(dataset, draft.edition)
  // A reason in an earlier correction may stand as typed, or with its period.
  const changed = changedLines(
    dataset,
    draft,
    changedLines(dataset, draft, all, known),
    known,
    cellsOf,
  )
  return withTails(dataset, draft.edition, all, changed)
}

function withTails(
  dataset: Dataset,
  edition: number,
  all: readonly DraftLine[],
  changed: readonly DraftLine[],
): readonly DraftLine[] {
  const city = dataset.city.id
  const breaks = changed.filter((line) => beginsBreak(dataset, edition, line))
  if (breaks.length === 0) return changed
  const isBehind = (line: DraftLine, start: DraftLine): boolean =>
    seriesIdOfLine(line, city) === seriesIdOfLine(start, city) && isLater(line, start)
  const replacing = breaks.filter((start) => changed.some((line) => isBehind(line, start)))
  const isChanged = new Set(changed)
  return all.filter(
    (line) => isChanged.has(line) || replacing.some((start) => isBehind(line, start)),
  )
}

/** Whether a line has status `break` at a period where its series has none. */
function beginsBreak(dataset: Dataset, edition: number, line: DraftLine): boolean {
  if (!readStatus(meantText(line, 'status')).text.split(';').includes('break')) return false
  const { breaks } = seriesAt(dataset, keyOfLine(line, dataset.city.id), edition)
  return !breaks.has(meantText(line, 'period'))
}

function isLater(line: DraftLine, start: DraftLine): boolean {
  const [period, from] = [line, start].map((one) => parsePeriod(meantText(one, 'period')))
  return Boolean(period?.ok && from?.ok && comparePeriods(period.period, from.period) > 0)
}
