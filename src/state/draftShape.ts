import * as v from 'valibot'
import type { Draft } from '../desk/draft.ts'

/** A record with arbitrary keys: Valibot's own `record` drops a key such as `constructor`. */
function byName<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.custom<Readonly<Record<string, v.InferOutput<Entry>>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((one) => v.is(entry, one)),
  )
}

const Texts = byName(v.string())

const Record = v.looseObject({ id: v.string(), cells: Texts })

const HandedOver = v.looseObject({
  at: v.string(),
  files: byName(v.object({ was: v.string(), is: v.string() })),
  digests: Texts,
  lines: byName(Texts),
  commentary: Texts,
})

const FileState = v.looseObject({
  at: v.exactOptional(v.string()),
  changed: v.array(v.string()),
  since: v.exactOptional(v.string()),
})

// Fields of a newer version are kept: otherwise the next write would delete them.
const DraftShape = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  city: v.string(),
  right: v.string(),
  edition: v.pipe(v.number(), v.integer()),
  title: v.string(),
  created: v.string(),
  saved: v.string(),
  basis: Texts,
  lines: v.array(
    v.looseObject({
      id: v.string(),
      cells: Texts,
      acknowledged: Texts,
      describedBy: v.exactOptional(v.string()),
    }),
  ),
  commentary: Texts,
  commentarySeen: v.exactOptional(byName(v.array(v.string()))),
  followUps: v.array(Record),
  recommendations: v.array(Record),
  indicators: v.exactOptional(v.array(Record)),
  handedOver: v.exactOptional(HandedOver),
  inFile: v.exactOptional(FileState),
})

const StoredShape = v.object({ draft: DraftShape, version: v.pipe(v.number(), v.integer()) })

/** A copy of a draft, with the stored version that it is based on. */
export interface CopiedDraft {
  readonly draft: Draft
  readonly version: number
  /** The `saved` times of drafts that the window was writing at that moment: one of them may be stored by now. */
  readonly underway: readonly string[]
}

const CopiedShape = v.object({ ...StoredShape.entries, underway: v.array(v.string()) })

export function copiedDraftFrom(value: unknown): CopiedDraft | null {
  const reading = v.safeParse(CopiedShape, value)
  return reading.success ? reading.output : null
}

/** Validates a draft from outside (a file, an older version); null if it is invalid. */
export function draftFrom(value: unknown): Draft | null {
  const reading = v.safeParse(DraftShape, value)
  return reading.success ? reading.output : null
}

export function storedDraftFrom(
  value: unknown,
): { readonly draft: Draft; readonly version: number } | null {
  const reading = v.safeParse(StoredShape, value)
  return reading.success ? reading.output : null
}
