import {
  OWN_AREA_LEVEL,
  type ColumnUse,
  type FigureNames,
} from '../../../drafts/import/importPlan.ts'
import { parseHeadingPeriod } from '../../../drafts/import/layout/headingDictionary.ts'

/** A column use as the value of an option: `group:sex`, `value:indicator=smoking`. */
export function formatUse(use: ColumnUse): string {
  switch (use.as) {
    case 'group':
      return `group:${use.dimension}`
    case 'value': {
      const { period, ...others } = use.of
      const names = Object.entries(others).map(([name, id]) => `${name}=${id}`)
      return period === undefined ? `value:${names.join('&')}` : 'value:period'
    }
    case 'note':
      return use.lang === undefined ? 'note' : `note:${use.lang}`
    default:
      return use.as
  }
}

/** @param before the current use and heading, which supply what the option lacks */
export function parseUse(text: string, current: ColumnUse, heading: string): ColumnUse {
  const separator = text.indexOf(':')
  const [as, detail] =
    separator < 0 ? [text, ''] : [text.slice(0, separator), text.slice(separator + 1)]
  switch (as) {
    case 'group':
      return { as, dimension: detail }
    case 'value':
      return { as, of: detail === 'period' ? getPeriod(current, heading) : parseNames(detail) }
    case 'note':
      return detail === '' ? { as } : { as, lang: detail }
    case 'area':
      return current.as === 'area' ? current : { as, level: OWN_AREA_LEVEL + 1 }
    default:
      return { as: as as 'period' }
  }
}

function getPeriod(current: ColumnUse, heading: string): FigureNames {
  const period =
    parseHeadingPeriod(heading) ?? (current.as === 'value' ? current.of.period : undefined)
  return { period: period ?? '' }
}

function parseNames(detail: string): FigureNames {
  return Object.fromEntries(
    detail
      .split('&')
      .filter(Boolean)
      .map((part) => part.split('=')),
  ) as FigureNames
}
