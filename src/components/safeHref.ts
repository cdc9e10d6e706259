const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/** A URL from a data file if its protocol is safe; null for others, such as `javascript:`. */
export function toSafeHref(text: string): string | null {
  const url = parseUrl(text)
  return url && SAFE_PROTOCOLS.has(url.protocol) ? url.href : null
}

/** `URL.canParse` and `URL.parse` are newer than the oldest Safari that is supported. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
