import type { Dataset } from '../../model/dataset.ts'
import type { Problem } from '../../model/problem.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { toFault } from '../../datapackage/problemCollector.ts'
import { parseDraft, type ParsedDraft } from './parseDraft.ts'
import { findChangedLines } from '../preview/changedLines.ts'
import { findDraftWarnings } from './draftWarnings.ts'
import { createFigureLookup } from '../figureLookup.ts'
import { selectLinesToWrite } from '../linesToWrite.ts'

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
export function checkDraft(dataset: Dataset, draft: Draft): readonly Check[] {
  return checkLines(dataset, draft, draft.lines)
}

/** The same for some of the draft's lines. */
export function checkLines(
  dataset: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
): readonly Check[] {
  const linesToWrite = selectLinesToWrite(dataset, { ...draft, lines })
  const parsed = parseDraft(dataset, draft, linesToWrite, 'own series')
  const checks = toChecks(draft, parsed).map(addPublishedValue(dataset, draft))
  // A line that equals the published figure was checked when that figure was published.
  const linesWithWarnings = new Set(
    checks.flatMap(({ problem, lineId }) =>
      problem.severity === 'warning' && lineId !== null ? [lineId] : [],
    ),
  )
  const changed = new Set(
    findChangedLines(
      dataset,
      draft,
      linesToWrite.filter(({ id }) => linesWithWarnings.has(id)),
    ).map(({ id }) => id),
  )
  return checks.filter(
    ({ problem, lineId }) => problem.severity === 'error' || lineId === null || changed.has(lineId),
  )
}

/** The checks that block a hand-over: errors, and warnings without a reason. */
export function findBlocking(checks: readonly Check[]): readonly Check[] {
  return checks.filter(
    ({ problem, lineId, acknowledged }) =>
      problem.severity === 'error' || (lineId !== null && acknowledged === null),
  )
}

/** Adds the published value to the check of a line that was emptied: a blank line does not withdraw it. */
function addPublishedValue(dataset: Dataset, draft: Draft): (check: Check) => Check {
  const findFigure = createFigureLookup(dataset, draft.edition)
  let byId: ReadonlyMap<string, DraftLine> | undefined
  return (check) => {
    const { problem, lineId } = check
    if (problem.code !== 'constraint-error' || problem.detail.rule !== 'value') return check
    byId ??= new Map(draft.lines.map((line) => [line.id, line]))
    const line = lineId === null ? undefined : byId.get(lineId)
    const figure = line && findFigure(line)
    if (!figure || figure.provenance.edition !== draft.edition || figure.value === null)
      return check
    const detail = { ...problem.detail, published: figure.value }
    return { ...check, problem: { ...problem, detail } }
  }
}

function toChecks(draft: Draft, parsed: ParsedDraft): readonly Check[] {
  const { file } = parsed.filing.delivery
  const lineNumbers = new Map(draft.lines.map(({ id }, index) => [id, index + 1]))
  const problems = [...parsed.problems, ...toProblems(parsed, file)]
  return problems
    .flatMap((problem): Check[] => {
      const line = problem.line === null ? null : parsed.lineAt.get(problem.line)
      if (line === undefined) return []
      return [
        {
          problem: {
            ...renumberFirstLine(problem, parsed, lineNumbers),
            line: (line && lineNumbers.get(line.id)) ?? null,
          },
          lineId: line?.id ?? null,
          column: problem.column?.name ?? null,
          acknowledged: line?.acknowledged[problem.code] ?? null,
        },
      ]
    })
    .toSorted(compareByLine)
}

/** Checks in the order of their lines; those of the whole draft come last. */
export function compareByLine(a: Check, b: Check): number {
  return (a.problem.line ?? Infinity) - (b.problem.line ?? Infinity)
}

/** Translates the line number of a duplicate's first line into the form's numbering. */
function renumberFirstLine(
  problem: Problem,
  { lineAt }: ParsedDraft,
  lineNumbers: ReadonlyMap<string, number>,
): Problem {
  if (problem.code !== 'primary-key' || !('first' in problem.detail)) return problem
  const line = lineAt.get(problem.detail.first)
  const first = line && lineNumbers.get(line.id)
  return first === undefined ? problem : { ...problem, detail: { first } }
}

function toProblems({ dataset, columnIndexes }: ParsedDraft, file: string): readonly Problem[] {
  return [...findDraftWarnings(dataset, file)].map(({ code, at, text, detail }) => ({
    ...toFault(code, detail),
    severity: 'warning',
    file,
    line: 'file' in at ? null : dataset.figures.line[at.row]!,
    column: ('file' in at ? null : columnIndexes.get(file)?.get(at.label)) ?? null,
    text,
  }))
}
