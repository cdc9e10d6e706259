import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isNumberSkeleton,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  type NumberElement,
  parse,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser'

/**
 * Compiles an ICU message to a JavaScript expression for src/i18n/compiledFormat.ts: a string, or a
 * function of `text`, `number`, `plural` and `select`.
 * @throws on ICU syntax that is not supported
 */
export function compileMessage(message: string): string {
  const elements = parse(message, { ignoreTag: true })
  if (elements.every(isLiteralElement))
    return JSON.stringify(elements.map(({ value }) => value).join(''))
  return `(text, number, plural, select) => ${compileElements(elements, null)}`
}

/** `counted`: the argument that # refers to. */
function compileElements(
  elements: readonly MessageFormatElement[],
  countedArgument: string | null,
): string {
  if (elements.length === 0) return '""'
  return elements.map((element) => compileElement(element, countedArgument)).join(' + ')
}

function compileElement(element: MessageFormatElement, countedArgument: string | null): string {
  if (isLiteralElement(element)) return JSON.stringify(element.value)
  if (isPoundElement(element) && countedArgument !== null)
    return `number(${JSON.stringify(countedArgument)})`
  if (isArgumentElement(element)) return `text(${JSON.stringify(element.value)})`
  if (isNumberElement(element)) return compileNumber(element)
  if (isSelectElement(element))
    return `select(${JSON.stringify(element.value)}, ${compileBranches(element.options, null)})`
  if (isPluralElement(element)) {
    if (element.offset !== 0) throw new Error('A plural with an offset cannot be compiled.')
    if (element.pluralType !== 'cardinal') throw new Error('An ordinal cannot be compiled.')
    return `plural(${JSON.stringify(element.value)}, ${compileBranches(element.options, element.value)})`
  }
  throw new Error(`This part of a message cannot be compiled: ${JSON.stringify(element)}`)
}

function compileNumber({ value, style }: NumberElement): string {
  const name = JSON.stringify(value)
  if (!style) return `number(${name})`
  if (!isNumberSkeleton(style) || style.parsedOptions.scale !== undefined)
    throw new Error(`This style of {${value}} cannot be compiled: ${JSON.stringify(style)}`)
  return `number(${name}, ${JSON.stringify(style.parsedOptions)})`
}

function compileBranches(
  options: Readonly<Record<string, PluralOrSelectOption>>,
  countedArgument: string | null,
): string {
  const entries = Object.entries(options).map(([name, { value }]) => {
    const text = compileElements(value, countedArgument)
    const isText = value.every(isLiteralElement)
    return `${JSON.stringify(name)}: ${isText ? text : `() => ${text}`}`
  })
  return `{ ${entries.join(', ')} }`
}
