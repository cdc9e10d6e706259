/** Notes on a file: what the import leaves out or reads differently. */
export const NOTE_KINDS = [
  'hidden sheets',
  'hidden rows',
  'hidden columns',
  'marks by format',
  'hidden by format',
  'raised marks',
  'comments',
  'read as macintosh',
  'read as cp850',
  'doubtful characters',
  'damaged characters',
  'control characters',
] as const

export type NoteKind = (typeof NOTE_KINDS)[number]

export interface FileNote {
  readonly kind: NoteKind
  readonly count: number
  /** Where or which; the first examples only. */
  readonly examples: readonly string[]
}

/** Maximum number of examples; all are counted. */
const MAX_EXAMPLES = 8

export class NoteCollector {
  private readonly found = new Map<NoteKind, { count: number; examples: string[] }>()

  add(kind: NoteKind, example: string): void {
    const entry = this.found.get(kind) ?? { count: 0, examples: [] }
    entry.count++
    if (entry.examples.length < MAX_EXAMPLES) entry.examples.push(example)
    this.found.set(kind, entry)
  }

  notes(): readonly FileNote[] {
    return NOTE_KINDS.flatMap((kind) => {
      const entry = this.found.get(kind)
      return entry ? [{ kind, ...entry }] : []
    })
  }
}
