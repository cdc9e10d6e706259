/** Statuses of a figure; several may apply at once. */
export const FIGURE_STATUSES = [
  'provisional',
  'estimated',
  'revised',
  'break',
  'break lifted',
  'definition differs',
  'low reliability',
  'suppressed',
  'not collected',
  'not applicable',
] as const

export type FigureStatus = (typeof FIGURE_STATUSES)[number]

/** The statuses that explain a missing value. */
export const MISSING_STATUSES: readonly FigureStatus[] = [
  'suppressed',
  'not collected',
  'not applicable',
]
