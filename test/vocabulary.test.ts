import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { EVERY_MESSAGE } from './i18n/everyMessage.ts'
import { isNode, sourceFiles, type SyntaxNode } from './sourceFiles.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Words that no declared name, file or message id contains; the standard word stands behind each. */
const OLD_WORDS: Readonly<Record<string, string>> = {
  said: 'LocalizedText',
  told: 'reported',
  untold: 'unreported',
  tell: 'report',
  tells: 'reports',
  telling: 'RenderContext',
  say: 't',
  says: 't',
  speak: 'Translator',
  speaks: 'Translator',
  offer: 'suggestion',
  offers: 'suggestions',
  offered: 'suggested',
  world: 'services',
  room: 'projector',
  hall: 'projector',
  floor: 'slideSearch',
  talk: 'presentation',
  kept: 'cached, stored',
  dress: 'format',
  wobble: 'variation',
  lens: 'baselineChange, trend, targetProgress',
  lenses: 'baselineChange, trend, targetProgress',
  most: 'max',
  least: 'min',
  patience: 'TIMEOUT_MS',
  tries: 'MAX_RETRIES',
  letters: 'characters, fonts',
  whoever: 'who',
}

/** Names that are not used at all; the standard name stands behind each. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  Reader: 'PageContext',
  useReader: 'usePageContext',
  ReaderContext: 'PageReactContext',
  Words: 'Translator',
  LocalText: 'LanguageMap',
  Address: 'Route',
  Place: 'PageRoute',
  readAddress: 'parseRoute',
  writeAddress: 'formatRoute',
  heldAgainst: 'comparedWith, referenceGroup',
}

/** Values that no verdict, position or other kind has. */
const OLD_VALUES: Readonly<Record<string, string>> = {
  beside: 'notAssessed',
  apart: 'notComparable',
  on: 'unchanged',
  above: 'better',
}

/** Types are nouns, not participles: `ParseResult`, `SaveStatus`. */
const PARTICIPLE_TYPE = /(Reading|Writing|Listing|Saving|Making)$/

/** Verbs whose base form ends like a past participle. */
const NO_PARTICIPLE = /^(embed|exceed|feed|need|proceed|seed|shed|speed|succeed)$/
const PARTICIPLE =
  /ed$|^(built|chosen|drawn|done|found|given|gone|grown|held|hidden|known|left|lost|made|meant|sent|shown|spoken|taken|told|undone|written)$/

/** Functions of the language and of libraries whose names ours implement or wrap. */
const STANDARD = new Set(['indexOf', 'lastIndexOf', 'valueOf', 'isPrototypeOf'])

const files = ['src', 'test', 'bench'].flatMap(sourceFiles)

/** `MAX_SHOWN`, `useReader`, `print-page` as words in lower case. */
function wordsIn(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase())
}

function listFaults(name: string): readonly string[] {
  const words = wordsIn(name).filter((word) => Object.hasOwn(OLD_WORDS, word))
  const faults = words.map((word) => `“${word}” (${OLD_WORDS[word]})`)
  return Object.hasOwn(OLD_NAMES, name) ? [...faults, `(${OLD_NAMES[name]})`] : faults
}

interface Declaration {
  readonly name: string
  readonly kind: 'type' | 'function' | 'other'
}

const FUNCTIONS = /^(FunctionDeclaration|TSDeclareFunction)$/
const TYPES = /^TS(TypeAlias|Interface|Enum)Declaration$/

/** The names that a node declares: variables, parameters, functions, types and the members of types. */
function declarations(node: SyntaxNode): readonly Declaration[] {
  if (FUNCTIONS.test(node.type))
    return [...toDeclaration(node.id, 'function'), ...boundNames(node.params, 'other')]
  if (TYPES.test(node.type)) return toDeclaration(node.id, 'type')
  if (node.type === 'ClassDeclaration') return toDeclaration(node.id, 'type')
  if (node.type === 'VariableDeclarator')
    return boundNames(node.id, isFunction(node.init) ? 'function' : 'other')
  if (/^(ArrowFunctionExpression|FunctionExpression|TSFunctionType)$/.test(node.type))
    return boundNames(node.params, 'other')
  if (
    /^(TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/.test(node.type)
  )
    return toDeclaration(node.key, /Method/.test(node.type) ? 'function' : 'other')
  return []
}

function isFunction(value: unknown): boolean {
  return isNode(value) && /^(Arrow)?FunctionExpression$/.test(value.type)
}

function toDeclaration(id: unknown, kind: Declaration['kind']): readonly Declaration[] {
  if (!isNode(id)) return []
  if (id.type === 'Identifier') return [{ name: String(id.name), kind }]
  return typeof id.value === 'string' ? [{ name: id.value, kind }] : []
}

function boundNames(pattern: unknown, kind: Declaration['kind']): readonly Declaration[] {
  if (Array.isArray(pattern)) return pattern.flatMap((part) => boundNames(part, kind))
  if (!isNode(pattern)) return []
  if (pattern.type === 'Identifier') return toDeclaration(pattern, kind)
  const parts = [pattern.left, pattern.argument, pattern.properties, pattern.elements]
  const value = pattern.type === 'Property' ? pattern.value : null
  return [...parts, value].flatMap((part) => boundNames(part, 'other'))
}

function declarationFaults({ name, kind }: Declaration): readonly string[] {
  const faults = [...listFaults(name)]
  if (kind === 'type' && PARTICIPLE_TYPE.test(name)) faults.push('a type is a noun: ParseResult')
  if (kind !== 'function' || STANDARD.has(name)) return faults
  const [verb = '', ...more] = wordsIn(name)
  if (/[a-z]Of$/.test(name)) faults.push('a function is verb and noun: getTitle')
  if (verb === 'take') faults.push('“take” (read, fetch, download)')
  const isOneWord = more.length === 0 && name === verb
  if (isOneWord && PARTICIPLE.test(verb) && !NO_PARTICIPLE.test(verb))
    faults.push('a function is a verb')
  return faults
}

test('declared names are the standard terms of the field (ARCHITECTURE.md, glossary)', () => {
  const found = files.flatMap(({ path, nodes }) =>
    nodes
      .flatMap(declarations)
      .flatMap((declaration) =>
        declarationFaults(declaration).map((fault) => `${path}: ${declaration.name}: ${fault}`),
      ),
  )
  expect([...new Set(found)]).toEqual([])
})

test('kinds have standard names', () => {
  const found = files.flatMap(({ path, nodes }) =>
    nodes
      .filter(({ type }) => type === 'TSLiteralType')
      .flatMap(({ literal }) => (isNode(literal) ? [String(literal.value)] : []))
      .filter((value) => Object.hasOwn(OLD_VALUES, value))
      .map((value) => `${path}: '${value}' (${OLD_VALUES[value]})`),
  )
  expect([...new Set(found)]).toEqual([])
})

test('files are named in the standard terms', () => {
  const names = ['src', 'test', 'bench']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).map((entry) =>
        relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      ),
    )
    .toSorted()
  const found = names.flatMap((path) =>
    listFaults(path.split('/').at(-1)!.replace(/\..*$/, '')).map((fault) => `${path}: ${fault}`),
  )
  expect(found).toEqual([])
})

test('message ids are in the standard terms', () => {
  const ids = Object.keys(EVERY_MESSAGE.en)
  expect(ids.filter((id) => /[ ,]/.test(id))).toEqual([])
  expect(ids.flatMap((id) => listFaults(id).map((fault) => `${id}: ${fault}`))).toEqual([])
})
