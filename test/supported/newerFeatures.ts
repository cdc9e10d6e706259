import type { Identifier } from '@mdn/browser-compat-data'
import { DATA, isSupportedBy, type BrowserVersion } from './compatData.ts'

/** A built-in by its owner, a path from the global object (empty for that itself), and its name. */
type BuiltIn = readonly [owner: string, name: string]

type Members = Readonly<Record<string, Identifier>>

/** All built-in objects, interfaces, functions and methods that a browser lacks, by MDN's data. */
function findNewerBuiltIns(browser: BrowserVersion): readonly BuiltIn[] {
  const builtins = getMembers((DATA.javascript as Record<'builtins', Identifier>).builtins)
  const api = getMembers(DATA.api)
  // Objects whose methods are older than their global name, such as Iterator: delete the name last.
  const unnamed = Object.entries(builtins).filter(
    ([name, member]) => !isKnown(browser, member[name] as Identifier) && isKnown(browser, member),
  )
  return [
    ...findMissing('', builtins, browser),
    ...findMissing('', api, browser),
    ...unnamed.map(([name]): BuiltIn => ['', name]),
  ]
}

function getMembers(parent: Identifier): Members {
  const { __compat, ...members } = parent
  return members
}

function findMissing(owner: string, members: Members, browser: BrowserVersion): readonly BuiltIn[] {
  return Object.entries(members).flatMap(([key, member]): readonly BuiltIn[] => {
    // A member with the interface's name is its constructor; events cannot be deleted.
    const isName = /^\w+$/.test(key) && !key.endsWith('_event') && key !== owner.split('.').at(-1)
    if (!isName) return []
    const name = key.replace(/_static$/, '')
    if (!isKnown(browser, member)) return [[owner, name]]
    const isObject = owner === '' || (owner === 'Intl' && /^[A-Z]/.test(name))
    return isObject
      ? findMissing(owner === '' ? name : `${owner}.${name}`, getMembers(member), browser)
      : []
  })
}

function isKnown(browser: BrowserVersion, member: Identifier | undefined): boolean {
  return !member?.__compat || isSupportedBy(browser, member.__compat)
}

/**
 * A script that emulates an older browser in a page and in a worker: it deletes every
 * built-in that the older one lacks. Must run first.
 */
export function buildAgingScript(browser: BrowserVersion): string {
  return `(${deleteBuiltIns.toString()})(${JSON.stringify(findNewerBuiltIns(browser))});\n`
}

/** Runs in the page or the worker. */
function deleteBuiltIns(builtIns: readonly BuiltIn[]): void {
  for (const [path, name] of builtIns) {
    let owner: unknown = globalThis
    for (const part of path ? path.split('.') : [])
      owner = (owner as Record<string, unknown> | undefined)?.[part]
    const places = [owner, (owner as { prototype?: unknown } | undefined)?.prototype]
    // A window member may be an own property.
    if (path === 'Window' || path === 'WorkerGlobalScope') places.push(globalThis)
    for (const place of places) if (place) Reflect.deleteProperty(place, name)
  }
}
