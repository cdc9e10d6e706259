import { OPTIONAL_SHEETS } from './optionalSheets.ts'
import { commentaryFileOf, type CommentaryFile } from './records/recordFiles.ts'
import { compareDeliveries, deliveryOf } from './yearlyFile.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The text of `datapackage.json` with a resource for each file among `paths` (all files of the
 * package, relative to it) that the app reads and the manifest does not list: yearly files and
 * commentaries beside the files of the same right, yearly ones in the shape of those that are there,
 * and optional sheets after the other files of the package as a whole. Everything else stays as
 * it is, in its order; a manifest that lists all of them comes back as the very same text.
 * @param sizes lengths of files in bytes; where the manifest says the length of one, it is put right
 * @throws SyntaxError where the text is no JSON
 */
export function completeManifest(
  text: string,
  paths: readonly string[],
  sizes: ReadonlyMap<string, number> = new Map(),
): string {
  const manifest = JSON.parse(text) as Json
  const { resources: listed = [] } = manifest
  // What stands there in place of a list is not for a program to throw away.
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

/** The files among `paths` that the app reads and that are not listed: optional sheets, then by edition. */
export function unlisted(listed: ReadonlySet<string>, paths: readonly string[]): readonly string[] {
  const missing = paths.filter((path) => !listed.has(path))
  const filed = missing.flatMap((path) => filedOf(path) ?? [])
  return [
    ...OPTIONAL_SHEETS.filter((path) => missing.includes(path)),
    ...filed.toSorted(compareFiled).map(({ file }) => file),
  ]
}

/** A file of one right for one edition: figures or what is said of them. */
type Filed = Pick<CommentaryFile, 'file' | 'right' | 'edition'>

function filedOf(path: string): Filed | null {
  return deliveryOf(path) ?? commentaryFileOf(path)
}

/** Oldest edition first, within it the figures before what is said of them. */
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

/** What is said of one file only and not of all of its kind. */
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

/** Text, not a table; null for a path that is none of a commentary. */
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

/** An entry that is no resource (`null`, a text) has no paths; it stays where it is. */
function pathsOf(resource: Json | null): string[] {
  const path = resource?.['path']
  const all: unknown[] = Array.isArray(path) ? path : [path]
  return all.filter((one) => typeof one === 'string')
}

/**
 * After the last file of the same right that is not younger; at the end where the right has none.
 * A file of no right goes after the others of no right.
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
