import type { Draft } from './draft.ts'

/** What of a draft is in no file: a browser may delete what it stores, a file stays. */
export interface FileState {
  /** ISO instant at which the draft was last saved to a file; absent where it never was. */
  readonly at?: string
  /** Names of the cells and texts that changed since; MAX_CHANGED of them at the most. */
  readonly changed: readonly string[]
  /** ISO instant of the first of these changes. */
  readonly since?: string
}

/** So many changes are worth a reminder; more of them need not be told apart. */
export const MAX_CHANGED = 50

/** The draft as it is saved to a file now. */
export function savedToFile(draft: Draft, at: string): Draft {
  return { ...draft, inFile: { at, changed: [] } }
}

/** `after`, the draft that `before` became at an instant, with what of it is in no file. */
export function withFileState(before: Draft, after: Draft, at: string): Draft {
  const earlier = before.inFile
  const names = new Set(earlier?.changed)
  for (const name of changedNames(before, after)) {
    if (names.size >= MAX_CHANGED) break
    names.add(name)
  }
  if (names.size === (earlier?.changed.length ?? 0)) return withState(after, earlier)
  // A draft of an older program may have waited for long.
  const since = earlier ? (earlier.since ?? at) : before.saved
  return withState(after, {
    ...(earlier?.at !== undefined && { at: earlier.at }),
    changed: [...names],
    since,
  })
}

function withState(draft: Draft, inFile: FileState | undefined): Draft {
  if (draft.inFile === inFile) return draft
  const { inFile: _, ...rest } = draft
  return inFile ? { ...rest, inFile } : rest
}

/** Why to remind of saving to a file: that much changed, or work of an earlier day; null where there is no need. */
export function fileReminder(
  { inFile, saved }: Draft,
  now: string,
): { readonly kind: 'cells' } | { readonly kind: 'day'; readonly since: string } | null {
  if (inFile && inFile.changed.length >= MAX_CHANGED) return { kind: 'cells' }
  const since = inFile ? inFile.since : saved
  if (since === undefined) return null
  const [first, today] = [new Date(since), new Date(now)]
  const isEarlier = first < today && first.toDateString() !== today.toDateString()
  return isEarlier ? { kind: 'day', since } : null
}

type Texts = Readonly<Record<string, string>>

function* changedNames(before: Draft, after: Draft): Generator<string> {
  yield* changedRows('line', before.lines, after.lines)
  for (const list of ['followUps', 'recommendations', 'indicators'] as const)
    yield* changedRows(list, before[list] ?? [], after[list] ?? [])
  yield* changedTexts('commentary', before.commentary, after.commentary)
}

interface Row {
  readonly id: string
  readonly cells: Texts
  readonly acknowledged?: Texts
}

function* changedRows(
  kind: string,
  before: readonly Row[],
  after: readonly Row[],
): Generator<string> {
  if (before === after) return
  const known = new Map(before.map((row) => [row.id, row]))
  for (const row of after) {
    const old = known.get(row.id)
    known.delete(row.id)
    if (old === row) continue
    const name = `${kind} ${row.id}`
    yield* changedTexts(name, old?.cells ?? {}, row.cells)
    yield* changedTexts(`${name} reason`, old?.acknowledged ?? {}, row.acknowledged ?? {})
  }
  for (const id of known.keys()) yield `${kind} ${id}`
}

function* changedTexts(name: string, before: Texts, after: Texts): Generator<string> {
  if (before === after) return
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    if ((before[key] ?? '') !== (after[key] ?? '')) yield `${name} ${key}`
}
