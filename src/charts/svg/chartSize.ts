import type { ChartSize } from './lineChartLayout.ts'

/** The size of an indicator's chart for the available width: a phone, a page, a projector. */
export function getChartSize(width: number): ChartSize {
  if (width < 480) return { width, height: 290, textSize: 14 }
  if (width < 900) return { width, height: Math.round(width * 0.5), textSize: 15 }
  return { width, height: Math.min(560, Math.round(width * 0.44)), textSize: 17 }
}

/** A4 upright, between its margins. */
export const PRINT_SIZE: ChartSize = { width: 680, height: 300, textSize: 13 }

/** For a downloaded picture in a report or a newspaper. */
export const EXPORT_SIZE: ChartSize = { width: 900, height: 440, textSize: 16 }
