import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The about page links to it; in the single-file dashboard it shows the text itself. */
export const LICENCES = 'licences.txt'

const LICENCE_FILE = /^(?:licen[cs]e|copying|ofl)(?:[-.].*)?$/i
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** Writes the licences of the app and of every bundled library and font into one file. */
export function licencesPlugin(project: string) {
  const folders = new Set<string>()
  /** Records the bundled packages, also of worker bundles. */
  const collect = (): Plugin => ({
    name: 'licences:collect',
    transform(_code, id) {
      const found = PACKAGE.exec(id)
      if (found) folders.add(found[0])
    },
  })
  const write: Plugin = {
    name: 'licences',
    apply: 'build',
    async generateBundle() {
      // Style sheets import fonts and styles that appear in no module.
      const projectPackage = JSON.parse(
        await readFile(join(project, 'package.json'), 'utf8'),
      ) as Package
      for (const name of Object.keys(projectPackage.dependencies ?? {}))
        folders.add(`${join(project, 'node_modules', name)}/`)
      const source = await buildLicenceText(project, [...folders])
      this.emitFile({ type: 'asset', fileName: LICENCES, source })
    },
  }
  return { collect, write }
}

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly homepage?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** All licences in full: the project's own, then by package name. */
async function buildLicenceText(project: string, folders: readonly string[]): Promise<string> {
  const projectLicence = await readFile(join(project, 'LICENSE'), 'utf8')
  const parts = new Map<string, string>()
  for (const folder of folders) {
    const { name, version, license, homepage } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    ) as Package
    const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).toSorted()
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    const title = [`${name} ${version}`, license, homepage].filter(Boolean).join(', ')
    parts.set(title, texts.map((text) => text.trim()).join('\n\n'))
  }
  const rest = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [['This program', projectLicence.trim()], ...rest]
    .map(([title, text]) => `${title}\n${'-'.repeat(title!.length)}\n\n${text}\n`)
    .join('\n\n')
}
