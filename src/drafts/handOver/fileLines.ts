import { getIndicatorsAt, type Dataset } from '../../model/dataset.ts'
import { comparePeriods, parsePeriod } from '../../model/period.ts'
import { getSeriesAt } from '../../model/series.ts'
import { parseStatus } from '../../datapackage/values/parseStatus.ts'
import { findChangedLines, findIndicatorOfLine } from '../preview/changedLines.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { getSeriesKey, cellText, getLineSeriesId } from '../lineCells.ts'
import type { FileChoice } from './chooseFile.ts'
import { createFigureLookup } from '../figureLookup.ts'
import { formatFileCells, type Cells } from './fileCells.ts'
import { disambiguateNote } from './disambiguateNote.ts'
import { selectLinesToWrite } from '../linesToWrite.ts'

/**
 * The lines that the draft's file contains. A correction contains changed lines only. If one of them begins a
 * new break and a later line of its series changes too, it contains every later line of that series: the break
 * would otherwise remove the figures that are not filed again after it.
 */
export function selectFileLines(
  dataset: Dataset,
  draft: Draft,
  filing: FileChoice,
): readonly DraftLine[] {
  const linesToWrite = selectLinesToWrite(dataset, draft)
  if (filing.as !== 'correction') return linesToWrite
  const byId = new Map(getIndicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const getCells = (line: DraftLine): Cells =>
    disambiguateNote(dataset, filing, line, formatFileCells(line, findIndicatorOfLine(line, byId)))
  const findFigure = createFigureLookup(dataset, draft.edition)
  // An earlier correction has its reason as typed, or with the period.
  const changed = findChangedLines(
    dataset,
    draft,
    findChangedLines(dataset, draft, linesToWrite, findFigure),
    findFigure,
    getCells,
  )
  return addLaterLines(dataset, draft.edition, linesToWrite, changed)
}

function addLaterLines(
  dataset: Dataset,
  edition: number,
  all: readonly DraftLine[],
  changed: readonly DraftLine[],
): readonly DraftLine[] {
  const city = dataset.city.id
  const breaks = changed.filter((line) => isNewBreak(dataset, edition, line))
  if (breaks.length === 0) return changed
  const isLaterInSeries = (line: DraftLine, start: DraftLine): boolean =>
    getLineSeriesId(line, city) === getLineSeriesId(start, city) && isLater(line, start)
  const replacingBreaks = breaks.filter((start) =>
    changed.some((line) => isLaterInSeries(line, start)),
  )
  const changedSet = new Set(changed)
  return all.filter(
    (line) => changedSet.has(line) || replacingBreaks.some((start) => isLaterInSeries(line, start)),
  )
}

/** Whether a line has status `break` at a period where its series has none. */
function isNewBreak(dataset: Dataset, edition: number, line: DraftLine): boolean {
  if (!parseStatus(cellText(line, 'status')).text.split(';').includes('break')) return false
  const { breaks } = getSeriesAt(dataset, getSeriesKey(line, dataset.city.id), edition)
  return !breaks.has(cellText(line, 'period'))
}

function isLater(line: DraftLine, start: DraftLine): boolean {
  const [period, from] = [line, start].map((each) => parsePeriod(cellText(each, 'period')))
  return Boolean(period?.ok && from?.ok && comparePeriods(period.period, from.period) > 0)
}
