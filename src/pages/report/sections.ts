import type { Report } from '../../report/report.ts'
import type { PageRoute } from '../../app/state/route.ts'
import { isInsideReport, type ReportSection } from '../../app/state/reportSection.ts'

/** A chapter of the report: one of its own sections, or a right by its id. */
export type ChapterName =
  | { readonly kind: 'section'; readonly sectionName: Exclude<ReportSection, 'contents'> }
  | { readonly kind: 'right'; readonly right: string }

const sectionName = (name: Exclude<ReportSection, 'contents'>) =>
  ({ kind: 'section', sectionName: name }) as const

/** The chapters in order; their numbers count from 1. */
export function listChapters(report: Report): readonly ChapterName[] {
  return [
    sectionName('glance'),
    sectionName('foreword'),
    ...report.rights.map(({ right }) => ({ kind: 'right', right: right.id }) as const),
    sectionName('recommendations'),
    sectionName('follow-up'),
    sectionName('plans'),
    sectionName('data'),
    sectionName('method'),
    sectionName('sources'),
  ]
}

/** The last part of a chapter's route. */
export function getPart(name: ChapterName): string {
  return name.kind === 'section' ? name.sectionName : name.right
}

/** The element id of a heading or figure for a part of the route. */
export function toAnchor(part: string): string {
  return `report-${part}`
}

/** For the element to which a route leads: the shell moves the focus there instead of the heading. */
export function getArrivalProps(target: PageRoute, part: string): { readonly 'data-arrival'?: '' } {
  const isTarget = target.page === 'report' && target.part === part && isInsideReport(part)
  return isTarget ? { 'data-arrival': '' } : {}
}

/** The part of the whole report to which a route leads; null for the whole report or one chapter alone. */
export function getPartInside(part: string | null): string | null {
  return part !== null && isInsideReport(part) ? part : null
}
