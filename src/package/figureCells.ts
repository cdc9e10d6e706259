import { parsePeriod } from '../model/period.ts'
import { findImpossiblePeriod } from '../model/periodFault.ts'
import type { CellCheck, CellFault } from './checkedCells.ts'
import { offering } from './metadataSheet.ts'
import type { NameIndex } from './nameIndex.ts'
import { nearestWord } from './nearest.ts'
import { readStatus } from './statusText.ts'

const REQUIRED: CellFault = { code: 'constraint-error', detail: { rule: 'required' } }

/** The fault of an id that a metadata file does not contain. `in`: the file that should contain it. */
function unknownName(rule: string, text: string, names: Iterable<string>, file: string): CellFault {
  return {
    code: 'foreign-key',
    detail: { rule, in: file },
    suggest: () => nearestWord(text, names),
  }
}

export function checkIndicator({ indicators }: NameIndex): CellCheck {
  return (text) => {
    if (text === '') return { store: '', fault: REQUIRED }
    const known = indicators === null || indicators.has(text)
    const fault = known ? null : unknownName('indicator', text, indicators.keys(), 'indicators.csv')
    return { store: text, fault }
  }
}

/** A blank area means the city's area. */
export function checkArea({ areas, city }: NameIndex): CellCheck {
  return (text) => {
    const known = text === '' || areas === null || areas.has(text)
    return {
      store: text || city.id,
      fault: known ? null : unknownName('area', text, areas, 'areas.csv'),
    }
  }
}

/** @param latestYear the last year in which a period may end */
export function checkPeriod(latestYear: number): CellCheck {
  return (text) => {
    if (text === '') return { store: '', fault: REQUIRED }
    const result = parsePeriod(text)
    if (!result.ok) return unreadable({ rule: 'period', ...offering(result.offer) })
    const impossible = findImpossiblePeriod(result.period, latestYear)
    if (!impossible) return { store: text, fault: null }
    const { suggestion } = impossible
    return unreadable({ rule: 'impossible-period', latest: latestYear, ...offering(suggestion) })
  }
}

function unreadable(detail: CellFault['detail']): ReturnType<CellCheck> {
  return { store: '', fault: { code: 'type-error', detail } }
}

export function checkStatus(text: string): ReturnType<CellCheck> {
  const { text: store, unknown } = readStatus(text)
  if (!unknown) return { store, fault: null }
  const detail = { rule: 'status', word: unknown.word, ...offering(unknown.offer) }
  return { store, fault: { code: 'type-error', detail } }
}

export function checkNothing(text: string): ReturnType<CellCheck> {
  return { store: text, fault: null }
}

/** The fault of a dimension together with its group, and its column. */
export function groupFault(
  { groups }: NameIndex,
  dimension: string,
  group: string,
): { readonly column: 'dimension' | 'group'; readonly fault: CellFault } | null {
  if (dimension === '' && group === '') return null
  if (dimension === '' || group === '') {
    const column = dimension === '' ? 'dimension' : 'group'
    return { column, fault: { code: 'constraint-error', detail: { rule: 'dimension-and-group' } } }
  }
  if (groups === null) return null
  const known = groups.get(dimension)
  if (!known)
    return {
      column: 'dimension',
      fault: unknownName('dimension', dimension, groups.keys(), 'groups.csv'),
    }
  if (known.has(group)) return null
  const fault = unknownName('group', group, known, 'groups.csv')
  return { column: 'group', fault: { ...fault, detail: { ...fault.detail, dimension } } }
}
