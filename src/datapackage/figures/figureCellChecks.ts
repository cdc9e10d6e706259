import { parsePeriod } from '../../model/period.ts'
import type { ProblemDetails } from '../../model/problem.ts'
import { findImpossiblePeriod } from '../../model/periodChecks.ts'
import type { CellCheck, CellFault } from './cellChecker.ts'
import { toSuggestionDetail } from '../problemCollector.ts'
import type { KnownIds } from '../tables/knownIds.ts'
import { findClosestMatch } from '../closestMatch.ts'
import { parseStatus } from '../values/parseStatus.ts'

const REQUIRED: CellFault = { code: 'constraint-error', detail: { rule: 'required' } }

/** The fault of an id that a metadata file does not contain. `in`: the file that should contain it. */
function createUnknownIdFault(
  detail: ProblemDetails['foreign-key'],
  text: string,
  knownIds: Iterable<string>,
): CellFault {
  return { code: 'foreign-key', detail, suggest: () => findClosestMatch(text, knownIds) }
}

export function checkIndicator({ indicators }: KnownIds): CellCheck {
  return (text) => {
    if (text === '') return { store: '', fault: REQUIRED }
    const isKnown = indicators === null || indicators.has(text)
    const fault = isKnown
      ? null
      : createUnknownIdFault({ rule: 'indicator', in: 'indicators.csv' }, text, indicators.keys())
    return { store: text, fault }
  }
}

/** A blank area means the city's area. */
export function checkArea({ areas, city }: KnownIds): CellCheck {
  return (text) => {
    const isKnown = text === '' || areas === null || areas.has(text)
    return {
      store: text || city.id,
      fault: isKnown ? null : createUnknownIdFault({ rule: 'area', in: 'areas.csv' }, text, areas),
    }
  }
}

/** @param latestYear the last year in which a period may end */
export function checkPeriod(latestYear: number): CellCheck {
  return (text) => {
    if (text === '') return { store: '', fault: REQUIRED }
    const result = parsePeriod(text)
    if (!result.ok)
      return createTypeFault({ rule: 'period', ...toSuggestionDetail(result.suggestion) })
    const impossible = findImpossiblePeriod(result.period, latestYear)
    if (!impossible) return { store: text, fault: null }
    const { suggestion } = impossible
    return createTypeFault({
      rule: 'impossible-period',
      latest: latestYear,
      ...toSuggestionDetail(suggestion),
    })
  }
}

function createTypeFault(detail: ProblemDetails['type-error']): ReturnType<CellCheck> {
  return { store: '', fault: { code: 'type-error', detail } }
}

export function checkStatus(text: string): ReturnType<CellCheck> {
  const { text: store, unknown } = parseStatus(text)
  if (!unknown) return { store, fault: null }
  const suggestion = toSuggestionDetail(unknown.suggestion)
  const detail = { rule: 'status', word: unknown.word, ...suggestion } as const
  return { store, fault: { code: 'type-error', detail } }
}

export function acceptAnyText(text: string): ReturnType<CellCheck> {
  return { store: text, fault: null }
}

/** The fault of a dimension together with its group, and its column. */
export function findGroupFault(
  { groups }: KnownIds,
  dimension: string,
  group: string,
): { readonly column: 'dimension' | 'group'; readonly fault: CellFault } | null {
  if (dimension === '' && group === '') return null
  if (dimension === '' || group === '') {
    const column = dimension === '' ? 'dimension' : 'group'
    return { column, fault: { code: 'constraint-error', detail: { rule: 'dimension-and-group' } } }
  }
  if (groups === null) return null
  const knownGroups = groups.get(dimension)
  if (!knownGroups)
    return {
      column: 'dimension',
      fault: createUnknownIdFault(
        { rule: 'dimension', in: 'groups.csv' },
        dimension,
        groups.keys(),
      ),
    }
  if (knownGroups.has(group)) return null
  const detail = { rule: 'group', in: 'groups.csv', dimension } as const
  return { column: 'group', fault: createUnknownIdFault(detail, group, knownGroups) }
}
