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

/** Dashes in pixels of a slide of 1280, long enough to be told apart from the last row. */
const DASHES = [undefined, '18 7', '28 7', '10 7', '20 7 6 7'] as const

/** Lines and marks as thick as large letters need them. */
export function createProjectorStyle({ textSize }: ProjectorSize): LineStyle {
  const unit = textSize / PROJECTOR_TEXT_SIZE
  return {
    lookOf: (place) => getProjectorLineStyle(place, unit),
    gapDash: `0.1 ${8 * unit}`,
    barWidth: 18 * unit,
  }
}

function getProjectorLineStyle(place: number, unit: number): SeriesStyle {
  const look = getSeriesStyle(place)
  if (place === 0) return { ...look, width: 6 * unit, markSize: 8 * unit, outline: 2 * unit }
  const dash = DASHES[(place - 1) % DASHES.length]
  return {
    ...look,
    width: 3.5 * unit,
    markSize: 7 * unit,
    outline: 2 * unit,
    dash: dash
      ?.split(' ')
      .map((length) => Number(length) * unit)
      .join(' '),
  }
}
