import { basename, dirname, resolve } from 'node:path'
import { normalizePath, parseSync, type Plugin } from 'vite'
import { compileMessage } from './compileMessage.ts'
import { LANGUAGES } from '../i18n/languages.ts'

const path = (file: string) => normalizePath(resolve(import.meta.dirname, file))
const FORMAT_FILE = path('../i18n/format.ts')
const COMPILED_FORMAT_FILE = path('../i18n/compiledFormat.ts')
const ENGLISH = path('../i18n/messages/en/language.ts')

/** Every file in the folder of a language but its definition. */
const MESSAGES = new RegExp(
  `/${basename(dirname(dirname(ENGLISH)))}/(?:${LANGUAGES.join('|')})/(?!language\\.ts)[^/]+\\.ts$`,
)

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/**
 * Compiles the ICU messages at build time, so that the page needs no parser; its Content Security Policy
 * forbids `eval`. In dev, on the command line and in tests intl-messageformat parses them.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /(?:^|\/)format\.ts$/ },
      async handler(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true })
        return resolved && normalizePath(resolved.id) === FORMAT_FILE
          ? COMPILED_FORMAT_FILE
          : resolved
      },
    },
    transform: {
      filter: { id: MESSAGES },
      handler: (code, id) => ({ code: compileMessages(code, id), map: null }),
    },
  }
}

/**
 * The TypeScript of a messages file with compiled messages.
 * @throws with the message's id if a value is not a constant string or cannot be compiled
 */
export function compileMessages(code: string, file: string): string {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  let compiled = code
  for (const property of findProperties(program as unknown as SyntaxNode).toReversed()) {
    const value = property.value as SyntaxNode
    const replacement = compileValue(property, value, file)
    compiled = compiled.slice(0, value.start) + replacement + compiled.slice(value.end)
  }
  return compiled
}

function compileValue(property: SyntaxNode, value: SyntaxNode, file: string): string {
  const { name, value: quoted } = property.key as { name?: string; value?: unknown }
  const position = `${file}, message “${name ?? String(quoted)}”`
  const text = evaluateText(value)
  if (text === null) throw new Error(`${position}: it must be a text in quotes.`)
  try {
    return compileMessage(text)
  } catch (error) {
    throw new Error(`${position}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** The properties of the outermost object literals below a node, in source order. */
function findProperties(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'ObjectExpression')
    return (node.properties as SyntaxNode[]).filter(({ type }) => type === 'Property')
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => findProperties(child))
    .toSorted((a, b) => a.start - b.start)
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The text of a literal, of a template without expressions, or of a concatenation of these; else null. */
function evaluateText(node: SyntaxNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type === 'TemplateLiteral') {
    const [only, ...more] = node.quasis as { value: { cooked: string } }[]
    return only && more.length === 0 ? only.value.cooked : null
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null
  const left = evaluateText(node.left as SyntaxNode)
  const right = evaluateText(node.right as SyntaxNode)
  return left === null || right === null ? null : left + right
}
