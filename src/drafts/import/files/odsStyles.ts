import { getAttribute } from './xmlReader.ts'

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
        this.style = getAttribute(tag, 'style:name') ?? ''
        if (getAttribute(tag, 'style:family') === 'table-cell')
          this.cells.set(this.style, {
            data: getAttribute(tag, 'style:data-style-name'),
            parent: getAttribute(tag, 'style:parent-style-name'),
          })
        return
      case 'default-style':
        this.style = ''
        return
      case 'text-properties':
        if (isAboveBaseline(getAttribute(tag, 'style:text-position'))) this.raised.add(this.style)
        return
      case 'table-properties':
        if (getAttribute(tag, 'table:display') === 'false') this.hiddenTables.add(this.style)
        return
      case 'date-style':
        this.date = { name: getAttribute(tag, 'style:name') ?? '', precision: 'year' }
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

  isSuperscript(style: string | null): boolean {
    return style !== null && this.raised.has(style)
  }

  isHiddenTable(style: string | null): boolean {
    return style !== null && this.hiddenTables.has(style)
  }

  /** How much of a date cells of a style show; a whole day by default. */
  getDatePrecision(style: string | null): Precision {
    const seen = new Set<string>()
    for (let name = style; name !== null && !seen.has(name);) {
      seen.add(name)
      const parent = this.cells.get(name)
      if (!parent) break
      if (parent.data !== null) return this.dates.get(parent.data) ?? 'day'
      name = parent.parent
    }
    return 'day'
  }
}

/** `super 58%`, or a percentage above the baseline. */
function isAboveBaseline(position: string | null): boolean {
  return position !== null && (position.startsWith('super') || Number.parseFloat(position) > 0)
}
