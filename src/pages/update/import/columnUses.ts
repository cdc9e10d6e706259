import { OWN_AREA, type ColumnUse, type Named } from '../../../desk/import/plan.ts'
import { headingPeriod } from '../../../desk/import/vocabulary.ts'

/** A column use as the value of an option: `group:sex`, `value:indicator=smoking`. */
export function writeUse(use: ColumnUse): string {
  switch (use.as) {
    case 'group':
      return `group:${use.dimension}`
    case 'value': {
      const { period, ...others } = use.of
      const named = Object.entries(others).map(([name, id]) => `${name}=${id}`)
      return period === undefined ? `value:${named.join('&')}` : 'value:period'
    }
    case 'note':
      return use.lang === undefined ? 'note' : `note:${use.lang}`
    default:
      return use.as
  }
}

/** @param before the current use and heading, which supply what the option lacks */
export function readUse(text: string, before: ColumnUse, heading: string): ColumnUse {
  const at = text.indexOf(':')
  const [as, detail] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
  switch (as) {
    case 'group':
      return { as, dimension: detail }
    case 'value':
      return { as, of: detail === 'period' ? periodOf(before, heading) : namedOf(detail) }
    case 'note':
      return detail === '' ? { as } : { as, lang: detail }
    case 'area':
      return before.as === 'area' ? before : { as, level: OWN_AREA + 1 }
    default:
      return { as: as as 'period' }
  }
}

function periodOf(before: ColumnUse, heading: string): Named {
  const period = headingPeriod(heading) ?? (before.as === 'value' ? before.of.period : undefined)
  return { period: period ?? '' }
}

function namedOf(detail: string): Named {
  return Object.fromEntries(
    detail
      .split('&')
      .filter(Boolean)
      .map((part) => part.split('=')),
  ) as Named
}
