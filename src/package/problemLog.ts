import type { Problem, Severity } from '../model/problem.ts'

/** Where a fault is; what is left out does not apply. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: { readonly position: number; readonly name: string }
  readonly text?: string
}

export type Detail = Problem['detail']

/** Looks for the name that was probably meant, among names that may be thousands. */
export type Suggest = () => string | null

/** From one file, no more than this many problems of one kind are told one by one. */
export const TOLD_ONE_BY_ONE = 100

/**
 * Gathers problems. The same fault on every line of a long file would bury the others, so that
 * after the first hundred of a kind only their number is kept and told once.
 */
export class ProblemLog {
  private readonly told: Problem[] = []
  private readonly counts = new Map<string, number>()
  private readonly untold = new Map<string, { first: Problem; count: number }>()

  /** @param most how many of one kind are told one by one */
  constructor(private readonly most: number = TOLD_ONE_BY_ONE) {}

  /** @param suggest what was probably meant; asked only where the problem is told by itself */
  error(code: string, place: Place, detail: Detail = {}, suggest?: Suggest): void {
    this.add(code, 'error', place, detail, suggest)
  }

  warning(code: string, place: Place, detail: Detail = {}, suggest?: Suggest): void {
    this.add(code, 'warning', place, detail, suggest)
  }

  /** Everything gathered, in the order in which it was found; kinds that were cut short say so at the end. */
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
