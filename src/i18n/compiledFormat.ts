import type { Arguments } from './format.ts'

/**
 * A message as src/cli/compileMessage.ts compiles it: a text, or a function that formats its arguments.
 */
export type CompiledMessage =
  string | ((text: FillText, number: FillNumber, plural: Choose, select: Choose) => string)

/** The argument of this name, as text. */
type FillText = (name: string) => string
/** The argument of this name, formatted as a number of the locale. */
type FillNumber = (name: string, options?: Intl.NumberFormatOptions) => string
/** The branch that the argument of this name chooses. */
type Choose = (name: string, branches: Branches) => string
type Branches = Readonly<Record<string, string | (() => string)>>

/** `createFormat` of format.ts for messages compiled at build time. */
export function createFormat(
  locale: string,
): (message: CompiledMessage, args?: Arguments) => string {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Map<string, Intl.NumberFormat>()

  const numberFormat = (options?: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options) ?? ''
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options)
    numbers.set(key, format)
    return format
  }

  return (message, args = {}) => {
    if (typeof message === 'string') return message
    const value = (name: string): string | number => {
      const argument = args[name]
      if (argument === undefined) throw new Error(`A message lacks its argument “${name}”.`)
      return argument
    }
    return message(
      (name) => String(value(name)),
      (name, options) => numberFormat(options).format(Number(value(name))),
      (name, branches) =>
        chooseBranch(branches, `=${value(name)}`, () => plurals.select(Number(value(name)))),
      (name, branches) => chooseBranch(branches, String(value(name)), () => 'other'),
    )
  }
}

/** The branch with this name, else that of the plural rule, else `other`, which every choice has. */
function chooseBranch(branches: Branches, exact: string, rule: () => string): string {
  const findBranch = (name: string) => (Object.hasOwn(branches, name) ? branches[name] : undefined)
  const branch = findBranch(exact) ?? findBranch(rule()) ?? branches['other']!
  return typeof branch === 'string' ? branch : branch()
}
