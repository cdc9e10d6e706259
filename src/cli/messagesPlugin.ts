import { parse } from '@formatjs/icu-messageformat-parser'
import { parseSync, type Plugin } from 'vite'

/** The files that hold messages: one object literal each, of constant strings. */
const MESSAGES = /\/src\/words\/(?:[a-z]{2}\/[^/]+|problems\/(?:en|nb))\.ts$/

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/**
 * Parses the ICU messages when the site is built, so that no reader's phone has to load the parser
 * and run it: intl-messageformat takes the parsed form in place of the text. In dev, on the command
 * line and in tests messages stay texts. This saves some 7 kB of the first page.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'parsed-messages',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    transform: {
      filter: { id: MESSAGES },
      handler: (code, id) => ({ code: withParsedMessages(code, id), map: null }),
    },
  }
}

/** The code of a file of messages with each text replaced by what it parses to. */
export function withParsedMessages(code: string, file: string): string {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  const texts = objectValues(program as unknown as SyntaxNode)
  return texts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, node) => {
      const text = constantText(node)
      if (text === null)
        throw new Error(`${file}: a message must be a constant text: ${code.slice(node.start)}`)
      const parsed = JSON.stringify(parse(text, { ignoreTag: true }))
      return rest.slice(0, node.start) + parsed + rest.slice(node.end)
    }, code)
}

/** The values of the properties of every object literal below a node. */
function objectValues(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'ObjectExpression')
    return (node.properties as SyntaxNode[])
      .filter((property) => property.type === 'Property')
      .map((property) => property.value as SyntaxNode)
  return Object.values(node).flatMap((part) =>
    (Array.isArray(part) ? part : [part]).filter(isNode).flatMap(objectValues),
  )
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The text of a literal, of a template without parts, or of such texts joined by +; else null. */
function constantText(node: SyntaxNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type === 'TemplateLiteral') {
    const [only, ...more] = node.quasis as { value: { cooked: string } }[]
    return only && more.length === 0 ? only.value.cooked : null
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null
  const left = constantText(node.left as SyntaxNode)
  const right = constantText(node.right as SyntaxNode)
  return left === null || right === null ? null : left + right
}
