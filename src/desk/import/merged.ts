import { TYPED_NUMBERS } from '../../package/numberFormat.ts'
import { readNumber, unambiguousText } from '../../package/numbers.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { lineIdOf, meantText } from '../draftColumns.ts'
import { freshLineId, type CellText, type Edit } from '../edits.ts'
import { isNumberColumn } from '../numberCells.ts'
import type { TakenLine } from './result.ts'

/** The effect of an imported line on the draft. */
export type Effect = 'new' | 'fills' | 'overwrites' | 'same'

type Cells = Readonly<Record<string, string>>

/** Compares imported lines with the draft: returns each line's effect and the draft's own line. */
export function effectsOn(
  draft: Pick<Draft, 'lines'>,
  city: string,
  taken: readonly TakenLine[],
): readonly { readonly effect: Effect; readonly line: DraftLine | null }[] {
  const known = linesByKey(draft, city)
  return taken.map(({ cells }) => {
    const line = known.get(lineIdOf({ cells }, city)) ?? null
    if (!line) return { effect: 'new', line }
    const differs = Object.entries(cells).some(
      ([column, text]) => !isKey(column) && !sameText(meantText(line, column), text),
    )
    if (!differs) return { effect: 'same', line }
    const overwrites = Object.entries(cells).some(([column, text]) => {
      const before = meantText(line, column)
      return !isKey(column) && before !== '' && !sameText(before, text)
    })
    return { effect: overwrites ? 'overwrites' : 'fills', line }
  })
}

const KEYS = new Set(['indicator', 'period', 'area', 'dimension', 'group'])

function isKey(column: string): boolean {
  return KEYS.has(column)
}

/** 12,0 and 12 are the same number. */
function sameText(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [readNumber(a, TYPED_NUMBERS, true), readNumber(b, TYPED_NUMBERS, true)]
  return first.ok && second.ok && first.value === second.value
}

function linesByKey(draft: Pick<Draft, 'lines'>, city: string): ReadonlyMap<string, DraftLine> {
  const known = new Map<string, DraftLine>()
  for (const line of draft.lines) {
    const id = lineIdOf(line, city)
    if (!known.has(id)) known.set(id, line)
  }
  return known
}

/** The lines of a table as one edit of the draft: changed cells and added lines. */
export function importEdit(
  draft: Pick<Draft, 'lines'>,
  city: string,
  taken: readonly TakenLine[],
): Edit {
  const effects = effectsOn(draft, city, taken)
  let next = Number(freshLineId(draft))
  return {
    kind: 'import',
    cells: effects.flatMap(({ effect, line }, index) =>
      line && effect !== 'same' ? cellEdits(line, draftCells(taken[index]!.cells)) : [],
    ),
    lines: effects.flatMap(({ line }, index): DraftLine[] =>
      line
        ? []
        : [{ id: String(next++), cells: draftCells(taken[index]!.cells), acknowledged: {} }],
    ),
  }
}

/** Cells in the format of the draft: numbers are unambiguous in every language. */
function draftCells(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => [
      column,
      isNumberColumn(column) ? unambiguousText(text) : text,
    ]),
  )
}

/** Cells that belong to one value only: a new value clears them. */
const OF_THE_FIGURE = ['lower', 'upper', 'numerator', 'denominator', 'status']

function cellEdits(line: DraftLine, cells: Cells): readonly CellText[] {
  const before = meantText(line, 'value')
  const another = before !== '' && !sameText(before, cells['value'] ?? '')
  const emptied = another
    ? OF_THE_FIGURE.filter((column) => !(column in cells) && meantText(line, column) !== '')
    : []
  return [
    ...Object.entries(cells)
      .filter(([column, text]) => !isKey(column) && meantText(line, column) !== text)
      .map(([column, text]) => ({ line: line.id, column, text })),
    ...emptied.map((column) => ({ line: line.id, column, text: '' })),
  ]
}
