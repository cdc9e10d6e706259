import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
  type SyntheticEvent,
} from 'react'
import type { Draft } from '../../../desk/draft.ts'
import { textToKeep, withReadNumbers } from '../../../desk/draftNumbers.ts'
import { edited, type CellText } from '../../../desk/edits.ts'
import { useReader } from '../../reader.ts'
import type { OpenDraft, WantedCell } from '../openDraft.ts'
import { GRID_COLUMNS } from './columns.ts'
import { movedBy, type GridPlace } from './gridMoves.ts'
import { pastedBlock, pastedFrom } from './pastedBlock.ts'
import { cellId, type Attention } from './visibleChecks.ts'
import { useTranslator } from '../../useTranslator.ts'

function placeOf(target: EventTarget): WantedCell | null {
  if (!(target instanceof HTMLElement)) return null
  const { line, column } = target.dataset
  return line === undefined || column === undefined ? null : { line, column }
}

function textIn({ lines }: Draft, { line, column }: WantedCell): string {
  return lines.find(({ id }) => id === line)?.cells[column] ?? ''
}

/** Focuses and selects a cell, as spreadsheets do. */
function focusCell(form: HTMLElement | null, { line, column }: WantedCell): boolean {
  const cell = Array.from(form?.querySelectorAll<HTMLElement>('[data-line]') ?? []).find(
    ({ dataset }) => dataset['line'] === line && dataset['column'] === column,
  )
  cell?.focus()
  cell?.scrollIntoView({ block: 'nearest' })
  return cell !== undefined
}

/** A cell behind “More” is shown by its line. */
function reachCell(form: HTMLElement | null, cell: WantedCell): boolean {
  return focusCell(form, cell) || focusCell(form, { ...cell, column: 'value' })
}

/** The form as a spreadsheet: keys, pasting, entering and leaving cells. */
export function useGrid(
  form: RefObject<HTMLElement | null>,
  lines: readonly string[],
  { draft, read, edit, settle, undo, redo, readOnly, announce }: OpenDraft,
) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const [attention, setAttention] = useState<Attention>({
    line: null,
    column: null,
    entered: '',
    left: new Set(),
    lastLeft: null,
  })
  const entered = useRef('')
  const inside = useRef(false)
  /** Cells that have checks at present. */
  const checked = useRef<ReadonlySet<string>>(new Set())

  const [wanted, setWanted] = useState<WantedCell | null>(null)
  const show = useCallback(
    (cell: WantedCell) => {
      if (!reachCell(form.current, cell)) setWanted(cell)
      setAttention((before) => ({
        ...before,
        left: new Set(before.left).add(cellId(cell.line, cell.column)),
      }))
    },
    [form],
  )
  useEffect(() => {
    // Its line was not rendered; by now it is.
    if (wanted) reachCell(form.current, wanted)
  }, [form, wanted])
  const rowOf = useMemo(() => new Map(lines.map((line, row) => [line, row])), [lines])

  const gridPlace = ({ line, column }: WantedCell): GridPlace | null => {
    const row = rowOf.get(line) ?? -1
    const at = (GRID_COLUMNS as readonly string[]).indexOf(column)
    return row < 0 || at < 0 ? null : { row, column: at }
  }

  const handlers = {
    onFocus({ target }: SyntheticEvent) {
      const place = placeOf(target)
      if (!place) return
      inside.current = false
      if (target instanceof HTMLInputElement) {
        entered.current = target.value
        target.select()
      } else if (target instanceof HTMLSelectElement) entered.current = target.value
      const id = cellId(place.line, place.column)
      setAttention(({ left, lastLeft }) => ({
        ...place,
        entered: entered.current,
        left: checked.current.has(id) ? new Set(left).add(id) : left,
        lastLeft,
      }))
    },
    onBlur({ target }: SyntheticEvent) {
      const place = placeOf(target)
      if (!place) return
      const kept = textToKeep(textIn(draft, place), textIn(read, place))
      if (kept !== null && !readOnly) edit({ kind: 'cell', ...place, text: kept })
      settle()
      setAttention(({ left }) => ({
        line: null,
        column: null,
        entered: '',
        left: new Set(left).add(cellId(place.line, place.column)),
        lastLeft: place,
      }))
    },
    onDoubleClick() {
      inside.current = true
    },
    onKeyDown(event: React.KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey) return undoOrRedo(event)
      const place = placeOf(event.target)
      if (!place || event.altKey || event.nativeEvent.isComposing) return
      const { target } = event
      if (event.key === 'F2' && target instanceof HTMLInputElement) {
        event.preventDefault()
        inside.current = true
        target.setSelectionRange(target.value.length, target.value.length)
        return
      }
      if (event.key === 'Escape' && !readOnly) {
        event.preventDefault()
        inside.current = false
        edit({ kind: 'cell', ...place, text: entered.current })
        return
      }
      move(event, place)
    },
    onPaste(event: React.ClipboardEvent) {
      const place = placeOf(event.target)
      const from = place && gridPlace(place)
      const block = from && pastedBlock(event.clipboardData.getData('text/plain'))
      if (!block || readOnly) return
      event.preventDefault()
      const pasting = pastedFrom(block, from, lines, GRID_COLUMNS)
      settle()
      edit({ kind: 'cells', cells: keptCells(pasting.cells) })
      const told = [
        say('figures.pasted', { cells: pasting.cells.length, rows: pasting.rows }),
        ...(pasting.beyond > 0 ? [say('figures.pasted.beyond', { cells: pasting.beyond })] : []),
      ]
      announce(told.join(' '))
    },
  }

  /** Pasted cells, with numbers that a page in another language reads alike. */
  function keptCells(cells: readonly CellText[]): readonly CellText[] {
    const pasted = edited(draft, { kind: 'cells', cells })
    const asRead = withReadNumbers(dataset, pasted, words.lang)
    return cells.map((cell) => {
      const text = textToKeep(textIn(pasted, cell), textIn(asRead, cell))
      return text === null ? cell : { ...cell, text }
    })
  }

  function undoOrRedo(event: React.KeyboardEvent): void {
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    // A field of another form (a reason, a new line) has its own undo.
    if (event.target instanceof HTMLInputElement && !placeOf(event.target)) return
    event.preventDefault()
    if (key === 'z' && !event.shiftKey) undo()
    else redo()
  }

  function move(event: React.KeyboardEvent, place: WantedCell): void {
    const from = gridPlace(place)
    if (!from) return
    const { target } = event
    const text = target instanceof HTMLInputElement ? target : null
    const to = movedBy(
      { key: event.key, shift: event.shiftKey },
      from,
      { rows: lines.length, columns: GRID_COLUMNS.length },
      {
        atStart: !text || text.selectionStart === 0,
        atEnd: !text || text.selectionEnd === text.value.length,
        inside: inside.current,
      },
    )
    if (!to) return
    event.preventDefault()
    const line = lines[to.row]!
    const column = GRID_COLUMNS[to.column]!
    if (line === place.line && column === place.column) return
    if (!focusCell(form.current, { line, column })) setWanted({ line, column })
  }

  const setChecked = useCallback((cells: ReadonlySet<string>) => {
    checked.current = cells
  }, [])

  return { handlers, attention, show, setChecked, wanted: wanted?.line ?? null }
}
