const SAFE = new Set(['http:', 'https:', 'mailto:'])

/** A URL from a data file if its protocol is safe; null for others, such as `javascript:`. */
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
