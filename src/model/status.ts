/** What a row says of its figure beyond the number; several may hold at once. */
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

/** The statuses that explain why a row has no value. */
export const MISSING_STATUSES: readonly FigureStatus[] = [
  'suppressed',
  'not collected',
  'not applicable',
]
