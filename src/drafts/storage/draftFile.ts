import { slugify } from '../../model/text/slugify.ts'
import type { Draft } from '../draft.ts'
import { parseDraftValue } from './draftSchema.ts'

/** The format name in the file, to reject other JSON files. */
const FORMAT = 'working-group-draft'

/** A draft as the text of a file, to pass on or to keep elsewhere. */
export function formatDraftFile(draft: Draft): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, draft }, null, 2)}\n`
}

/**
 * An unreadable entry of the storage as the text of a draft file: another version may read it, and a person can
 * inspect it.
 */
export function formatUnreadableFile(content: unknown): string {
  const draft = (content as { draft?: unknown } | null | undefined)?.draft ?? content
  const ancestors: unknown[] = []
  const text = JSON.stringify(
    { format: FORMAT, version: 1, draft },
    function (this: unknown, _name, value: unknown) {
      while (ancestors.length > 0 && ancestors.at(-1) !== this) ancestors.pop()
      // Values that JSON does not know become a text or a list.
      if (typeof value === 'bigint') return String(value)
      const plain = value instanceof Map || value instanceof Set ? [...value] : value
      if (typeof plain !== 'object' || plain === null) return plain
      if (ancestors.includes(plain)) return null
      ancestors.push(plain)
      return plain
    },
    2,
  )
  return `${text}\n`
}

export type ParseDraftFileResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly reason: 'no draft' }
  | { readonly ok: false; readonly reason: 'other city'; readonly city: string }

/** Parses a draft file; `city` is the city of the open package. */
export function parseDraftFile(text: string, city: string): ParseDraftFileResult {
  const draft = parseDraftValue(extractDraft(text))
  if (!draft) return { ok: false, reason: 'no draft' }
  return draft.city === city
    ? { ok: true, draft }
    : { ok: false, reason: 'other city', city: draft.city }
}

function extractDraft(text: string): unknown {
  try {
    const file = JSON.parse(text) as { format?: unknown; draft?: unknown } | null
    return file?.format === FORMAT ? file.draft : null
  } catch {
    return null
  }
}

/** `housing-2026-draft.json`, with the draft's title if it has one. */
export function getDraftFileName({ right, edition, title }: Draft): string {
  return `${[right, edition, slugify(title), 'draft'].filter((part) => part !== '').join('-')}.json`
}
