const SAFE = new Set(['http:', 'https:', 'mailto:'])

/** A link from a file, where it is one that a page may follow; null for anything else, such as `javascript:`. */
export function safeHref(text: string): string | null {
  const url = parsedUrl(text)
  return url && SAFE.has(url.protocol) ? url.href : null
}

/** `URL.canParse` and `URL.parse` are newer than the oldest Safari that is supported. */
function parsedUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
