import { attribute } from './xmlTags.ts'

type Precision = 'year' | 'month' | 'day'

/** The styles of an OpenDocument spreadsheet that change the meaning of a cell. */
export class OdsStyles {
  private readonly raised = new Set<string>()
  private readonly hiddenTables = new Set<string>()
  private readonly dates = new Map<string, Precision>()
  /** Data style and parent style of each cell style. */
  private readonly cells = new Map<string, { data: string | null; parent: string | null }>()
  private style = ''
  private date: { readonly name: string; precision: Precision } | null = null

  open(name: string, tag: string): void {
    switch (name) {
      case 'style':
        this.style = attribute(tag, 'style:name') ?? ''
        if (attribute(tag, 'style:family') === 'table-cell')
          this.cells.set(this.style, {
            data: attribute(tag, 'style:data-style-name'),
            parent: attribute(tag, 'style:parent-style-name'),
          })
        return
      case 'default-style':
        this.style = ''
        return
      case 'text-properties':
        if (isAbove(attribute(tag, 'style:text-position'))) this.raised.add(this.style)
        return
      case 'table-properties':
        if (attribute(tag, 'table:display') === 'false') this.hiddenTables.add(this.style)
        return
      case 'date-style':
        this.date = { name: attribute(tag, 'style:name') ?? '', precision: 'year' }
        return
      case 'day':
      case 'hours':
      case 'quarter':
      case 'week-of-year':
        if (this.date) this.date.precision = 'day'
        return
      case 'month':
        if (this.date?.precision === 'year') this.date.precision = 'month'
    }
  }

  close(name: string): void {
    if (name !== 'date-style' || !this.date) return
    this.dates.set(this.date.name, this.date.precision)
    this.date = null
  }

  text(): void {}

  isRaised(style: string | null): boolean {
    return style !== null && this.raised.has(style)
  }

  isHiddenTable(style: string | null): boolean {
    return style !== null && this.hiddenTables.has(style)
  }

  /** How much of a date cells of a style show; a whole day by default. */
  datePrecision(style: string | null): Precision {
    const seen = new Set<string>()
    for (let name = style; name !== null && !seen.has(name);) {
      seen.add(name)
      const known = this.cells.get(name)
      if (!known) break
      if (known.data !== null) return this.dates.get(known.data) ?? 'day'
      name = known.parent
    }
    return 'day'
  }
}

/** `super 58%`, or a percentage above the baseline. */
function isAbove(position: string | null): boolean {
  return position !== null && (position.startsWith('super') || Number.parseFloat(position) > 0)
}
