import type { Draft } from './draft.ts'

/** The changes of a draft that no saved file contains: a browser may delete its storage, a file stays. */
export interface FileState {
  /** ISO instant of the last save to a file; absent if there was none. */
  readonly at?: string
  /** Names of the cells and texts changed since then; at most MAX_CHANGED. */
  readonly changed: readonly string[]
  /** ISO instant of the first of these changes. */
  readonly since?: string
}

/** So many changes deserve a reminder; more are not counted. */
export const MAX_CHANGED = 50

/** The draft after it was saved to a file. */
export function savedToFile(draft: Draft, at: string): Draft {
  return { ...draft, inFile: { at, changed: [] } }
}

/** `after` with its unsaved changes updated, given the draft `before` it and the time of the change. */
export function withFileState(before: Draft, after: Draft, at: string): Draft {
  const earlier = before.inFile
  const names = new Set(earlier?.changed)
  for (const name of changedNames(before, after)) {
    if (names.size >= MAX_CHANGED) break
    names.add(name)
  }
  if (names.size === (earlier?.changed.length ?? 0)) return withState(after, earlier)
  // A draft of an older version may have unsaved changes of unknown age.
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

/** The reason to remind the group to save a file: many changes, or changes of an earlier day; null for none. */
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
