import { describe, expect, test } from 'vitest'
import { getChildren, isNode, sourceFiles, type SyntaxNode } from './sourceFiles.ts'

/** Features that a browser may deny: using them throws or rejects. */
const FALLIBLE_GLOBALS = new Set(
  `localStorage sessionStorage indexedDB caches BroadcastChannel Notification SharedWorker Worker
  showDirectoryPicker showSaveFilePicker showOpenFilePicker`.split(/\s+/),
)
const FALLIBLE_NAVIGATOR = new Set(
  'locks storage clipboard serviceWorker wakeLock permissions share'.split(' '),
)
const FALLIBLE_METHODS = new Set(['requestFullscreen', 'exitFullscreen', 'open'])

/** Uses whose denial is handled elsewhere, with the reason. */
const HANDLED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/app/main.tsx Worker': 'serverComparison.ts tries to start it',
  'src/drafts/storage/draftLocks.ts navigator.locks': 'inside a promise, which is then rejected',
  'src/app/offline/serviceWorker.ts caches': 'no service worker runs without them',
  'src/datapackage/worker/packageWorker.ts caches':
    'an error in the worker is heard by serverComparison.ts',
}

function findName(node: SyntaxNode): string | null {
  const { object, property, callee } = node as Record<string, SyntaxNode | undefined>
  if (node.type === 'MemberExpression' && isNode(object) && isNode(property)) {
    const [of, name] = [String(object['name']), String(property['name'])]
    if (of === 'navigator' && FALLIBLE_NAVIGATOR.has(name)) return `navigator.${name}`
    if ((of === 'window' || of === 'self') && FALLIBLE_GLOBALS.has(name)) return name
    if (of === 'window' && name === 'open') return 'window.open'
    if (name !== 'open' && FALLIBLE_METHODS.has(name)) return name
    return null
  }
  if (node.type === 'NewExpression' && isNode(callee)) {
    const name = String(callee['name'])
    return FALLIBLE_GLOBALS.has(name) ? name : null
  }
  return null
}

/** The uses below a node outside `try`, `attempt(…)` and `attemptAsync(…)`. */
function* findUnguardedUses(node: SyntaxNode, isInsideTry: boolean): Generator<string> {
  const { object, callee, arguments: args } = node as Record<string, SyntaxNode | undefined>
  const isStore =
    node.type === 'MemberExpression' && isNode(object) && FALLIBLE_GLOBALS.has(String(object.name))
  const name = findName(node) ?? (isStore ? String(object['name']) : null)
  const isArgument =
    Array.isArray(args) &&
    args.some(
      (argument: SyntaxNode) => argument.type === 'Identifier' && argument['name'] === 'caches',
    )
  if (name !== null && !isInsideTry) yield name
  if (isArgument && !isInsideTry) yield 'caches'
  const isGuarded =
    isInsideTry ||
    (node.type === 'CallExpression' &&
      isNode(callee) &&
      ['attempt', 'attemptAsync'].includes(String(callee['name']))) ||
    node.type === 'TSTypeReference'
  for (const child of getChildren(node)) {
    const isBlock = node.type === 'TryStatement' && child === node['block']
    yield* findUnguardedUses(child, isGuarded || isBlock)
  }
}

describe('a feature that a browser may deny', () => {
  const found = sourceFiles('src')
    // imports.test.ts keeps browser globals out of the pure folders.
    .filter(({ path }) => !/^src\/(cli|build|drafts(?!\/storage))\//.test(path))
    .flatMap(({ path, nodes }) =>
      [...new Set(findUnguardedUses(nodes[0]!, false))].map((name) => `${path} ${name}`),
    )

  test('is guarded wherever it is used', () => {
    expect(found.filter((use) => !(use in HANDLED_ELSEWHERE))).toEqual([])
  })

  test('has no obsolete exception', () => {
    expect(Object.keys(HANDLED_ELSEWHERE).filter((use) => !found.includes(use))).toEqual([])
  })
})

test('every dynamic import is retried and reports a failure', () => {
  const unguarded = sourceFiles('src')
    .filter(({ path }) => /^src\/(app|charts|components|pages|platform)\//.test(path))
    .flatMap(({ path, nodes }) => {
      const loads = nodes.filter(({ type }) => type === 'ImportExpression').length
      const calls = nodes.filter(
        ({ type, callee }) =>
          type === 'CallExpression' &&
          isNode(callee) &&
          ['loadChunk', 'rememberChunk'].includes(String(callee['name'])),
      ).length
      return loads > calls ? [path] : []
    })
  expect(unguarded).toEqual([])
})
