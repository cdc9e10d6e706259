import { createContext, use } from 'react'

/** How references inside a document become links on the page that shows it. */
export interface DocumentLinks {
  /** The part of the report's route and the element id for an anchor; null if it leads nowhere. */
  readonly resolveAnchor: (
    anchor: string,
  ) => { readonly part: string; readonly elementId: string } | null
  /** The accessible name of a citation: `Source 7`. */
  readonly labelNote: (number: number) => string
}

/** Without a document, anchors stay text. */
export const DocumentLinksContext = createContext<DocumentLinks>({
  resolveAnchor: () => null,
  labelNote: String,
})

export function useDocumentLinks(): DocumentLinks {
  return use(DocumentLinksContext)
}

/** The element id of a heading, figure or source of the report. */
export function toElementId(anchor: string): string {
  return ['report', anchor].join('-')
}
