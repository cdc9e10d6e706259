import { toAnchor, type Run } from './blocks.ts'

const APP_ROUTE = /^#\/[a-z]{2,3}\/(?:\d{4}\/)?(indicator|recommendation|right)\/([^/]+)/
const EXTERNAL = /^(https?:\/\/|mailto:)/i

/**
 * Resolves a link of a commentary in a document outside the app: a link to a page of the app leads
 * to the same item in the document; null if the document does not contain it.
 */
export function resolveDocumentLink(
  href: string,
  anchors: { has(anchor: string): boolean; keys(): Iterable<string> },
): Pick<Run, 'href' | 'anchor'> | null {
  if (EXTERNAL.test(href)) return { href }
  const [, page, id] = APP_ROUTE.exec(href) ?? []
  if (page === undefined || id === undefined) return null
  const anchor = toAnchor(page, id)
  // A link to an indicator with several headline figures leads to the first.
  const target = anchors.has(anchor)
    ? anchor
    : [...anchors.keys()].find((candidate) => candidate.startsWith(`${anchor}-`))
  return target === undefined ? null : { anchor: target }
}
