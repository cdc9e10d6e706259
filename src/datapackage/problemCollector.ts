import {
  getProblemId,
  type Fault,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  type Severity,
} from '../model/problem.ts'

/** Location of a fault; absent fields do not apply. */
export interface ProblemLocation {
  readonly file: string
  readonly line?: number
  readonly column?: { readonly position: number; readonly name: string }
  readonly text?: string
}

/** Finds the likely intended id, possibly among thousands. */
export type Suggest = () => string | null

/** The details of a code, which may be left out where it has none, and the search for a suggestion. */
export type DetailArguments<Code extends ProblemCode> = object extends ProblemDetails[Code]
  ? [detail?: ProblemDetails[Code], suggest?: Suggest]
  : [detail: ProblemDetails[Code], suggest?: Suggest]

export function toFault<Code extends ProblemCode>(
  code: Code,
  detail: ProblemDetails[Code] | undefined,
): Fault {
  return { code, detail: detail ?? {} } as Fault
}

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

  /** @param maxReported maximum number of one kind that is reported individually */
  constructor(private readonly maxReported: number = MAX_REPORTED) {}

  /** @param suggest the likely intended text; called only where the problem is reported individually */
  error<Code extends ProblemCode>(
    code: Code,
    place: ProblemLocation,
    ...rest: DetailArguments<Code>
  ): void {
    this.report('error', toFault(code, rest[0]), place, rest[1])
  }

  warning<Code extends ProblemCode>(
    code: Code,
    place: ProblemLocation,
    ...rest: DetailArguments<Code>
  ): void {
    this.report('warning', toFault(code, rest[0]), place, rest[1])
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
      detail: { count, reported: this.maxReported, code: first.code },
    }))
    return [...this.reported, ...rest]
  }

  report(severity: Severity, fault: Fault, place: ProblemLocation, suggest?: Suggest): void {
    const kind = `${getProblemId(fault)}\u0000${place.file}`
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const suggestion = count <= this.maxReported ? suggest?.() : null
    const problem: Problem = {
      ...(suggestion ? addSuggestion(fault, suggestion) : fault),
      severity,
      file: place.file,
      line: place.line ?? null,
      column: place.column ?? null,
      text: place.text ?? '',
    }
    if (count <= this.maxReported) this.reported.push(problem)
    else
      this.unreported.set(kind, {
        first: this.unreported.get(kind)?.first ?? problem,
        count: count - this.maxReported,
      })
  }
}

export function toSuggestionDetail(suggestion: string | null): { readonly suggestion?: string } {
  return suggestion === null ? {} : { suggestion }
}

function addSuggestion(fault: Fault, suggestion: string): Fault {
  return { ...fault, detail: { ...fault.detail, suggestion } } as Fault
}
