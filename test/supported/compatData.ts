import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type {
  BrowserName,
  CompatData,
  CompatStatement,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data'
import { readOldestBrowsers, type OldestBrowser } from '../../src/build/supportedBrowsers.ts'

/** MDN's browser compatibility data. */
export const DATA = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData

const NAMES: Readonly<Record<OldestBrowser['name'], BrowserName>> = {
  safari: 'safari',
  ios_saf: 'safari_ios',
  firefox: 'firefox',
  chrome: 'chrome',
  edge: 'edge',
}

export interface BrowserVersion {
  readonly name: BrowserName
  readonly version: string
}

/** The oldest browsers of package.json with MDN's names. */
export const OLDEST: readonly BrowserVersion[] = readOldestBrowsers(
  resolve(import.meta.dirname, '../..'),
).map(({ name, version }) => ({ name: NAMES[name], version }))

/**
 * The browsers that lack a feature or support it partially: `safari 16.4`. Missing data
 * count as supported.
 */
export function findLackingBrowsers(
  feature: CompatStatement | undefined,
  prefixes: readonly string[] = [],
): readonly string[] {
  if (!feature) return []
  const extent = { prefixes, isWhole: true }
  return OLDEST.filter((browser) => !isSupportedBy(browser, feature, extent)).map(
    ({ name, version }) => `${name} ${version}`,
  )
}

interface Extent {
  /** Prefixes that count as support. */
  readonly prefixes?: readonly string[]
  /** Whether partial support counts as none. */
  readonly isWhole?: boolean
}

/** Whether a browser supports a feature without a flag. */
export function isSupportedBy(
  { name, version }: BrowserVersion,
  { support }: CompatStatement,
  extent: Extent = {},
): boolean {
  const statements = support[name]
  if (statements === undefined) return true
  return [statements].flat().some((statement) => isSince(statement, version, extent))
}

function isSince(
  statement: SimpleSupportStatement,
  version: string,
  { prefixes = [], isWhole = false }: Extent,
): boolean {
  const { version_added: added, version_removed: removed, prefix } = statement
  if (statement.flags || typeof added !== 'string' || added === 'preview') return false
  if (statement.alternative_name !== undefined) return false
  if (isWhole && statement.partial_implementation) return false
  if (prefix !== undefined && !prefixes.includes(prefix)) return false
  if (compareVersions(added, version) > 0) return false
  return typeof removed !== 'string' || compareVersions(removed, version) > 0
}

/** Positive if the first is newer. `≤37` counts as 37. */
function compareVersions(first: string, second: string): number {
  const [a, b] = [first, second].map((text) => text.replace('≤', '').split('.').map(Number))
  for (let part = 0; part < Math.max(a!.length, b!.length); part++) {
    const difference = (a![part] ?? 0) - (b![part] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
