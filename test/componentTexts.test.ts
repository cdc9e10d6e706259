import { expect, test } from 'vitest'
import { getChildren, isNode, sourceFiles, type SyntaxNode } from './sourceFiles.ts'

/** Attributes that a user sees or a screen reader speaks. */
const READER_ATTRIBUTES =
  /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder|label|desc|caption|summary|heading)$/

/** Two letters in a row, in any script: a word rather than a symbol. */
const WORD = /\p{L}{2}/u

/** The strings that an expression may evaluate to. */
function collectStrings(value: unknown): readonly string[] {
  if (!isNode(value)) return []
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : []
  if (value.type === 'TemplateElement') return [(value.value as { raw: string }).raw]
  if (value.type === 'TemplateLiteral') return getChildren(value).flatMap(collectStrings)
  if (value.type === 'JSXExpressionContainer') return collectStrings(value.expression)
  if (value.type === 'ConditionalExpression')
    return [...collectStrings(value.consequent), ...collectStrings(value.alternate)]
  if (value.type === 'LogicalExpression')
    return [...collectStrings(value.left), ...collectStrings(value.right)]
  if (value.type === 'BinaryExpression' && value.operator === '+')
    return [...collectStrings(value.left), ...collectStrings(value.right)]
  return []
}

function findShownTexts(node: SyntaxNode): readonly string[] {
  if (node.type === 'JSXText') return [String(node.value)]
  if (
    node.type === 'JSXAttribute' &&
    isNode(node.name) &&
    READER_ATTRIBUTES.test(String(node.name.name))
  )
    return collectStrings(node.value)
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as SyntaxNode[])
      .filter((child) => child.type === 'JSXExpressionContainer')
      .flatMap(collectStrings)
  return []
}

test('no component contains text: all messages are in src/i18n/messages', () => {
  const found = sourceFiles('src')
    .filter((file) => file.path.endsWith('.tsx'))
    .flatMap((file) =>
      file.nodes
        .flatMap(findShownTexts)
        .filter((text) => WORD.test(text))
        .map((text) => `${file.path}: ${text.trim()}`),
    )
  expect(found).toEqual([])
})
