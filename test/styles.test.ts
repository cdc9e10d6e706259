import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { POSITIONS } from '../src/trends/position.ts'
import { VERDICT_KINDS } from '../src/trends/verdict.ts'
import {
  getChildren,
  isNode,
  sourceFiles,
  type SourceFile,
  type SyntaxNode,
} from './sourceFiles.ts'
import { styleRules, styleSheets, type StyleRule } from './styleSheets.ts'

const rules = styleRules('src')
const place = ({ path, line }: StyleRule) => `${path}:${line}`

/** Backgrounds without meaning, which print and forced colors may drop. */
const NEUTRAL_BACKGROUNDS = new Set([
  'none',
  'transparent',
  '#fff',
  'var(--paper)',
  'var(--paper-tint)',
  'var(--chart-paper)',
  'var(--chart-table-ground, var(--chart-paper))',
])

/** Other backgrounds: a border or text conveys the same, or the element is never printed. */
const BACKGROUND_EXCEPTIONS = new Set(['.talk-black', '.talk-typed', '.talk-dialog::backdrop'])

test('no background carries meaning: browsers do not print it, and forced colors replace it', () => {
  const meaningfulBackgrounds = rules
    .filter(({ selectors }) => !selectors.every((selector) => BACKGROUND_EXCEPTIONS.has(selector)))
    .flatMap((rule) =>
      rule.declarations
        .filter(
          ([property, value]) =>
            /^background(-|$)/.test(property) && !NEUTRAL_BACKGROUNDS.has(value),
        )
        .map(([property, value]) => `${place(rule)} ${property}: ${value}`),
    )
  expect(meaningfulBackgrounds).toEqual([])
})

interface Module {
  /** Its static imports, and its dynamic imports. */
  readonly now: readonly string[]
  readonly later: readonly string[]
  readonly classes: readonly RegExp[]
}

const modules = new Map([
  ...styleSheets('src').map(({ path, imports }): [string, Module] => [
    path,
    { now: imports, later: [], classes: [] },
  ]),
  ...sourceFiles('src').map((file) => {
    const getNamed = (types: RegExp) =>
      file.nodes.flatMap((node) => {
        const source = types.test(node.type) && node.importKind !== 'type' ? node.source : null
        return isNode(source) && typeof source.value === 'string' && source.value.startsWith('.')
          ? [posix.join(posix.dirname(file.path), source.value)]
          : []
      })
    const module: Module = {
      now: getNamed(/^(Import|ExportNamed|ExportAll)Declaration$/),
      later: getNamed(/^ImportExpression$/),
      classes: findClasses(file),
    }
    return [file.path, module] as const
  }),
])

/** The classes that a file sets on elements; a composed class becomes a pattern. */
function findClasses({ nodes }: SourceFile): readonly RegExp[] {
  return nodes.filter(setsClasses).flatMap((node) => [...classPatterns(node)])
}

function setsClasses(node: SyntaxNode): boolean {
  const { name, key, id } = node as Readonly<Record<string, unknown>>
  const getNamed = (part: unknown) => {
    const text = isNode(part) && (part.name ?? part.value)
    return typeof text === 'string' ? text : ''
  }
  if (node.type === 'JSXAttribute') return getNamed(name) === 'className'
  if (node.type === 'Property') return /^class(Name)?$/.test(getNamed(key))
  return node.type === 'VariableDeclarator' && /[cC]lass(Name)?$/.test(getNamed(id))
}

function* classPatterns(node: SyntaxNode): Generator<RegExp> {
  if (node.type === 'Literal' && typeof node.value === 'string') yield* toPatterns([node.value])
  if (node.type === 'TemplateLiteral')
    yield* toPatterns(
      (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
        ({ value }) => value.cooked,
      ),
    )
  for (const child of getChildren(node)) yield* classPatterns(child)
}

function toPatterns(texts: readonly string[]): RegExp[] {
  return texts
    .join('\u0000')
    .split(/\s+/)
    .filter((token) => token.replaceAll('\u0000', '') !== '')
    .map((token) => new RegExp(`^${token.replaceAll('\u0000', '.*')}$`))
}

/** A file and everything that it imports statically, including style sheets. */
function collectReachable(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const next of modules.get(path)?.now ?? []) collectReachable(next, found)
  return found
}

type Window = readonly [name: string, files: ReadonlySet<string>]

/** The files that a window has loaded: the shell, a page, and each of its lazy parts. */
function listWindows(): readonly Window[] {
  const frame = 'src/app/main.tsx'
  return [
    [frame, collectReachable(frame)],
    ...listLazyParts(frame, collectReachable(frame), [frame]),
  ]
}

function listLazyParts(
  from: string,
  loaded: ReadonlySet<string>,
  path: readonly string[],
): Window[] {
  const parts = new Set(
    [...collectReachable(from)].flatMap((file) => modules.get(file)?.later ?? []),
  )
  return [...parts]
    .filter((part) => part.startsWith('src/pages/') && !path.includes(part))
    .flatMap((part) => {
      const files = new Set([...loaded, ...collectReachable(part)])
      const names = [...path, part]
      return [[names.slice(1).join(' > '), files] as const, ...listLazyParts(part, files, names)]
    })
}

/** Whether the shell's style sheet imports it. */
const isSharedSheet = (path: string) => /^src\/(app\/)?styles\//.test(path)

describe('the style of a page does not depend on earlier pages', () => {
  const pages = listWindows()

  test('all pages are checked', () => {
    expect(pages.map(([name]) => name)).toContain(
      'src/pages/update/UpdatePage.tsx > src/pages/update/import/ImportPart.tsx',
    )
    expect(pages.length).toBeGreaterThan(12)
  })

  test.each(pages)('%s: no style sheet outside its imports has a rule for it', (_name, files) => {
    const classes = [...files].flatMap((path) => modules.get(path)?.classes ?? [])
    const isUsed = (name: string) => classes.some((pattern) => pattern.test(name))
    const foreignRules = rules
      .filter(({ path }) => !files.has(path) && !isSharedSheet(path))
      // The HTML report is a separate document.
      .filter(({ path }) => path !== 'src/report/render/html/document.css')
      .flatMap((rule) =>
        rule.selectors
          .filter((selector) =>
            [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => isUsed(name!)),
          )
          .map((selector) => `${place(rule)} ${selector}`),
      )
    expect(foreignRules).toEqual([])
  })
})

/** The folder of a page, `src/pages/overview`; null for what several pages use. */
const pageFolder = (path: string) => /^src\/pages\/\w+/.exec(path)?.[0] ?? null

test('a page uses no style sheet of another page: what several use is in src/components or src/app', () => {
  const imported = [...modules].flatMap(([path, { now }]) =>
    now
      .filter((target) => target.endsWith('.css') && pageFolder(target) !== null)
      .filter((target) => pageFolder(target) !== pageFolder(path))
      .map((target) => `${path} imports ${target}`),
  )
  expect(imported).toEqual([])

  const classes = new Map<string, Set<string | null>>()
  for (const { path, selectors } of rules)
    for (const [, name] of selectors.join(' ').matchAll(/\.([\w-]+)/g))
      classes.set(name!, (classes.get(name!) ?? new Set()).add(pageFolder(path)))
  const shared = [...modules].flatMap(([path, module]) => {
    const page = pageFolder(path)
    if (page === null) return []
    return [...classes]
      .filter(([name, owners]) => {
        const isUsed = module.classes.some(({ source }) => source === `^${name}$`)
        return isUsed && !name.startsWith('ds-') && !owners.has(null) && !owners.has(page)
      })
      .map(([name, owners]) => `${path}: .${name} of ${[...owners].join(', ')}`)
  })
  expect(shared).toEqual([])
})

/** Classes that are composed with a kind: the kinds of each, besides its fixed classes. */
const COMPOSED_CLASSES: Readonly<Record<string, readonly string[]>> = {
  mark: [...VERDICT_KINDS, 'filled', 'open'],
  'slide-verdict': VERDICT_KINDS,
  cover: [...POSITIONS, 'line', 'year'],
}

test.each(Object.entries(COMPOSED_CLASSES))(
  'a class .%s-… names a kind that exists',
  (prefix, kinds) => {
    const classes = rules.flatMap(({ selectors }) =>
      selectors.flatMap((selector) =>
        [...selector.matchAll(new RegExp(`\\.${prefix}-([\\w-]+)`, 'g'))].map(([, kind]) => kind!),
      ),
    )
    expect(classes.length).toBeGreaterThan(0)
    expect(classes.filter((kind) => !kinds.includes(kind))).toEqual([])
  },
)
