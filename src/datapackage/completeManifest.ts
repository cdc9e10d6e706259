import { OPTIONAL_TABLES } from './tables/optionalTables.ts'
import { parseCommentaryPath, type CommentaryFile } from './records/recordFiles.ts'
import { compareYearlyFiles, parseYearlyFilePath } from './figures/yearlyFilePath.ts'

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
  const missing = findUnlistedFiles(new Set(resources.flatMap(getPaths)), paths)
  const resized = resources.map((resource) => updateSize(resource, sizes))
  const isResized = resized.some((resource, index) => resource !== resources[index])
  if (missing.length === 0 && !isResized) return text
  const template =
    resources.find((resource) => getPaths(resource).some(parseYearlyFilePath)) ?? DEFAULT_RESOURCE
  const completed = [...resized]
  for (const path of missing) {
    const resource = OPTIONAL_TABLES.includes(path)
      ? createTableResource(path, paths)
      : (createCommentaryResource(path) ?? copyResource(template, path))
    completed.splice(findPosition(completed, path), 0, resource)
  }
  return `${JSON.stringify({ ...manifest, resources: completed }, null, 2)}\n`
}

function updateSize(resource: Json, sizes: ReadonlyMap<string, number>): Json {
  const [path, ...others] = getPaths(resource)
  const bytes = path !== undefined && others.length === 0 ? sizes.get(path) : undefined
  if (bytes === undefined || !('bytes' in resource) || resource['bytes'] === bytes) return resource
  const { hash: _ofOtherBytes, ...rest } = resource
  return { ...rest, bytes }
}

/**
 * The files among `paths` that the app reads and the manifest does not list: optional tables, then by
 * edition.
 */
export function findUnlistedFiles(
  listed: ReadonlySet<string>,
  paths: readonly string[],
): readonly string[] {
  const missing = paths.filter((path) => !listed.has(path))
  const datedFile = missing.flatMap((path) => parseDatedFile(path) ?? [])
  return [
    ...OPTIONAL_TABLES.filter((path) => missing.includes(path)),
    ...datedFile.toSorted(compareDatedFiles).map(({ file }) => file),
  ]
}

/** A file of figures or a commentary, of one right and edition. */
type DatedFile = Pick<CommentaryFile, 'file' | 'right' | 'edition'>

function parseDatedFile(path: string): DatedFile | null {
  return parseYearlyFilePath(path) ?? parseCommentaryPath(path)
}

/** By edition; figures before commentaries. */
function compareDatedFiles(a: DatedFile, b: DatedFile): number {
  const figures = [parseYearlyFilePath(a.file), parseYearlyFilePath(b.file)] as const
  if (figures[0] && figures[1]) return compareYearlyFiles(figures[0], figures[1])
  return (
    a.edition - b.edition ||
    Number(figures[0] === null) - Number(figures[1] === null) ||
    (a.file < b.file ? -1 : 1)
  )
}

const DEFAULT_RESOURCE: Json = {
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: 'schemas/figures.json',
}

/** Properties that describe a single file, so they are not copied. */
const FILE_SPECIFIC_KEYS = new Set([
  'name',
  'path',
  'title',
  'description',
  'bytes',
  'hash',
  'sources',
  'licenses',
])

function copyResource(template: Json, path: string): Json {
  const shared = Object.entries(template).filter(([key]) => !FILE_SPECIFIC_KEYS.has(key))
  return { name: toResourceName(path), path, ...Object.fromEntries(shared) }
}

function createTableResource(path: string, paths: readonly string[]): Json {
  const name = toResourceName(path)
  const schema = `schemas/${name}.json`
  const { schema: _figures, ...plain } = DEFAULT_RESOURCE
  return { name, path, ...plain, ...(paths.includes(schema) ? { schema } : {}) }
}

/** A Markdown resource; null where the path is not a commentary. */
function createCommentaryResource(path: string): Json | null {
  const file = parseCommentaryPath(path)
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

function toResourceName(path: string): string {
  return path
    .replace(/\.csv$/, '')
    .replaceAll('/', '-')
    .toLowerCase()
}

/** The paths of an entry. An entry that is not a resource (`null`, a text) has none and stays in place. */
function getPaths(resource: Json | null): string[] {
  const path = resource?.['path']
  const all: unknown[] = Array.isArray(path) ? path : [path]
  return all.filter((candidate) => typeof candidate === 'string')
}

/**
 * The index after the last file of the same right that is not newer; the end where the right has no file. A
 * file without a right goes after the others without one.
 */
function findPosition(resources: readonly Json[], path: string): number {
  const datedFile = parseDatedFile(path)
  if (!datedFile)
    return (
      resources.findLastIndex((resource) =>
        getPaths(resource).every((candidate) => !parseDatedFile(candidate)),
      ) + 1
    )
  const ofRight = (wanted: (other: DatedFile) => boolean) => (resource: Json) =>
    getPaths(resource).some((listed) => {
      const other = parseDatedFile(listed)
      return other !== null && other.right === datedFile.right && wanted(other)
    })
  const before = resources.findLastIndex(
    ofRight((other) => compareDatedFiles(other, datedFile) < 0),
  )
  if (before >= 0) return before + 1
  const after = resources.findIndex(ofRight(() => true))
  return after >= 0 ? after : resources.length
}
