import { nearestWord } from '../../package/nearest.ts'
import { isBlankEverybody } from './blankGroups.ts'
import { agreedArea, areaLevels, findArea } from './areaNames.ts'
import type { ImportContext } from './context.ts'
import type { Grid, GridRow } from './grid.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { plainName } from './heading.ts'
import { isEverybody } from './totals.ts'
import { OWN_AREA, type ImportPlan, type Named, type SaidNames } from './plan.ts'

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
export type NamesReading =
  | { readonly ok: true; readonly named: NamedFigure }
  | { readonly ok: false; readonly out: LeftOutReason; readonly text: string }
  | {
      readonly ok: false
      readonly out: null
      readonly rule: 'indicator' | 'area' | 'blank'
      readonly column: number | null
      readonly text: string
      readonly offer: string | null
    }

export interface NamedFigure {
  readonly indicator: string
  readonly area: string
  readonly dimension: string
  readonly group: string
}

/** Resolves the indicator, area and group of a table's figures. */
export class Namer {
  private readonly indicatorColumn: number
  private readonly dimensionColumn: number
  /** Columns of areas grouped by level, lowest level first. */
  private readonly areaLevels: readonly (readonly number[])[]
  private readonly groupColumns: readonly { readonly column: number; readonly dimension: string }[]
  /** A publisher's area column, where a blank cell is not the city; -1 if there is none. */
  private readonly blankArea: number
  private readonly hasOwnArea: boolean
  private readonly said: SaidNames
  /** Group columns in which a blank cell means everybody. */
  private readonly blankIsEverybody: ReadonlySet<number>
  private readonly areaIds = new Map<string, string>()
  private readonly likelyAreas = new Map<string, string>()

  constructor(
    private readonly context: ImportContext,
    private readonly plan: ImportPlan,
    grid: Grid,
  ) {
    const { columns } = plan
    this.said = plan.names
    this.indicatorColumn = columns.findIndex((use) => use.as === 'indicator')
    this.dimensionColumn = columns.findIndex((use) => use.as === 'dimension')
    this.areaLevels = areaLevels(columns)
    this.blankArea = columns.findIndex((use) => use.as === 'area' && use.level !== OWN_AREA)
    this.hasOwnArea = columns.some((use) => use.as === 'area' && use.level === OWN_AREA)
    this.groupColumns = columns.flatMap((use, column) =>
      use.as === 'group' ? [{ column, dimension: use.dimension }] : [],
    )
    this.blankIsEverybody = new Set(
      this.groupColumns.flatMap((one) => (isBlankEverybody(grid, plan, one) ? [one.column] : [])),
    )
  }

  read(row: GridRow, of: Named): NamesReading {
    const area = this.area(row, of)
    if (!area.ok) return area
    const indicator = this.indicator(row, of)
    if (!indicator.ok) return indicator
    const group = this.group(row, of)
    if (!group.ok) return group
    return {
      ok: true,
      named: {
        indicator: indicator.id,
        area: area.id,
        dimension: group.dimension,
        group: group.group,
      },
    }
  }

  private indicator(row: GridRow, of: Named): Found | Refused {
    const given = of.indicator
    const text = given ?? cellAt(row, this.indicatorColumn) ?? ''
    const fixed = this.indicatorColumn < 0 ? this.plan.fixed.indicator : undefined
    const { context } = this
    let id: string | undefined
    if (given !== undefined) id = given
    else if (text === '') id = fixed
    else id = ownEntry(this.said.indicator, text) ?? context.indicators.get(plainName(text))
    if (id === undefined || id === '') {
      if (text === '') return blank(this.indicatorColumn)
      const offer = id === '' ? null : nearestWord(plainName(text), context.indicators.keys())
      if (offer === null) return { ok: false, out: 'other indicator', text }
      return {
        ok: false,
        out: null,
        rule: 'indicator',
        column: this.indicatorColumn,
        text,
        offer: context.indicators.get(offer) ?? null,
      }
    }
    if (context.rightOf.get(id) !== context.right)
      return { ok: false, out: 'other right', text: id }
    return { ok: true, id }
  }

  private area(row: GridRow, of: Named): Found | Refused {
    if (of.area !== undefined) return { ok: true, id: of.area }
    for (const level of this.areaLevels) {
      const texts = level.map((column) => ({ column, text: cellAt(row, column) ?? '' }))
      const filled = texts.filter(({ text }) => text !== '')
      if (filled.length === 0) continue
      const agreed = agreedArea(
        filled.map(({ text }) => ({ text, id: this.areaId(text) })),
        this.context,
      )
      return 'id' in agreed ? { ok: true, id: agreed.id } : this.strange(filled, agreed.strange)
    }
    if (this.blankArea >= 0) return blank(this.blankArea)
    const fixed = this.plan.fixed.area ?? (this.hasOwnArea ? this.context.city : undefined)
    return fixed === undefined ? blank(null) : { ok: true, id: fixed }
  }

  /** Cached, since national tables repeat the same places. */
  private areaId(text: string): string | undefined {
    const known = this.areaIds.get(text)
    if (known !== undefined) return known === '' ? undefined : known
    const said = ownEntry(this.said.area, text)
    const id = said ?? findArea(text, this.context) ?? ''
    this.areaIds.set(text, id)
    return id === '' ? undefined : id
  }

  /** An area outside the package is left out, unless its name is so similar to a known one that it may be misspelt. */
  private strange(
    filled: readonly { readonly column: number; readonly text: string }[],
    text: string,
  ): Refused {
    const { column } = filled.find((one) => one.text === text)!
    if (filled.length === 1 && ownEntry(this.said.area, text) !== '') {
      const id = this.likelyArea(text)
      if (id !== undefined && !/\d/.test(text))
        return { ok: false, out: null, rule: 'area', column, text, offer: id }
    }
    return { ok: false, out: 'other area', text }
  }

  /** The most similar known area; cached by text. */
  private likelyArea(text: string): string | undefined {
    const known = this.likelyAreas.get(text)
    if (known !== undefined) return known === '' ? undefined : known
    const name = nearestWord(plainName(text), this.context.areas.keys())
    const id = name === null ? undefined : this.context.areas.get(name)
    this.likelyAreas.set(text, id ?? '')
    return id
  }

  private group(row: GridRow, of: Named): FoundGroup | Refused {
    const found = new Map<string, FoundGroup>()
    const add = (group: FoundGroup) => found.set(`${group.dimension}=${group.group}`, group)
    const { fixed } = this.plan
    for (const given of [of, fixed])
      if (given.group !== undefined && given.dimension !== undefined)
        add({ ok: true, dimension: given.dimension, group: given.group })
    const said = cellAt(row, this.dimensionColumn) ?? ''
    for (const { column, dimension } of this.groupColumns) {
      const text = cellAt(row, column) ?? ''
      if (text === '' && this.said.group[''] !== '*' && !this.blankIsEverybody.has(column))
        return blank(column)
      const meant = this.groupOf(text, dimension || said)
      if (meant === 'everybody') continue
      if (meant === null) return { ok: false, out: 'other group', text }
      add(meant)
    }
    if (found.size === 0) return { ok: true, dimension: '', group: '' }
    if (found.size === 1) return [...found.values()][0]!
    return { ok: false, out: 'other group', text: [...found.keys()].join(', ') }
  }

  private groupOf(text: string, dimension: string): FoundGroup | 'everybody' | null {
    if (text === '') return 'everybody'
    const said = ownEntry(this.said.group, text)
    if (said === '') return null
    if (said === '*') return 'everybody'
    if (said !== undefined) {
      const [of, group] = said.split('=') as [string, string]
      return { ok: true, dimension: of, group }
    }
    const { groups, dimensions } = this.context
    const name = plainName(text)
    const own = dimensions.get(plainName(dimension))
    const candidates = own === undefined ? [...groups.keys()] : [own]
    if (own === undefined && dimension !== '' && !isEverybody(text)) return null
    for (const one of candidates) {
      const group = groups.get(one)?.get(name)
      if (group !== undefined) return { ok: true, dimension: one, group }
    }
    return isEverybody(text) ? 'everybody' : null
  }
}

function blank(column: number | null): Refused {
  return { ok: false, out: null, rule: 'blank', column, text: '', offer: null }
}

interface Found {
  readonly ok: true
  readonly id: string
}

interface FoundGroup {
  readonly ok: true
  readonly dimension: string
  readonly group: string
}

type Refused = Exclude<NamesReading, { readonly ok: true }>

function cellAt(row: GridRow, column: number): string | undefined {
  return row.cells[column]
}
