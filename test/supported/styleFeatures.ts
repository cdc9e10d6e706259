import type { CompatStatement, Identifier } from '@mdn/browser-compat-data'
import { generate, parse, walk, type CssNode, type Declaration } from 'css-tree'
import { DATA, findLackingBrowsers } from './compatData.ts'

const {
  properties,
  selectors,
  types,
  'at-rules': atRules,
} = DATA.css as Record<'properties' | 'selectors' | 'types' | 'at-rules', Identifier>

/** Functions of values by name: `light-dark`, `clamp`. */
const FUNCTIONS = new Map(
  Object.values(types)
    .flatMap((type) => Object.entries(type))
    .concat(Object.entries(types)) as [string, Identifier][],
)

/** Units that the data group: `10dvh`, `5cqi`. */
const UNIT_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^cq(w|h|i|b|min|max)$/, 'container_query_length_units'],
  [/^d(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^l(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^s(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
]

/** A feature that a style sheet uses. */
interface FeatureUse {
  readonly name: string
  readonly feature: CompatStatement | undefined
  /** Prefixes with which the same block declares it too. */
  readonly prefixes?: readonly string[]
}

/**
 * The features of a style sheet that some of the oldest browsers lack, with these browsers:
 * `text-wrap: balance`. Checks at-rules, media features, selectors, properties, keywords,
 * functions and units. A feature inside an `@supports` for it, or after the same property
 * with another value, has a fallback and is not reported.
 */
export function findUnsupportedStyles(css: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const ancestors: CssNode[] = []
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      for (const { name, feature, prefixes } of findUses(node, ancestors)) {
        const browsers = findLackingBrowsers(feature, prefixes)
        if (browsers.length > 0 && !isGuarded(name, ancestors)) found.set(name, browsers)
      }
      ancestors.push(node)
    },
    leave() {
      ancestors.pop()
    },
  })
  return found
}

function findUses(node: CssNode, ancestors: readonly CssNode[]): readonly FeatureUse[] {
  switch (node.type) {
    case 'Atrule':
      return [{ name: `@${node.name}`, feature: atRules[node.name]?.__compat }]
    case 'Feature':
      return [{ name: `(${node.name})`, feature: atRules.media?.[node.name]?.__compat }]
    case 'FeatureRange':
      return [{ name: 'range of a media feature', feature: atRules.media?.range_syntax?.__compat }]
    case 'PseudoClassSelector':
      return [{ name: `:${node.name}`, feature: selectors[node.name]?.__compat }]
    case 'PseudoElementSelector':
      // Vendor pseudo-elements are engine-specific.
      return node.name.startsWith('-')
        ? []
        : [{ name: `::${node.name}`, feature: selectors[node.name]?.__compat }]
    case 'Rule':
      return ancestors.some(({ type }) => type === 'Rule') ? [NESTING] : []
    case 'Declaration':
      return findDeclarationUses(node, ancestors)
    default:
      return []
  }
}

const NESTING: FeatureUse = { name: 'nested rule', feature: selectors.nesting?.__compat }

function findDeclarationUses(
  node: Declaration,
  ancestors: readonly CssNode[],
): readonly FeatureUse[] {
  const { property } = node
  // Vendor-prefixed properties accompany the standard one.
  if (/^-[a-z]/.test(property)) return []
  const block = ancestors.findLast(({ type }) => type === 'Block')
  const others = block?.type === 'Block' ? block.children.toArray() : []
  const declared = others.flatMap((other) => (other.type === 'Declaration' ? [other] : []))
  const prefixes = ['-webkit-', '-moz-'].filter((prefix) =>
    declared.some((other) => other.property === prefix + property),
  )
  const known = properties[property]
  const uses: FeatureUse[] = [{ name: property, feature: known?.__compat, prefixes }]
  const first = declared.find((other) => other.property === property)
  if (prefixes.length > 0 || first !== node) return uses
  walk(node.value, (part: CssNode) => {
    if (part.type === 'Identifier')
      uses.push({ name: `${property}: ${part.name}`, feature: known?.[part.name]?.__compat })
    if (part.type === 'Dimension')
      uses.push({ name: `1${part.unit}`, feature: findUnit(part.unit) })
    if (part.type !== 'Function') return
    uses.push({ name: `${part.name}()`, feature: FUNCTIONS.get(part.name)?.__compat })
    const from = part.children.first
    if (from?.type === 'Identifier' && from.name === 'from')
      uses.push({
        name: `${part.name}(from …)`,
        feature: FUNCTIONS.get(part.name)?.relative_syntax?.__compat,
      })
  })
  return uses
}

function findUnit(name: string): CompatStatement | undefined {
  const group = UNIT_GROUPS.find(([pattern]) => pattern.test(name))?.[1] ?? name
  return types.length?.[group]?.__compat
}

/** Whether it is inside an `@supports` whose condition names it. */
function isGuarded(name: string, ancestors: readonly CssNode[]): boolean {
  const condition = name.replaceAll(/[()\s]/g, '')
  return ancestors.some(
    (node) =>
      node.type === 'Atrule' &&
      node.name === 'supports' &&
      node.prelude !== null &&
      generate(node.prelude)
        .replaceAll(/[()\s]/g, '')
        .includes(condition),
  )
}
