import { findArea } from '../matching/areaNames.ts'
import { splitWords, type ImportContext } from '../importContext.ts'
import { isBlankRow, type Grid } from '../files/grid.ts'
import { findHeadingRowsAbove } from './headingLevels.ts'
import { normalizeName } from './normalizeName.ts'
import { parseLabelledLine } from './labelledLines.ts'
import type { ImportPlan } from '../importPlan.ts'

/** Maximum number of characters of a title that are searched. */
const MAX_LENGTH = 300

const MONTH =
  '(?:jan|feb|mar|mär|apr|mai|may|maj|jun|jul|aug|sep|okt|oct|nov|des|dec|dez)\\p{L}{0,7}'

/** What a title may say about all figures: a scale, an age, a part of the year. */
const PARTS: readonly RegExp[] = [
  /(?<!\p{L})(?:thousands?|millions?|tusen|millioner|miljoner|tausend|tsd|mill|mio|millionen|per mille|promille)(?!\p{L})|['’ (]0{3}s?(?![\d\p{L}])|‰/u,
  /(?<!\p{L})(?:per|pro|je|pr\.?) \d{1,3}(?:[ ,.]?\d{3}){1,2}(?!\d)/u,
  /(?<!\p{L})(?:aged?|under|over|unter|über|ab|alder|ålder|im alter von) \d{1,2}(?:s|\+)?(?:(?: ?[-–] ?| to | til | bis )\d{1,2})?(?!\d)/u,
  /(?<!\d)\d{1,2}(?: ?[-–] ?| to | til | bis )\d{1,2}[ -](?:years?|yrs|år|jahren?)(?!\p{L})/u,
  /(?<![\p{L}\d])[qk][1-4](?!\d)|(?<!\d)[1-4]\. ?(?:kvartal|quartal)/u,
  new RegExp(`(?<!\\p{L})${MONTH} (?:to|til|bis|[-–]) ${MONTH} \\d{4}(?!\\d)`, 'u'),
]

/**
 * What titles above the table and the sheet's name say about all figures: a group, an age, a scale,
 * a part of the year. '' if they say nothing of the kind, or only what the indicator's title says.
 */
export function findTitleParts(grid: Grid, plan: ImportPlan, context: ImportContext): string {
  const bands = new Set(findHeadingRowsAbove(grid, plan))
  const lines = grid.rows
    .slice(0, plan.headerRow)
    .filter(
      (row) => !isBlankRow(row) && !bands.has(row) && isTitle(parseLabelledLine(row)?.label ?? ''),
    )
  const texts = [grid.name, ...lines.flatMap(({ cells }) => cells.filter((cell) => cell !== ''))]
    .map((text) => text.slice(0, MAX_LENGTH).toLowerCase())
    .filter((text) => !/^(?:source|note|kilde|quelle|merknad|anmerkung)/.test(text))
  const titles = context.titleWords.get(plan.fixed.indicator ?? '') ?? []
  const isInTitle = (part: string) =>
    titles.some((title) => splitWords(part).every((word) => title.has(word)))
  const found = texts.flatMap((text) => [
    ...PARTS.flatMap((part) => part.exec(text)?.[0].trim() ?? []),
    ...findGroupNames(text, plan, context),
  ])
  return [...new Set(found)].filter((part) => !isInTitle(part)).join(' · ')
}

/** Whether a line with this label may be the table's title; other labels are read separately or describe the origin. */
function isTitle(label: string): boolean {
  return /^(?:$|titl|titel|tittel|tabl|tabel|figur|chart|sheet)/i.test(label)
}

/** Names of groups in a text; none for a dimension that is named several times or that the table states. */
function findGroupNames(text: string, plan: ImportPlan, context: ImportContext): readonly string[] {
  const isStated = ({ fixed, columns }: ImportPlan, dimension: string) =>
    fixed.dimension === dimension ||
    columns.some(
      (use) =>
        (use.as === 'group' && (use.dimension === dimension || use.dimension === '')) ||
        (use.as === 'value' && use.of.dimension === dimension),
    )
  const words = ` ${normalizeName(text)} `
  return [...context.groups].flatMap(([dimension, groups]) => {
    if (isStated(plan, dimension)) return []
    const named = [...groups].filter(
      ([name]) => name.length > 2 && words.includes(` ${name} `) && !hasAreaName(name, context),
    )
    return new Set(named.map(([, group]) => group)).size === 1 ? [getLongest(named)] : []
  })
}

function getLongest(named: readonly (readonly [string, string])[]): string {
  return named.map(([name]) => name).toSorted((a, b) => b.length - a.length)[0]!
}

/** An employer may be named after its city. */
function hasAreaName(name: string, context: ImportContext): boolean {
  return splitWords(name).some((word) => findArea(word, context) !== undefined)
}
