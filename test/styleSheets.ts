import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** A rule of a style sheet with its enclosing at-rules: `@media print`, `@container (…)`. */
export interface StyleRule {
  readonly path: string
  readonly line: number
  readonly within: readonly string[]
  readonly selectors: readonly string[]
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

export interface StyleSheet {
  /** Relative to the project, with `/`. */
  readonly path: string
  /** The paths of the project style sheets that it imports. */
  readonly imports: readonly string[]
  readonly rules: readonly StyleRule[]
}

/** The style sheets in a folder of the project. */
export function styleSheets(folder: string): readonly StyleSheet[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const path = relative(ROOT, file).replaceAll('\\', '/')
      const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, (comment) =>
        comment.replace(/[^\n]/g, ' '),
      )
      const imports = [...text.matchAll(/@import '(\.[^']*)'/g)].map(([, name]) =>
        posix.join(posix.dirname(path), name!),
      )
      return { path, imports, rules: parseRules(text, path) }
    })
}

/** All rules of the style sheets in a folder of the project, in order. */
export function styleRules(folder: string): readonly StyleRule[] {
  return styleSheets(folder).flatMap(({ rules }) => rules)
}

function parseRules(text: string, path: string): StyleRule[] {
  const rules: StyleRule[] = []
  const open: { readonly head: string; readonly from: number }[] = []
  let start = 0
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    const head = text.slice(start, index).trim()
    if (sign === '{') open.push({ head, from: index + 1 })
    if (sign === '}') {
      const { head: selector, from } = open.pop()!
      const within = open.map((block) => block.head)
      const isRule =
        !selector.startsWith('@') && !within.some((one) => one.startsWith('@keyframes'))
      if (isRule)
        rules.push({
          path,
          line: text.slice(0, from).split('\n').length,
          within,
          selectors: splitOutsideBrackets(selector, ',').flatMap(expandAlternatives),
          declarations: splitOutsideBrackets(text.slice(from, index), ';').flatMap((one) => {
            const [property, ...value] = one.split(':')
            return value.length ? [[property!.trim(), value.join(':').trim()] as const] : []
          }),
        })
    }
    start = index + 1
  }
  return rules
}

/** Splits a text at a separator outside brackets. */
function splitOutsideBrackets(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (character === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** A selector without `:not()`, expanded once for each alternative of `:is()` and `:where()`. */
function expandAlternatives(selector: string): string[] {
  const found = /:(not|is|where)\(/.exec(selector)
  if (!found) return [selector]
  const from = found.index + found[0].length
  let [depth, end] = [1, from]
  while (depth > 0) {
    depth += { '(': 1, ')': -1 }[selector[end]!] ?? 0
    end++
  }
  const [before, after] = [selector.slice(0, found.index), selector.slice(end)]
  if (found[1] === 'not') return expandAlternatives(before + after)
  return splitOutsideBrackets(selector.slice(from, end - 1), ',').flatMap((one) =>
    expandAlternatives(before + one + after),
  )
}
