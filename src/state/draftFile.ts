import type { Draft } from '../desk/draft.ts'
import { draftFrom } from './draftShape.ts'

/** What the file says it is, so that another file is not taken for one. */
const FORMAT = 'working-group-draft'

/** A draft as the text of a file, to hand to a colleague or to keep elsewhere. */
export function writeDraftFile(draft: Draft): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, draft }, null, 2)}\n`
}

export type DraftFileReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly reason: 'no draft' }
  | { readonly ok: false; readonly reason: 'other city'; readonly city: string }

/** Reads a draft from the text of a file; `city` is whose desk it is opened on. */
export function readDraftFile(text: string, city: string): DraftFileReading {
  const draft = draftFrom(draftOf(text))
  if (!draft) return { ok: false, reason: 'no draft' }
  return draft.city === city
    ? { ok: true, draft }
    : { ok: false, reason: 'other city', city: draft.city }
}

function draftOf(text: string): unknown {
  try {
    const file = JSON.parse(text) as { format?: unknown; draft?: unknown } | null
    return file?.format === FORMAT ? file.draft : null
  } catch {
    return null
  }
}

/** `housing-2026-draft.json`; a name of its own follows where the group gave one. */
export function draftFileName({ right, edition, title }: Draft): string {
  const own = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${[right, edition, own, 'draft'].filter((part) => part !== '').join('-')}.json`
}
