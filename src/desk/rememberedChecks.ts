import { headlineKeys, indicatorsAt, type Dataset } from '../model/dataset.ts'
import { checksOf, checksOfLines, type Check } from './checks.ts'
import type { Draft, DraftLine } from './draft.ts'
import { seriesIdOf, seriesIdOfLine } from './draftColumns.ts'

/**
 * `checksOf` for a draft that is being edited: checks of series that have not changed are reused, so that typing
 * in a cell costs the same in a short and a long draft.
 */
export function rememberedChecks(): (dataset: Dataset, draft: Draft) => readonly Check[] {
  let last: Known | null = null
  return (dataset, draft) => {
    const checks = last && isAlike(last, dataset, draft) ? renewed(last, draft) : null
    last = { dataset, draft, checks: checks ?? checksOf(dataset, draft) }
    return last.checks
  }
}

interface Known {
  readonly dataset: Dataset
  readonly draft: Draft
  readonly checks: readonly Check[]
}

/** Whether only the contents of lines differ, not their number or order. */
function isAlike({ dataset, draft: before }: Known, now: Dataset, draft: Draft): boolean {
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
function renewed({ dataset, draft: before, checks }: Known, draft: Draft): readonly Check[] | null {
  if (before.lines === draft.lines) return checks
  const { city } = dataset
  const touched = new Set<string>()
  for (const [index, line] of draft.lines.entries()) {
    const former = before.lines[index]!
    if (former === line) continue
    touched.add(seriesIdOfLine(former, city.id))
    touched.add(seriesIdOfLine(line, city.id))
  }
  if (checks.some(({ problem }) => problem.code === 'other-right')) return null
  const asked = linesOf(dataset, draft, touched)
  const fresh = checksOfLines(dataset, draft, asked)
  if (fresh.some(({ problem }) => problem.code === 'other-right')) return null
  const ids = new Set(asked.map(({ id }) => id))
  const kept = checks.filter(({ lineId }) => lineId !== null && !ids.has(lineId))
  return [...kept, ...fresh].toSorted(
    (a, b) => (a.problem.line ?? Infinity) - (b.problem.line ?? Infinity),
  )
}

/** The lines of the changed series and of the headline series, on which missing figures depend. */
function linesOf(
  dataset: Dataset,
  { right, edition, lines, indicators }: Draft,
  touched: ReadonlySet<string>,
): readonly DraftLine[] {
  const { city } = dataset
  const headlines = indicatorsAt(dataset, edition)
    .filter((indicator) => indicator.right === right)
    .flatMap((indicator) => headlineKeys(indicator, city).map(seriesIdOf))
  const wanted = new Set([...touched, ...headlines])
  const own = new Set(indicators?.map(({ cells }) => cells['id']?.trim()))
  return lines.filter(
    (line) => wanted.has(seriesIdOfLine(line, city.id)) || own.has(line.cells['indicator']?.trim()),
  )
}
