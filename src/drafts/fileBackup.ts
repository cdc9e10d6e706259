import type { Draft, FileBackup } from './draft.ts'

/** So many changes deserve a reminder; more are not counted. */
export const MAX_CHANGES = 50

/** The draft after it was saved to a file. */
export function markSavedToFile(draft: Draft, at: string): Draft {
  return { ...draft, inFile: { at, changed: [] } }
}

/** `after` with its unsaved changes updated, given the draft `before` it and the time of the change. */
export function trackUnsavedChanges(before: Draft, after: Draft, at: string): Draft {
  const earlier = before.inFile
  const names = new Set(earlier?.changed)
  for (const name of listChanges(before, after)) {
    if (names.size >= MAX_CHANGES) break
    names.add(name)
  }
  if (names.size === (earlier?.changed.length ?? 0)) return setFileBackup(after, earlier)
  // A draft of an older version may have unsaved changes of unknown age.
  const since = earlier ? (earlier.since ?? at) : before.saved
  return setFileBackup(after, {
    ...(earlier?.at !== undefined && { at: earlier.at }),
    changed: [...names],
    since,
  })
}

function setFileBackup(draft: Draft, inFile: FileBackup | undefined): Draft {
  if (draft.inFile === inFile) return draft
  const { inFile: _, ...rest } = draft
  return inFile ? { ...rest, inFile } : rest
}

/** The reason to remind the group to save a file: many changes, or changes of an earlier day; null for none. */
export function getBackupReminder(
  { inFile, saved }: Draft,
  now: string,
): { readonly kind: 'cells' } | { readonly kind: 'day'; readonly since: string } | null {
  if (inFile && inFile.changed.length >= MAX_CHANGES) return { kind: 'cells' }
  const since = inFile ? inFile.since : saved
  if (since === undefined) return null
  const [firstChange, today] = [new Date(since), new Date(now)]
  const isEarlier = firstChange < today && firstChange.toDateString() !== today.toDateString()
  return isEarlier ? { kind: 'day', since } : null
}

type Texts = Readonly<Record<string, string>>

function* listChanges(before: Draft, after: Draft): Generator<string> {
  yield* listRowChanges('line', before.lines, after.lines)
  for (const list of ['followUps', 'recommendations', 'indicators'] as const)
    yield* listRowChanges(list, before[list] ?? [], after[list] ?? [])
  yield* listTextChanges('commentary', before.commentary, after.commentary)
}

interface Row {
  readonly id: string
  readonly cells: Texts
  readonly acknowledged?: Texts
}

function* listRowChanges(
  kind: string,
  before: readonly Row[],
  after: readonly Row[],
): Generator<string> {
  if (before === after) return
  const rowsBefore = new Map(before.map((row) => [row.id, row]))
  for (const row of after) {
    const rowBefore = rowsBefore.get(row.id)
    rowsBefore.delete(row.id)
    if (rowBefore === row) continue
    const name = `${kind} ${row.id}`
    yield* listTextChanges(name, rowBefore?.cells ?? {}, row.cells)
    yield* listTextChanges(`${name} reason`, rowBefore?.acknowledged ?? {}, row.acknowledged ?? {})
  }
  for (const id of rowsBefore.keys()) yield `${kind} ${id}`
}

function* listTextChanges(name: string, before: Texts, after: Texts): Generator<string> {
  if (before === after) return
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    if ((before[key] ?? '') !== (after[key] ?? '')) yield `${name} ${key}`
}
