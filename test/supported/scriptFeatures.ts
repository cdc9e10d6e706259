import type { CompatStatement, Identifier } from '@mdn/browser-compat-data'
import { parse } from 'acorn'
import { getChildren, isNode, type SyntaxNode } from '../sourceFiles.ts'
import { DATA, findLackingBrowsers } from './compatData.ts'

/** The newest ECMAScript version that the oldest browsers support: class static blocks came with Safari 16.4. */
const SYNTAX = 2022

/** Global objects and their interfaces. */
const INSTANCES: Readonly<Record<string, string>> = {
  caches: 'CacheStorage',
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  indexedDB: 'IDBFactory',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  screen: 'Screen',
}

const WINDOW = new Set(['window', 'self', 'globalThis'])

/** The part of a node that is a name, not a reference. */
const NAMES_ONLY: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
}

/** The parts of a node that declare names. */
const DECLARATIONS: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
}

/**
 * The built-ins that a script names: `URL.canParse`, `Intl.Segmenter`, `requestIdleCallback`.
 * Methods of values are not included, since their types are unknown; a journey deletes
 * those that are too new (test/journeys/supportedBrowsers.test.ts).
 * @throws if its syntax, including regular expressions, is newer than the oldest browsers support
 */
export function findBuiltIns(code: string, sourceType: 'module' | 'script'): ReadonlySet<string> {
  const paths = new Set<string>()
  const declared = new Set<string>()
  const waiting = [parse(code, { ecmaVersion: SYNTAX, sourceType }) as unknown as SyntaxNode]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const part of DECLARATIONS[node.type] ?? []) addNames(node[part], declared)
    const path = getPath(node)
    if (path) paths.add(path)
    else waiting.push(...getReferences(node))
  }
  // Minified names: a name declared anywhere in the script is not a global.
  return new Set([...paths].filter((path) => !declared.has(path.split('.')[0]!)).map(stripWindow))
}

function addNames(pattern: unknown, names: Set<string>): void {
  if (Array.isArray(pattern)) for (const part of pattern) addNames(part, names)
  if (!isNode(pattern)) return
  if (pattern.type === 'Identifier') names.add(String(pattern.name))
  else if (pattern.type === 'AssignmentPattern') addNames(pattern.left, names)
  else for (const child of getChildren(pattern)) addNames(child, names)
}

/** `URL.canParse` for a name or its members; null for anything else. */
function getPath(node: SyntaxNode): string | null {
  if (node.type === 'Identifier') return String(node.name)
  if (node.type !== 'MemberExpression' || node.computed || !isNode(node.object)) return null
  const object = getPath(node.object)
  return object && isNode(node.property) ? `${object}.${String(node.property.name)}` : null
}

/** The parts of a node that may contain references; `typeof x` is feature detection. */
function getReferences(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') return []
  if (node.type === 'MetaProperty') return []
  const name = node.computed ? undefined : NAMES_ONLY[node.type]
  return getChildren(name === undefined ? node : { ...node, [name]: null })
}

function stripWindow(path: string): string {
  const [first, ...rest] = path.split('.')
  return WINDOW.has(first!) && rest.length > 0 ? rest.join('.') : path
}

/** The built-ins that some of the oldest browsers lack, with these browsers. */
export function findUnsupportedBuiltIns(
  paths: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const path of paths)
    for (const [name, feature] of getFeatures(path)) {
      const browsers = findLackingBrowsers(feature)
      if (browsers.length > 0) found.set(name, browsers)
    }
  return found
}

/** A built-in and its member with their compatibility data. */
function getFeatures(path: string): readonly (readonly [string, CompatStatement | undefined])[] {
  const [name, ...members] = path.split('.') as [string, ...string[]]
  const { builtins } = DATA.javascript as Record<'builtins', Identifier>
  const { api } = DATA
  const found = getOwn(builtins, name) ?? getOwn(api, name) ?? getOwn(api.Window, name)
  const owner = getOwn(api, INSTANCES[name] ?? '') ?? found
  const member = members.find((one) => one !== 'prototype')
  return [
    [name, found?.__compat],
    ...(member === undefined
      ? []
      : [
          [
            `${name}.${member}`,
            (getOwn(owner, member) ?? getOwn(owner, `${member}_static`))?.__compat,
          ] as const,
        ]),
  ]
}

function getOwn(owner: Identifier | undefined, name: string): Identifier | undefined {
  return owner && Object.hasOwn(owner, name) ? owner[name] : undefined
}
