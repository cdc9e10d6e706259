import { compatMessages } from './compatLint.ts'
import { SCRIPT_EXCEPTIONS, STYLE_EXCEPTIONS } from './exceptions.ts'
import { findBuiltIns, findUnsupportedBuiltIns } from './scriptFeatures.ts'
import { findUnsupportedStyles } from './styleFeatures.ts'

export interface BuiltFile {
  readonly name: string
  readonly kind: 'module' | 'script' | 'style'
  readonly text: string
}

/** The features of built files that some of the oldest browsers lack. */
export interface Findings {
  /** Features without an exception, with file and browsers. */
  readonly unexplained: readonly string[]
  /** The exceptions in use. */
  readonly needed: ReadonlySet<string>
}

export function findUnsupportedFeatures(files: readonly BuiltFile[]): Findings {
  const needed = new Set<string>()
  const unexplained: string[] = []
  const builtIns = new Set<string>()
  for (const { name, kind, text } of files) {
    const paths = kind === 'style' ? null : findBuiltIns(text, kind)
    const exceptions = paths ? SCRIPT_EXCEPTIONS : STYLE_EXCEPTIONS
    for (const [feature, browsers] of paths
      ? findUnsupportedBuiltIns(paths)
      : findUnsupportedStyles(text))
      if (Object.hasOwn(exceptions, feature)) needed.add(feature)
      else unexplained.push(`${name}: ${feature} (${browsers.join(', ')})`)
    for (const path of paths ?? []) if (!isExplained(path)) builtIns.add(path)
  }
  return { unexplained: [...unexplained, ...compatMessages(builtIns)], needed }
}

function isExplained(path: string): boolean {
  return Object.keys(SCRIPT_EXCEPTIONS).some((name) => `${path}.`.startsWith(`${name}.`))
}
