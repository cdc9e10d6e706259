import type { SeriesKey } from '../../../model/figure.ts'
import { findClosestMatch } from '../../../datapackage/closestMatch.ts'
import { isBlankEverybody } from './blankGroups.ts'
import { resolveArea, getAreaLevels, findArea } from './areaNames.ts'
import type { ImportContext } from '../importContext.ts'
import type { Grid, GridRow } from '../files/grid.ts'
import { getOwnEntry } from '../../../model/getOwnEntry.ts'
import { normalizeName } from '../layout/normalizeName.ts'
import { isEverybody } from '../layout/totals.ts'
import {
  OWN_AREA_LEVEL,
  type ImportPlan,
  type FigureNames,
  type NameOverrides,
} from '../importPlan.ts'

/** Why a readable figure of the table is not imported. */
export type LeftOutReason =
  | 'other area'
  | 'other indicator'
  | 'other right'
  | 'other group'
  | 'other rows'
  | 'other block'
  | 'blank'
  | 'text line'
  | 'repeated'
  | 'published the same'
  | 'published otherwise'

/** The names of a figure, or why it has none. `column`: 0-based; null if the text is from the plan. */
export type NameResult =
  | { readonly ok: true; readonly series: SeriesKey }
  | { readonly ok: false; readonly leftOut: LeftOutReason; readonly text: string }
  | {
      readonly ok: false
      readonly leftOut: null
      readonly rule: 'indicator' | 'area' | 'blank'
      readonly column: number | null
      readonly text: string
      readonly suggestion: string | null
    }

/** Resolves the indicator, area and group of a table's figures. */
export class NameMatcher {
  private readonly indicatorColumn: number
  private readonly dimensionColumn: number
  /** Columns of areas grouped by level, lowest level first. */
  private readonly areaLevels: readonly (readonly number[])[]
  private readonly groupColumns: readonly { readonly column: number; readonly dimension: string }[]
  /** A publisher's area column, where a blank cell is not the city; -1 if there is none. */
  private readonly blankArea: number
  private readonly hasOwnArea: boolean
  private readonly nameOverrides: NameOverrides
  /** Group columns in which a blank cell means everybody. */
  private readonly everybodyColumns: ReadonlySet<number>
  private readonly areaCache = new Map<string, string>()
  private readonly suggestedAreas = new Map<string, string>()

  constructor(
    private readonly context: ImportContext,
    private readonly plan: ImportPlan,
    grid: Grid,
  ) {
    const { columns } = plan
    this.nameOverrides = plan.names
    this.indicatorColumn = columns.findIndex((use) => use.as === 'indicator')
    this.dimensionColumn = columns.findIndex((use) => use.as === 'dimension')
    this.areaLevels = getAreaLevels(columns)
    this.blankArea = columns.findIndex((use) => use.as === 'area' && use.level !== OWN_AREA_LEVEL)
    this.hasOwnArea = columns.some((use) => use.as === 'area' && use.level === OWN_AREA_LEVEL)
    this.groupColumns = columns.flatMap((use, column) =>
      use.as === 'group' ? [{ column, dimension: use.dimension }] : [],
    )
    this.everybodyColumns = new Set(
      this.groupColumns.flatMap((one) => (isBlankEverybody(grid, plan, one) ? [one.column] : [])),
    )
  }

  match(row: GridRow, of: FigureNames): NameResult {
    const area = this.area(row, of)
    if (!area.ok) return area
    const indicator = this.indicator(row, of)
    if (!indicator.ok) return indicator
    const group = this.group(row, of)
    if (!group.ok) return group
    return {
      ok: true,
      series: {
        indicator: indicator.id,
        area: area.id,
        dimension: group.dimension,
        group: group.group,
      },
    }
  }

  private indicator(row: GridRow, of: FigureNames): MatchedId | Unmatched {
    const columnId = of.indicator
    const text = columnId ?? getCell(row, this.indicatorColumn) ?? ''
    const fixed = this.indicatorColumn < 0 ? this.plan.fixed.indicator : undefined
    const { context } = this
    let id: string | undefined
    if (columnId !== undefined) id = columnId
    else if (text === '') id = fixed
    else
      id =
        getOwnEntry(this.nameOverrides.indicator, text) ??
        context.indicatorIds.get(normalizeName(text))
    if (id === undefined || id === '') {
      if (text === '') return blank(this.indicatorColumn)
      const suggestion =
        id === '' ? null : findClosestMatch(normalizeName(text), context.indicatorIds.keys())
      if (suggestion === null) return { ok: false, leftOut: 'other indicator', text }
      return {
        ok: false,
        leftOut: null,
        rule: 'indicator',
        column: this.indicatorColumn,
        text,
        suggestion: context.indicatorIds.get(suggestion) ?? null,
      }
    }
    if (context.rightByIndicator.get(id) !== context.right)
      return { ok: false, leftOut: 'other right', text: id }
    return { ok: true, id }
  }

  private area(row: GridRow, of: FigureNames): MatchedId | Unmatched {
    if (of.area !== undefined) return { ok: true, id: of.area }
    for (const level of this.areaLevels) {
      const texts = level.map((column) => ({ column, text: getCell(row, column) ?? '' }))
      const filled = texts.filter(({ text }) => text !== '')
      if (filled.length === 0) continue
      const agreed = resolveArea(
        filled.map(({ text }) => ({ text, id: this.findAreaId(text) })),
        this.context,
      )
      return 'id' in agreed
        ? { ok: true, id: agreed.id }
        : this.rejectArea(filled, agreed.unknownName)
    }
    if (this.blankArea >= 0) return blank(this.blankArea)
    const fixed = this.plan.fixed.area ?? (this.hasOwnArea ? this.context.city : undefined)
    return fixed === undefined ? blank(null) : { ok: true, id: fixed }
  }

  /** Cached, since national tables repeat the same places. */
  private findAreaId(text: string): string | undefined {
    const cachedId = this.areaCache.get(text)
    if (cachedId !== undefined) return cachedId === '' ? undefined : cachedId
    const overrideId = getOwnEntry(this.nameOverrides.area, text)
    const id = overrideId ?? findArea(text, this.context) ?? ''
    this.areaCache.set(text, id)
    return id === '' ? undefined : id
  }

  /** An area outside the package is left out, unless its name is so similar to a known one that it may be misspelt. */
  private rejectArea(
    filled: readonly { readonly column: number; readonly text: string }[],
    text: string,
  ): Unmatched {
    const { column } = filled.find((cell) => cell.text === text)!
    if (filled.length === 1 && getOwnEntry(this.nameOverrides.area, text) !== '') {
      const id = this.suggestArea(text)
      if (id !== undefined && !/\d/.test(text))
        return { ok: false, leftOut: null, rule: 'area', column, text, suggestion: id }
    }
    return { ok: false, leftOut: 'other area', text }
  }

  /** The most similar known area; cached by text. */
  private suggestArea(text: string): string | undefined {
    const cachedId = this.suggestedAreas.get(text)
    if (cachedId !== undefined) return cachedId === '' ? undefined : cachedId
    const name = findClosestMatch(normalizeName(text), this.context.areaIds.keys())
    const id = name === null ? undefined : this.context.areaIds.get(name)
    this.suggestedAreas.set(text, id ?? '')
    return id
  }

  private group(row: GridRow, of: FigureNames): MatchedGroup | Unmatched {
    const found = new Map<string, MatchedGroup>()
    const add = (group: MatchedGroup) => found.set(`${group.dimension}=${group.group}`, group)
    const { fixed } = this.plan
    for (const source of [of, fixed])
      if (source.group !== undefined && source.dimension !== undefined)
        add({ ok: true, dimension: source.dimension, group: source.group })
    const dimensionText = getCell(row, this.dimensionColumn) ?? ''
    for (const { column, dimension } of this.groupColumns) {
      const text = getCell(row, column) ?? ''
      if (text === '' && this.nameOverrides.group[''] !== '*' && !this.everybodyColumns.has(column))
        return blank(column)
      const matched = this.findGroup(text, dimension || dimensionText)
      if (matched === 'everybody') continue
      if (matched === null) return { ok: false, leftOut: 'other group', text }
      add(matched)
    }
    if (found.size === 0) return { ok: true, dimension: '', group: '' }
    if (found.size === 1) return [...found.values()][0]!
    return { ok: false, leftOut: 'other group', text: [...found.keys()].join(', ') }
  }

  private findGroup(text: string, dimension: string): MatchedGroup | 'everybody' | null {
    if (text === '') return 'everybody'
    const override = getOwnEntry(this.nameOverrides.group, text)
    if (override === '') return null
    if (override === '*') return 'everybody'
    if (override !== undefined) {
      const [overrideDimension, group] = override.split('=') as [string, string]
      return { ok: true, dimension: overrideDimension, group }
    }
    const { groups, dimensionIds } = this.context
    const name = normalizeName(text)
    const knownDimension = dimensionIds.get(normalizeName(dimension))
    const candidates = knownDimension === undefined ? [...groups.keys()] : [knownDimension]
    if (knownDimension === undefined && dimension !== '' && !isEverybody(text)) return null
    for (const candidate of candidates) {
      const group = groups.get(candidate)?.get(name)
      if (group !== undefined) return { ok: true, dimension: candidate, group }
    }
    return isEverybody(text) ? 'everybody' : null
  }
}

function blank(column: number | null): Unmatched {
  return { ok: false, leftOut: null, rule: 'blank', column, text: '', suggestion: null }
}

interface MatchedId {
  readonly ok: true
  readonly id: string
}

interface MatchedGroup {
  readonly ok: true
  readonly dimension: string
  readonly group: string
}

type Unmatched = Exclude<NameResult, { readonly ok: true }>

function getCell(row: GridRow, column: number): string | undefined {
  return row.cells[column]
}
