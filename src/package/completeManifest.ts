import { compareDeliveries, deliveryOf } from './yearlyFile.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The text of `datapackage.json` with a resource for each yearly file among `paths` (all files of
 * the package, relative to it) that it does not list: beside the files of the same right, in the
 * shape of the yearly resources that are there. Everything else stays as it is, in its order; a
 * manifest that lists all of them comes back as the very same text.
 * @throws SyntaxError where the text is no JSON
 */
export function completeManifest(text: string, paths: readonly string[]): string {
  const manifest = JSON.parse(text) as Json
  const resources = Array.isArray(manifest['resources']) ? (manifest['resources'] as Json[]) : []
  const missing = unlisted(new Set(resources.flatMap(pathsOf)), paths)
  if (missing.length === 0) return text
  const model = resources.find((resource) => pathsOf(resource).some(deliveryOf)) ?? PLAIN
  const completed = [...resources]
  for (const path of missing) completed.splice(placeFor(completed, path), 0, like(model, path))
  return `${JSON.stringify({ ...manifest, resources: completed }, null, 2)}\n`
}

/** The yearly files among `paths` that are not listed, oldest edition first. */
export function unlisted(listed: ReadonlySet<string>, paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => !listed.has(path))
    .flatMap((path) => deliveryOf(path) ?? [])
    .toSorted(compareDeliveries)
    .map((delivery) => delivery.file)
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
  const name = path
    .replace(/\.csv$/, '')
    .replaceAll('/', '-')
    .toLowerCase()
  const shared = Object.entries(model).filter(([key]) => !OWN.has(key))
  return { name, path, ...Object.fromEntries(shared) }
}

function pathsOf(resource: Json): string[] {
  const { path } = resource
  const all: unknown[] = Array.isArray(path) ? path : [path]
  return all.filter((one) => typeof one === 'string')
}

/** After the last file of the same right that is not younger; at the end where the right has none. */
function placeFor(resources: readonly Json[], path: string): number {
  const delivery = deliveryOf(path)!
  const before = resources.findLastIndex((resource) =>
    pathsOf(resource).some((listed) => {
      const other = deliveryOf(listed)
      return (
        other !== null && other.right === delivery.right && compareDeliveries(other, delivery) < 0
      )
    }),
  )
  if (before >= 0) return before + 1
  const after = resources.findIndex((resource) =>
    pathsOf(resource).some((listed) => deliveryOf(listed)?.right === delivery.right),
  )
  return after >= 0 ? after : resources.length
}
