import type { Draft, DraftLine, DraftRecord, HandOverReceipt } from './draft.ts'
import { getOwnEntry } from '../model/getOwnEntry.ts'

/** One change to a draft, as a value: it can be stored, reported and undone. */
export type Edit =
  | { readonly kind: 'cell'; readonly line: string; readonly column: string; readonly text: string }
  /** Several cells at once, such as a pasted block. */
  | { readonly kind: 'cells'; readonly cells: readonly CellEdit[] }
  /** `after`: the id of the line before the new ones; null for the end. */
  | {
      readonly kind: 'add lines'
      readonly lines: readonly DraftLine[]
      readonly after: string | null
    }
  /** Removes the line from the draft; its published figure stays. */
  | { readonly kind: 'remove line'; readonly line: string }
  /** Accepts a warning with a reason; a blank reason revokes the acceptance. */
  | {
      readonly kind: 'acknowledge'
      readonly line: string
      readonly code: string
      readonly reason: string
    }
  | {
      readonly kind: 'commentary'
      readonly lang: string
      readonly text: string
      /** The published text that the writer saw; absent if it was seen before. */
      readonly seen?: string
    }
  | { readonly kind: 'handed over'; readonly handedOver: HandOverReceipt }
  /** Replaces the record with the same id, or appends it. */
  | { readonly kind: 'record'; readonly of: RecordList; readonly record: DraftRecord }
  | { readonly kind: 'remove record'; readonly of: RecordList; readonly id: string }
  /** Puts a row of indicators.csv (null: removes it) and replaces the lines (metadata/indicatorEdit.ts). */
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly record: DraftRecord | null
      readonly lines: readonly DraftLine[]
    }
  | { readonly kind: 'title'; readonly text: string }
  /** Imports a table in one step: cells of existing lines, and new lines. */
  | {
      readonly kind: 'import'
      readonly cells: readonly CellEdit[]
      readonly lines: readonly DraftLine[]
    }

export type RecordList = 'followUps' | 'recommendations' | 'indicators'

export interface CellEdit {
  readonly line: string
  readonly column: string
  readonly text: string
}

/** Applies an edit. Returns the same object if nothing changes. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  switch (edit.kind) {
    case 'cell':
      return setCells(draft, [edit])
    case 'cells':
      return setCells(draft, edit.cells)
    case 'add lines':
      return insertLines(draft, edit.lines, edit.after)
    case 'remove line':
      return removeById(draft, 'lines', edit.line)
    case 'acknowledge':
      return updateLine(draft, edit.line, (line) => ({
        ...line,
        acknowledged: setText(
          line.acknowledged,
          edit.code,
          edit.reason.trim() === '' ? '' : edit.reason,
        ),
      }))
    case 'commentary':
      return setCommentary(draft, edit)
    case 'handed over':
      return { ...draft, handedOver: edit.handedOver }
    case 'record':
      return { ...draft, [edit.of]: putRecord(draft[edit.of] ?? [], edit.record) }
    case 'remove record':
      return removeById(draft, edit.of, edit.id)
    case 'indicator': {
      const { id, record, lines } = edit
      const after = record
        ? { ...draft, indicators: putRecord(draft.indicators ?? [], record) }
        : removeById(draft, 'indicators', id)
      return lines === draft.lines ? after : { ...after, lines }
    }
    case 'import':
      return insertLines(setCells(draft, edit.cells), edit.lines, null)
    case 'title':
      return draft.title === edit.text ? draft : { ...draft, title: edit.text }
  }
}

/** A line id that is not used in the draft. */
export function createLineId(draft: Pick<Draft, 'lines'>): string {
  let last = 0
  for (const { id } of draft.lines) {
    const number = Number(id)
    if (Number.isInteger(number) && number > last) last = number
  }
  return String(last + 1)
}

/** A blank text stays: it withdraws the published one. */
function setCommentary(
  draft: Draft,
  { lang, text, seen }: Extract<Edit, { kind: 'commentary' }>,
): Draft {
  const before = getOwnEntry(draft.commentarySeen, lang) ?? []
  const isNew = seen !== undefined && before.at(-1) !== seen
  if (getOwnEntry(draft.commentary, lang) === text && !isNew) return draft
  return {
    ...draft,
    commentary: { ...draft.commentary, [lang]: text },
    ...(isNew && { commentarySeen: { ...draft.commentarySeen, [lang]: [...before, seen] } }),
  }
}

/** Columns that only annotate the figure: acknowledged warnings survive a change of them. */
const ANNOTATION_COLUMNS = /^(?:note|source)(?:_|$)/

function setCells(draft: Draft, texts: readonly CellEdit[]): Draft {
  const byLine = new Map<string, CellEdit[]>()
  for (const text of texts) byLine.set(text.line, [...(byLine.get(text.line) ?? []), text])
  let changed = false
  const lines = draft.lines.map((line) => {
    const changes = (byLine.get(line.id) ?? []).filter(
      ({ column, text }) => (getOwnEntry(line.cells, column) ?? '') !== text,
    )
    if (changes.length === 0) return line
    changed = true
    const figure = changes.some(({ column }) => !ANNOTATION_COLUMNS.test(column))
    return {
      ...line,
      cells: changes.reduce((cells, { column, text }) => setText(cells, column, text), line.cells),
      acknowledged: figure ? {} : line.acknowledged,
    }
  })
  return changed ? { ...draft, lines } : draft
}

function insertLines(draft: Draft, added: readonly DraftLine[], after: string | null): Draft {
  if (added.length === 0) return draft
  const at = draft.lines.findIndex(({ id }) => id === after)
  const lines = [...draft.lines]
  lines.splice(at < 0 ? lines.length : at + 1, 0, ...added)
  return { ...draft, lines }
}

function updateLine(draft: Draft, id: string, change: (line: DraftLine) => DraftLine): Draft {
  if (!draft.lines.some((line) => line.id === id)) return draft
  return { ...draft, lines: draft.lines.map((line) => (line.id === id ? change(line) : line)) }
}

/** A blank text removes the entry. */
function setText(
  texts: Readonly<Record<string, string>>,
  name: string,
  text: string,
): Readonly<Record<string, string>> {
  const { [name]: _previous, ...others } = texts
  return text === '' ? others : { ...texts, [name]: text }
}

function putRecord(records: readonly DraftRecord[], record: DraftRecord): readonly DraftRecord[] {
  return records.some(({ id }) => id === record.id)
    ? records.map((one) => (one.id === record.id ? record : one))
    : [...records, record]
}

function removeById(draft: Draft, list: 'lines' | RecordList, id: string): Draft {
  const all: readonly { readonly id: string }[] = draft[list] ?? []
  const remaining = all.filter((one) => one.id !== id)
  return remaining.length === all.length ? draft : { ...draft, [list]: remaining }
}
