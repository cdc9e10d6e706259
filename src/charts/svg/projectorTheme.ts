import type { SeriesIdentity } from '../model/seriesIdentity.ts'
import type { ChartTheme } from './chartTheme.ts'
import { getSeriesStyle, type SeriesStyle } from './seriesStyle.ts'

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
