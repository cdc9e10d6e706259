import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import type { Draft, DraftLine } from './draft.ts'
import { readDraft, type DraftReading } from './draftReading.ts'
import { changedLines } from './changedLines.ts'
import { draftWarnings } from './draftWarnings.ts'
import { knownFigures } from './knownFigures.ts'
import { writtenLines } from './writtenLines.ts'

/**
 * A problem of a draft, as the package reader reports it. `line` of the problem counts the draft's lines from 1,
 * as the form shows them.
 */
export interface Check {
  readonly problem: Problem
  /** Id of the line; null for the draft as a whole. */
  readonly lineId: string | null
  /** Name of the column; null for the line as a whole. */
  readonly column: string | null
  /** The reason given for a warning that stays; null while it is open. */
  readonly acknowledged: string | null
}

/** All problems of a draft, in the order of its lines. */
export function checksOf(dataset: Dataset, draft: Draft): readonly Check[] {
  return checksOfLines(dataset, draft, draft.lines)
}

/** The same for some of the draft's lines. */
export function checksOfLines(
  dataset: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
): readonly Check[] {
  const written = writtenLines(dataset, { ...draft, lines })
  const reading = readDraft(dataset, draft, written, 'own series')
  const checks = checksOfReading(draft, reading).map(withPublished(dataset, draft))
  // A line that equals the published figure was checked when that figure was published.
  const asked = new Set(
    checks.flatMap(({ problem, lineId }) =>
      problem.severity === 'warning' && lineId !== null ? [lineId] : [],
    ),
  )
  const changed = new Set(
    changedLines(
      dataset,
      draft,
      written.filter(({ id }) => asked.has(id)),
    ).map(({ id }) => id),
  )
  return checks.filter(
    ({ problem, lineId }) => problem.severity === 'error' || lineId === null || changed.has(lineId),
  )
}

/** The checks that block a hand-over: errors, and warnings without a reason. */
export function blocking(checks: readonly Check[]): readonly Check[] {
  return checks.filter(
    ({ problem, lineId, acknowledged }) =>
      problem.severity === 'error' || (lineId !== null && acknowledged === null),
  )
}

/** Adds the published value to the check of a line that was emptied: a blank line does not withdraw it. */
function withPublished(dataset: Dataset, draft: Draft): (check: Check) => Check {
  const known = knownFigures(dataset, draft.edition)
  let byId: ReadonlyMap<string, DraftLine> | undefined
  return (check) => {
    const { problem, lineId } = check
    if (problem.code !== 'constraint-error' || problem.detail['rule'] !== 'value') return check
    byId ??= new Map(draft.lines.map((line) => [line.id, line]))
    const line = lineId === null ? undefined : byId.get(lineId)
    const figure = line && known(line)
    if (!figure || figure.filed.edition !== draft.edition || figure.value === null) return check
    const detail = { ...problem.detail, published: figure.value }
    return { ...check, problem: { ...problem, detail } }
  }
}

function checksOfReading(draft: Draft, reading: DraftReading): readonly Check[] {
  const { file } = reading.filing.delivery
  const place = new Map(draft.lines.map(({ id }, index) => [id, index + 1]))
  const problems = [...reading.problems, ...warningsOf(reading, file)]
  return problems
    .flatMap((problem): Check[] => {
      const line = problem.line === null ? null : reading.lineAt.get(problem.line)
      if (line === undefined) return []
      return [
        {
          problem: {
            ...problem,
            line: line && place.get(line.id)!,
            ...firstOf(problem, reading, place),
          },
          lineId: line?.id ?? null,
          column: problem.column?.name ?? null,
          acknowledged: line?.acknowledged[problem.code] ?? null,
        },
      ]
    })
    .toSorted((a, b) => (a.problem.line ?? Infinity) - (b.problem.line ?? Infinity))
}

/** Translates the line number of a duplicate's first line into the form's numbering. */
function firstOf(
  { code, detail }: Problem,
  { lineAt }: DraftReading,
  place: ReadonlyMap<string, number>,
): Pick<Problem, 'detail'> | null {
  if (code !== 'primary-key') return null
  const first = lineAt.get(Number(detail['first']))
  return first ? { detail: { ...detail, first: place.get(first.id)! } } : null
}

function warningsOf({ dataset, places }: DraftReading, file: string): readonly Problem[] {
  return [...draftWarnings(dataset, file)].map(({ code, at, text, detail }) => ({
    code,
    severity: 'warning',
    file,
    line: 'file' in at ? null : dataset.figures.line[at.row]!,
    column: ('file' in at ? null : places.get(file)?.get(at.label)) ?? null,
    text,
    detail,
  }))
}
