import type { ImportContext } from './context.ts'
import { plainName } from './heading.ts'
import type { ColumnUse } from './plan.ts'

type AreaContext = Pick<ImportContext, 'areas' | 'areaCodes' | 'areaParents'>

/** Longest cell that is searched for a code and a name. */
const MAX_LENGTH = 200

/** `4601 Bergen`, `K-4601 Bergen`, `E06000014: York`. */
const CODE_FIRST = /^(?:\p{L}[-_])?(\p{L}{0,2}\d[\d\p{L}]*)[\s:,;–-]+(\p{L}.*)$/u
/** `York (E06000014)`, `Bergen [4601]`. */
const CODE_LAST = /^(\p{L}.*?)[\s,]*[([](\p{L}{0,2}\d[\d\p{L}]*)[)\]]$/u

/** The area that a cell names by id, title or code, or by code and name together; undefined if it is not in the package. */
export function findArea(text: string, context: AreaContext): string | undefined {
  const exact = context.areas.get(plainName(text))
  if (exact !== undefined || text.length > MAX_LENGTH) return exact
  const first = CODE_FIRST.exec(text)
  const last = first ? null : CODE_LAST.exec(text)
  if (!first && !last) return undefined
  const [code, name] = first ? [first[1]!, first[2]!] : [last![2]!, last![1]!]
  const byCode = context.areas.get(plainName(code))
  const byName = context.areas.get(plainName(name))
  if (byCode !== undefined) return byName === undefined || byName === byCode ? byCode : undefined
  if (byName === undefined) return undefined
  const ownCode = context.areaCodes.get(byName)
  // A different code of the same form belongs to another place with the same name.
  return ownCode !== undefined && codeForm(ownCode) === codeForm(code) ? undefined : byName
}

/** Whether a text is an area code of the UK statistical offices. */
export function isOnsCode(text: string): boolean {
  return /^[EWSNKJLM]\d{8}$/.test(text)
}

/** The form of a code: `A99999999` for E06000014; `name` for a text that is not a code. */
function codeForm(text: string): string {
  return /\d/.test(text) && /^[\p{L}\d_-]+$/u.test(text)
    ? text.replace(/\p{L}/gu, 'A').replace(/\d/g, '9')
    : 'name'
}

/**
 * The area that several cells of one row name together. Another name, or another code of the same
 * form, shows that the row is about an area outside the package.
 * @returns the area's id, or the text that matches no area
 */
export function agreedArea(
  cells: readonly { readonly text: string; readonly id: string | undefined }[],
  context: AreaContext,
): { readonly id: string } | { readonly strange: string } {
  const known = cells.filter(({ id }) => id !== undefined)
  const unknown = cells.filter(({ id }) => id === undefined)
  if (known.length === 0)
    return { strange: (cells.find(({ text }) => !/\d/.test(text)) ?? cells.at(-1)!).text }
  const other = unknown.find(({ text }) =>
    known.some((one) =>
      [one.text, context.areaCodes.get(one.id!) ?? one.text].some(
        (own) => codeForm(own) === codeForm(text),
      ),
    ),
  )
  if (other) return { strange: other.text }
  const ids = [...new Set(known.map(({ id }) => id!))]
  const lowest = ids.find((id) => ids.every((one) => one === id || isPartOf(id, one, context)))
  return lowest === undefined ? { strange: known.at(-1)!.text } : { id: lowest }
}

function isPartOf(area: string, whole: string, { areaParents }: AreaContext): boolean {
  const seen = new Set<string>()
  for (let at = areaParents.get(area); at && !seen.has(at); at = areaParents.get(at)) {
    if (at === whole) return true
    seen.add(at)
  }
  return false
}

/** Columns of areas grouped by level, lowest level first. */
export function areaLevels(columns: readonly ColumnUse[]): readonly (readonly number[])[] {
  const levels = new Map<number, number[]>()
  for (const [column, use] of columns.entries())
    if (use.as === 'area') levels.set(use.level, [...(levels.get(use.level) ?? []), column])
  return [...levels].toSorted(([a], [b]) => a - b).map(([, list]) => list)
}
