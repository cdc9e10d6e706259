import type { Identifier } from '@mdn/browser-compat-data'
import { DATA, isKnownTo, type BrowserVersion } from './compatData.ts'

/** A built-in by its owner, a path from the global object (empty for that itself), and its name. */
type BuiltIn = readonly [owner: string, name: string]

type Things = Readonly<Record<string, Identifier>>

/** All built-in objects, interfaces, functions and methods that a browser lacks, by MDN's data. */
function builtInsNewerThan(browser: BrowserVersion): readonly BuiltIn[] {
  const builtins = thingsOf((DATA.javascript as Record<'builtins', Identifier>).builtins)
  const api = thingsOf(DATA.api)
  // Objects whose methods are older than their global name, such as Iterator: delete the name last.
  const unnamed = Object.entries(builtins).filter(
    ([name, thing]) => !isKnown(browser, thing[name] as Identifier) && isKnown(browser, thing),
  )
  return [
    ...missingIn('', builtins, browser),
    ...missingIn('', api, browser),
    ...unnamed.map(([name]): BuiltIn => ['', name]),
  ]
}

function thingsOf(parent: Identifier): Things {
  const { __compat, ...things } = parent
  return things
}

function missingIn(owner: string, things: Things, browser: BrowserVersion): readonly BuiltIn[] {
  return Object.entries(things).flatMap(([key, thing]): readonly BuiltIn[] => {
    // A member with the interface's name is its constructor; events cannot be deleted.
    const isName = /^\w+$/.test(key) && !key.endsWith('_event') && key !== owner.split('.').at(-1)
    if (!isName) return []
    const name = key.replace(/_static$/, '')
    if (!isKnown(browser, thing)) return [[owner, name]]
    const isObject = owner === '' || (owner === 'Intl' && /^[A-Z]/.test(name))
    return isObject
      ? missingIn(owner === '' ? name : `${owner}.${name}`, thingsOf(thing), browser)
      : []
  })
}

function isKnown(browser: BrowserVersion, thing: Identifier | undefined): boolean {
  return !thing?.__compat || isKnownTo(browser, thing.__compat)
}

/**
 * A script that emulates an older browser in a page and in a worker: it deletes every
 * built-in that the older one lacks. Must run first.
 */
export function agedBy(browser: BrowserVersion): string {
  return `(${age.toString()})(${JSON.stringify(builtInsNewerThan(browser))});\n`
}

/** Runs in the page or the worker. */
function age(builtIns: readonly BuiltIn[]): void {
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
