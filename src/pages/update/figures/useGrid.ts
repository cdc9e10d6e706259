import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
  type SyntheticEvent,
} from 'react'
import type { Draft } from '../../../drafts/draft.ts'
import { getUnambiguousText, parseDraftNumbers } from '../../../drafts/check/draftNumbers.ts'
import { applyEdit, type CellEdit } from '../../../drafts/edits.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import type { OpenDraft, CellTarget } from '../openDraft.ts'
import { GRID_COLUMNS } from './columns.ts'
import { getTarget, type GridPlace } from './gridMoves.ts'
import { parseClipboard, placeBlock } from './pastedBlock.ts'
import { toCellId, type GridFocus } from './visibleChecks.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

function getCellPlace(target: EventTarget): CellTarget | null {
  if (!(target instanceof HTMLElement)) return null
  const { line, column } = target.dataset
  return line === undefined || column === undefined ? null : { line, column }
}

function getText({ lines }: Draft, { line, column }: CellTarget): string {
  return lines.find(({ id }) => id === line)?.cells[column] ?? ''
}

/** Focuses and selects a cell, as spreadsheets do. */
function focusCell(form: HTMLElement | null, { line, column }: CellTarget): boolean {
  const cell = Array.from(form?.querySelectorAll<HTMLElement>('[data-line]') ?? []).find(
    ({ dataset }) => dataset['line'] === line && dataset['column'] === column,
  )
  cell?.focus()
  cell?.scrollIntoView({ block: 'nearest' })
  return cell !== undefined
}

/** A cell behind “More” is shown by its line. */
function reachCell(form: HTMLElement | null, cell: CellTarget): boolean {
  return focusCell(form, cell) || focusCell(form, { ...cell, column: 'value' })
}

/** The form as a spreadsheet: keys, pasting, entering and leaving cells. */
export function useGrid(
  form: RefObject<HTMLElement | null>,
  lines: readonly string[],
  { draft, parsed: parsedDraft, edit, endTyping, undo, redo, readOnly, announce }: OpenDraft,
) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const [gridFocus, setGridFocus] = useState<GridFocus>({
    line: null,
    column: null,
    enteredText: '',
    leftCells: new Set(),
    lastLeftCell: null,
  })
  const entered = useRef('')
  const isTextMode = useRef(false)
  /** Cells that have checks at present. */
  const checkedCells = useRef<ReadonlySet<string>>(new Set())

  const [requestedCell, setRequestedCell] = useState<CellTarget | null>(null)
  const showCell = useCallback(
    (cell: CellTarget) => {
      if (!reachCell(form.current, cell)) setRequestedCell(cell)
      setGridFocus((before) => ({
        ...before,
        leftCells: new Set(before.leftCells).add(toCellId(cell.line, cell.column)),
      }))
    },
    [form],
  )
  useEffect(() => {
    // Its line was not rendered; by now it is.
    if (requestedCell) reachCell(form.current, requestedCell)
  }, [form, requestedCell])
  const getRow = useMemo(() => new Map(lines.map((line, row) => [line, row])), [lines])

  const toGridPlace = ({ line, column }: CellTarget): GridPlace | null => {
    const row = getRow.get(line) ?? -1
    const at = (GRID_COLUMNS as readonly string[]).indexOf(column)
    return row < 0 || at < 0 ? null : { row, column: at }
  }

  const handlers = {
    onFocus({ target }: SyntheticEvent) {
      const place = getCellPlace(target)
      if (!place) return
      isTextMode.current = false
      if (target instanceof HTMLInputElement) {
        entered.current = target.value
        target.select()
      } else if (target instanceof HTMLSelectElement) entered.current = target.value
      const id = toCellId(place.line, place.column)
      setGridFocus(({ leftCells, lastLeftCell }) => ({
        ...place,
        enteredText: entered.current,
        leftCells: checkedCells.current.has(id) ? new Set(leftCells).add(id) : leftCells,
        lastLeftCell,
      }))
    },
    onBlur({ target }: SyntheticEvent) {
      const place = getCellPlace(target)
      if (!place) return
      const unambiguous = getUnambiguousText(getText(draft, place), getText(parsedDraft, place))
      if (unambiguous !== null && !readOnly) edit({ kind: 'cell', ...place, text: unambiguous })
      endTyping()
      setGridFocus(({ leftCells }) => ({
        line: null,
        column: null,
        enteredText: '',
        leftCells: new Set(leftCells).add(toCellId(place.line, place.column)),
        lastLeftCell: place,
      }))
    },
    onDoubleClick() {
      isTextMode.current = true
    },
    onKeyDown(event: React.KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey) return undoOrRedo(event)
      const place = getCellPlace(event.target)
      if (!place || event.altKey || event.nativeEvent.isComposing) return
      const { target } = event
      if (event.key === 'F2' && target instanceof HTMLInputElement) {
        event.preventDefault()
        isTextMode.current = true
        target.setSelectionRange(target.value.length, target.value.length)
        return
      }
      if (event.key === 'Escape' && !readOnly) {
        event.preventDefault()
        isTextMode.current = false
        edit({ kind: 'cell', ...place, text: entered.current })
        return
      }
      move(event, place)
    },
    onPaste(event: React.ClipboardEvent) {
      const place = getCellPlace(event.target)
      const from = place && toGridPlace(place)
      const block = from && parseClipboard(event.clipboardData.getData('text/plain'))
      if (!block || readOnly) return
      event.preventDefault()
      const pasting = placeBlock(block, from, lines, GRID_COLUMNS)
      endTyping()
      edit({ kind: 'cells', cells: toUnambiguousCells(pasting.cells) })
      const announced = [
        t('figures.pasted', { cells: pasting.cells.length, rows: pasting.rows }),
        ...(pasting.beyond > 0 ? [t('figures.pasted.beyond', { cells: pasting.beyond })] : []),
      ]
      announce(announced.join(' '))
    },
  }

  /** Pasted cells, with numbers that a page in another language reads alike. */
  function toUnambiguousCells(cells: readonly CellEdit[]): readonly CellEdit[] {
    const pasted = applyEdit(draft, { kind: 'cells', cells })
    const parsed = parseDraftNumbers(dataset, pasted, translator.lang)
    return cells.map((cell) => {
      const text = getUnambiguousText(getText(pasted, cell), getText(parsed, cell))
      return text === null ? cell : { ...cell, text }
    })
  }

  function undoOrRedo(event: React.KeyboardEvent): void {
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    // A field of another form (a reason, a new line) has its own undo.
    if (event.target instanceof HTMLInputElement && !getCellPlace(event.target)) return
    event.preventDefault()
    if (key === 'z' && !event.shiftKey) undo()
    else redo()
  }

  function move(event: React.KeyboardEvent, place: CellTarget): void {
    const from = toGridPlace(place)
    if (!from) return
    const { target } = event
    const text = target instanceof HTMLInputElement ? target : null
    const to = getTarget(
      { key: event.key, shift: event.shiftKey },
      from,
      { rows: lines.length, columns: GRID_COLUMNS.length },
      {
        atStart: !text || text.selectionStart === 0,
        atEnd: !text || text.selectionEnd === text.value.length,
        isTextMode: isTextMode.current,
      },
    )
    if (!to) return
    event.preventDefault()
    const line = lines[to.row]!
    const column = GRID_COLUMNS[to.column]!
    if (line === place.line && column === place.column) return
    if (!focusCell(form.current, { line, column })) setRequestedCell({ line, column })
  }

  const setChecked = useCallback((cells: ReadonlySet<string>) => {
    checkedCells.current = cells
  }, [])

  return { handlers, gridFocus, showCell, setChecked, requestedCell: requestedCell?.line ?? null }
}
