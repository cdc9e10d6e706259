import { CELL, getCellKind, type Grid, type GridRow } from '../files/grid.ts'
import type { ImportContext } from '../importContext.ts'
import { normalizeName } from '../layout/normalizeName.ts'
import { getHeadingTexts } from '../layout/headingLevels.ts'
import { findLabelledLines } from '../layout/labelledLines.ts'
import type { ImportPlan } from '../importPlan.ts'
import { findTitleParts } from '../layout/titleParts.ts'

/** Something beside a figure that may distinguish its row from others, although its column has no use. */
export interface RowFeature {
  /** Identical in next year's table. */
  readonly key: string
  /** As the table writes it; '' if it has none. */
  readonly heading: string
  readonly kind: 'column' | 'line above' | 'title' | 'section' | 'heading'
  /** 0-based; null if the feature is not a column. */
  readonly column: number | null
  /** Numbers distinguish rows only if nothing else does. */
  readonly isNumeric: boolean
  readonly text: (row: GridRow, section: string, valueColumn: number) => string
}

/** Headings of columns that describe the publication or repeat place and period. */
const IGNORED =
  /^(?:dataflow|structure(?: id| name)?|action|last update|last updated|updated|update|freq|frequency|frekvens|decimals|unit mult|time format|time period sortable|time period range|time period type|date type|parent.*|recent trend|new data|compared to .*|indicator id|indicator code|indicator definition|metadata|record count|record offset|obs status name|urn|url|link|download.*|publication|publisher|source organisation|dataset|data set|table|tabell|tabelle|licence|license|contact|sist oppdatert|letzte aktualisierung)$/

/** Columns of our own template that help to fill it in, in all interface languages. */
const HELPER_COLUMN =
  /^(?:indicator in words|unit|last figure|where it is published|indikatoren i ord|enhet|forrige tall|hvor tallet publiseres|indikator in worten|einheit|letzte zahl|wo sie veröffentlicht wird)$/

/** Columns with the type of place of a row. */
const AREA_TYPE_HEADING =
  /^(?:area type|areatype|geography type|geographic level|geo level|geography level)$/
const USUAL_AREA_TYPE =
  /^(?:local authorit.*|la|las|lad|lads|ltla|ltlas|utla|utlas|ua|unitary.*|.*unitary|district.*|.*districts?|county.*|counties.*|metropolitan.*|council.*|borough.*|region.*|regional|country|countries|national|nation|england|united kingdom|uk|kommune|fylke|land|gemeinde|stadt|bundesland)$/

/** Numbers under such a heading are a part of the year or of the population, even if all are equal. */
const NUMBERED_PART =
  /^(?:month|quarter|week|day|term|half|year group|age|decile|quintile|måned|maned|kvartal|uke|uge|alder|monat|quartal|woche|alter|månad|vecka|ålder|kuukausi|neljännes|ikä)(?: (?:no|nr|number|code|kode))?$/

export function isIgnoredHeading(heading: string): boolean {
  return IGNORED.test(normalizeName(heading))
}

/** @param isOurs whether the table has the columns of a yearly file */
export function findRowFeatures(
  grid: Grid,
  plan: ImportPlan,
  context: ImportContext,
  isOwnFormat: boolean,
): readonly RowFeature[] {
  const headings = grid.rows[plan.headerRow]?.cells ?? []
  const seen = new Map<string, number>()
  const columns = plan.columns.flatMap((use, column): RowFeature[] => {
    if (use.as !== 'nothing') return []
    const heading = headings[column] ?? ''
    const name = normalizeName(heading)
    if (isIgnoredHeading(heading) || (isOwnFormat && HELPER_COLUMN.test(name))) return []
    const key = name === '' ? `column ${column + 1}` : name
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return [
      {
        key: occurrence === 1 ? key : `${key} ${occurrence}`,
        heading,
        kind: 'column',
        column,
        isNumeric: !NUMBERED_PART.test(name) && isNumericColumn(grid, plan.headerRow, column),
        text: (row) => {
          const text = row.cells[column] ?? ''
          return AREA_TYPE_HEADING.test(name) && USUAL_AREA_TYPE.test(normalizeName(text))
            ? ''
            : text
        },
      },
    ]
  })
  const above = [
    ...createLabelFeatures(grid, plan.headerRow),
    ...createTitleFeature(grid, plan, context),
  ]
  return [...columns, ...above, SECTION, createHeadingFeature(grid, plan, context)]
}

/** A text line between the rows applies to the rows below it: `Women`, then the places. */
const SECTION: RowFeature = {
  key: 'section',
  heading: '',
  kind: 'section',
  column: null,
  isNumeric: false,
  text: (_row, section) => section,
}

/** Headings may name what is counted, with or without the year: `Unemployed (percent) 2025`, `Number`. */
function createHeadingFeature(grid: Grid, plan: ImportPlan, context: ImportContext): RowFeature {
  const texts = getHeadingTexts(grid, plan, context)
  return {
    key: 'heading',
    heading: '',
    kind: 'heading',
    column: null,
    isNumeric: false,
    text: (_row, _section, valueColumn) => texts(valueColumn),
  }
}

/** A title may name the group or unit of all figures: `Women`, `Thousands`. */
function createTitleFeature(
  grid: Grid,
  plan: ImportPlan,
  context: ImportContext,
): readonly RowFeature[] {
  const text = findTitleParts(grid, plan, context)
  if (text === '') return []
  return [
    {
      key: 'title',
      heading: '',
      kind: 'title',
      column: null,
      isNumeric: false,
      text: () => text,
    },
  ]
}

function createLabelFeatures(grid: Grid, headerRow: number): readonly RowFeature[] {
  return findLabelledLines(grid, headerRow)
    .filter(({ label }) => !isIgnoredHeading(label) && !ABOUT_THE_FILE.test(normalizeName(label)))
    .map(({ label, text }) => ({
      key: `above ${normalizeName(label)}`,
      heading: label,
      kind: 'line above',
      column: null,
      isNumeric: isNumberText(text),
      text: () => text,
    }))
}

/** Lines above a table that describe its origin. */
const ABOUT_THE_FILE =
  /^(?:(?:table|tabell|tabelle|figure|chart|figur|sheet|part|note) .*|https?|source|sources|kilde|kilder|källa|lähde|quelle|note|notes|title|titel|tittel|table|tabell|tabelle|date|dato|datum|published|release date|released|next update|contact|email|telephone|designated|publication date|last updated|created|downloaded|geography|area type)$/

/** Whether most cells of a column are numbers, dates or addresses. */
export function isNumericColumn(grid: Grid, headerRow: number, column: number): boolean {
  let [filled, numbers] = [0, 0]
  for (const row of grid.rows.slice(headerRow + 1, headerRow + 2001)) {
    const text = row.cells[column] ?? ''
    if (text === '') continue
    filled++
    if (getCellKind(row, column) !== CELL.text || isNumberText(text)) numbers++
  }
  return numbers * 2 > filled
}

/** A number, date or address does not name a subset of the population. */
function isNumberText(text: string): boolean {
  return /^[-+\u2212<>~]?\s*[\d.,/\s\u00a0:TZ-]*\d\s*%?$/.test(text) || /^https?:/.test(text)
}
