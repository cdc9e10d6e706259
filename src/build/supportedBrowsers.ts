import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A browser as browserslist and Vite name it, with the oldest version that the site supports. */
export interface OldestBrowser {
  readonly name: 'safari' | 'ios_saf' | 'firefox' | 'chrome' | 'edge'
  readonly version: string
}

/**
 * The oldest supported browsers, from `browserslist` in package.json, the only place that names them.
 * @throws if an entry is not "browser >= version"
 */
export function readOldestBrowsers(project: string): readonly OldestBrowser[] {
  const { browserslist } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly browserslist: readonly string[]
  }
  return browserslist.map((entry) => {
    const [, name, version] = /^(safari|ios_saf|firefox|chrome|edge) >= ([\d.]+)$/.exec(entry) ?? []
    if (!name || !version)
      throw new Error(`package.json, browserslist: ${entry} names no oldest version.`)
    return { name: name as OldestBrowser['name'], version }
  })
}

/** The same as build targets: `safari16.4`. */
export function getBuildTargets(project: string): string[] {
  return readOldestBrowsers(project).map(
    ({ name, version }) => `${name === 'ios_saf' ? 'ios' : name}${version}`,
  )
}
