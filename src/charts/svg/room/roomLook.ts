import { lookOf, type Look } from '../look.ts'
import type { Pen } from '../chartLines.ts'

/** The size of a picture for the room, in pixels of the slide. */
export interface RoomSize {
  readonly width: number
  readonly height: number
  /** Of its smallest letters: at least 24 on a slide of 1280 x 720. */
  readonly textSize: number
}

/** Letters of a room's picture where the slide is 1280 pixels wide. */
export const ROOM_TEXT = 25

/** Dashes in pixels of a slide of 1280, long enough to be told apart from the last row. */
const DASHES = [undefined, '18 7', '28 7', '10 7', '20 7 6 7'] as const

/** Lines and marks as thick as large letters need them. */
export function roomPen({ textSize }: RoomSize): Pen {
  const unit = textSize / ROOM_TEXT
  return {
    lookOf: (place) => roomLook(place, unit),
    gapDash: `0.1 ${8 * unit}`,
    barWidth: 18 * unit,
  }
}

function roomLook(place: number, unit: number): Look {
  const look = lookOf(place)
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
