import { OPTIONAL_SHEETS } from './optionalSheets.ts'
import { commentaryFileOf, type CommentaryFile } from './records/recordFiles.ts'
import { compareDeliveries, deliveryOf } from './yearlyFile.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Adds a resource to `datapackage.json` for each file of the package that the app reads and that the manifest
 * does not list. Yearly files and commentaries are placed next to the files of the same right, optional
 * tables after the other tables of the whole package; a yearly file copies the resource of another one. All
 * other content and its order are kept; a complete manifest is returned unchanged.
 * @param paths all files of the package, relative to it
 * @param sizes file lengths in bytes; an existing `bytes` is corrected
 * @throws SyntaxError where the text is not JSON
 */
export function completeManifest(
  text: string,
  paths: readonly string[],
  sizes: ReadonlyMap<string, number> = new Map(),
): string {
  const manifest = JSON.parse(text) as Json
  const { resources: listed = [] } = manifest
  // Keep an invalid value in place of the list; it is reported elsewhere.
  if (!Array.isArray(listed)) return text
  const resources = listed as Json[]
  const missing = unlisted(new Set(resources.flatMap(pathsOf)), paths)
  const resized = resources.map((resource) => withSize(resource, sizes))
  const isResized = resized.some((resource, index) => resource !== resources[index])
  if (missing.length === 0 && !isResized) return text
  const model = resources.find((resource) => pathsOf(resource).some(deliveryOf)) ?? PLAIN
  const completed = [...resized]
  for (const path of missing) {
    const resource = OPTIONAL_SHEETS.includes(path)
      ? sheet(path, paths)
      : (commentary(path) ?? like(model, path))
    completed.splice(placeFor(completed, path), 0, resource)
  }
  return `${JSON.stringify({ ...manifest, resources: completed }, null, 2)}\n`
}

function withSize(resource: Json, sizes: ReadonlyMap<string, number>): Json {
  const [path, ...others] = pathsOf(resource)
  const bytes = path !== undefined && others.length === 0 ? sizes.get(path) : undefined
  if (bytes === undefined || !('bytes' in resource) || resource['bytes'] === bytes) return resource
  const { hash: _ofOtherBytes, ...rest } = resource
  return { ...rest, bytes }
}

/**
 * The files among `paths` that the app reads and the manifest does not list: optional tables, then by
 * edition.
 */
export function unlisted(listed: ReadonlySet<string>, paths: readonly string[]): readonly string[] {
  const missing = paths.filter((path) => !listed.has(path))
  const filed = missing.flatMap((path) => filedOf(path) ?? [])
  return [
    ...OPTIONAL_SHEETS.filter((path) => missing.includes(path)),
    ...filed.toSorted(compareFiled).map(({ file }) => file),
  ]
}

/** A file of figures or a commentary, of one right and edition. */
type Filed = Pick<CommentaryFile, 'file' | 'right' | 'edition'>

function filedOf(path: string): Filed | null {
  return deliveryOf(path) ?? commentaryFileOf(path)
}

/** By edition; figures before commentaries. */
function compareFiled(a: Filed, b: Filed): number {
  const figures = [deliveryOf(a.file), deliveryOf(b.file)] as const
  if (figures[0] && figures[1]) return compareDeliveries(figures[0], figures[1])
  return (
    a.edition - b.edition ||
    Number(figures[0] === null) - Number(figures[1] === null) ||
    (a.file < b.file ? -1 : 1)
  )
}

const PLAIN: Json = {
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: 'schemas/figures.json',
}

/** Properties that describe a single file, so they are not copied. */
const OWN = new Set([
  'name',
  'path',
  'title',
  'description',
  'bytes',
  'hash',
  'sources',
  'licenses',
])

function like(model: Json, path: string): Json {
  const shared = Object.entries(model).filter(([key]) => !OWN.has(key))
  return { name: nameOf(path), path, ...Object.fromEntries(shared) }
}

function sheet(path: string, paths: readonly string[]): Json {
  const name = nameOf(path)
  const schema = `schemas/${name}.json`
  const { schema: _figures, ...plain } = PLAIN
  return { name, path, ...plain, ...(paths.includes(schema) ? { schema } : {}) }
}

/** A Markdown resource; null where the path is not a commentary. */
function commentary(path: string): Json | null {
  const file = commentaryFileOf(path)
  if (!file) return null
  const name = [file.right, file.edition, 'commentary', file.lang].filter((part) => part !== '')
  return {
    name: name.join('-').toLowerCase(),
    path,
    format: 'md',
    mediatype: 'text/markdown',
    encoding: 'utf-8',
  }
}

function nameOf(path: string): string {
  return path
    .replace(/\.csv$/, '')
    .replaceAll('/', '-')
    .toLowerCase()
}

/** The paths of an entry. An entry that is not a resource (`null`, a text) has none and stays in place. */
function pathsOf(resource: Json | null): string[] {
  const path = resource?.['path']
  const all: unknown[] = Array.isArray(path) ? path : [path]
  return all.filter((one) => typeof one === 'string')
}

/**
 * The index after the last file of the same right that is not newer; the end where the right has no file. A
 * file without a right goes after the others without one.
 */
function placeFor(resources: readonly Json[], path: string): number {
  const filed = filedOf(path)
  if (!filed)
    return (
      resources.findLastIndex((resource) => pathsOf(resource).every((one) => !filedOf(one))) + 1
    )
  const ofRight = (wanted: (other: Filed) => boolean) => (resource: Json) =>
    pathsOf(resource).some((listed) => {
      const other = filedOf(listed)
      return other !== null && other.right === filed.right && wanted(other)
    })
  const before = resources.findLastIndex(ofRight((other) => compareFiled(other, filed) < 0))
  if (before >= 0) return before + 1
  const after = resources.findIndex(ofRight(() => true))
  return after >= 0 ? after : resources.length
}
