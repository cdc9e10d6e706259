import type { Report } from '../../report/report.ts'
import type { Place } from '../../state/address.ts'
import { isInsideReport, type ReportSection } from '../../state/reportPart.ts'

/** A chapter of the report: one of its own sections, or a right by its id. */
export type ChapterName =
  | { readonly kind: 'section'; readonly section: Exclude<ReportSection, 'contents'> }
  | { readonly kind: 'right'; readonly right: string }

const section = (name: Exclude<ReportSection, 'contents'>) =>
  ({ kind: 'section', section: name }) as const

/** The chapters in order; their numbers count from 1. */
export function chaptersOf(report: Report): readonly ChapterName[] {
  return [
    section('glance'),
    section('foreword'),
    ...report.rights.map(({ right }) => ({ kind: 'right', right: right.id }) as const),
    section('recommendations'),
    section('follow-up'),
    section('plans'),
    section('data'),
    section('method'),
    section('sources'),
  ]
}

/** The last part of a chapter's route. */
export function partOf(name: ChapterName): string {
  return name.kind === 'section' ? name.section : name.right
}

/** The element id of a heading or figure for a part of the route. */
export function anchorOf(part: string): string {
  return `report-${part}`
}

/** For the element to which a route leads: the shell moves the focus there instead of the heading. */
export function arrivalMark(place: Place, part: string): { readonly 'data-arrival'?: '' } {
  const isHere = place.page === 'report' && place.part === part && isInsideReport(part)
  return isHere ? { 'data-arrival': '' } : {}
}

/** The part of the whole report to which a route leads; null for the whole report or one chapter alone. */
export function placeInside(part: string | null): string | null {
  return part !== null && isInsideReport(part) ? part : null
}
