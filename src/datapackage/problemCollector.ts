import type { Problem, Severity } from '../model/problem.ts'

/** Location of a fault; absent fields do not apply. */
export interface ProblemLocation {
  readonly file: string
  readonly line?: number
  readonly column?: { readonly position: number; readonly name: string }
  readonly text?: string
}

export type ProblemDetail = Problem['detail']

/** Finds the likely intended id, possibly among thousands. */
export type Suggest = () => string | null

/** Maximum number of problems of one kind in one file that are reported individually. */
export const MAX_REPORTED = 100

/**
 * Collects problems. After the first hundred of a kind in a file only their number is kept and reported once,
 * so that one fault on every line does not hide the others.
 */
export class ProblemCollector {
  private readonly reported: Problem[] = []
  private readonly counts = new Map<string, number>()
  private readonly unreported = new Map<string, { first: Problem; count: number }>()

  /** @param most maximum number of one kind that is reported individually */
  constructor(private readonly maxReported: number = MAX_REPORTED) {}

  /** @param suggest the likely intended text; called only where the problem is reported individually */
  error(code: string, place: ProblemLocation, detail: ProblemDetail = {}, suggest?: Suggest): void {
    this.add(code, 'error', place, detail, suggest)
  }

  warning(
    code: string,
    place: ProblemLocation,
    detail: ProblemDetail = {},
    suggest?: Suggest,
  ): void {
    this.add(code, 'warning', place, detail, suggest)
  }

  /** All problems in the order of discovery, then the number of further ones of each kind. */
  list(): Problem[] {
    const rest = [...this.unreported.values()].map(({ first, count }): Problem => ({
      code: 'more-of-the-same',
      severity: first.severity,
      file: first.file,
      line: first.line,
      column: null,
      text: '',
      detail: { count, told: this.maxReported, code: first.code },
    }))
    return [...this.reported, ...rest]
  }

  private add(
    code: string,
    severity: Severity,
    place: ProblemLocation,
    detail: ProblemDetail,
    suggest: Suggest | undefined,
  ): void {
    const kind = `${code}\u0000${detail['rule'] ?? ''}\u0000${place.file}`
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const suggestion = count <= this.maxReported ? suggest?.() : null
    const problem: Problem = {
      code,
      severity,
      file: place.file,
      line: place.line ?? null,
      column: place.column ?? null,
      text: place.text ?? '',
      detail: suggestion ? { ...detail, offer: suggestion } : detail,
    }
    if (count <= this.maxReported) this.reported.push(problem)
    else
      this.unreported.set(kind, {
        first: this.unreported.get(kind)?.first ?? problem,
        count: count - this.maxReported,
      })
  }
}

export function toSuggestionDetail(suggestion: string | null): { readonly offer?: string } {
  return suggestion === null ? {} : { offer: suggestion }
}
