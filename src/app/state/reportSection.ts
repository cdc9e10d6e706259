/** The report's sections other than the chapters of rights, as they appear at the end of a route. */
export const REPORT_SECTIONS = [
  'contents',
  'glance',
  'foreword',
  'recommendations',
  'follow-up',
  'plans',
  'data',
  'method',
  'sources',
] as const

const FIGURE = /^figure-[1-9]\d*$/

/**
 * Whether the last segment of a report's route names a position inside the whole report (`follow-up`,
 * `figure-7`). Anything else is the id of a right, whose chapter is shown alone.
 */
export function isInsideReport(part: string): boolean {
  return (REPORT_SECTIONS as readonly string[]).includes(part) || FIGURE.test(part)
}
