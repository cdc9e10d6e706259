import type { SeriesIdentity } from '../../model/seriesIdentity.ts'
import { getSeriesStyle, type SeriesStyle } from '../seriesStyle.ts'
import type { LineStyle } from '../chartLines.ts'

/** The size of a picture for the room, in pixels of the slide. */
export interface ProjectorSize {
  readonly width: number
  readonly height: number
  /** Of its smallest letters: at least 24 on a slide of 1280 x 720. */
  readonly textSize: number
}

/** Letters of a room's picture where the slide is 1280 pixels wide. */
export const PROJECTOR_TEXT_SIZE = 25

/** Dashes of a page, longer, so that the last row of a room can distinguish them. */
const DASH_SCALE = 2

/** Lines and marks as thick as large letters need them. */
export function createProjectorStyle({ textSize }: ProjectorSize): LineStyle {
  const unit = textSize / PROJECTOR_TEXT_SIZE
  return {
    getStyle: (identity) => getProjectorLineStyle(identity, unit),
    gapDash: `0.1 ${8 * unit}`,
    barWidth: 18 * unit,
  }
}

function getProjectorLineStyle(identity: SeriesIdentity, unit: number): SeriesStyle {
  const look = getSeriesStyle(identity)
  if (identity.isSubject) return { ...look, width: 6 * unit, markSize: 8 * unit, outline: 2 * unit }
  return {
    ...look,
    width: 3.5 * unit,
    markSize: 7 * unit,
    outline: 2 * unit,
    dash: look.dash
      ?.split(' ')
      .map((length) => Number(length) * DASH_SCALE * unit)
      .join(' '),
  }
}
