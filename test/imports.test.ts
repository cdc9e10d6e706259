import { posix } from 'node:path'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { createLintOverrides, getFolder, MAY_IMPORT } from './layers.ts'
import { isNode, sourceFiles, type SourceFile, type SyntaxNode } from './sourceFiles.ts'

/** Folders whose code runs in the page, in a worker, on the command line and in tests. */
const PURE_FOLDERS =
  /^src\/(model|datapackage|trends|report|drafts(?!\/storage|\/editor)|i18n|charts\/(model|svg))\//

const FRAMEWORKS = /^(react|react-dom|recharts|zustand|wouter)(\/|$)/

/** Globals of a page or a worker only. `fetch` is injected. */
const BROWSER_GLOBALS = new Set(
  `window document navigator location history localStorage sessionStorage indexedDB caches fetch
  XMLHttpRequest EventSource WebSocket Worker self postMessage requestAnimationFrame
  requestIdleCallback matchMedia getComputedStyle customElements Node Element HTMLElement SVGElement
  DOMParser XMLSerializer MutationObserver ResizeObserver IntersectionObserver CSS Image`.split(
    /\s+/,
  ),
)

const files = sourceFiles('src')

/** The paths of the project files that a file imports. */
function resolveImports(file: SourceFile): readonly string[] {
  return file.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file.path), name.replace(/\?.*$/, '')))
}

describe('the layers', () => {
  test('contain every folder of src/', () => {
    const folders = new Set(files.map((file) => getFolder(file.path)))
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  test('every file imports from its own folder and lower layers only', () => {
    const wrong = files.flatMap((file) => {
      const from = getFolder(file.path)
      return resolveImports(file)
        .filter((target) => {
          const to = getFolder(target)
          return !target.startsWith('src/') || (to !== from && !MAY_IMPORT[from]?.includes(to))
        })
        .map((target) => `${file.path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('the report imports chart models and SVG, no chart components', () => {
    const wrong = files
      .filter((file) => getFolder(file.path) === 'report')
      .flatMap((file) => resolveImports(file).map((target) => `${file.path} imports ${target}`))
      .filter((line) => / src\/charts\/(?!model\/|svg\/)/.test(line))
    expect(wrong).toEqual([])
  })

  test('only the command line and the disk source import from Node', () => {
    const wrong = files
      .filter((file) => !/^src\/(cli|build)\/|^src\/datapackage\/io\/disk/.test(file.path))
      .filter((file) => file.imports.some((name) => name.startsWith('node:')))
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

test('.oxlint-layers.json has the same rules, so that the editor shows them (vitest -u writes it)', async () => {
  const overrides = createLintOverrides(files.map(({ path }) => path))
  const text = await format(JSON.stringify({ overrides }), {
    parser: 'json',
    semi: false,
    singleQuote: true,
    printWidth: 100,
  })
  await expect(text).toMatchFileSnapshot('../.oxlint-layers.json')
})

/** The files that import each other in a circle, or stand between two circles. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  let rest = new Set(imports.keys())
  for (;;) {
    const importing = [...rest].filter((path) => imports.get(path)!.some((one) => rest.has(one)))
    const imported = new Set(importing.flatMap((path) => imports.get(path)!))
    const next = new Set(importing.filter((path) => imported.has(path)))
    if (next.size === rest.size) return [...next]
    rest = next
  }
}

describe('circles of imports', () => {
  test('are found, whatever leads into them or out of them', () => {
    const imports = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e2'], e2: [] }
    expect(findCircles(new Map(Object.entries(imports)))).toEqual(['b', 'c'])
  })

  test('do not exist, not even of types (import/no-cycle ignores those)', () => {
    const imports = files.map((file): [string, readonly string[]] => {
      const isStatic = ({ type }: SyntaxNode) =>
        /^(Import|ExportNamed|ExportAll)Declaration$/.test(type)
      const sources = file.nodes.filter(isStatic).flatMap(({ source }) => {
        const name = isNode(source) ? String(source.value) : ''
        return name.startsWith('.') ? [posix.join(posix.dirname(file.path), name)] : []
      })
      return [file.path, sources]
    })
    expect(findCircles(new Map(imports))).toEqual([])
  })
})

describe('the pure folders', () => {
  const pureFiles = files.filter((file) => PURE_FOLDERS.test(file.path))

  test('import no framework', () => {
    const wrong = pureFiles.flatMap((file) =>
      file.imports
        .filter((name) => FRAMEWORKS.test(name))
        .map((name) => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('contain no JSX', () => {
    expect(pureFiles.filter((file) => file.path.endsWith('.tsx')).map((file) => file.path)).toEqual(
      [],
    )
  })

  test('use no browser globals, except the worker itself', () => {
    const wrong = pureFiles.flatMap((file) =>
      findBrowserGlobals(file)
        .filter((name) => !(/worker/i.test(file.path) && ['self', 'fetch'].includes(name)))
        .map((name) => `${file.path} uses ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the files', () => {
  test('stay below 250 lines', () => {
    const long = files.filter((file) => file.lines > 250)
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([])
  })

  test('are named for what they do', () => {
    const vague = files.filter((file) =>
      /\/(utils?|helpers?|index|misc|common)\.tsx?$/.test(file.path),
    )
    expect(vague.map((file) => file.path)).toEqual([])
  })
})

/** The browser globals that a file uses as values and does not declare. */
function findBrowserGlobals(file: SourceFile): readonly string[] {
  const declared = new Set<string>()
  const used = new Set<string>()
  for (const node of file.nodes) {
    for (const name of findDeclaredNames(node)) declared.add(name)
    for (const name of findUsedNames(node)) used.add(name)
  }
  return [...used].filter((name) => BROWSER_GLOBALS.has(name) && !declared.has(name))
}

const DECLARATIONS: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['params'],
  ArrowFunctionExpression: ['params'],
  ImportSpecifier: ['local'],
  CatchClause: ['param'],
}

function findDeclaredNames(node: SyntaxNode): readonly string[] {
  return (DECLARATIONS[node.type] ?? []).flatMap((part) => findBoundNames(node[part]))
}

/** The names that a binding pattern binds. */
function findBoundNames(pattern: unknown): readonly string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(findBoundNames)
  if (typeof pattern !== 'object' || pattern === null) return []
  const part = pattern as SyntaxNode
  if (part.type === 'Identifier') return [String(part.name)]
  return [part.left, part.argument, part.value, part.properties, part.elements].flatMap(
    findBoundNames,
  )
}

/** The part of a node in which an identifier is a label, not a variable. */
const LABELS: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
}

function findUsedNames(node: SyntaxNode): readonly string[] {
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return []
  return Object.entries(node)
    .filter(([part]) => node.computed === true || LABELS[node.type] !== part)
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value: SyntaxNode | null) => value?.type === 'Identifier')
    .map((value: SyntaxNode) => String(value.name))
}
