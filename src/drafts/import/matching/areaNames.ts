import type { ImportContext } from '../importContext.ts'
import { normalizeName } from '../layout/normalizeName.ts'
import type { ColumnUse } from '../importPlan.ts'

type AreaContext = Pick<ImportContext, 'areaIds' | 'areaCodes' | 'areaParents'>

/** Longest cell that is searched for a code and a name. */
const MAX_LENGTH = 200

/** `4601 Bergen`, `K-4601 Bergen`, `E06000014: York`. */
const CODE_FIRST = /^(?:\p{L}[-_])?(\p{L}{0,2}\d[\d\p{L}]*)[\s:,;–-]+(\p{L}.*)$/u
/** `York (E06000014)`, `Bergen [4601]`. */
const CODE_LAST = /^(\p{L}.*?)[\s,]*[([](\p{L}{0,2}\d[\d\p{L}]*)[)\]]$/u

/** The area that a cell names by id, title or code, or by code and name together; undefined if it is not in the package. */
export function findArea(text: string, context: AreaContext): string | undefined {
  const exact = context.areaIds.get(normalizeName(text))
  if (exact !== undefined || text.length > MAX_LENGTH) return exact
  const first = CODE_FIRST.exec(text)
  const last = first ? null : CODE_LAST.exec(text)
  if (!first && !last) return undefined
  const [code, name] = first ? [first[1]!, first[2]!] : [last![2]!, last![1]!]
  const byCode = context.areaIds.get(normalizeName(code))
  const byName = context.areaIds.get(normalizeName(name))
  if (byCode !== undefined) return byName === undefined || byName === byCode ? byCode : undefined
  if (byName === undefined) return undefined
  const ownCode = context.areaCodes.get(byName)
  // A different code of the same form belongs to another place with the same name.
  return ownCode !== undefined && getCodeForm(ownCode) === getCodeForm(code) ? undefined : byName
}

/** Whether a text is an area code of the UK statistical offices. */
export function isOnsCode(text: string): boolean {
  return /^[EWSNKJLM]\d{8}$/.test(text)
}

/** The form of a code: `A99999999` for E06000014; `name` for a text that is not a code. */
function getCodeForm(text: string): string {
  return /\d/.test(text) && /^[\p{L}\d_-]+$/u.test(text)
    ? text.replace(/\p{L}/gu, 'A').replace(/\d/g, '9')
    : 'name'
}

/**
 * The area that several cells of one row name together. Another name, or another code of the same
 * form, shows that the row is about an area outside the package.
 * @returns the area's id, or the text that matches no area
 */
export function resolveArea(
  cells: readonly { readonly text: string; readonly id: string | undefined }[],
  context: AreaContext,
): { readonly id: string } | { readonly unknownName: string } {
  const matched = cells.filter(({ id }) => id !== undefined)
  const unmatched = cells.filter(({ id }) => id === undefined)
  if (matched.length === 0)
    return { unknownName: (cells.find(({ text }) => !/\d/.test(text)) ?? cells.at(-1)!).text }
  const other = unmatched.find(({ text }) =>
    matched.some((cell) =>
      [cell.text, context.areaCodes.get(cell.id!) ?? cell.text].some(
        (name) => getCodeForm(name) === getCodeForm(text),
      ),
    ),
  )
  if (other) return { unknownName: other.text }
  const ids = [...new Set(matched.map(({ id }) => id!))]
  const lowest = ids.find((id) => ids.every((cell) => cell === id || isPart(id, cell, context)))
  return lowest === undefined ? { unknownName: matched.at(-1)!.text } : { id: lowest }
}

function isPart(area: string, whole: string, { areaParents }: AreaContext): boolean {
  const seen = new Set<string>()
  for (
    let parent = areaParents.get(area);
    parent && !seen.has(parent);
    parent = areaParents.get(parent)
  ) {
    if (parent === whole) return true
    seen.add(parent)
  }
  return false
}

/** Columns of areas grouped by level, lowest level first. */
export function getAreaLevels(columns: readonly ColumnUse[]): readonly (readonly number[])[] {
  const levels = new Map<number, number[]>()
  for (const [column, use] of columns.entries())
    if (use.as === 'area') levels.set(use.level, [...(levels.get(use.level) ?? []), column])
  return [...levels].toSorted(([a], [b]) => a - b).map(([, list]) => list)
}
