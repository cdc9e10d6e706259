/** Chapters and lists of the report that are no right, as they stand last in an address. */
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
export type ReportSection = (typeof REPORT_SECTIONS)[number]

const FIGURE = /^figure-[1-9]\d*$/

/**
 * Whether the last part of a report's address names a place inside the whole report (`follow-up`,
 * `figure-7`); anything else is the id of a right, whose chapter stands alone.
 */
export function isInsideReport(part: string): boolean {
  return (REPORT_SECTIONS as readonly string[]).includes(part) || FIGURE.test(part)
}
