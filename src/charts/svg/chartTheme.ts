import type { SeriesIdentity } from '../model/seriesIdentity.ts'
import { PAGE_LINES, type LineStyle } from './chartLines.ts'
import { getSeriesStyle, type SeriesStyle } from './seriesStyle.ts'

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

/** The font size of a chart on a slide that is 1280 pixels wide. */
export const PROJECTOR_TEXT_SIZE = 25

/** Longer dashes than on a page, so that the last row can distinguish them. */
const DASH_SCALE = 2

/** For slides: large type, thick lines and few numbers. All lengths follow the font size, at least 24 of 1280 pixels. */
export function createProjectorTheme(textSize: number): ChartTheme {
  const unit = textSize / PROJECTOR_TEXT_SIZE
  const scaleDash = (...lengths: readonly number[]) =>
    lengths.map((length) => length * unit).join(' ')
  return {
    getStyle: (identity) => scaleSeriesStyle(identity, unit),
    gapDash: `0.1 ${8 * unit}`,
    barWidth: 18 * unit,
    rowHeight: Math.round(textSize * 1.3),
    inset: textSize * 0.6,
    tick: { gap: textSize * 0.45, space: textSize * 0.5, maxCount: 5 },
    year: { offset: textSize * 1.55, markLength: 0, space: textSize * 1.5 },
    annotation: { offset: textSize * 0.75, measuredSize: textSize * 1.08, isBaselineBold: true },
    topGap: (hasAnnotations) => textSize * (hasAnnotations ? 0.8 : 0.5),
    bottomSpace: textSize * 1.9,
    minPlotHeight: null,
    label: {
      gap: textSize * 1.2,
      markOffset: textSize * 0.55,
      maxWidth: (width) => width * 0.27,
      subjectScale: 1.3,
      padding: textSize * 0.3,
      above: textSize * 0.5,
      below: textSize * 0.3,
      leaderGap: textSize * 0.2,
      targetGap: textSize * 0.2,
      nearEnd: textSize,
      minShift: textSize * 0.2,
      leaderStart: textSize * 0.3,
    },
    overflow: 'fewer lines',
    rules: {
      grid: { width: 1.5 * unit },
      zero: { width: 2 * unit },
      baseline: { width: 2.5 * unit },
      break: { width: 3 * unit, dash: scaleDash(12, 8) },
      target: { width: 3.5 * unit, dash: scaleDash(4, 8) },
      leader: { width: 1.5 * unit },
    },
  }
}

function scaleSeriesStyle(identity: SeriesIdentity, unit: number): SeriesStyle {
  const style = getSeriesStyle(identity)
  if (identity.isSubject)
    return { ...style, width: 6 * unit, markSize: 8 * unit, outline: 2 * unit }
  return {
    ...style,
    width: 3.5 * unit,
    markSize: 7 * unit,
    outline: 2 * unit,
    dash: style.dash
      ?.split(' ')
      .map((length) => Number(length) * DASH_SCALE * unit)
      .join(' '),
  }
}
