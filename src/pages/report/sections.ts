import type { PageRoute } from '../../app/state/route.ts'
import { isInsideReport } from '../../app/state/reportSection.ts'
import type { DocumentLinks } from '../../components/document/documentLinks.ts'
import { toElementId } from '../../components/document/documentLinks.ts'
import type { LazyDocument } from '../../report/document/reportDocument.ts'

/** For the element to which a route leads: the shell moves the focus there instead of the heading. */
export function getArrivalProps(target: PageRoute, part: string): { readonly 'data-arrival'?: '' } {
  const isTarget = target.page === 'report' && target.part === part && isInsideReport(part)
  return isTarget ? { 'data-arrival': '' } : {}
}

/** The part of the whole report to which a route leads; null for the whole report or one chapter alone. */
export function getPartInside(part: string | null): string | null {
  return part !== null && isInsideReport(part) ? part : null
}

/** References of a report: chapters and figures have routes of their own, other anchors are in a chapter. */
export function createDocumentLinks({ context, labels }: LazyDocument): DocumentLinks {
  const chapters = new Set(context.anchors.values())
  return {
    resolveAnchor: (anchor) => {
      if (isInsideReport(anchor)) return { part: anchor, elementId: toElementId(anchor) }
      const part = context.anchors.get(anchor)
      if (part === undefined) return null
      const isChapter = anchor === `right-${part}` && chapters.has(part)
      return { part, elementId: toElementId(isChapter ? part : anchor) }
    },
    labelNote: labels.note,
  }
}
