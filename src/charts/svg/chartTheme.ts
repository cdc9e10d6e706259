import { PAGE_LINES, type LineStyle } from './chartLines.ts'

/** A straight line of a chart: its width in pixels and its dash. */
export interface RuleStyle {
  readonly width: number
  readonly dash?: string
}

/** How the line chart is drawn for one medium; lengths in pixels. */
export interface ChartTheme extends LineStyle {
  readonly rowHeight: number
  /** From the plot's edges to the first and the last figure. */
  readonly inset: number
  /** From the numbers of the axis to the plot, and the space kept left of it for them. */
  readonly tick: { readonly gap: number; readonly space: number; readonly maxCount: number }
  readonly year: { readonly offset: number; readonly markLength: number; readonly space: number }
  readonly annotation: {
    readonly offset: number
    /** The size at which its text is measured: larger where it is bold. */
    readonly measuredSize: number
    readonly isBaselineBold: boolean
  }
  /** Between the labels above the plot and the plot. */
  readonly topGap: (hasAnnotations: boolean) => number
  readonly bottomSpace: number
  /** The chart grows in height for it; null if it must be exactly as large as requested. */
  readonly minPlotHeight: number | null
  readonly label: {
    /** From the plot to the text; the mark of the line is between. */
    readonly gap: number
    readonly markOffset: number
    readonly maxWidth: (chartWidth: number) => number
    /** The font size of the subject's label, as a multiple. */
    readonly subjectScale: number
    readonly padding: number
    readonly above: number
    readonly below: number
    readonly leaderGap: number
    readonly targetGap: number
    /** A leader joins a label to its line if the line ends this near to the plot's edge … */
    readonly nearEnd: number
    /** … and the label is moved by more than this. */
    readonly minShift: number
    readonly leaderStart: number
  }
  /** What happens if the labels at the ends of the lines do not fit. */
  readonly overflow: 'legend' | 'fewer lines'
  readonly rules: Readonly<
    Record<'grid' | 'zero' | 'baseline' | 'break' | 'target' | 'leader', RuleStyle>
  >
}

/** For pages, print and downloads. */
export function createPageTheme(textSize: number): ChartTheme {
  return {
    ...PAGE_LINES,
    rowHeight: Math.round(textSize * 1.35),
    inset: PAGE_INSET,
    tick: { gap: 7, space: 8, maxCount: Infinity },
    year: { offset: textSize * 1.4, markLength: 4, space: 0 },
    annotation: { offset: textSize * 0.65, measuredSize: textSize, isBaselineBold: false },
    topGap: () => textSize * 0.75,
    bottomSpace: Math.round(textSize * 1.7),
    minPlotHeight: 120,
    label: {
      gap: 22,
      markOffset: 8,
      maxWidth: (width) => Math.min(width * 0.27, textSize * 13),
      subjectScale: 1,
      padding: 4,
      above: 4,
      below: 4,
      leaderGap: 6,
      targetGap: 4,
      nearEnd: 12,
      minShift: 3,
      leaderStart: 6,
    },
    overflow: 'legend',
    rules: {
      grid: { width: 1 },
      zero: { width: 1 },
      baseline: { width: 1.25 },
      break: { width: 1.5, dash: '6 4' },
      target: { width: 1.75, dash: '2 4' },
      leader: { width: 0.75 },
    },
  }
}

export const PAGE_INSET = 7
