const SAFE = new Set(['http:', 'https:', 'mailto:'])

/** A link from a file, where it is one that a page may follow; null for anything else, such as `javascript:`. */
export function safeHref(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return SAFE.has(url.protocol) ? url.href : null
}
