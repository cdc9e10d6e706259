import type { Draft, DraftLine, DraftRecord, HandedOver } from './draft.ts'
import { ownEntry } from '../model/ownEntry.ts'

/** One thing that a group does to its draft. A value, so that it can be kept, told and undone. */
export type Edit =
  | { readonly kind: 'cell'; readonly line: string; readonly column: string; readonly text: string }
  /** Several cells at once, such as a block that was pasted. */
  | { readonly kind: 'cells'; readonly cells: readonly CellText[] }
  /** `after`: the line that it follows; null for the end. */
  | {
      readonly kind: 'add lines'
      readonly lines: readonly DraftLine[]
      readonly after: string | null
    }
  /** The draft forgets the line; what is published of it stays published. */
  | { readonly kind: 'remove line'; readonly line: string }
  /** A warning that stands, and why; a blank reason takes the word back. */
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
      /** The published text that the writer had before the eyes; absent where it is none that was not seen before. */
      readonly seen?: string
    }
  | { readonly kind: 'handed over'; readonly handedOver: HandedOver }
  /** A record is put in the place of the one with its id, else at the end. */
  | { readonly kind: 'record'; readonly of: RecordList; readonly record: DraftRecord }
  | { readonly kind: 'remove record'; readonly of: RecordList; readonly id: string }
  /** A row of the metadata sheet is put (null: taken out), and the lines become these (metadata/indicatorEdit.ts). */
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly record: DraftRecord | null
      readonly lines: readonly DraftLine[]
    }
  | { readonly kind: 'title'; readonly text: string }
  /** A table that was read: cells of lines that the draft has, and lines that it lacks, in one step. */
  | {
      readonly kind: 'import'
      readonly cells: readonly CellText[]
      readonly lines: readonly DraftLine[]
    }

export type RecordList = 'followUps' | 'recommendations' | 'indicators'

export interface CellText {
  readonly line: string
  readonly column: string
  readonly text: string
}

/** The draft after an edit; the very same draft where the edit changes nothing. */
export function edited(draft: Draft, edit: Edit): Draft {
  switch (edit.kind) {
    case 'cell':
      return withCells(draft, [edit])
    case 'cells':
      return withCells(draft, edit.cells)
    case 'add lines':
      return withLines(draft, edit.lines, edit.after)
    case 'remove line':
      return without(draft, 'lines', edit.line)
    case 'acknowledge':
      return withLine(draft, edit.line, (line) => ({
        ...line,
        acknowledged: withText(
          line.acknowledged,
          edit.code,
          edit.reason.trim() === '' ? '' : edit.reason,
        ),
      }))
    case 'commentary':
      return withCommentary(draft, edit)
    case 'handed over':
      return { ...draft, handedOver: edit.handedOver }
    case 'record':
      return { ...draft, [edit.of]: put(draft[edit.of] ?? [], edit.record) }
    case 'remove record':
      return without(draft, edit.of, edit.id)
    case 'indicator': {
      const { id, record, lines } = edit
      const after = record
        ? { ...draft, indicators: put(draft.indicators ?? [], record) }
        : without(draft, 'indicators', id)
      return lines === draft.lines ? after : { ...after, lines }
    }
    case 'import':
      return withLines(withCells(draft, edit.cells), edit.lines, null)
    case 'title':
      return draft.title === edit.text ? draft : { ...draft, title: edit.text }
  }
}

/** An id that no line of the draft has. */
export function freshLineId(draft: Pick<Draft, 'lines'>): string {
  let last = 0
  for (const { id } of draft.lines) {
    const number = Number(id)
    if (Number.isInteger(number) && number > last) last = number
  }
  return String(last + 1)
}

/** A blank one stays: it says that what is published was taken out. */
function withCommentary(
  draft: Draft,
  { lang, text, seen }: Extract<Edit, { kind: 'commentary' }>,
): Draft {
  const before = ownEntry(draft.commentarySeen, lang) ?? []
  const isNew = seen !== undefined && before.at(-1) !== seen
  if (ownEntry(draft.commentary, lang) === text && !isNew) return draft
  return {
    ...draft,
    commentary: { ...draft.commentary, [lang]: text },
    ...(isNew && { commentarySeen: { ...draft.commentarySeen, [lang]: [...before, seen] } }),
  }
}

/** Cells that only speak of the figure: what was acknowledged of it still holds when they change. */
const ABOUT_THE_FIGURE = /^(?:note|source)(?:_|$)/

function withCells(draft: Draft, texts: readonly CellText[]): Draft {
  const byLine = new Map<string, CellText[]>()
  for (const text of texts) byLine.set(text.line, [...(byLine.get(text.line) ?? []), text])
  let changed = false
  const lines = draft.lines.map((line) => {
    const fresh = (byLine.get(line.id) ?? []).filter(
      ({ column, text }) => (ownEntry(line.cells, column) ?? '') !== text,
    )
    if (fresh.length === 0) return line
    changed = true
    const figure = fresh.some(({ column }) => !ABOUT_THE_FIGURE.test(column))
    return {
      ...line,
      cells: fresh.reduce((cells, { column, text }) => withText(cells, column, text), line.cells),
      acknowledged: figure ? {} : line.acknowledged,
    }
  })
  return changed ? { ...draft, lines } : draft
}

function withLines(draft: Draft, added: readonly DraftLine[], after: string | null): Draft {
  if (added.length === 0) return draft
  const at = draft.lines.findIndex(({ id }) => id === after)
  const lines = [...draft.lines]
  lines.splice(at < 0 ? lines.length : at + 1, 0, ...added)
  return { ...draft, lines }
}

function withLine(draft: Draft, id: string, change: (line: DraftLine) => DraftLine): Draft {
  if (!draft.lines.some((line) => line.id === id)) return draft
  return { ...draft, lines: draft.lines.map((line) => (line.id === id ? change(line) : line)) }
}

/** A blank text is none: the name goes. */
function withText(
  texts: Readonly<Record<string, string>>,
  name: string,
  text: string,
): Readonly<Record<string, string>> {
  const { [name]: _former, ...others } = texts
  return text === '' ? others : { ...texts, [name]: text }
}

function put(records: readonly DraftRecord[], record: DraftRecord): readonly DraftRecord[] {
  return records.some(({ id }) => id === record.id)
    ? records.map((one) => (one.id === record.id ? record : one))
    : [...records, record]
}

function without(draft: Draft, list: 'lines' | RecordList, id: string): Draft {
  const all: readonly { readonly id: string }[] = draft[list] ?? []
  const kept = all.filter((one) => one.id !== id)
  return kept.length === all.length ? draft : { ...draft, [list]: kept }
}
