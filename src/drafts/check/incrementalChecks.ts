import { getSeriesId } from '../../model/ids.ts'
import { getHeadlineKeys, getIndicatorsAt, type Dataset } from '../../model/dataset.ts'
import { checkDraft, checkLines, type Check, compareByLine } from './checks.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { getLineSeriesId } from '../lineCells.ts'

/**
 * `checkDraft` for a draft that is being edited: checks of series that have not changed are reused, so that typing
 * in a cell costs the same in a short and a long draft.
 */
export function createIncrementalChecks(): (dataset: Dataset, draft: Draft) => readonly Check[] {
  let last: CheckedDraft | null = null
  return (dataset, draft) => {
    const checks = last && hasSameLineOrder(last, dataset, draft) ? updateChecks(last, draft) : null
    last = { dataset, draft, checks: checks ?? checkDraft(dataset, draft) }
    return last.checks
  }
}

interface CheckedDraft {
  readonly dataset: Dataset
  readonly draft: Draft
  readonly checks: readonly Check[]
}

/** Whether only the contents of lines differ, not their number or order. */
function hasSameLineOrder(
  { dataset, draft: before }: CheckedDraft,
  now: Dataset,
  draft: Draft,
): boolean {
  return (
    dataset === now &&
    before.right === draft.right &&
    before.edition === draft.edition &&
    before.basis === draft.basis &&
    before.indicators === draft.indicators &&
    before.lines.length === draft.lines.length &&
    before.lines.every(({ id }, index) => id === draft.lines[index]!.id)
  )
}

/** Null if everything must be checked: the warning about another right's indicator is given once a file. */
function updateChecks(
  { dataset, draft: before, checks }: CheckedDraft,
  draft: Draft,
): readonly Check[] | null {
  if (before.lines === draft.lines) return checks
  const { city } = dataset
  const changedSeries = new Set<string>()
  for (const [index, line] of draft.lines.entries()) {
    const lineBefore = before.lines[index]!
    if (lineBefore === line) continue
    changedSeries.add(getLineSeriesId(lineBefore, city.id))
    changedSeries.add(getLineSeriesId(line, city.id))
  }
  if (checks.some(({ problem }) => problem.code === 'other-right')) return null
  const linesToCheck = selectLines(dataset, draft, changedSeries)
  const newChecks = checkLines(dataset, draft, linesToCheck)
  if (newChecks.some(({ problem }) => problem.code === 'other-right')) return null
  const ids = new Set(linesToCheck.map(({ id }) => id))
  const unchangedChecks = checks.filter(({ lineId }) => lineId !== null && !ids.has(lineId))
  return [...unchangedChecks, ...newChecks].toSorted(compareByLine)
}

/** The lines of the changed series and of the headline series, on which missing figures depend. */
function selectLines(
  dataset: Dataset,
  { right, edition, lines, indicators }: Draft,
  changedSeries: ReadonlySet<string>,
): readonly DraftLine[] {
  const { city } = dataset
  const headlines = getIndicatorsAt(dataset, edition)
    .filter((indicator) => indicator.right === right)
    .flatMap((indicator) => getHeadlineKeys(indicator, city).map(getSeriesId))
  const seriesIds = new Set([...changedSeries, ...headlines])
  const ownIndicators = new Set(indicators?.map(({ cells }) => cells['id']?.trim()))
  return lines.filter(
    (line) =>
      seriesIds.has(getLineSeriesId(line, city.id)) ||
      ownIndicators.has(line.cells['indicator']?.trim()),
  )
}
