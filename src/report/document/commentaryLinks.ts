import { anchorOf, type Run } from './blocks.ts'

const APP = /^#\/[a-z]{2,3}\/(?:\d{4}\/)?(indicator|recommendation|right)\/([^/]+)/
const OUTSIDE = /^(https?:\/\/|mailto:)/i

/**
 * Where a link of a commentary leads in a document that has left the app: a link to a page of the
 * app goes to the same thing in the document, or nowhere where the document does not have it.
 */
export function linkInDocument(
  href: string,
  anchors: ReadonlySet<string>,
): Pick<Run, 'href' | 'to'> | null {
  if (OUTSIDE.test(href)) return { href }
  const [, page, id] = APP.exec(href) ?? []
  if (page === undefined || id === undefined) return null
  const anchor = anchorOf(page, id)
  // An indicator that has several headline figures is reached at its first one.
  const to = anchors.has(anchor) ? anchor : [...anchors].find((one) => one.startsWith(`${anchor}-`))
  return to === undefined ? null : { to }
}
