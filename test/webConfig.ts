import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'

/** The settings in the project's web.config for IIS. */
export interface WebConfig {
  /** Media type by file extension; each is removed before it is added. */
  readonly types: ReadonlyMap<string, string>
  /** Extensions added without being removed first: error 500 if IIS already has them. */
  readonly unguarded: readonly string[]
  /** Cache-Control for all files and for hashed files. */
  readonly cacheControl: { readonly all: string; readonly assets: string }
  readonly defaultDocuments: readonly string[]
}

/** @throws if the file is not well-formed XML */
export function readWebConfig(file: string): WebConfig {
  const { document } = new JSDOM(readFileSync(file), { contentType: 'text/xml' }).window
  const removed = new Set<string>()
  const unguarded: string[] = []
  const types = new Map<string, string>()
  const root = document.querySelector('configuration > system\\.webServer')!
  for (const element of root.querySelector('staticContent')!.children) {
    const ending = element.getAttribute('fileExtension') ?? ''
    if (element.tagName === 'remove') removed.add(ending)
    if (element.tagName !== 'mimeMap') continue
    if (!removed.has(ending) || types.has(ending)) unguarded.push(ending)
    types.set(ending, element.getAttribute('mimeType') ?? '')
  }
  const inAssets = document.querySelector('location[path="assets"]')!
  return {
    types,
    unguarded,
    cacheControl: { all: cacheControl(root), assets: cacheControl(inAssets) },
    defaultDocuments: [...root.querySelectorAll('defaultDocument add')].map(
      (add) => add.getAttribute('value') ?? '',
    ),
  }
}

/** Follows Microsoft's documentation of clientCache. */
function cacheControl(scope: Element): string {
  const cache = scope.querySelector('clientCache')!
  if (cache.getAttribute('cacheControlMode') === 'DisableCache') return 'no-cache'
  const [days] = cache.getAttribute('cacheControlMaxAge')!.split('.')
  const maxAge = `max-age=${Number(days) * 24 * 60 * 60}`
  return [cache.getAttribute('cacheControlCustom'), maxAge].filter(Boolean).join(',')
}
