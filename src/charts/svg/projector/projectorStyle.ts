import type { SeriesIdentity } from '../../model/seriesIdentity.ts'
import { getSeriesStyle, type SeriesStyle } from '../seriesStyle.ts'
import type { LineStyle } from '../chartLines.ts'

/** The size of a chart on a slide, in pixels of the slide. */
export interface ProjectorSize {
  readonly width: number
  readonly height: number
  /** The smallest font size: at least 24 on a slide of 1280 x 720. */
  readonly textSize: number
}

/** The font size of a chart on a slide that is 1280 pixels wide. */
export const PROJECTOR_TEXT_SIZE = 25

/** Longer dashes than on a page, so that the last row can distinguish them. */
const DASH_SCALE = 2

/** Lines and marks whose thickness follows the font size. */
export function createProjectorStyle({ textSize }: ProjectorSize): LineStyle {
  const unit = textSize / PROJECTOR_TEXT_SIZE
  return {
    getStyle: (identity) => getProjectorLineStyle(identity, unit),
    gapDash: `0.1 ${8 * unit}`,
    barWidth: 18 * unit,
  }
}

function getProjectorLineStyle(identity: SeriesIdentity, unit: number): SeriesStyle {
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
