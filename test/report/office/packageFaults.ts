import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { getElements, parseXml, type XmlElement } from './xmlTree.ts'

/** The parts of an Office file: XML as trees, by name without the first slash. */
export interface OfficePackage {
  readonly names: readonly string[]
  readonly trees: ReadonlyMap<string, XmlElement>
  readonly relationships: readonly Relationship[]
}

export interface Relationship {
  /** The referring part; '' for the package. */
  readonly from: string
  readonly id: string
  /** The last segment of its type: `slide`, `image`, `hyperlink`. */
  readonly type: string
  /** The name of a part, or a URL if it is external. */
  readonly target: string
  readonly isExternal: boolean
}

const CONTENT_TYPES = '[Content_Types].xml'
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
}

/**
 * Faults of an Office file as a package of parts, by the Open Packaging Conventions (ECMA-376 part
 * 2) and by what PowerPoint is known to repair; empty if there are none.
 */
export function packageFaults(zip: Uint8Array): {
  readonly faults: readonly string[]
  readonly office: OfficePackage
} {
  const names: string[] = []
  const files = unzipSync(zip, {
    filter: ({ name }) => {
      names.push(name)
      return true
    },
  })
  const faults: string[] = []
  for (const name of names) if (name.endsWith('/')) faults.push(`directory entry: ${name}`)
  for (const name of duplicates(names)) faults.push(`two entries: ${name}`)
  const parts = names.filter((name) => !name.endsWith('/'))
  const trees = new Map<string, XmlElement>()
  for (const name of parts.filter((one) => /\.(xml|rels)$/.test(one)))
    try {
      trees.set(name, parseXml(strFromU8(files[name]!)))
    } catch (error) {
      faults.push(`not well-formed: ${name}: ${(error as Error).message}`)
    }
  const relationships = [...trees].flatMap(([name, tree]) => relationshipsIn(name, tree))
  const office = { names: parts, trees, relationships }
  return {
    faults: [...faults, ...contentTypeFaults(office), ...relationshipFaults(office)],
    office,
  }
}

export function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]
}

function contentTypeFaults({ names, trees }: OfficePackage): readonly string[] {
  const types = trees.get(CONTENT_TYPES)
  if (!types) return ['no content types']
  const ofKind = (kind: string) => types.children.filter(({ name }) => name === kind)
  const overrides = ofKind('Override').map(({ attributes }) => attributes['PartName'] ?? '')
  const defaults = new Map(
    ofKind('Default').map(({ attributes }) => [
      attributes['Extension'] ?? '',
      attributes['ContentType'] ?? '',
    ]),
  )
  const parts = names.filter((name) => name !== CONTENT_TYPES)
  return [
    ...overrides
      .filter((name) => !parts.includes(name.slice(1)))
      .map((name) => `content type of a part that does not exist: ${name}`),
    ...duplicates(overrides).map((name) => `two content types: ${name}`),
    ...[...defaults]
      .filter(([extension, type]) => (IMAGE_TYPES[extension] ?? type) !== type)
      .map(([extension, type]) => `content type of .${extension}: ${type}`),
    ...parts
      .filter((name) => !overrides.includes(`/${name}`) && !defaults.has(getExtension(name)))
      .map((name) => `no content type: ${name}`),
  ]
}

function getExtension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function relationshipsIn(name: string, tree: XmlElement): readonly Relationship[] {
  const [, folder = '', file] = /^(.*?\/?)_rels\/(.*)\.rels$/.exec(name) ?? []
  if (file === undefined) return []
  return tree.children.map(({ attributes }) => {
    const target = attributes['Target'] ?? ''
    const isExternal = attributes['TargetMode'] === 'External'
    return {
      from: folder + file,
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1)!,
      target: isExternal ? target : posix.join('/', folder, target).slice(1),
      isExternal,
    }
  })
}

function relationshipFaults({ names, trees, relationships }: OfficePackage): readonly string[] {
  const describe = ({ from, id, target }: Relationship) =>
    `${from || 'the package'} ${id} ${target}`
  const declared = new Set(relationships.map(({ from, id }) => `${from} ${id}`))
  const used = [...trees].flatMap(([name, tree]) =>
    getElements(tree).flatMap(({ attributes }) =>
      Object.entries(attributes)
        .filter(([key]) => /^r:(id|embed|link|pict)$/.test(key))
        .map(([, id]) => `${name} ${id}`),
    ),
  )
  const reached = reachedParts(relationships)
  return [
    ...relationships
      .filter(({ from }) => from !== '' && !names.includes(from))
      .map((one) => `relationship of a part that does not exist: ${describe(one)}`),
    ...relationships
      .filter(({ target, isExternal }) => !isExternal && !names.includes(target))
      .map((one) => `relationship to a part that does not exist: ${describe(one)}`),
    ...relationships
      .filter(({ target, isExternal }) => isExternal && !URL.canParse(target))
      .map((one) => `relationship to what is no address: ${describe(one)}`),
    ...duplicates(relationships.map(({ from, id }) => `${from} ${id}`)).map(
      (one) => `two relationships: ${one}`,
    ),
    ...[...new Set(used)].filter((one) => !declared.has(one)).map((one) => `not declared: ${one}`),
    ...names
      .filter((name) => name !== CONTENT_TYPES && !name.endsWith('.rels'))
      .filter((name) => !reached.has(name))
      .map((name) => `nobody refers to it: ${name}`),
  ]
}

function reachedParts(relationships: readonly Relationship[]): ReadonlySet<string> {
  const found = new Set([''])
  for (const from of found)
    for (const { target } of relationships.filter((one) => one.from === from && !one.isExternal))
      found.add(target)
  return found
}
