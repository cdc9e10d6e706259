import type { Problem, Severity } from '../model/problem.ts'

/** Location of a fault; absent fields do not apply. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: { readonly position: number; readonly name: string }
  readonly text?: string
}

export type Detail = Problem['detail']

/** Finds the likely intended id, possibly among thousands. */
export type Suggest = () => string | null

/** Maximum number of problems of one kind in one file that are reported individually. */
export const TOLD_ONE_BY_ONE = 100

/**
 * Collects problems. After the first hundred of a kind in a file only their number is kept and reported once,
 * so that one fault on every line does not hide the others.
 */
export class ProblemLog {
  private readonly told: Problem[] = []
  private readonly counts = new Map<string, number>()
  private readonly untold = new Map<string, { first: Problem; count: number }>()

  /** @param most maximum number of one kind that is reported individually */
  constructor(private readonly most: number = TOLD_ONE_BY_ONE) {}

  /** @param suggest the likely intended text; called only where the problem is reported individually */
  error(code: string, place: Place, detail: Detail = {}, suggest?: Suggest): void {
    this.add(code, 'error', place, detail, suggest)
  }

  warning(code: string, place: Place, detail: Detail = {}, suggest?: Suggest): void {
    this.add(code, 'warning', place, detail, suggest)
  }

  /** All problems in the order of discovery, then the number of further ones of each kind. */
  problems(): Problem[] {
    const rest = [...this.untold.values()].map(({ first, count }): Problem => ({
      code: 'more-of-the-same',
      severity: first.severity,
      file: first.file,
      line: first.line,
      column: null,
      text: '',
      detail: { count, told: this.most, code: first.code },
    }))
    return [...this.told, ...rest]
  }

  private add(
    code: string,
    severity: Severity,
    place: Place,
    detail: Detail,
    suggest: Suggest | undefined,
  ): void {
    const kind = `${code}\u0000${detail['rule'] ?? ''}\u0000${place.file}`
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const offer = count <= this.most ? suggest?.() : null
    const problem: Problem = {
      code,
      severity,
      file: place.file,
      line: place.line ?? null,
      column: place.column ?? null,
      text: place.text ?? '',
      detail: offer ? { ...detail, offer } : detail,
    }
    if (count <= this.most) this.told.push(problem)
    else
      this.untold.set(kind, {
        first: this.untold.get(kind)?.first ?? problem,
        count: count - this.most,
      })
  }
}
