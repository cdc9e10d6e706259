import { compatMessages } from './compatLint.ts'
import { SCRIPT_EXCEPTIONS, STYLE_EXCEPTIONS } from './exceptions.ts'
import { builtInsOf, unsupportedBuiltIns } from './scriptFeatures.ts'
import { unsupportedStyles } from './styleFeatures.ts'

export interface BuiltFile {
  readonly name: string
  readonly kind: 'module' | 'script' | 'style'
  readonly text: string
}

/** The features of built files that some of the oldest browsers lack. */
export interface Findings {
  /** Features without an exception, with file and browsers. */
  readonly unexcused: readonly string[]
  /** The exceptions in use. */
  readonly needed: ReadonlySet<string>
}

export function findingsIn(files: readonly BuiltFile[]): Findings {
  const needed = new Set<string>()
  const unexcused: string[] = []
  const builtIns = new Set<string>()
  for (const { name, kind, text } of files) {
    const paths = kind === 'style' ? null : builtInsOf(text, kind)
    const exceptions = paths ? SCRIPT_EXCEPTIONS : STYLE_EXCEPTIONS
    for (const [feature, browsers] of paths ? unsupportedBuiltIns(paths) : unsupportedStyles(text))
      if (Object.hasOwn(exceptions, feature)) needed.add(feature)
      else unexcused.push(`${name}: ${feature} (${browsers.join(', ')})`)
    for (const path of paths ?? []) if (!isExcused(path)) builtIns.add(path)
  }
  return { unexcused: [...unexcused, ...compatMessages(builtIns)], needed }
}

function isExcused(path: string): boolean {
  return Object.keys(SCRIPT_EXCEPTIONS).some((name) => `${path}.`.startsWith(`${name}.`))
}
