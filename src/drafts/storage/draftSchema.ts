import * as v from 'valibot'
import type { Draft } from '../draft.ts'

/** A record with arbitrary keys: Valibot's own `record` drops a key such as `constructor`. */
function getRecord<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.custom<Readonly<Record<string, v.InferOutput<Entry>>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((item) => v.is(entry, item)),
  )
}

const TextsSchema = getRecord(v.string())

const RecordSchema = v.looseObject({ id: v.string(), cells: TextsSchema })

const HandOverReceiptSchema = v.looseObject({
  at: v.string(),
  files: getRecord(v.object({ was: v.string(), is: v.string() })),
  digests: TextsSchema,
  lines: getRecord(TextsSchema),
  commentary: TextsSchema,
})

const FileBackupSchema = v.looseObject({
  at: v.exactOptional(v.string()),
  changed: v.array(v.string()),
  since: v.exactOptional(v.string()),
})

// Fields of a newer version are kept: otherwise the next write would delete them.
const DraftSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  city: v.string(),
  right: v.string(),
  edition: v.pipe(v.number(), v.integer()),
  title: v.string(),
  created: v.string(),
  saved: v.string(),
  basis: TextsSchema,
  lines: v.array(
    v.looseObject({
      id: v.string(),
      cells: TextsSchema,
      acknowledged: TextsSchema,
      describedBy: v.exactOptional(v.string()),
    }),
  ),
  commentary: TextsSchema,
  commentarySeen: v.exactOptional(getRecord(v.array(v.string()))),
  followUps: v.array(RecordSchema),
  recommendations: v.array(RecordSchema),
  indicators: v.exactOptional(v.array(RecordSchema)),
  handedOver: v.exactOptional(HandOverReceiptSchema),
  inFile: v.exactOptional(FileBackupSchema),
})

const StoredDraftSchema = v.object({ draft: DraftSchema, version: v.pipe(v.number(), v.integer()) })

/** A copy of a draft, with the stored version that it is based on. */
export interface CopiedDraft {
  readonly draft: Draft
  readonly version: number
  /** The `saved` times of drafts that the window was writing at that moment: one of them may be stored by now. */
  readonly underway: readonly string[]
}

const CopiedDraftSchema = v.object({ ...StoredDraftSchema.entries, underway: v.array(v.string()) })

export function parseCopiedDraft(value: unknown): CopiedDraft | null {
  const result = v.safeParse(CopiedDraftSchema, value)
  return result.success ? result.output : null
}

/** Validates a draft from outside (a file, an older version); null if it is invalid. */
export function parseDraftValue(value: unknown): Draft | null {
  const result = v.safeParse(DraftSchema, value)
  return result.success ? result.output : null
}

export function parseStoredDraft(
  value: unknown,
): { readonly draft: Draft; readonly version: number } | null {
  const result = v.safeParse(StoredDraftSchema, value)
  return result.success ? result.output : null
}

/** Whether two drafts are the same in every cell; equal times of writing do not prove it. */
export function areDraftsEqual(a: Draft, b: Draft): boolean {
  const [first, second] = [a, b].map((draft) => JSON.stringify(parseDraftValue(draft)))
  return first === second
}
